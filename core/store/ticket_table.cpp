#include "core/store/ticket_table.h"

#include "core/store/sealed_records.h"

namespace core::store {

namespace {

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"tickets", "body", id, revision};
}

}   // namespace

TicketTable::TicketTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<> TicketTable::put(const domain::Ticket &ticket, const QDate &localDay)
{
    const QByteArray id = ticket.id.toBytes();
    const auto key = m_keys.findOrMake(id);
    if (!key)
        return tl::unexpected(key.error());
    const auto revision = nextRevision(m_database, "SELECT revision FROM tickets WHERE id = ?", id);
    if (!revision)
        return tl::unexpected(revision.error());
    return m_database
        .prepare("INSERT INTO tickets(id, revision, local_day, is_live, body)"
                 " VALUES(?, ?, ?, ?, ?)"
                 " ON CONFLICT(id) DO UPDATE SET revision = excluded.revision,"
                 " local_day = excluded.local_day, is_live = excluded.is_live,"
                 " body = excluded.body")
        .and_then([&](Statement statement) {
            return statement.add(id)
                .add(*revision)
                .add(localDay.toString(Qt::ISODate))
                .add(ticket.isLive() ? 1 : 0)
                .add(sealJson(*key, bodyPlace(id, *revision), ticket.toJson()))
                .run();
        })
        .map([](int) {});
}

Result<domain::Ticket> TicketTable::get(const TicketId &id)
{
    return m_database.prepare("SELECT id, revision, body FROM tickets WHERE id = ?")
        .and_then([&](Statement statement) {
            statement.add(id.toBytes());
            return read(std::move(statement));
        })
        .and_then([](const QList<domain::Ticket> &found) -> Result<domain::Ticket> {
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, QStringLiteral("no such ticket"));
            return found.first();
        });
}

Result<QList<domain::Ticket>> TicketTable::ofDays(const QDate &from, const QDate &to)
{
    return m_database
        .prepare("SELECT id, revision, body FROM tickets WHERE local_day BETWEEN ? AND ?"
                 " ORDER BY rowid")
        .and_then([&](Statement statement) {
            statement.add(from.toString(Qt::ISODate)).add(to.toString(Qt::ISODate));
            return read(std::move(statement));
        });
}

Result<QList<domain::Ticket>> TicketTable::live()
{
    return m_database
        .prepare("SELECT id, revision, body FROM tickets WHERE is_live = 1 ORDER BY rowid")
        .and_then([&](Statement statement) { return read(std::move(statement)); });
}

Result<QList<domain::Ticket>> TicketTable::read(Statement statement)
{
    return readSealed<domain::Ticket>(m_keys, std::move(statement), bodyPlace);
}

}   // namespace core::store
