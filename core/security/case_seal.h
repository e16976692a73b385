#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/security/jws.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core::security {

/// What the desk vouches for at finalisation (interop §8). Unlike a request's signature it stays
/// good for the days a case may wait.
struct SealClaims {
    CaseId caseId;
    int revision = 1;
    QDateTime finalisedAt;   // UTC, whole seconds
    QString operatorId;      // pseudonym
    QByteArray auditHead;    // the desk's audit chain at that moment, 32 bytes

    bool operator==(const SealClaims &) const = default;
};

/// The value of the body's `seal`: a compact JWS over the canonical hash of `bodyWithoutSeal` and
/// the claims, `kid` being the key's thumbprint.
/// @error Invalid  the body holds a fraction (canonical_json.h), already a seal, or the key is no
/// key
Result<QString> makeSeal(const QJsonObject &bodyWithoutSeal, const SealClaims &claims,
                         const QByteArray &signingKey);

/// The claims of the seal in `body`, if `key` made it over this body and its case, revision,
/// operator and moment are those of the body.
/// @error Corrupt  no seal, another key, or it speaks of something else
Result<SealClaims> checkSeal(const QJsonObject &body, const PublicKey &key);

}   // namespace core::security
