#pragma once

#include "core/base/result.h"
#include "core/centre/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace core::centre {

/// One file that a case names.
struct NamedAttachment {
    QString id;
    QString sha256;   // lower-case hex
    qint64 size = 0;
};

/// A case's body, read. `problems` says what is wrong with it, by field; empty when it can be taken
/// in.
struct CaseDocument {
    QJsonObject json;
    CaseRecord record;   // the fields that come from the body
    QList<NamedAttachment> attachments;
    QJsonArray problems;   // objects { field, reason }
};

/// Checks the form of a case (interop §8), not its merits. Unknown members are kept in `body`.
/// @error Corrupt  not a JSON object within the limits
Result<CaseDocument> readCaseDocument(const QByteArray &body);

}   // namespace core::centre
