#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/security/jws.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core::sync {

/// What was sent, as a receipt must repeat it.
struct Sent {
    CaseId caseId;
    int revision = 1;
    QByteArray body;
    QStringList attachmentHashes;   // SHA-256, lower-case hex, any order
};

struct CheckedReceipt {
    QString protocol;
    QDateTime receivedAt;   // UTC
    bool durable = false;
};

/// Believes a receipt only if the centre's own key signed it over exactly what was sent (SEC-73).
/// @error Corrupt  not a receipt, another key, another case, another content
Result<CheckedReceipt> checkReceipt(const QByteArray &jws, const security::PublicKey &centreKey,
                                    const Sent &sent);

}   // namespace core::sync
