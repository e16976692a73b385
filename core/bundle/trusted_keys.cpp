#include "core/bundle/trusted_keys.h"

#include "core/base/strict_json.h"
#include "core/security/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace core::bundle {

namespace {

using namespace Qt::StringLiterals;

QString useCode(KeyUse use)
{
    switch (use) {
    case KeyUse::Service:
        return u"service"_s;
    case KeyUse::Local:
        return u"local"_s;
    case KeyUse::Training:
        return u"training"_s;
    }
    return {};
}

std::optional<KeyUse> useIn(const QJsonValue &value)
{
    for (const KeyUse use : {KeyUse::Service, KeyUse::Local, KeyUse::Training}) {
        if (value.toString() == useCode(use))
            return use;
    }
    return std::nullopt;
}

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(security::toBase64Url(bytes));
}

Result<TrustedKey> keyIn(const QJsonObject &json)
{
    const auto bytes = security::fromBase64Url(json[u"ed25519"_s].toString().toLatin1());
    const auto use = useIn(json[u"use"_s]);
    const QString id = json[u"id"_s].toString();
    const QString overlay = json[u"overlay"_s].toString();
    if (!bytes || bytes->size() != security::Ed25519Key::kPublicSize || !use || id.isEmpty() ||
        (use == KeyUse::Local) == overlay.isEmpty())
        return fail(ErrorCode::Corrupt, u"a trusted key that is none"_s);
    return TrustedKey{id, *bytes, *use, overlay};
}

void insertOverlay(const QString &overlay, QJsonObject &json)
{
    if (!overlay.isEmpty())
        json.insert(u"overlay"_s, overlay);
}

}   // namespace

QString nationalBundle()
{
    return u"benefits-it"_s;
}

bool TrustedKey::maySign(const QString &bundleId) const
{
    switch (use) {
    case KeyUse::Service:
        return bundleId == nationalBundle();
    case KeyUse::Local:
        return bundleId == overlay && bundleId != nationalBundle();
    case KeyUse::Training:
        break;
    }
    return true;
}

Result<TrustedKeys> TrustedKeys::fromJson(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonValue list = json->value(u"keys"_s);
    if (!list.isArray())
        return fail(ErrorCode::Corrupt, u"trusted keys without a list"_s);
    TrustedKeys keys;
    for (const QJsonValue &one : list.toArray()) {
        const auto key = keyIn(one.toObject());
        if (!key)
            return tl::unexpected(key.error());
        if (!keys.add(*key))
            return fail(ErrorCode::Corrupt, u"two trusted keys with one id"_s);
    }
    return keys;
}

QByteArray TrustedKeys::toJson() const
{
    QJsonArray list;
    for (const TrustedKey &key : m_keys) {
        QJsonObject one{{u"id"_s, key.id},
                        {u"ed25519"_s, base64Url(key.publicKey)},
                        {u"use"_s, useCode(key.use)}};
        insertOverlay(key.overlay, one);
        list.append(one);
    }
    return QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson();
}

const TrustedKey *TrustedKeys::find(const QString &id) const
{
    for (const TrustedKey &key : m_keys) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

Result<> TrustedKeys::add(const TrustedKey &key)
{
    if (find(key.id) != nullptr)
        return fail(ErrorCode::Conflict, u"a key with this id is trusted already"_s);
    m_keys.append(key);
    return {};
}

Result<> TrustedKeys::add(const TrustedKeys &others)
{
    for (const TrustedKey &key : others.m_keys) {
        if (const auto added = add(key); !added)
            return added;
    }
    return {};
}

TrustedKeys TrustedKeys::localOnly() const
{
    TrustedKeys keys;
    for (const TrustedKey &key : m_keys) {
        if (key.use == KeyUse::Local)
            keys.m_keys.append(key);
    }
    return keys;
}

QByteArray signerKeyJson(const SignerKey &key)
{
    QJsonObject json{{u"id"_s, key.id},
                     {u"use"_s, useCode(key.use)},
                     {u"ed25519_seed"_s, base64Url(key.key.seed())}};
    insertOverlay(key.overlay, json);
    return QJsonDocument(json).toJson();
}

Result<SignerKey> readSignerKey(const QByteArray &bytes)
{
    const auto json = parseStrictJson(bytes);
    if (!json)
        return tl::unexpected(json.error());
    const auto seed = security::fromBase64Url(json->value(u"ed25519_seed"_s).toString().toLatin1());
    const auto use = useIn(json->value(u"use"_s));
    const QString id = json->value(u"id"_s).toString();
    auto key = seed ? security::Ed25519Key::fromSeed(*seed) : tl::unexpected(seed.error());
    if (!key || !use || id.isEmpty())
        return fail(ErrorCode::Corrupt, u"a private key that is none"_s);
    return SignerKey{id, *use, std::move(*key), json->value(u"overlay"_s).toString()};
}

}   // namespace core::bundle
