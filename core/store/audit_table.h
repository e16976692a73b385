#pragma once

#include "core/base/result.h"
#include "core/security/audit.h"
#include "core/store/database.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace core::store {

/// The audit trail: only grows, in the transaction of what it tells. Needs no open vault.
class AuditTable {
public:
    explicit AuditTable(Database &database);

    /// Once, when the desk is made. @error Conflict  it was started already
    [[nodiscard]] Result<> start(const QByteArray &seed);
    /// Sequence and hash are given here. Inside the caller's transaction: when it fails, so does
    /// the action it tells. @error NotFound  the trail was never started
    [[nodiscard]] Result<> append(const security::AuditEntry &entry);
    /// Oldest first, from `fromSequence`.
    [[nodiscard]] Result<QList<security::AuditLink>> list(qint64 fromSequence, int limit);
    [[nodiscard]] Result<security::AuditState> state();
    /// Goes over the whole trail. `seed` is Vault::auditSeed(). Nothing: it is whole.
    [[nodiscard]] Result<std::optional<security::AuditBreak>> verify(const QByteArray &seed);

private:
    Database &m_database;
};

}   // namespace core::store
