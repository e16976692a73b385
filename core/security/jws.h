#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace core::security {

/// The public half of a P-256 key.
struct PublicKey {
    QByteArray x;   // 32 bytes, big endian
    QByteArray y;

    /// `{"crv":"P-256","kty":"EC","x":…,"y":…}`.
    QJsonObject toJwk() const;
    /// @error Invalid  another kind of key, or not a point of the curve
    static Result<PublicKey> fromJwk(const QJsonObject &jwk);
    /// RFC 7638, base64url of SHA-256. We use it as `kid` everywhere.
    QString thumbprint() const;

    bool operator==(const PublicKey &) const = default;
};

/// A new private key as PKCS#8 DER. Who asks keeps it, sealed.
Result<QByteArray> generateSigningKey();
/// @param privateKey  DER or PEM of a P-256 private key
/// @error Invalid  not such a key
Result<PublicKey> publicKeyOf(const QByteArray &privateKey);

/// A compact JWS over exactly `payload`. `alg` ES256 is added to `header`.
/// @error Invalid  `privateKey` is not a P-256 private key
Result<QByteArray> signJws(QJsonObject header, const QByteArray &payload,
                           const QByteArray &privateKey);

/// What a JWS must say of itself before its signature is looked at.
struct JwsExpectation {
    PublicKey key;
    QString kid;   // empty: the header must not have one
    QString typ;   // empty: the header must not have one
};

struct Jws {
    QJsonObject header;
    QByteArray payload;   // the very bytes that were signed

    /// The payload as claims. @error Corrupt  not an object, or a member is there twice
    Result<QJsonObject> claims() const;
};

/// Reads a compact JWS that must be ES256 by `expected.key`. Keys inside or pointed to by the
/// header are never used (RFC 8725).
/// @error Corrupt  form, size (64 KiB), another alg, kid or typ, `crit`, or the signature is not
/// ours
Result<Jws> verifyJws(const QByteArray &compact, const JwsExpectation &expected);

/// The header of a compact JWS nobody has verified yet: only good for choosing a key by `kid`.
/// @error Corrupt
Result<QJsonObject> unverifiedHeader(const QByteArray &compact);

/// Base64url without padding; anything else in `text` is Corrupt.
Result<QByteArray> fromBase64Url(const QByteArray &text);
QByteArray toBase64Url(const QByteArray &bytes);

/// `SHA-256=` and standard Base64 with padding: the value of the Digest header for `bytes`.
QByteArray digestHeader(const QByteArray &bytes);

}   // namespace core::security
