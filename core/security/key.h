#pragma once

#include "core/security/secure_buffer.h"

#include <QByteArray>
#include <QByteArrayView>

namespace core::security {

/// A 256-bit key in guarded memory, with its public name.
///
/// The name (32 bytes, a keyed hash) tells nothing about the key and stands in every envelope, so
/// that one sealed value cannot be made to open under two keys (SEC-07).
class Key {
public:
    static constexpr std::size_t kSize = 32;

    /// No key yet; see isNull().
    Key() = default;
    static Key random();
    /// `bytes` has kSize bytes.
    static Key fromBytes(std::span<const unsigned char> bytes);

    bool isNull() const { return m_id.isEmpty(); }
    const unsigned char *data() const { return m_bytes.data(); }
    std::span<const unsigned char> bytes() const { return m_bytes.bytes(); }
    const QByteArray &id() const { return m_id; }

    /// Takes another key's bytes into the same guarded memory: for loops over many keys.
    void assign(std::span<const unsigned char> bytes);
    void clear();
    /// Zeroes the key and keeps its guarded memory for the next assign(): making that is slow.
    void wipe();

    /// A key of its own for another use. `domain` names the use, `context` what it is used on.
    Key derive(const char *domain, const QByteArray &context = QByteArray()) const;
    /// 32 bytes that only a holder of the key can compute.
    QByteArray keyedHash(const char *domain, const QByteArray &message) const;

private:
    void name();

    SecureBuffer m_bytes;
    QByteArray m_id;
};

/// Appends `field` to `bytes` behind its length (4 bytes, big-endian): no two different lists of
/// fields give the same bytes.
void appendField(QByteArray &bytes, QByteArrayView field);

}   // namespace core::security
