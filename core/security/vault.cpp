#include "core/security/vault.h"

#include "core/base/durable_file.h"
#include "core/security/cipher.h"
#include "core/security/operator_entry.h"
#include "core/security/vault_file.h"

#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace core::security {

namespace {

constexpr qint64 kLargestKeyFile = 1 << 20;
constexpr int kIdSize = 16;

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QString keyFilePath(const QString &folder)
{
    return folder + QStringLiteral("/vault.keys");
}

bool sameLogin(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

OperatorEntry *findEntry(VaultFile &file, const QString &login)
{
    const auto it =
        std::find_if(file.operators.begin(), file.operators.end(),
                     [&](const auto &entry) { return sameLogin(entry.who.login, login); });
    return it == file.operators.end() ? nullptr : &*it;
}

Result<> checkNew(const VaultFile &file, const NewOperator &added)
{
    if (added.who.login.trimmed().isEmpty() || added.who.pseudonym.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("operator without login or pseudonym"));
    if (faultOfPassword(added.password))
        return fail(ErrorCode::Invalid, QStringLiteral("password too short or common"));
    for (const OperatorEntry &entry : file.operators)
        if (sameLogin(entry.who.login, added.who.login) ||
            entry.who.pseudonym == added.who.pseudonym)
            return fail(ErrorCode::Conflict, QStringLiteral("login or pseudonym is taken"));
    return {};
}

SealPlace auditSeedPlace(const VaultFile &file)
{
    return {"vault.keys", "audit_seed", file.vaultId, 0};
}

SealPlace recordKeyPlace(const QByteArray &owner, int epoch)
{
    return {"record_keys", "wrapped", owner, epoch};
}

}   // namespace

struct Vault::Inside {
    QString folder;
    VaultFile file;
    mutable std::shared_mutex mutex;
    Key epochKey;   // null while locked
    Key indexKey;
    Key secretsKey;

    void setOpen(Key key)
    {
        indexKey = key.derive("sportello.blind-index.1");
        secretsKey = key.derive("sportello.secrets.1");
        epochKey = std::move(key);
    }

    Result<> write(VaultFile changed, const Key &key)
    {
        changed.authenticate(key);
        const auto written = writeDurably(keyFilePath(folder), changed.toBytes());
        if (written)
            file = std::move(changed);
        return written;
    }
};

namespace {

tl::unexpected<Error> closed()
{
    return fail(ErrorCode::Locked, QStringLiteral("the vault is locked"));
}

}   // namespace

Vault::Vault(std::unique_ptr<Inside> inside) : m_inside(std::move(inside))
{
}
Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder,
                                             const QList<NewOperator> &operators,
                                             const KdfCost &cost,
                                             const QByteArray &recoveryPublicKey)
{
    ensureSodium();
    if (operators.isEmpty() ||
        (!recoveryPublicKey.isEmpty() && recoveryPublicKey.size() != crypto_box_PUBLICKEYBYTES))
        return fail(ErrorCode::Invalid, QStringLiteral("no operator, or no recovery key"));
    const auto home = privateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    if (QFileInfo::exists(keyFilePath(*home)))
        return fail(ErrorCode::Conflict, QStringLiteral("there is a vault already"));

    auto inside = std::make_unique<Inside>();
    inside->folder = *home;
    inside->setOpen(Key::random());
    VaultFile file;
    file.vaultId = randomBytes(kIdSize);
    for (const NewOperator &added : operators) {
        if (const auto good = checkNew(file, added); !good)
            return fail(ErrorCode::Invalid, good.error().detail);
        auto entry = makeEntry(file.vaultId, added.who, added.password, cost, inside->epochKey);
        if (!entry)
            return tl::unexpected(entry.error());
        file.operators.append(*entry);
    }
    if (!recoveryPublicKey.isEmpty()) {
        file.recoveryPublicKey = recoveryPublicKey;
        file.recoveryEpochKey = sealedBox(inside->epochKey, recoveryPublicKey);
    }
    file.auditSeed = seal(inside->secretsKey, auditSeedPlace(file), randomBytes(Key::kSize));
    if (const auto written = inside->write(std::move(file), inside->epochKey); !written)
        return tl::unexpected(written.error());
    return std::unique_ptr<Vault>(new Vault(std::move(inside)));
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder)
{
    ensureSodium();
    if (!QFileInfo::exists(keyFilePath(folder)))
        return fail(ErrorCode::NotFound, QStringLiteral("no key file"));
    const auto home = privateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    const auto bytes = readRegularFile(keyFilePath(*home), kLargestKeyFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = VaultFile::fromBytes(*bytes);
    if (!file)
        return tl::unexpected(file.error());
    auto inside = std::make_unique<Inside>();
    inside->folder = *home;
    inside->file = std::move(*file);
    return std::unique_ptr<Vault>(new Vault(std::move(inside)));
}

QList<domain::Operator> Vault::operators() const
{
    const std::shared_lock lock(m_inside->mutex);
    QList<domain::Operator> people;
    for (const OperatorEntry &entry : m_inside->file.operators)
        people.append(entry.who);
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return a.login < b.login; });
    return people;
}

