#include "core/store/record_keys.h"

#include <utility>

namespace core::store {

LentKey::LentKey(security::Key key, std::optional<security::Key> &home)
    : m_key(std::move(key)), m_home(&home)
{
}

LentKey::LentKey(LentKey &&other) noexcept
    : m_key(std::move(other.m_key)), m_home(std::exchange(other.m_home, nullptr))
{
}

LentKey::~LentKey()
{
    if (!m_home || *m_home)
        return;   // given on, or a second one at a time: its memory is zeroed and freed
    m_key.wipe();
    *m_home = std::move(m_key);
}

RecordKeys::RecordKeys(Database &database, security::Vault &vault)
    : m_database(database), m_vault(vault)
{
}

security::Key RecordKeys::takeSpare()
{
    auto spare = std::exchange(m_spare, std::nullopt);
    return spare ? std::move(*spare) : security::Key();
}

Result<LentKey> RecordKeys::find(const QByteArray &owner)
{
    auto statement = m_database.prepare("SELECT wrapped, epoch FROM record_keys WHERE owner = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->add(owner).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("no key of such a record"));
    security::Key key = takeSpare();
    const security::WrappedKey wrapped{statement->blob(0), static_cast<int>(statement->integer(1))};
    if (const auto opened = m_vault.unwrap(wrapped, owner, key); !opened)
        return tl::unexpected(opened.error());
    return LentKey(std::move(key), m_spare);
}

Result<LentKey> RecordKeys::findOrMake(const QByteArray &owner)
{
    auto found = find(owner);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    security::Key key = takeSpare();
    const auto wrapped = m_vault.makeRecordKey(owner, key);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    auto statement =
        m_database.prepare("INSERT INTO record_keys(owner, epoch, wrapped) VALUES(?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto kept = statement->add(owner).add(wrapped->epoch).add(wrapped->bytes).run();
    if (!kept)
        return tl::unexpected(kept.error());
    return LentKey(std::move(key), m_spare);
}

Result<> RecordKeys::remove(const QByteArray &owner)
{
    return m_database.prepare("DELETE FROM record_keys WHERE owner = ?")
        .and_then([&](Statement statement) { return statement.add(owner).run(); })
        .map([](int) {});
}

}   // namespace core::store
