#include "core/store/migrations.h"

#include <array>

namespace core::store {

namespace {

/// SCHEMA.md says what each column is for.
constexpr std::array kFirstSchema = {
    "CREATE TABLE record_keys("
    " owner BLOB PRIMARY KEY NOT NULL, epoch INTEGER NOT NULL, wrapped BLOB NOT NULL"
    ") STRICT, WITHOUT ROWID",

    "CREATE TABLE people("
    " id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, body BLOB NOT NULL) STRICT",

    // Apart from the bodies: the index of names reads all of these and none of those.
    "CREATE TABLE person_summaries("
    " person BLOB PRIMARY KEY NOT NULL REFERENCES people(id) ON DELETE CASCADE,"
    " revision INTEGER NOT NULL, summary BLOB NOT NULL) STRICT, WITHOUT ROWID",

    "CREATE TABLE person_codes("
    " hash BLOB NOT NULL, person BLOB NOT NULL REFERENCES people(id) ON DELETE CASCADE,"
    " PRIMARY KEY(hash, person)) STRICT, WITHOUT ROWID",
    "CREATE INDEX person_codes_person ON person_codes(person)",

    "CREATE TABLE visits("
    " id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, local_day TEXT NOT NULL,"
    " is_open INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    "CREATE INDEX visits_day ON visits(local_day)",
    "CREATE INDEX visits_open ON visits(is_open) WHERE is_open = 1",

    "CREATE TABLE cases("
    " id BLOB PRIMARY KEY NOT NULL, person BLOB NOT NULL REFERENCES people(id),"
    " state TEXT NOT NULL, revision INTEGER NOT NULL, changed_at INTEGER NOT NULL,"
    " body BLOB NOT NULL) STRICT",
    "CREATE INDEX cases_changed ON cases(changed_at)",
    "CREATE INDEX cases_person ON cases(person)",
    "CREATE INDEX cases_state ON cases(state, changed_at)",

    "CREATE TABLE attachments("
    " id BLOB PRIMARY KEY NOT NULL,"
    " case_id BLOB NOT NULL REFERENCES cases(id) ON DELETE CASCADE) STRICT",
    "CREATE INDEX attachments_case ON attachments(case_id)",

    "CREATE TABLE outbox("
    " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
    " case_id BLOB NOT NULL REFERENCES cases(id) ON DELETE CASCADE,"
    " submission INTEGER NOT NULL, state TEXT NOT NULL, since INTEGER NOT NULL,"
    " tries INTEGER NOT NULL, next_try INTEGER, revision INTEGER NOT NULL,"
    " meta BLOB NOT NULL, body BLOB NOT NULL, UNIQUE(case_id, submission)) STRICT",

    "CREATE TABLE audit("
    " sequence INTEGER PRIMARY KEY NOT NULL, at INTEGER NOT NULL, operator TEXT NOT NULL,"
    " desk TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,"
    " hash BLOB NOT NULL) STRICT",
    "CREATE TABLE audit_state("
    " id INTEGER PRIMARY KEY NOT NULL CHECK(id = 1), chain_length INTEGER NOT NULL,"
    " head BLOB NOT NULL, next_key BLOB NOT NULL) STRICT",

    "CREATE TABLE settings("
    " name TEXT PRIMARY KEY NOT NULL, is_sealed INTEGER NOT NULL, value BLOB NOT NULL"
    ") STRICT, WITHOUT ROWID",
};

/// The queue, and the days people come back on.
constexpr std::array kDesk = {
    "CREATE TABLE tickets("
    " id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, local_day TEXT NOT NULL,"
    " is_live INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    "CREATE INDEX tickets_day ON tickets(local_day)",
    "CREATE INDEX tickets_live ON tickets(is_live) WHERE is_live = 1",

    "ALTER TABLE visits ADD COLUMN appointment_day TEXT",
    "CREATE INDEX visits_appointment ON visits(appointment_day)"
    " WHERE appointment_day IS NOT NULL",
};

/// Days to think of a person again.
constexpr std::array kReminders = {
    "CREATE TABLE reminders("
    " id BLOB PRIMARY KEY NOT NULL, revision INTEGER NOT NULL,"
    " person BLOB NOT NULL REFERENCES people(id) ON DELETE CASCADE,"
    " due_day TEXT, body BLOB NOT NULL) STRICT",
    "CREATE INDEX reminders_person ON reminders(person)",
    "CREATE INDEX reminders_due ON reminders(due_day) WHERE due_day IS NOT NULL",
};

/// Drafts that travel between the desks of a site.
constexpr std::array kSharedDrafts = {
    "CREATE TABLE shared_drafts("
    " case_id BLOB PRIMARY KEY NOT NULL REFERENCES cases(id) ON DELETE CASCADE,"
    " revision INTEGER NOT NULL, sent_revision INTEGER NOT NULL, at_centre INTEGER NOT NULL,"
    " waits INTEGER NOT NULL, body BLOB NOT NULL) STRICT",
    "CREATE INDEX shared_drafts_at_centre ON shared_drafts(case_id) WHERE at_centre = 1",
    "CREATE INDEX shared_drafts_waits ON shared_drafts(case_id) WHERE waits = 1",
};

Result<> runAll(const Execute &execute, const auto &statements)
{
    for (const char *sql : statements)
        if (const auto done = execute(sql); !done)
            return done;
    return {};
}

Result<> makeFirstSchema(const Execute &execute)
{
    return runAll(execute, kFirstSchema);
}

Result<> addDesk(const Execute &execute)
{
    return runAll(execute, kDesk);
}

Result<> addReminders(const Execute &execute)
{
    return runAll(execute, kReminders);
}

Result<> addSharedDrafts(const Execute &execute)
{
    return runAll(execute, kSharedDrafts);
}

/// Step n brings version n to n + 1. A released step is never edited.
constexpr std::array kSteps = {makeFirstSchema, addDesk, addReminders, addSharedDrafts};
static_assert(kSteps.size() == kSchemaVersion);

}   // namespace

Result<> migrate(int from, int to, const Execute &execute)
{
    for (int version = from; version < to; ++version)
        if (const auto done = kSteps[static_cast<std::size_t>(version)](execute); !done)
            return done;
    return {};
}

}   // namespace core::store
