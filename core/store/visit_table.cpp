#include "core/store/visit_table.h"

#include "core/base/clock.h"
#include "core/store/sealed_records.h"

namespace core::store {

namespace {

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"visits", "body", id, revision};
}

/// Empty, stored as NULL, when there is none to be kept.
QString appointmentDay(const domain::Visit &visit)
{
    if (!visit.appointment || !visit.appointment->isOpen())
        return {};
    return inItaly(visit.appointment->at).date().toString(Qt::ISODate);
}

}   // namespace

VisitTable::VisitTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<> VisitTable::put(const domain::Visit &visit, const QDate &localDay)
{
    const QByteArray id = visit.id.toBytes();
    const auto key = m_keys.findOrMake(id);
    if (!key)
        return tl::unexpected(key.error());
    const auto revision = nextRevision(m_database, "SELECT revision FROM visits WHERE id = ?", id);
    if (!revision)
        return tl::unexpected(revision.error());
    return m_database
        .prepare("INSERT INTO visits(id, revision, local_day, is_open, body, appointment_day)"
                 " VALUES(?, ?, ?, ?, ?, nullif(?, ''))"
                 " ON CONFLICT(id) DO UPDATE SET revision = excluded.revision,"
                 " local_day = excluded.local_day, is_open = excluded.is_open,"
                 " body = excluded.body, appointment_day = excluded.appointment_day")
        .and_then([&](Statement statement) {
            return statement.add(id)
                .add(*revision)
                .add(localDay.toString(Qt::ISODate))
                .add(visit.isOpen() ? 1 : 0)
                .add(sealJson(*key, bodyPlace(id, *revision), visit.toJson()))
                .add(appointmentDay(visit))
                .run();
        })
        .map([](int) {});
}

Result<domain::Visit> VisitTable::get(const VisitId &id)
{
    return m_database.prepare("SELECT id, revision, body FROM visits WHERE id = ?")
        .and_then([&](Statement statement) {
            statement.add(id.toBytes());
            return read(std::move(statement));
        })
        .and_then([](const QList<domain::Visit> &found) -> Result<domain::Visit> {
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, QStringLiteral("no such visit"));
            return found.first();
        });
}

Result<QList<domain::Visit>> VisitTable::stillOpen()
{
    return m_database
        .prepare("SELECT id, revision, body FROM visits WHERE is_open = 1 ORDER BY rowid")
        .and_then([&](Statement statement) { return read(std::move(statement)); });
}

Result<QList<domain::Visit>> VisitTable::ofDays(const QDate &from, const QDate &to)
{
    return m_database
        .prepare("SELECT id, revision, body FROM visits WHERE local_day BETWEEN ? AND ?"
                 " ORDER BY rowid")
        .and_then([&](Statement statement) {
            statement.add(from.toString(Qt::ISODate)).add(to.toString(Qt::ISODate));
            return read(std::move(statement));
        });
}

Result<QList<domain::Visit>> VisitTable::appointmentsUpTo(const QDate &day)
{
    return m_database
        .prepare("SELECT id, revision, body FROM visits WHERE appointment_day <= ?"
                 " ORDER BY appointment_day, rowid")
        .and_then([&](Statement statement) {
            statement.add(day.toString(Qt::ISODate));
            return read(std::move(statement));
        });
}

Result<int> VisitTable::countOfDay(const QDate &day)
{
    return m_database.prepare("SELECT count(*) FROM visits WHERE local_day = ?")
        .and_then([&](Statement statement) {
            return statement.add(day.toString(Qt::ISODate)).step().map([&](bool) {
                return static_cast<int>(statement.integer(0));
            });
        });
}

Result<> VisitTable::remove(const VisitId &id)
{
    return m_database.prepare("DELETE FROM visits WHERE id = ?")
        .and_then([&](Statement statement) { return statement.add(id.toBytes()).run(); })
        .and_then([&](int) { return m_keys.remove(id.toBytes()); });
}

Result<QList<domain::Visit>> VisitTable::read(Statement statement)
{
    return readSealed<domain::Visit>(m_keys, std::move(statement), bodyPlace);
}

}   // namespace core::store
