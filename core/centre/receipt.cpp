#include "core/centre/receipt.h"

#include "core/base/canonical_json.h"
#include "core/security/jws.h"

#include <QJsonObject>

namespace core::centre {

Result<QByteArray> makeReceipt(const CaseRecord &record, const QString &protocol,
                               const QString &issuer, const QDateTime &now, const QByteArray &key)
{
    const auto publicKey = security::publicKeyOf(key);
    if (!publicKey)
        return tl::unexpected(publicKey.error());
    const QJsonObject claims{
        {QStringLiteral("iss"), issuer},
        {QStringLiteral("sub"), record.caseId},
        {QStringLiteral("revision"), record.revision},
        {QStringLiteral("protocol"), protocol},
        {QStringLiteral("outcome"), QStringLiteral("registered")},
        {QStringLiteral("request_digest"),
         QString::fromLatin1(security::digestHeader(record.body))},
        {QStringLiteral("attachments"), QJsonArray::fromStringList(record.attachments)},
        {QStringLiteral("received_at"),
         record.receivedAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))},
        {QStringLiteral("durable"), true},
        {QStringLiteral("iat"), now.toSecsSinceEpoch()}};
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("receipt+jwt")},
                             {QStringLiteral("kid"), publicKey->thumbprint()}};
    return canonicalJson(claims).and_then(
        [&](const QByteArray &bytes) { return security::signJws(header, bytes, key); });
}

}   // namespace core::centre
