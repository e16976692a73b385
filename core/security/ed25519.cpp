#include "core/security/ed25519.h"

#include <sodium.h>

namespace core::security {

namespace {

static_assert(Ed25519Key::kSeedSize == crypto_sign_SEEDBYTES);
static_assert(Ed25519Key::kPublicSize == crypto_sign_PUBLICKEYBYTES);
static_assert(Ed25519Key::kSignatureSize == crypto_sign_BYTES);

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

}   // namespace

Ed25519Key::Ed25519Key(const unsigned char *seed) : m_secret(crypto_sign_SECRETKEYBYTES)
{
    QByteArray publicKey(kPublicSize, '\0');
    crypto_sign_seed_keypair(unsignedBytes(publicKey), m_secret.data(), seed);
}

Ed25519Key Ed25519Key::random()
{
    ensureSodium();
    SecureBuffer seed(kSeedSize);
    randombytes_buf(seed.data(), seed.size());
    return Ed25519Key(seed.data());
}

Result<Ed25519Key> Ed25519Key::fromSeed(const QByteArray &seed)
{
    ensureSodium();
    if (seed.size() != kSeedSize)
        return fail(ErrorCode::Invalid, QStringLiteral("seed of a wrong size"));
    return Ed25519Key(unsignedBytes(seed));
}

QByteArray Ed25519Key::seed() const
{
    QByteArray seed(kSeedSize, '\0');
    crypto_sign_ed25519_sk_to_seed(unsignedBytes(seed), m_secret.data());
    return seed;
}

QByteArray Ed25519Key::publicKey() const
{
    QByteArray key(kPublicSize, '\0');
    crypto_sign_ed25519_sk_to_pk(unsignedBytes(key), m_secret.data());
    return key;
}

QByteArray Ed25519Key::sign(const QByteArray &message) const
{
    QByteArray signature(kSignatureSize, '\0');
    crypto_sign_detached(unsignedBytes(signature), nullptr, unsignedBytes(message), sizeOf(message),
                         m_secret.data());
    return signature;
}

bool verifiesEd25519(const QByteArray &publicKey, const QByteArray &message,
                     const QByteArray &signature)
{
    ensureSodium();
    return publicKey.size() == Ed25519Key::kPublicSize &&
           signature.size() == Ed25519Key::kSignatureSize &&
           crypto_sign_verify_detached(unsignedBytes(signature), unsignedBytes(message),
                                       sizeOf(message), unsignedBytes(publicKey)) == 0;
}

}   // namespace core::security
