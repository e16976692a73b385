#pragma once

#include "core/domain/reminder.h"
#include "core/store/record_keys.h"

#include <QDate>
#include <QList>

namespace core::store {

/// Reminders, sealed; in clear only whose they are and, until they are done, their day. They go
/// with their person.
/// Every function works inside the caller's transaction.
class ReminderTable {
public:
    ReminderTable(Database &database, security::Vault &vault);

    /// New or replaced.
    [[nodiscard]] Result<> put(const domain::Reminder &reminder);
    /// @error NotFound, Locked, Corrupt
    [[nodiscard]] Result<domain::Reminder> get(const ReminderId &id);
    /// Done ones too, in the order they were made.
    [[nodiscard]] Result<QList<domain::Reminder>> ofPerson(const PersonId &person);
    /// Those of a day up to `day` that are not done, by day.
    [[nodiscard]] Result<QList<domain::Reminder>> dueUpTo(const QDate &day);

private:
    Result<QList<domain::Reminder>> read(Statement statement);

    Database &m_database;
    RecordKeys m_keys;
};

}   // namespace core::store
