#pragma once

#include "core/base/result.h"
#include "core/security/secure_buffer.h"

#include <QByteArray>

namespace core::security {

/// A private key that signs rules (RFC 8032), in guarded memory.
class Ed25519Key {
public:
    static constexpr qsizetype kSeedSize = 32;
    static constexpr qsizetype kPublicSize = 32;
    static constexpr qsizetype kSignatureSize = 64;

    static Ed25519Key random();
    /// @error Invalid  not kSeedSize bytes
    static Result<Ed25519Key> fromSeed(const QByteArray &seed);

    /// What the key is made from, for the file that keeps it.
    QByteArray seed() const;
    QByteArray publicKey() const;
    QByteArray sign(const QByteArray &message) const;

private:
    explicit Ed25519Key(const unsigned char *seed);

    SecureBuffer m_secret;   // seed and public key, as libsodium keeps them
};

/// `signature` was made over `message` by the holder of `publicKey`. False as well for a key or a
/// signature of another size.
bool verifiesEd25519(const QByteArray &publicKey, const QByteArray &message,
                     const QByteArray &signature);

}   // namespace core::security
