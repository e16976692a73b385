#pragma once

#include <cstddef>
#include <span>

namespace core::security {

/// Guarded memory for keys: between guard pages, locked where the system lets it, zeroed when
/// given back. Moves, never copies.
///
/// core/security seals, keeps keys and operators, chains the audit trail and signs. It knows no
/// database and no screen: what it makes are bytes, and the key file.
class SecureBuffer {
public:
    SecureBuffer() = default;
    explicit SecureBuffer(std::size_t size);
    ~SecureBuffer();
    SecureBuffer(SecureBuffer &&other) noexcept;
    SecureBuffer &operator=(SecureBuffer &&other) noexcept;
    SecureBuffer(const SecureBuffer &) = delete;
    SecureBuffer &operator=(const SecureBuffer &) = delete;

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    void clear();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// What could be done for the keys of this process.
struct ProcessGuard {
    bool coreDumpsOff = false;
    bool memoryLocked = false;   // false: keys may reach swap; say so in the log and go on
};

/// Core dumps off, memory not readable by other processes of the user. Once, first thing in main.
ProcessGuard prepareProcess();

/// Makes the library ready; every entry point of this layer calls it. Aborts when it cannot.
void ensureSodium();

}   // namespace core::security
