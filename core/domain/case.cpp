#include "core/domain/case.h"

#include <QSet>

#include <algorithm>

namespace core::domain {

namespace {

const QStringList kStates = {QStringLiteral("draft"),    QStringLiteral("suspended"),
                             QStringLiteral("to_send"),  QStringLiteral("sent"),
                             QStringLiteral("received"), QStringLiteral("refused"),
                             QStringLiteral("closed"),   QStringLiteral("decided")};

}   // namespace

bool mayBecome(CaseState from, CaseState to)
{
    using S = CaseState;
    static const QMap<S, QSet<S>> table = {
        {S::Draft, {S::Suspended, S::ToSend, S::Closed}},
        {S::Suspended, {S::Draft, S::ToSend, S::Closed}},
        {S::ToSend, {S::Sent, S::Received, S::Refused}},
        {S::Sent, {S::Received, S::Refused}},
        {S::Received, {S::Decided, S::Closed}},
        {S::Decided, {S::Closed}},
        {S::Refused, {S::ToSend, S::Sent, S::Received, S::Closed}},
        {S::Closed, {}},
    };
    return table.value(from).contains(to);
}

bool mayBeIntegrated(CaseState state)
{
    using S = CaseState;
    return state == S::ToSend || state == S::Sent || state == S::Received || state == S::Refused ||
           state == S::Decided;
}

QString stateCode(CaseState state)
{
    return kStates[static_cast<int>(state)];
}

std::optional<CaseState> stateFromCode(const QString &code)
{
    const auto at = kStates.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<CaseState>(at));
}
const Receipt *Case::lastReceipt() const
{
    if (receipt)
        return &*receipt;
    for (auto it = sent.crbegin(); it != sent.crend(); ++it)
        if (it->receipt)
            return &*it->receipt;
    return nullptr;
}

const Finalisation *Case::firstFinalisation() const
{
    if (!sent.isEmpty())
        return &sent.first().finalisation;
    return finalisation ? &*finalisation : nullptr;
}

const PassedWarning *Case::passedWarning(const QString &key) const
{
    const auto it = std::find_if(passedWarnings.cbegin(), passedWarnings.cend(),
                                 [&](const PassedWarning &one) { return one.key == key; });
    return it == passedWarnings.cend() ? nullptr : &*it;
}

QString Case::fault() const
{
    if ((state == CaseState::Suspended) != suspension.has_value())
        return QStringLiteral("suspended without a suspension, or the other way round");
    if ((state == CaseState::Decided) != outcome.has_value() && state != CaseState::Closed)
        return QStringLiteral("decided without an outcome, or the other way round");
    if (integration.has_value() == sent.isEmpty())
        return QStringLiteral("an integration without a version before it");
    for (qsizetype at = 0; at < sent.size(); ++at)
        if (sent[at].submission != at + 1)
            return QStringLiteral("a submission is missing");
    if (submission != sent.size() + 1)
        return QStringLiteral("not the number of this submission");
    return {};
}

}   // namespace core::domain
