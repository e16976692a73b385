#include "core/store/migrations.h"

#include "core/store/case_table.h"
#include "core/store/person_table.h"
#include "core/store/reminder_table.h"
#include "core/store/shared_draft_table.h"
#include "core/store/ticket_table.h"
#include "core/store/visit_table.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QFile>

#include <sqlite3.h>

using namespace core;
using namespace core::store;
using tests::kMorning;

namespace {

void run(sqlite3 *raw, const char *sql)
{
    INFO(sql);
    REQUIRE(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

/// Puts the desk's file back to the schema of `version`, with the records that stood in it.
void makeVersion(int version, const tests::VaultFixture &desk)
{
    const QString path = desk.path("desk.sqlite");
    const QString now = desk.path("now.sqlite");
    REQUIRE(QFile::rename(path, now));
    sqlite3 *raw = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &raw) == SQLITE_OK);
    REQUIRE(migrate(0, version, [&](const char *sql) -> Result<> {
        run(raw, sql);
        return {};
    }));
    run(raw, QStringLiteral("ATTACH '%1' AS now").arg(now).toUtf8().constData());
    for (const char *table : {"record_keys", "people", "person_summaries", "person_codes"})
        run(raw, QStringLiteral("INSERT INTO %1 SELECT * FROM now.%1")
                     .arg(QLatin1String(table))
                     .toUtf8()
                     .constData());
    run(raw, "INSERT INTO visits(id, revision, local_day, is_open, body)"
             " SELECT id, revision, local_day, is_open, body FROM now.visits");
    if (version > 1)
        run(raw, "INSERT INTO tickets SELECT * FROM now.tickets");
    if (version > 2)
        run(raw, "INSERT INTO reminders SELECT * FROM now.reminders");
    run(raw, "INSERT INTO cases SELECT * FROM now.cases");
    run(raw, QStringLiteral("PRAGMA application_id = 0x53504F52; PRAGMA user_version = %1")
                 .arg(version)
                 .toUtf8()
                 .constData());
    sqlite3_close(raw);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(QFile::remove(now));
}

}   // namespace

TEST_CASE("a desk of the first schema opens, keeps its records and gets the queue", "[store]")
{
    tests::VaultFixture desk;
    const domain::Person person = tests::aPerson();
    const domain::Visit visit = tests::aVisit(person.id);
    REQUIRE(PersonTable(desk.database(), desk.vault()).put(person, {}));
    REQUIRE(VisitTable(desk.database(), desk.vault()).put(visit, kMorning.date()));
    REQUIRE(desk.database().checkpoint());
    desk.close();
    makeVersion(1, desk);

    desk.reopen();

    CHECK(desk.database().schemaVersion() == kSchemaVersion);
    VisitTable visits(desk.database(), desk.vault());
    CHECK(PersonTable(desk.database(), desk.vault()).get(person.id) == person);
    CHECK(visits.get(visit.id) == visit);
    CHECK(visits.appointmentsUpTo(kMorning.date().addDays(99))->isEmpty());
    TicketTable tickets(desk.database(), desk.vault());
    CHECK(tickets.live()->isEmpty());
    domain::Ticket ticket;
    ticket.id = TicketId::makeAt(kMorning);
    ticket.arrivedAt = kMorning;
    REQUIRE(tickets.put(ticket, kMorning.date()));

    desk.reopen();
    CHECK(TicketTable(desk.database(), desk.vault()).live() == QList{ticket});
}

TEST_CASE("a desk of the second schema opens, keeps its queue and gets reminders", "[store]")
{
    tests::VaultFixture desk;
    const domain::Person person = tests::aPerson();
    const domain::Visit visit = tests::aVisit(person.id);
    domain::Ticket ticket;
    ticket.id = TicketId::makeAt(kMorning);
    ticket.arrivedAt = kMorning;
    REQUIRE(PersonTable(desk.database(), desk.vault()).put(person, {}));
    REQUIRE(VisitTable(desk.database(), desk.vault()).put(visit, kMorning.date()));
    REQUIRE(TicketTable(desk.database(), desk.vault()).put(ticket, kMorning.date()));
    REQUIRE(desk.database().checkpoint());
    desk.close();
    makeVersion(2, desk);

    desk.reopen();

    CHECK(desk.database().schemaVersion() == kSchemaVersion);
    CHECK(PersonTable(desk.database(), desk.vault()).get(person.id) == person);
    CHECK(VisitTable(desk.database(), desk.vault()).get(visit.id) == visit);
    CHECK(TicketTable(desk.database(), desk.vault()).live() == QList{ticket});
    const domain::Reminder reminder = tests::aReminder(person.id);
    REQUIRE(ReminderTable(desk.database(), desk.vault()).put(reminder));

    desk.reopen();
    CHECK(ReminderTable(desk.database(), desk.vault()).get(reminder.id) == reminder);
}

TEST_CASE("a desk of the third schema opens, keeps its drafts and can share them", "[store]")
{
    tests::VaultFixture desk;
    const domain::Person person = tests::aPerson();
    const domain::Case draft = tests::aCase(person.id);
    const domain::Reminder reminder = tests::aReminder(person.id);
    REQUIRE(PersonTable(desk.database(), desk.vault()).put(person, {}));
    REQUIRE(CaseTable(desk.database(), desk.vault()).put(draft));
    REQUIRE(ReminderTable(desk.database(), desk.vault()).put(reminder));
    REQUIRE(desk.database().checkpoint());
    desk.close();
    makeVersion(3, desk);

    desk.reopen();

    CHECK(desk.database().schemaVersion() == kSchemaVersion);
    CHECK(CaseTable(desk.database(), desk.vault()).get(draft.id) == draft);
    CHECK(ReminderTable(desk.database(), desk.vault()).get(reminder.id) == reminder);
    SharedDraftTable shared(desk.database(), desk.vault());
    CHECK(shared.untold() == QList{draft.id});
    const SharedDraft told{.id = draft.id, .sentRevision = 1, .atCentre = true, .base = draft};
    REQUIRE(shared.put(told));

    desk.reopen();
    SharedDraftTable again(desk.database(), desk.vault());
    CHECK(again.find(draft.id).value() == told);
    CHECK(again.untold()->isEmpty());
}
