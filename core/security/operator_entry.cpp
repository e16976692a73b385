#include "core/security/operator_entry.h"

#include "core/security/cipher.h"

#include <sodium.h>

namespace core::security {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Binds the private key to who the operator is: an entry with another role does not open.
SealPlace privateKeyPlace(const QByteArray &vaultId, const domain::Operator &who)
{
    QByteArray owner;
    appendField(owner, vaultId);
    appendField(owner, who.pseudonym.toUtf8());
    appendField(owner, who.login.toUtf8());
    appendField(owner, domain::roleCode(who.role).toUtf8());
    return {"vault.keys", "private_key", owner, 0};
}

}   // namespace

QByteArray sealedBox(const Key &epochKey, const QByteArray &publicKey)
{
    QByteArray box(crypto_box_SEALBYTES + static_cast<qsizetype>(Key::kSize), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), epochKey.data(), Key::kSize,
                    raw(publicKey));
    return box;
}

Result<Key> openBox(const QByteArray &box, const QByteArray &publicKey,
                    const unsigned char *privateKey)
{
    SecureBuffer bytes(Key::kSize);
    if (box.size() != crypto_box_SEALBYTES + static_cast<qsizetype>(Key::kSize) ||
        crypto_box_seal_open(bytes.data(), raw(box), static_cast<unsigned long long>(box.size()),
                             raw(publicKey), privateKey) != 0)
        return fail(ErrorCode::Corrupt, QStringLiteral("epoch key not sealed to this operator"));
    return Key::fromBytes(bytes.bytes());
}

Result<> sealPrivateKey(const QByteArray &vaultId, OperatorEntry &entry, const Key &privateKey,
                        const QString &password, const KdfCost &cost)
{
    ensureSodium();
    QByteArray salt(kSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), kSaltSize);
    const auto key = keyFromPassword(password, salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    entry.cost = cost;
    entry.salt = salt;
    entry.privateKey = seal(*key, privateKeyPlace(vaultId, entry.who),
                            QByteArrayView(privateKey.data(), static_cast<qsizetype>(Key::kSize)));
    return {};
}

Result<OperatorEntry> makeEntry(const QByteArray &vaultId, const domain::Operator &who,
                                const QString &password, const KdfCost &cost, const Key &epochKey)
{
    SecureBuffer privateKey(crypto_box_SECRETKEYBYTES);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), privateKey.data());
    OperatorEntry entry;
    entry.who = who;
    entry.publicKey = publicKey;
    entry.epochKey = sealedBox(epochKey, publicKey);
    const auto done =
        sealPrivateKey(vaultId, entry, Key::fromBytes(privateKey.bytes()), password, cost);
    if (!done)
        return tl::unexpected(done.error());
    return entry;
}

Result<Key> privateKeyOf(const QByteArray &vaultId, const OperatorEntry &entry,
                         const QString &password)
{
    const auto key = keyFromPassword(password, entry.salt, entry.cost);
    if (!key)
        return tl::unexpected(key.error());
    Key privateKey;
    if (!openKey(*key, privateKeyPlace(vaultId, entry.who), entry.privateKey, privateKey))
        return fail(ErrorCode::Denied, QStringLiteral("wrong login or password"));
    return privateKey;
}

}   // namespace core::security
