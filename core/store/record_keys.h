#pragma once

#include "core/base/result.h"
#include "core/security/key.h"
#include "core/security/vault.h"
#include "core/store/database.h"

#include <QByteArray>

namespace core::store {

/// One key for each person, visit and case. Without its row what it sealed is lost for good:
/// erasing is removing the row.
class RecordKeys {
public:
    /// Borrows both.
    RecordKeys(Database &database, security::Vault &vault);

    /// @error NotFound  no such record; Locked; Corrupt
    [[nodiscard]] Result<security::Key> find(const QByteArray &owner);
    /// The key of the record, made when it has none yet.
    [[nodiscard]] Result<security::Key> findOrMake(const QByteArray &owner);
    [[nodiscard]] Result<> remove(const QByteArray &owner);

private:
    Database &m_database;
    security::Vault &m_vault;
};

}   // namespace core::store
