#include "core/sync/receipt_check.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::sync {
namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

Result<CheckedReceipt> compare(const QJsonObject &claims, const Sent &sent)
{
    if (claims.value(QStringLiteral("sub")).toString() != sent.caseId.toString() ||
        claims.value(QStringLiteral("revision")).toInt() != sent.revision)
        return fail(ErrorCode::Corrupt, QStringLiteral("receipt is of another case"));
    if (claims.value(QStringLiteral("request_digest")).toString().toLatin1() !=
        security::digestHeader(sent.body))
        return fail(ErrorCode::Corrupt, QStringLiteral("receipt is over another body"));
    const QJsonValue attachments = claims.value(QStringLiteral("attachments"));
    if (!attachments.isArray() ||
        sorted(textsOf(attachments.toArray())) != sorted(sent.attachmentHashes))
        return fail(ErrorCode::Corrupt, QStringLiteral("receipt is over other attachments"));
    const CheckedReceipt receipt{
        claims.value(QStringLiteral("protocol")).toString(),
        QDateTime::fromString(claims.value(QStringLiteral("received_at")).toString(), Qt::ISODate)
            .toUTC(),
        claims.value(QStringLiteral("durable")).toBool()};
    if (receipt.protocol.isEmpty() || !receipt.receivedAt.isValid())
        return fail(ErrorCode::Corrupt, QStringLiteral("receipt without number or moment"));
    return receipt;
}

}   // namespace

Result<CheckedReceipt> checkReceipt(const QByteArray &jws, const security::PublicKey &centreKey,
                                    const Sent &sent)
{
    return security::verifyJws(jws,
                               {centreKey, centreKey.thumbprint(), QStringLiteral("receipt+jwt")})
        .and_then([](const security::Jws &good) { return good.claims(); })
        .and_then([&](const QJsonObject &claims) { return compare(claims, sent); });
}

}   // namespace core::sync