Result<domain::Operator> Vault::unlock(const QString &login, const QString &password)
{
    VaultFile file;
    {
        const std::shared_lock lock(m_inside->mutex);
        file = m_inside->file;
    }
    const OperatorEntry *known = findEntry(file, login);
    // An unknown login costs the same time as a wrong password.
    const OperatorEntry entry = known ? *known : file.operators.first();
    const auto privateKey = privateKeyOf(file.vaultId, entry, password);
    if (!privateKey)
        return tl::unexpected(privateKey.error());
    if (!known)
        return fail(ErrorCode::Denied, QStringLiteral("wrong login or password"));
    auto epochKey = openBox(entry.epochKey, entry.publicKey, privateKey->data());
    if (!epochKey)
        return tl::unexpected(epochKey.error());
    if (!file.isAuthentic(*epochKey))
        return fail(ErrorCode::Corrupt, QStringLiteral("key file changed without its keys"));
    const std::unique_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        m_inside->setOpen(std::move(*epochKey));
    return entry.who;
}

Result<> Vault::unlockWithRecoveryKey(const SecureBuffer &privateKey)
{
    const std::unique_lock lock(m_inside->mutex);
    const VaultFile &file = m_inside->file;
    if (file.recoveryPublicKey.isEmpty() || privateKey.size() != crypto_box_SECRETKEYBYTES)
        return fail(ErrorCode::Denied, QStringLiteral("no recovery key is set, or not a key"));
    auto epochKey = openBox(file.recoveryEpochKey, file.recoveryPublicKey, privateKey.data());
    if (!epochKey)
        return fail(ErrorCode::Denied, QStringLiteral("not the recovery key of this vault"));
    if (!file.isAuthentic(*epochKey))
        return fail(ErrorCode::Corrupt, QStringLiteral("key file changed without its keys"));
    m_inside->setOpen(std::move(*epochKey));
    return {};
}

void Vault::lock()
{
    const std::unique_lock lock(m_inside->mutex);
    m_inside->epochKey.clear();
    m_inside->indexKey.clear();
    m_inside->secretsKey.clear();
}

bool Vault::isOpen() const
{
    const std::shared_lock lock(m_inside->mutex);
    return !m_inside->epochKey.isNull();
}

Result<> Vault::changePassword(const QString &login, const QString &oldPassword,
                               const QString &newPassword, const KdfCost &cost)
{
    if (faultOfPassword(newPassword))
        return fail(ErrorCode::Invalid, QStringLiteral("password too short or common"));
    const std::unique_lock lock(m_inside->mutex);
    VaultFile changed = m_inside->file;
    OperatorEntry *entry = findEntry(changed, login);
    if (!entry)
        return fail(ErrorCode::Denied, QStringLiteral("wrong login or password"));
    const auto privateKey = privateKeyOf(changed.vaultId, *entry, oldPassword);
    if (!privateKey)
        return tl::unexpected(privateKey.error());
    const auto epochKey = openBox(entry->epochKey, entry->publicKey, privateKey->data());
    if (!epochKey)
        return tl::unexpected(epochKey.error());
    if (!changed.isAuthentic(*epochKey))
        return fail(ErrorCode::Corrupt, QStringLiteral("key file changed without its keys"));
    return sealPrivateKey(changed.vaultId, *entry, *privateKey, newPassword, cost).and_then([&] {
        return m_inside->write(changed, *epochKey);
    });
}

Result<> Vault::addOperator(const NewOperator &added, const KdfCost &cost)
{
    const std::unique_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    VaultFile changed = m_inside->file;
    if (const auto good = checkNew(changed, added); !good)
        return good;
    const auto entry =
        makeEntry(changed.vaultId, added.who, added.password, cost, m_inside->epochKey);
    if (!entry)
        return tl::unexpected(entry.error());
    changed.operators.append(*entry);
    return m_inside->write(std::move(changed), m_inside->epochKey);
}

Result<WrappedKey> Vault::makeRecordKey(const QByteArray &owner, Key &key)
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    key = Key::random();
    const int epoch = m_inside->file.epoch;
    return WrappedKey{seal(m_inside->epochKey, recordKeyPlace(owner, epoch),
                           QByteArrayView(key.data(), static_cast<qsizetype>(Key::kSize))),
                      epoch};
}

Result<> Vault::unwrap(const WrappedKey &wrapped, const QByteArray &owner, Key &into) const
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    return openKey(m_inside->epochKey, recordKeyPlace(owner, wrapped.epoch), wrapped.bytes, into);
}

Result<QByteArray> Vault::blindIndex(const char *domain, const QString &value) const
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    return m_inside->indexKey.keyedHash(domain, value.toUtf8());
}

Result<QByteArray> Vault::sealSecret(const QString &name, QByteArrayView secret) const
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    return seal(m_inside->secretsKey, {"secrets", "value", name.toUtf8(), 0}, secret,
                Padding::Step128);
}

Result<QByteArray> Vault::openSecret(const QString &name, QByteArrayView sealedSecret) const
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    return security::open(m_inside->secretsKey, {"secrets", "value", name.toUtf8(), 0},
                          sealedSecret);
}

Result<QByteArray> Vault::auditSeed() const
{
    const std::shared_lock lock(m_inside->mutex);
    if (m_inside->epochKey.isNull())
        return closed();
    return security::open(m_inside->secretsKey, auditSeedPlace(m_inside->file),
                          m_inside->file.auditSeed);
}

RecoveryKeyPair makeRecoveryKeyPair()
{
    ensureSodium();
    RecoveryKeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
                         SecureBuffer(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(pair.publicKey.data()),
                       pair.privateKey.data());
    return pair;
}

}   // namespace core::security
