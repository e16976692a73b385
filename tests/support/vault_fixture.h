#pragma once

#include "core/security/vault.h"
#include "core/store/database.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <memory>

namespace tests {

/// The least that Argon2id takes: a sign-in in a test costs no time.
inline constexpr core::security::KdfCost kCheapKdf{1, 8192};
inline const QString kPassword = QStringLiteral("cavallo batteria graffetta");

inline core::security::NewOperator newOperator(const char *login, const char *pseudonym,
                                               core::domain::Role role,
                                               const QString &password = kPassword)
{
    return {{QLatin1String(pseudonym), QLatin1String(login), QLatin1String(login), role}, password};
}

/// A clerk `anna`, an officer `bruno` and a supervisor `carla`, all with kPassword.
inline QList<core::security::NewOperator> threeOperators()
{
    using core::domain::Role;
    return {newOperator("anna", "OP-0001", Role::Clerk),
            newOperator("bruno", "OP-0002", Role::InpsOfficer),
            newOperator("carla", "OP-0003", Role::Supervisor)};
}

/// A temporary folder with an open vault and an empty database.
class VaultFixture {
public:
    VaultFixture()
    {
        REQUIRE(m_folder.isValid());
        auto vault = core::security::Vault::create(path(), threeOperators(), kCheapKdf);
        REQUIRE(vault);
        m_vault = std::move(*vault);
        auto database = core::store::Database::create(path());
        REQUIRE(database);
        m_database = std::move(*database);
    }

    QString path() const { return m_folder.path() + QStringLiteral("/desk"); }
    QString path(const char *file) const { return path() + QLatin1Char('/') + QLatin1String(file); }
    core::security::Vault &vault() { return *m_vault; }
    core::store::Database &database() { return *m_database; }

    /// As after the program ended and started again, with `anna` signed in.
    void reopen()
    {
        close();
        auto vault = core::security::Vault::open(path());
        REQUIRE(vault);
        m_vault = std::move(*vault);
        REQUIRE(m_vault->unlock(QStringLiteral("anna"), kPassword));
        auto database = core::store::Database::open(path());
        REQUIRE(database);
        m_database = std::move(*database);
    }
    void close()
    {
        m_database.reset();
        m_vault.reset();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::security::Vault> m_vault;
    std::unique_ptr<core::store::Database> m_database;
};

}   // namespace tests
