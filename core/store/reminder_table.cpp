#include "core/store/reminder_table.h"

#include "core/store/sealed_records.h"

namespace core::store {

namespace {

security::SealPlace bodyPlace(const QByteArray &id, qint64 revision)
{
    return {"reminders", "body", id, revision};
}

/// Empty, stored as NULL, when nothing is to be done any more.
QString dueDay(const domain::Reminder &reminder)
{
    return reminder.isDone() ? QString() : reminder.on.toString(Qt::ISODate);
}

}   // namespace

ReminderTable::ReminderTable(Database &database, security::Vault &vault)
    : m_database(database), m_keys(database, vault)
{
}

Result<> ReminderTable::put(const domain::Reminder &reminder)
{
    const QByteArray id = reminder.id.toBytes();
    const auto key = m_keys.findOrMake(id);
    if (!key)
        return tl::unexpected(key.error());
    const auto revision =
        nextRevision(m_database, "SELECT revision FROM reminders WHERE id = ?", id);
    if (!revision)
        return tl::unexpected(revision.error());
    return m_database
        .prepare("INSERT INTO reminders(id, revision, person, due_day, body)"
                 " VALUES(?, ?, ?, nullif(?, ''), ?)"
                 " ON CONFLICT(id) DO UPDATE SET revision = excluded.revision,"
                 " person = excluded.person, due_day = excluded.due_day, body = excluded.body")
        .and_then([&](Statement statement) {
            return statement.add(id)
                .add(*revision)
                .add(reminder.person.toBytes())
                .add(dueDay(reminder))
                .add(sealJson(*key, bodyPlace(id, *revision), reminder.toJson()))
                .run();
        })
        .map([](int) {});
}

Result<domain::Reminder> ReminderTable::get(const ReminderId &id)
{
    return m_database.prepare("SELECT id, revision, body FROM reminders WHERE id = ?")
        .and_then([&](Statement statement) {
            statement.add(id.toBytes());
            return read(std::move(statement));
        })
        .and_then([](const QList<domain::Reminder> &found) -> Result<domain::Reminder> {
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, QStringLiteral("no such reminder"));
            return found.first();
        });
}

Result<QList<domain::Reminder>> ReminderTable::ofPerson(const PersonId &person)
{
    return m_database
        .prepare("SELECT id, revision, body FROM reminders WHERE person = ? ORDER BY rowid")
        .and_then([&](Statement statement) {
            statement.add(person.toBytes());
            return read(std::move(statement));
        });
}

Result<QList<domain::Reminder>> ReminderTable::dueUpTo(const QDate &day)
{
    return m_database
        .prepare("SELECT id, revision, body FROM reminders WHERE due_day <= ?"
                 " ORDER BY due_day, rowid")
        .and_then([&](Statement statement) {
            statement.add(day.toString(Qt::ISODate));
            return read(std::move(statement));
        });
}

Result<QList<domain::Reminder>> ReminderTable::read(Statement statement)
{
    return readSealed<domain::Reminder>(m_keys, std::move(statement), bodyPlace);
}

}   // namespace core::store
