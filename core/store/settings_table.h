#pragma once

#include "core/base/result.h"
#include "core/security/vault.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace core::store {

/// What the desk itself remembers. put() and get() are in clear and never for personal data (desk
/// identity, counters of wrong tries, state of the line); secrets are sealed by the vault.
/// Every function works inside the caller's transaction.
class SettingsTable {
public:
    explicit SettingsTable(Database &database);

    [[nodiscard]] Result<> put(const QString &name, const QJsonObject &value);
    [[nodiscard]] Result<std::optional<QJsonObject>> get(const QString &name);

    [[nodiscard]] Result<> putSecret(const security::Vault &vault, const QString &name,
                                     const QByteArray &secret);
    [[nodiscard]] Result<std::optional<QByteArray>> secret(const security::Vault &vault,
                                                           const QString &name);

private:
    Database &m_database;
};

}   // namespace core::store
