#pragma once

#include "core/base/result.h"
#include "core/security/vault_file.h"

#include <QByteArray>
#include <QString>

namespace core::security {

/// The epoch key in a box that only the holder of `publicKey`'s other half can open.
QByteArray sealedBox(const Key &epochKey, const QByteArray &publicKey);
/// @error Corrupt  not sealed to this pair
[[nodiscard]] Result<Key> openBox(const QByteArray &box, const QByteArray &publicKey,
                                  const unsigned char *privateKey);

/// A new key pair for the operator, its private half under the password.
/// @error Io  not enough memory
[[nodiscard]] Result<OperatorEntry> makeEntry(const QByteArray &vaultId,
                                              const domain::Operator &who, const QString &password,
                                              const KdfCost &cost, const Key &epochKey);
/// The operator's private key. @error Denied  wrong password, or the entry was changed
[[nodiscard]] Result<Key> privateKeyOf(const QByteArray &vaultId, const OperatorEntry &entry,
                                       const QString &password);
/// Puts the private key under another password, with a fresh salt.
[[nodiscard]] Result<> sealPrivateKey(const QByteArray &vaultId, OperatorEntry &entry,
                                      const Key &privateKey, const QString &password,
                                      const KdfCost &cost);

}   // namespace core::security
