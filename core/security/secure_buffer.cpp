#include "core/security/secure_buffer.h"

#include <QtGlobal>

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <utility>

namespace core::security {

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("the system gives no randomness");
}

SecureBuffer::SecureBuffer(std::size_t size) : m_size(size)
{
    ensureSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(m_data);
    sodium_memzero(m_data, m_size);
}

SecureBuffer::~SecureBuffer()
{
    clear();
}

SecureBuffer::SecureBuffer(SecureBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecureBuffer &SecureBuffer::operator=(SecureBuffer &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    other.clear();
    return *this;
}

void SecureBuffer::clear()
{
    sodium_free(m_data);   // zeroes first
    m_data = nullptr;
    m_size = 0;
}

ProcessGuard prepareProcess()
{
    ensureSodium();
    ProcessGuard guard;
    const rlimit none{0, 0};
    const bool noFile = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0) == 0;
    guard.coreDumpsOff = noFile && notDumpable;

    // sodium_malloc goes on in silence when the system refuses to lock; ask once for all.
    SecureBuffer probe(4096);
    guard.memoryLocked = sodium_mlock(probe.data(), probe.size()) == 0;
    return guard;
}

}   // namespace core::security
