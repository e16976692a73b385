#pragma once

#include "core/base/result.h"
#include "core/domain/operator.h"
#include "core/security/key.h"
#include "core/security/password.h"

#include <QByteArray>
#include <QList>

namespace core::security {

/// What the key file keeps of one operator.
struct OperatorEntry {
    domain::Operator who;
    KdfCost cost;
    QByteArray salt;
    QByteArray publicKey;    // X25519, 32 bytes
    QByteArray privateKey;   // sealed under the key from the password
    QByteArray epochKey;     // sealed box to publicKey

    bool operator==(const OperatorEntry &) const = default;
};

/// The file `vault.keys` as values; FORMAT.md has its layout. Nothing in it is secret as it stands;
/// `mac` shows that who wrote it knew the epoch key.
struct VaultFile {
    QByteArray vaultId;   // 16 bytes
    int epoch = 1;
    QList<OperatorEntry> operators;
    QByteArray recoveryPublicKey;   // empty: none
    QByteArray recoveryEpochKey;    // sealed box to it
    QByteArray auditSeed;           // sealed under a key derived from the epoch key
    QByteArray mac;

    void authenticate(const Key &epochKey);
    bool isAuthentic(const Key &epochKey) const;

    QByteArray toBytes() const;
    /// @error Corrupt  not JSON, another format, a member missing or of a wrong size
    static Result<VaultFile> fromBytes(const QByteArray &bytes);

    bool operator==(const VaultFile &) const = default;
};

}   // namespace core::security
