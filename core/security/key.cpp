#include "core/security/key.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace core::security {

namespace {

constexpr int kHashSize = 32;

/// BLAKE2b under `key`; the domain is a field of its own, so that no two uses share an input.
void hashUnder(const unsigned char *key, const char *domain, const QByteArray &message,
               unsigned char *out)
{
    QByteArray input;
    appendField(input, domain);
    appendField(input, message);
    crypto_generichash(out, kHashSize, reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<unsigned long long>(input.size()), key, Key::kSize);
}

}   // namespace

void appendField(QByteArray &bytes, QByteArrayView field)
{
    char length[4];
    qToBigEndian(static_cast<quint32>(field.size()), length);
    bytes.append(length, sizeof length);
    bytes.append(field.data(), field.size());
}

Key Key::random()
{
    Key key;
    key.m_bytes = SecureBuffer(kSize);
    randombytes_buf(key.m_bytes.data(), kSize);
    key.name();
    return key;
}

Key Key::fromBytes(std::span<const unsigned char> bytes)
{
    Key key;
    key.assign(bytes);
    return key;
}

void Key::assign(std::span<const unsigned char> bytes)
{
    Q_ASSERT(bytes.size() == kSize);
    if (m_bytes.isEmpty())
        m_bytes = SecureBuffer(kSize);
    std::copy(bytes.begin(), bytes.end(), m_bytes.data());
    name();
}

void Key::clear()
{
    m_bytes.clear();
    m_id.clear();
}

void Key::wipe()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
    m_id.clear();
}

Key Key::derive(const char *domain, const QByteArray &context) const
{
    Q_ASSERT(!isNull());
    Key derived;
    derived.m_bytes = SecureBuffer(kSize);
    hashUnder(data(), domain, context, derived.m_bytes.data());
    derived.name();
    return derived;
}

QByteArray Key::keyedHash(const char *domain, const QByteArray &message) const
{
    Q_ASSERT(!isNull());
    QByteArray hash(kHashSize, Qt::Uninitialized);
    hashUnder(data(), domain, message, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

void Key::name()
{
    m_id.resize(kHashSize);
    hashUnder(data(), "sportello.key-id.1", QByteArray(),
              reinterpret_cast<unsigned char *>(m_id.data()));
}

}   // namespace core::security
