#pragma once

#include "core/base/clock.h"
#include "core/base/disk_guard.h"
#include "core/domain/operator.h"
#include "core/domain/work_mode.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace core::rules {
class Catalogue;
}
namespace core::security {
class Vault;
}

namespace core::casework {

class NameIndex;

/// Who acts now. Set by OperatorLogin, read by every Desk from its own thread; empty while nobody
/// is signed in or the screen is locked.
class CurrentOperator {
public:
    std::optional<domain::Operator> get() const;
    void set(const std::optional<domain::Operator> &who);
    /// How the desk works today; visits opened from now on get its channel.
    domain::WorkMode mode() const { return m_mode; }
    void setMode(domain::WorkMode mode) { m_mode = mode; }

private:
    mutable std::mutex m_mutex;
    std::optional<domain::Operator> m_who;
    std::atomic<domain::WorkMode> m_mode = domain::WorkMode::Desk;
};

/// What OperatorLogin and every thread's Desk share. All outlive every Desk and are safe to use
/// from any thread.
struct DeskParts {
    QString folder;
    security::Vault *vault = nullptr;
    std::shared_ptr<const rules::Catalogue> catalogue;   // not needed to sign in
    const Clock *clock = nullptr;
    std::shared_ptr<NameIndex> names;
    std::shared_ptr<CurrentOperator> who;
    std::shared_ptr<DiskGuard> disk = {};   // never null in parts of makeDeskParts()
};

/// A desk is already in `folder`.
bool deskExists(const QString &folder);

/// Parts with an empty name index and nobody signed in; `space` says how much room the disk has.
DeskParts makeDeskParts(const QString &folder, security::Vault &vault, const Clock &clock,
                        std::shared_ptr<const rules::Catalogue> catalogue,
                        SpaceProbe space = systemSpace());

}   // namespace core::casework
