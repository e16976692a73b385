#include "core/security/jws.h"

#include "core/base/canonical_json.h"
#include "core/base/strict_json.h"
#include "core/security/p256.h"

#include <QCryptographicHash>

namespace core::security {
namespace {

constexpr qsizetype kLongestJws = 64 * 1024;
constexpr qsizetype kLongestHeader = 4 * 1024;

struct Segments {
    QByteArray header, payload, signature;   // still base64url
    QByteArray signedPart() const { return header + '.' + payload; }
};

Result<Segments> split(const QByteArray &compact)
{
    if (compact.size() > kLongestJws)
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS is too long"));
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3)
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS does not have three parts"));
    return Segments{parts[0], parts[1], parts[2]};
}

Result<QJsonObject> readHeader(const QByteArray &segment)
{
    return fromBase64Url(segment).and_then([](const QByteArray &bytes) {
        return parseStrictJson(bytes, {.maxBytes = kLongestHeader, .maxDepth = 4, .maxValues = 64});
    });
}

Result<> checkHeader(const QJsonObject &header, const JwsExpectation &expected)
{
    const auto says = [&](const char *name, const QString &wanted) {
        const QJsonValue value = header.value(QLatin1String(name));
        return wanted.isEmpty() ? value.isUndefined() : value == QJsonValue(wanted);
    };
    if (!says("alg", QStringLiteral("ES256")))
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS alg is not ES256"));
    if (!says("kid", expected.kid))
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS kid is not the expected one"));
    if (!says("typ", expected.typ))
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS typ is not the expected one"));
    if (header.contains(QStringLiteral("crit")))
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS has critical extensions"));
    return {};
}

QByteArray canonical(const QJsonObject &object)
{
    const auto bytes = canonicalJson(object);
    Q_ASSERT(bytes);   // texts of ours only
    return bytes.value_or(QByteArray());
}

}   // namespace

QJsonObject PublicKey::toJwk() const
{
    return {{QStringLiteral("crv"), QStringLiteral("P-256")},
            {QStringLiteral("kty"), QStringLiteral("EC")},
            {QStringLiteral("x"), QString::fromLatin1(toBase64Url(x))},
            {QStringLiteral("y"), QString::fromLatin1(toBase64Url(y))}};
}

Result<PublicKey> PublicKey::fromJwk(const QJsonObject &jwk)
{
    if (jwk.value(QStringLiteral("kty")).toString() != QLatin1String("EC") ||
        jwk.value(QStringLiteral("crv")).toString() != QLatin1String("P-256"))
        return fail(ErrorCode::Invalid, QStringLiteral("JWK is not a P-256 key"));
    const auto x = fromBase64Url(jwk.value(QStringLiteral("x")).toString().toLatin1());
    const auto y = fromBase64Url(jwk.value(QStringLiteral("y")).toString().toLatin1());
    if (!x || !y || !p256::isPoint(*x, *y))
        return fail(ErrorCode::Invalid, QStringLiteral("JWK is not a point of P-256"));
    return PublicKey{*x, *y};
}

QString PublicKey::thumbprint() const
{
    return QString::fromLatin1(
        toBase64Url(QCryptographicHash::hash(canonical(toJwk()), QCryptographicHash::Sha256)));
}

Result<QByteArray> generateSigningKey()
{
    return p256::generate();
}

Result<PublicKey> publicKeyOf(const QByteArray &privateKey)
{
    return p256::publicPoint(privateKey).map([](const p256::Point &point) {
        return PublicKey{point.x, point.y};
    });
}

Result<QByteArray> signJws(QJsonObject header, const QByteArray &payload,
                           const QByteArray &privateKey)
{
    header.insert(QStringLiteral("alg"), QStringLiteral("ES256"));
    const QByteArray signedPart = toBase64Url(canonical(header)) + '.' + toBase64Url(payload);
    return p256::sign(signedPart, privateKey).map([&](const QByteArray &signature) {
        return signedPart + '.' + toBase64Url(signature);
    });
}

Result<QJsonObject> Jws::claims() const
{
    return parseStrictJson(payload, {.maxBytes = kLongestJws});
}

Result<Jws> verifyJws(const QByteArray &compact, const JwsExpectation &expected)
{
    const auto parts = split(compact);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto header = readHeader(parts->header);
    if (!header)
        return tl::unexpected(header.error());
    if (auto checked = checkHeader(*header, expected); !checked)
        return tl::unexpected(checked.error());
    const auto payload = fromBase64Url(parts->payload);
    const auto signature = fromBase64Url(parts->signature);
    if (!payload || !signature)
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS is not base64url without padding"));
    if (!p256::verify(parts->signedPart(), *signature, expected.key.x, expected.key.y))
        return fail(ErrorCode::Corrupt, QStringLiteral("JWS signature does not fit"));
    return Jws{*header, *payload};
}

Result<QJsonObject> unverifiedHeader(const QByteArray &compact)
{
    return split(compact).and_then([](const Segments &parts) { return readHeader(parts.header); });
}

Result<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                  QByteArray::AbortOnBase64DecodingErrors);
    // Encoding it again catches padding and stray bits, which Qt's decoder lets through.
    if (!decoded || toBase64Url(*decoded) != text)
        return fail(ErrorCode::Corrupt, QStringLiteral("not base64url without padding"));
    return *decoded;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray digestHeader(const QByteArray &bytes)
{
    return "SHA-256=" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
}

}   // namespace core::security
