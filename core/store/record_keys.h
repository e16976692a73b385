#pragma once

#include "core/base/result.h"
#include "core/security/key.h"
#include "core/security/vault.h"
#include "core/store/database.h"

#include <QByteArray>

#include <optional>

namespace core::store {

/// A record's key, lent. It is gone from memory with this object; only its guarded memory, emptied,
/// goes back to wait for the next key. Must not outlive the RecordKeys it came from.
class LentKey {
public:
    LentKey(security::Key key, std::optional<security::Key> &home);
    LentKey(LentKey &&other) noexcept;
    LentKey &operator=(LentKey &&) = delete;
    ~LentKey();

    operator const security::Key &() const { return m_key; }

private:
    security::Key m_key;
    std::optional<security::Key> *m_home;
};

/// One key for each person, visit, ticket, reminder and case. Without its row what it sealed is
/// lost for good: erasing is removing the row.
class RecordKeys {
public:
    /// Borrows both.
    RecordKeys(Database &database, security::Vault &vault);

    /// @error NotFound  no such record; Locked; Corrupt
    [[nodiscard]] Result<LentKey> find(const QByteArray &owner);
    /// The key of the record, made when it has none yet.
    [[nodiscard]] Result<LentKey> findOrMake(const QByteArray &owner);
    [[nodiscard]] Result<> remove(const QByteArray &owner);

private:
    security::Key takeSpare();

    Database &m_database;
    security::Vault &m_vault;
    std::optional<security::Key> m_spare;   // guarded memory without a key in it
};

}   // namespace core::store
