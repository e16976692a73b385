#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::store {

/// Only one program works on a desk's folder (SEC-45). The system lets go of the lock when the
/// program ends in whatever way, so that a killed one never leaves it behind.
class InstanceLock {
public:
    /// @error Conflict  another program has it; Io
    [[nodiscard]] static Result<InstanceLock> acquire(const QString &folder);
    InstanceLock(InstanceLock &&other) noexcept;
    InstanceLock &operator=(InstanceLock &&other) noexcept;
    ~InstanceLock();

private:
    explicit InstanceLock(int file) : m_file(file) {}
    int m_file = -1;
};

}   // namespace core::store
