#pragma once

#include "app/ctl/exit_code.h"
#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "core/casework/session.h"
#include "core/rules/catalogue.h"
#include "core/security/vault.h"
#include "core/store/instance_lock.h"

#include <tl/expected.hpp>

#include <memory>

namespace app::ctl {

/// A desk opened and signed in to for one command; signed out when it goes. While it lives no other
/// program may work on the desk.
class DeskSession {
public:
    struct Who {
        QString login;
        QString password;
    };

    /// Says what went wrong; then the exit code to end with is the error. Borrows `clock`.
    static tl::expected<std::unique_ptr<DeskSession>, ExitCode>
    open(const QString &folder, const Who &who,
         const std::shared_ptr<const core::rules::Catalogue> &rules, const core::Clock &clock);
    /// Use open().
    explicit DeskSession(core::store::InstanceLock lock) : m_lock(std::move(lock)) {}
    ~DeskSession();

    core::casework::Desk &desk() { return *m_desk; }

private:
    core::Result<> start(const QString &folder,
                         const std::shared_ptr<const core::rules::Catalogue> &rules,
                         const core::Clock &clock);
    core::Result<> signIn(const Who &who);

    // In the order of opening: what is below uses what is above.
    core::store::InstanceLock m_lock;
    std::unique_ptr<core::security::Vault> m_vault;
    core::casework::DeskParts m_parts;
    std::unique_ptr<core::casework::OperatorLogin> m_login;
    std::unique_ptr<core::casework::Desk> m_desk;
};

}   // namespace app::ctl
