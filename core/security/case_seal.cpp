#include "core/security/case_seal.h"

#include "core/base/canonical_json.h"

#include <QCryptographicHash>

namespace core::security {
namespace {

const QString kType = QStringLiteral("case-seal+jwt");
const QString kSeal = QStringLiteral("seal");

Result<QString> bodyHash(const QJsonObject &bodyWithoutSeal)
{
    return canonicalJson(bodyWithoutSeal).map([](const QByteArray &bytes) {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    });
}

QString rfc3339(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

bool agree(const QJsonObject &body, const QJsonObject &claims)
{
    for (const char *name : {"case_id", "revision", "finalised_at", "operator"}) {
        const QJsonValue value = claims.value(QLatin1String(name));
        if (value.isUndefined() || body.value(QLatin1String(name)) != value)
            return false;
    }
    return true;
}

}   // namespace

Result<QString> makeSeal(const QJsonObject &bodyWithoutSeal, const SealClaims &claims,
                         const QByteArray &signingKey)
{
    if (bodyWithoutSeal.contains(kSeal))
        return fail(ErrorCode::Invalid, QStringLiteral("body is sealed already"));
    const auto hash = bodyHash(bodyWithoutSeal);
    const auto key = publicKeyOf(signingKey);
    if (!hash || !key)
        return tl::unexpected(hash ? key.error() : hash.error());
    const QJsonObject payload{
        {QStringLiteral("sha256"), *hash},
        {QStringLiteral("case_id"), claims.caseId.toString()},
        {QStringLiteral("revision"), claims.revision},
        {QStringLiteral("finalised_at"), rfc3339(claims.finalisedAt)},
        {QStringLiteral("operator"), claims.operatorId},
        {QStringLiteral("audit_head"), QString::fromLatin1(claims.auditHead.toHex())}};
    const QJsonObject header{{QStringLiteral("typ"), kType},
                             {QStringLiteral("kid"), key->thumbprint()}};
    return canonicalJson(payload)
        .and_then([&](const QByteArray &bytes) { return signJws(header, bytes, signingKey); })
        .map([](const QByteArray &jws) { return QString::fromLatin1(jws); });
}

Result<SealClaims> checkSeal(const QJsonObject &body, const PublicKey &key)
{
    const auto claims =
        verifyJws(body.value(kSeal).toString().toLatin1(), {key, key.thumbprint(), kType})
            .and_then([](const Jws &jws) { return jws.claims(); });
    if (!claims)
        return tl::unexpected(claims.error());
    QJsonObject bare = body;
    bare.remove(kSeal);
    const auto hash = bodyHash(bare);
    if (!hash || claims->value(QStringLiteral("sha256")).toString() != *hash)
        return fail(ErrorCode::Corrupt, QStringLiteral("seal is over another body"));
    const auto id = CaseId::fromString(claims->value(QStringLiteral("case_id")).toString());
    if (!id || !agree(body, *claims))
        return fail(ErrorCode::Corrupt, QStringLiteral("seal does not agree with its body"));
    return SealClaims{
        *id, claims->value(QStringLiteral("revision")).toInt(),
        QDateTime::fromString(claims->value(QStringLiteral("finalised_at")).toString(),
                              Qt::ISODate),
        claims->value(QStringLiteral("operator")).toString(),
        QByteArray::fromHex(claims->value(QStringLiteral("audit_head")).toString().toLatin1())};
}

}   // namespace core::security
