#pragma once

#include "core/base/result.h"
#include "core/domain/operator.h"
#include "core/security/key.h"
#include "core/security/password.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace core::security {

/// Somebody who may open the vault, with the password to begin with.
struct NewOperator {
    domain::Operator who;
    QString password;
};

/// A record's key, sealed under the vault's key of an epoch. What the database keeps.
struct WrappedKey {
    QByteArray bytes;
    int epoch = 0;
};

/// The keys of one desk, in the file `vault.keys` beside its database (SEC-20):
/// password → Argon2id → the operator's own private key → the vault's epoch key → record keys.
///
/// Safe to use from any thread. Keys are in guarded memory while the vault is open and gone at
/// lock; every use of a closed vault answers Locked.
class Vault {
public:
    /// A new vault, left open so that its maker can fill the desk; nobody is signed in yet.
    /// `recoveryPublicKey` (X25519, 32 bytes) may be empty: then there is no way back from
    /// forgotten passwords (SEC-23).
    /// @error Conflict  there is one already; Invalid  no operator, two of the same login or
    /// pseudonym, a password that faultOfPassword refuses, or a recovery key of another size; Io
    static Result<std::unique_ptr<Vault>>
    create(const QString &folder, const QList<NewOperator> &operators,
           const KdfCost &cost = KdfCost(), const QByteArray &recoveryPublicKey = QByteArray());
    /// Locked. @error NotFound; Corrupt  the key file does not read; Io
    static Result<std::unique_ptr<Vault>> open(const QString &folder);
    ~Vault();

    /// Who may sign in, sorted by login; known while locked.
    QList<domain::Operator> operators() const;

    /// Opens the vault; an open one only checks the password. Takes about a second.
    /// @error Denied  unknown login or wrong password, one answer and one time for both;
    /// Corrupt  the key file was changed by somebody without the keys
    Result<domain::Operator> unlock(const QString &login, const QString &password);
    /// Opens with the offline recovery key pair (SEC-23). @error Denied  not the key, or none is
    /// set
    Result<> unlockWithRecoveryKey(const SecureBuffer &privateKey);
    void lock();
    bool isOpen() const;

    /// @error Denied  the old password is wrong; Invalid  the new one is refused by faultOfPassword
    Result<> changePassword(const QString &login, const QString &oldPassword,
                            const QString &newPassword, const KdfCost &cost = KdfCost());
    /// @error Conflict  the login or pseudonym is taken; Invalid as in create(); Locked
    Result<> addOperator(const NewOperator &added, const KdfCost &cost = KdfCost());

    /// A fresh key for the record `owner`, put into `key`.
    Result<WrappedKey> makeRecordKey(const QByteArray &owner, Key &key);
    /// @error Corrupt  not this record's key, or changed
    Result<> unwrap(const WrappedKey &wrapped, const QByteArray &owner, Key &into) const;

    /// The keyed hash (32 bytes) by which `value` can be looked up and not guessed (SEC-08).
    /// `value` is already normalised; `domain` names the index. Changes with the epoch.
    Result<QByteArray> blindIndex(const char *domain, const QString &value) const;

    /// Small secrets of the desk itself (its signing key), sealed for storing in the database.
    Result<QByteArray> sealSecret(const QString &name, QByteArrayView secret) const;
    Result<QByteArray> openSecret(const QString &name, QByteArrayView sealedSecret) const;

    /// The first key of the audit chain, for starting and for verifying it.
    Result<QByteArray> auditSeed() const;

private:
    struct Inside;
    explicit Vault(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// An X25519 key pair for a recovery key: the public half for create(), the private half to be
/// printed or split and kept away from the desk.
struct RecoveryKeyPair {
    QByteArray publicKey;
    SecureBuffer privateKey;
};
RecoveryKeyPair makeRecoveryKeyPair();

}   // namespace core::security
