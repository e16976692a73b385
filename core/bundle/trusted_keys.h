#pragma once

#include "core/base/result.h"
#include "core/security/ed25519.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::bundle {

/// What bundles a key may sign: national ones, the local ones of one body, or any for practice.
enum class KeyUse { Service, Local, Training };

struct TrustedKey {
    QString id;   // "rules-2026"
    QByteArray publicKey;
    KeyUse use = KeyUse::Service;
    QString overlay = {};   // Local: id of the bundle that it may sign

    /// Whether a bundle of this id may be signed with it at all.
    bool maySign(const QString &bundleId) const;
};

/// Id of the manifests of national bundles; any other is that of a local one (rules/overlay.h).
QString nationalBundle();

/// The public keys whose bundles are taken. Several at once, so that one key follows another
/// without a day on which neither is good; a key taken off the list is good for nothing.
class TrustedKeys {
public:
    /// `{"keys": [{"id": …, "ed25519": base64url, "use": "service" | "local" |
    /// "training", "overlay": id of a local bundle}]}`; `overlay` with `local` only.
    /// @error Corrupt  another form, or one id twice
    static Result<TrustedKeys> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    /// Null when not trusted.
    const TrustedKey *find(const QString &id) const;
    /// @error Conflict  another key has this id
    Result<> add(const TrustedKey &key);
    Result<> add(const TrustedKeys &others);
    /// Those that may sign local bundles only.
    TrustedKeys localOnly() const;
    bool isEmpty() const { return m_keys.isEmpty(); }

private:
    QList<TrustedKey> m_keys;
};

/// The file in which a signer keeps a private key. Whoever writes it closes it to others.
struct SignerKey {
    QString id;
    KeyUse use = KeyUse::Service;
    security::Ed25519Key key;
    QString overlay = {};

    TrustedKey trusted() const { return {id, key.publicKey(), use, overlay}; }
};
QByteArray signerKeyJson(const SignerKey &key);
/// @error Corrupt
Result<SignerKey> readSignerKey(const QByteArray &json);

}   // namespace core::bundle
