#include "core/store/settings_table.h"

#include <QJsonDocument>

namespace core::store {

namespace {

Result<> putValue(Database &database, const QString &name, bool isSealed, const QByteArray &value)
{
    return database
        .prepare("INSERT INTO settings(name, is_sealed, value) VALUES(?, ?, ?)"
                 " ON CONFLICT(name) DO UPDATE SET is_sealed = excluded.is_sealed,"
                 " value = excluded.value")
        .and_then([&](Statement statement) {
            return statement.add(name).add(isSealed ? 1 : 0).add(value).run();
        })
        .map([](int) {});
}

Result<std::optional<QByteArray>> value(Database &database, const QString &name, bool isSealed)
{
    auto statement =
        database.prepare("SELECT value FROM settings WHERE name = ? AND is_sealed = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->add(name).add(isSealed ? 1 : 0).step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(statement->blob(0)) : std::nullopt;
}

}   // namespace

SettingsTable::SettingsTable(Database &database) : m_database(database)
{
}

Result<> SettingsTable::put(const QString &name, const QJsonObject &value)
{
    return putValue(m_database, name, false, QJsonDocument(value).toJson(QJsonDocument::Compact));
}

Result<std::optional<QJsonObject>> SettingsTable::get(const QString &name)
{
    const auto bytes = value(m_database, name, false);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(**bytes);
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, QStringLiteral("a setting does not read"));
    return document.object();
}

Result<> SettingsTable::putSecret(const security::Vault &vault, const QString &name,
                                  const QByteArray &secret)
{
    return vault.sealSecret(name, secret).and_then([&](const QByteArray &sealedSecret) {
        return putValue(m_database, name, true, sealedSecret);
    });
}

Result<std::optional<QByteArray>> SettingsTable::secret(const security::Vault &vault,
                                                        const QString &name)
{
    const auto bytes = value(m_database, name, true);
    if (!bytes || !*bytes)
        return bytes;
    return vault.openSecret(name, **bytes).map([](const QByteArray &plain) {
        return std::optional(plain);
    });
}

}   // namespace core::store
