#pragma once

#include "core/base/result.h"
#include "core/centre/store.h"

#include <QByteArray>
#include <QString>

namespace core::centre {

/// The signed receipt of a case (interop §8). Call it only when `record` and its number are on
/// disk: it says so (`durable`).
/// @param issuer  the centre's own address without version
/// @error Invalid  `key` is not a signing key
Result<QByteArray> makeReceipt(const CaseRecord &record, const QString &protocol,
                               const QString &issuer, const QDateTime &now, const QByteArray &key);

}   // namespace core::centre
