#include "core/bundle/manifest.h"

#include "core/base/canonical_json.h"
#include "core/base/strict_json.h"
#include "core/security/jws.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace core::bundle {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLargestExact = 9007199254740991.0;   // 2^53 - 1

const QString kSignature = u"signature"_s;
const QString kInstant = u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s;

qint64 wholeIn(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool exact = number >= 0 && number <= kLargestExact && number == std::floor(number);
    return exact ? static_cast<qint64>(number) : -1;
}

QDateTime instantIn(const QJsonValue &value)
{
    QDateTime instant = QDateTime::fromString(value.toString(), kInstant);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

QString textOf(const QDateTime &instant)
{
    return instant.toUTC().toString(kInstant);
}

bool isHash(const QString &text)
{
    static const QRegularExpression kForm(u"^[0-9a-f]{64}$"_s);
    return kForm.match(text).hasMatch();
}

/// An id may become part of a message or of a file's name.
bool isId(const QString &text)
{
    static const QRegularExpression kForm(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"_s);
    return kForm.match(text).hasMatch();
}

bool isPossible(const Manifest &manifest)
{
    return isId(manifest.id) && manifest.version > 0 && !manifest.minClient.isNull() &&
           isHash(manifest.sha256) && manifest.size > 0 && manifest.validFrom.isValid() &&
           manifest.issuedAt.isValid() && manifest.expiresAt.isValid() &&
           manifest.issuedAt < manifest.expiresAt && isId(manifest.keyId) &&
           std::all_of(manifest.previous.begin(), manifest.previous.end(),
                       [](qint64 version) { return version > 0; });
}

Manifest manifestIn(const QJsonObject &json)
{
    Manifest manifest;
    manifest.id = json[u"id"_s].toString();
    manifest.version = wholeIn(json[u"version"_s]);
    manifest.minClient = QVersionNumber::fromString(json[u"min_client"_s].toString());
    manifest.sha256 = json[u"sha256"_s].toString();
    manifest.size = wholeIn(json[u"size"_s]);
    manifest.validFrom = QDate::fromString(json[u"valid_from"_s].toString(), Qt::ISODate);
    manifest.issuedAt = instantIn(json[u"issued_at"_s]);
    manifest.expiresAt = instantIn(json[u"expires_at"_s]);
    for (const QJsonValue &version : json[u"previous"_s].toArray())
        manifest.previous.append(wholeIn(version));
    manifest.keyId = json[u"key_id"_s].toString();
    return manifest;
}

QJsonObject jsonOf(const Manifest &manifest)
{
    QJsonArray previous;
    for (const qint64 version : manifest.previous)
        previous.append(version);
    return {{u"id"_s, manifest.id},
            {u"version"_s, manifest.version},
            {u"min_client"_s, manifest.minClient.toString()},
            {u"sha256"_s, manifest.sha256},
            {u"size"_s, manifest.size},
            {u"valid_from"_s, manifest.validFrom.toString(Qt::ISODate)},
            {u"issued_at"_s, textOf(manifest.issuedAt)},
            {u"expires_at"_s, textOf(manifest.expiresAt)},
            {u"previous"_s, previous},
            {u"key_id"_s, manifest.keyId}};
}

}   // namespace

Result<ReceivedManifest> readManifest(const QByteArray &bytes)
{
    auto json = parseStrictJson(bytes, {.maxBytes = kMostManifestBytes});
    if (!json)
        return tl::unexpected(json.error());
    ReceivedManifest received;
    received.says = manifestIn(*json);
    if (!isPossible(received.says))
        return fail(ErrorCode::Corrupt, u"manifest with a member missing or impossible"_s);
    const auto signature = security::fromBase64Url(json->value(kSignature).toString().toLatin1());
    if (!signature)
        return tl::unexpected(signature.error());
    received.signature = *signature;
    json->remove(kSignature);
    const auto canonical = canonicalJson(*json);
    if (!canonical)
        return fail(ErrorCode::Corrupt, u"manifest that has no canonical form"_s);
    received.signedBytes = *canonical;
    return received;
}

Result<QByteArray> signManifest(const Manifest &manifest, const security::Ed25519Key &key)
{
    if (!isPossible(manifest))
        return fail(ErrorCode::Invalid, u"manifest with a member missing or impossible"_s);
    QJsonObject json = jsonOf(manifest);
    return canonicalJson(json).and_then([&](const QByteArray &bytes) {
        json.insert(kSignature, QString::fromLatin1(security::toBase64Url(key.sign(bytes))));
        return canonicalJson(json);
    });
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}   // namespace core::bundle
