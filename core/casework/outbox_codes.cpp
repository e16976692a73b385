#include "core/casework/outbox_codes.h"

#include <QStringList>

namespace core::casework {

namespace {

const QStringList kStates = {QStringLiteral("waiting"), QStringLiteral("sent"),
                             QStringLiteral("received"), QStringLiteral("quarantined")};

}   // namespace

QString outboxCode(OutboxState state)
{
    return kStates[static_cast<int>(state)];
}

OutboxState outboxState(const QString &code)
{
    return static_cast<OutboxState>(qMax<qsizetype>(kStates.indexOf(code), 0));
}

QString idempotencyKey(const CaseId &id, int submission)
{
    return id.toString() + QLatin1Char('.') + QString::number(submission);
}

}   // namespace core::casework
