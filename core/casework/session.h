#pragma once

#include "core/base/result.h"
#include "core/casework/desk_parts.h"
#include "core/domain/operator.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace core::casework {

/// What the sign-in screen may show before anybody has signed in.
struct DeskStatus {
    domain::DeskIdentity desk;
    QList<domain::Operator> operators;   // sorted by login
    int unsent = 0;                      // items in the outbox
    QDateTime slowedUntil;               // UTC; a try before it answers Locked without looking
};

/// Sign in, lock, unlock, sign out. Every one of them is in the audit trail, the failures too.
///
/// `signIn` and `unlock` derive a key and take about a second: never call them on the window
/// thread. Wrong tries are slowed: none for the first two, then 2, 4, 8 … up to 300 seconds; the
/// count is kept over restarts and nobody is locked out for good.
class OperatorLogin {
public:
    /// Opens its own connection in `parts.folder`; tells `parts.who` who acts, fills `parts.names`
    /// at sign-in and empties it at lock.
    /// @error NotFound  no desk in the folder; Corrupt, Io
    static Result<std::unique_ptr<OperatorLogin>> open(const DeskParts &parts);
    ~OperatorLogin();

    Result<DeskStatus> status() const;
    /// @error Denied  wrong login or password (one answer for both); Locked  slowed, see status()
    Result<domain::Operator> signIn(const QString &login, const QString &password);
    /// The same for the operator who locked, or for another one (who then takes over). Without a
    /// locked session it is a sign-in.
    Result<domain::Operator> unlock(const QString &login, const QString &password);
    /// Locking a locked desk does nothing. It is locked even when the trail cannot be written (Io).
    Result<> lock();
    Result<> signOut();
    std::optional<domain::Operator> current() const;

private:
    struct Inside;
    explicit OperatorLogin(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}   // namespace core::casework
