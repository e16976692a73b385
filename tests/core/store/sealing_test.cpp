#include "core/store/attachment_files.h"
#include "core/store/audit_table.h"
#include "core/store/case_table.h"
#include "core/store/outbox_table.h"
#include "core/store/person_table.h"
#include "core/store/reminder_table.h"
#include "core/store/settings_table.h"
#include "core/store/ticket_table.h"
#include "core/store/visit_table.h"
#include "tests/support/files.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QDirIterator>

using namespace core;
using namespace core::store;
using tests::kMorning;

namespace {

/// A text that stands nowhere else.
QString canary(const char *where)
{
    return QStringLiteral("CANARINO-%1-Zq7x").arg(QLatin1String(where));
}

/// A desk with every kind of sealed value in it, each holding canaries.
struct FullDesk : tests::VaultFixture {
    domain::Person person = tests::aPerson();
    domain::Visit visit;
    domain::Ticket ticket;
    domain::Reminder reminder;
    domain::Case made;
    AttachmentId scan = AttachmentId::makeAt(kMorning);

    FullDesk()
    {
        person.surname = canary("surname");
        person.name = canary("name");
        person.phone = canary("phone");
        person.residence = canary("residence");
        person.identifiers.first().value = canary("code");
        REQUIRE(PersonTable(database(), vault()).put(person, {canary("code")}));
        visit = tests::aVisit(person.id);
        visit.needs = {canary("need")};
        visit.nextStep = canary("step");
        visit.by = canary("operator");
        visit.presentName = canary("present");
        visit.notes = {{kMorning, canary("operator"), canary("note")}};
        visit.appointment = domain::Appointment{kMorning, canary("place")};
        visit.talk.words = canary("words");
        visit.talk.told.set(canary("key"), domain::known(canary("told"), kMorning));
        reminder = tests::aReminder(person.id);
        reminder.benefit = canary("benefit");
        reminder.text = canary("reminder");
        reminder.by = canary("operator");
        REQUIRE(ReminderTable(database(), vault()).put(reminder));
        ticket.id = TicketId::makeAt(kMorning);
        ticket.priority = canary("priority");
        ticket.service = canary("service");
        ticket.arrivedAt = kMorning;
        REQUIRE(TicketTable(database(), vault()).put(ticket, kMorning.date()));
        REQUIRE(VisitTable(database(), vault()).put(visit, kMorning.date()));
        putCase();
        AttachmentFiles files(database(), vault());
        REQUIRE(files.write(made.id, scan, canary("scan").toUtf8()));
        REQUIRE(files.add(made.id, scan));
        OutboxRow row;
        row.caseId = made.id;
        row.state = QStringLiteral("waiting");
        row.since = kMorning;
        row.meta = {{QStringLiteral("title"), canary("title")}};
        REQUIRE(OutboxTable(database(), vault()).append(row, canary("body").toUtf8()));
        REQUIRE(SettingsTable(database())
                    .putSecret(vault(), canary("x").left(3), canary("secret").toUtf8()));
    }

private:
    void putCase()
    {
        made = tests::aCase(person.id);
        made.benefit = canary("benefit");
        made.facts.set(QStringLiteral("iban"), domain::known(canary("fact"), kMorning));
        made.unfinishedText = canary("unfinished");
        made.refusal = canary("refusal");
        made.finalisation = domain::Finalisation{
            .at = kMorning,
            .by = canary("by"),
            .on = kMorning.date(),
            .knownOn = kMorning.date(),
            .bundleVersion = QStringLiteral("412"),
            .bundleSha256 = {},
            .inputs = {{QStringLiteral("a"), canary("input")}},
            .decision = {{QStringLiteral("a"), canary("decision")}},
            .localNumber = canary("number"),
            .bodySha256 = {},
        };
        REQUIRE(CaseTable(database(), vault()).put(made));
    }
};

/// Where a sealed value stands in the database.
struct Cell {
    const char *select;
    const char *update;
};
const QList<Cell> kCells = {
    {"SELECT summary FROM person_summaries", "UPDATE person_summaries SET summary = ?"},
    {"SELECT body FROM people", "UPDATE people SET body = ?"},
    {"SELECT body FROM visits", "UPDATE visits SET body = ?"},
    {"SELECT body FROM cases", "UPDATE cases SET body = ?"},
    {"SELECT body FROM tickets", "UPDATE tickets SET body = ?"},
    {"SELECT body FROM reminders", "UPDATE reminders SET body = ?"},
    {"SELECT meta FROM outbox", "UPDATE outbox SET meta = ?"},
    {"SELECT body FROM outbox", "UPDATE outbox SET body = ?"},
};

QByteArray readCell(Database &database, const Cell &cell)
{
    auto statement = database.prepare(cell.select);
    REQUIRE(statement);
    REQUIRE(statement->step() == true);
    return statement->blob(0);
}

void writeCell(Database &database, const Cell &cell, const QByteArray &blob)
{
    auto statement = database.prepare(cell.update);
    REQUIRE(statement);
    REQUIRE(statement->add(blob).run() == 1);
}

/// Whether what stands in kCells[index] reads, through the table it belongs to.
bool reads(FullDesk &desk, qsizetype index)
{
    Database &database = desk.database();
    security::Vault &vault = desk.vault();
    switch (index) {
    case 0:
        return PersonTable(database, vault).eachSummary([](const auto &) {}).has_value();
    case 1:
        return PersonTable(database, vault).get(desk.person.id).has_value();
    case 2:
        return VisitTable(database, vault).get(desk.visit.id).has_value();
    case 3:
        return CaseTable(database, vault).get(desk.made.id).has_value();
    case 4:
        return TicketTable(database, vault).get(desk.ticket.id).has_value();
    case 5:
        return ReminderTable(database, vault).get(desk.reminder.id).has_value();
    case 6:
        return OutboxTable(database, vault).get(1).has_value();
    default:
        return OutboxTable(database, vault).body(1).has_value();
    }
}

}   // namespace

TEST_CASE("nothing that was typed stands in clear in any file of the desk", "[store]")
{
    FullDesk desk;
    const auto hits = [&] {
        int found = 0;
        QDirIterator files(desk.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QByteArray bytes = tests::readFile(files.next());
            ++seen;
            const QString utf16 = QStringLiteral("CANARINO");
            found += bytes.contains("CANARINO") ? 1 : 0;
            found += bytes.contains(QByteArray("CANARINO-").toBase64().left(10)) ? 1 : 0;
            found += bytes.contains(QByteArray(reinterpret_cast<const char *>(utf16.utf16()), 16))
                         ? 1
                         : 0;
            found += bytes.contains(tests::kPassword.toUtf8()) ? 1 : 0;
        }
        CHECK(seen >= 4);   // keys, database, its log, the scan
        return found;
    };
    CHECK(hits() == 0);
    REQUIRE(desk.database().checkpoint());
    CHECK(hits() == 0);
}

TEST_CASE("the schema has no column for a benefit, an operator's name or a person's", "[store]")
{
    FullDesk desk;
    auto rows = desk.database().prepare("SELECT lower(group_concat(sql)) FROM sqlite_schema");
    REQUIRE(rows);
    REQUIRE(rows->step());
    for (const char *word : {"benefit", "surname", "display", "fiscal", "born", "phone"})
        CHECK_FALSE(rows->text(0).contains(QLatin1String(word)));
}

TEST_CASE("a sealed value moved to any other column fails to open and is reported", "[store]")
{
    FullDesk desk;
    QList<QByteArray> blobs;
    for (const Cell &cell : kCells)
        blobs.append(readCell(desk.database(), cell));
    for (qsizetype to = 0; to < kCells.size(); ++to) {
        CHECK(reads(desk, to));
        for (qsizetype from = 0; from < kCells.size(); ++from) {
            if (from == to)
                continue;
            CAPTURE(from, to);
            writeCell(desk.database(), kCells[to], blobs[from]);
            CHECK_FALSE(reads(desk, to));
        }
        writeCell(desk.database(), kCells[to], blobs[to]);
        CHECK(reads(desk, to));
    }
}

TEST_CASE("a sealed body moved to any other case fails to open, in a vault of fifty", "[store]")
{
    tests::VaultFixture desk;
    const domain::Person person = tests::aPerson();
    REQUIRE(PersonTable(desk.database(), desk.vault()).put(person, {}));
    CaseTable cases(desk.database(), desk.vault());
    QList<domain::Case> all;
    QList<QByteArray> blobs;
    for (int i = 0; i < 50; ++i) {
        all.append(tests::aCase(person.id, kMorning.addSecs(i)));
        REQUIRE(cases.put(all.last()));
        auto statement = desk.database().prepare("SELECT body FROM cases WHERE id = ?");
        REQUIRE(statement->add(all.last().id.toBytes()).step() == true);
        blobs.append(statement->blob(0));
    }
    auto transaction = desk.database().begin();   // for speed: no case is kept changed
    REQUIRE(transaction);
    auto update = desk.database().prepare("UPDATE cases SET body = ? WHERE id = ?");
    REQUIRE(update);
    int refused = 0;
    for (int to = 0; to < 50; ++to)
        for (int from = 0; from < 50; ++from) {
            update->reset();
            REQUIRE(update->add(blobs[from]).add(all[to].id.toBytes()).run() == 1);
            const auto read = cases.get(all[to].id);
            REQUIRE(read.has_value() == (from == to));
            refused += !read && read.error().code == ErrorCode::Corrupt ? 1 : 0;
            update->reset();
            REQUIRE(update->add(blobs[to]).add(all[to].id.toBytes()).run() == 1);
        }
    CHECK(refused == 50 * 49);
}

TEST_CASE("an older body put back under the newer revision fails to open", "[store]")
{
    FullDesk desk;
    CaseTable cases(desk.database(), desk.vault());
    const QByteArray old = readCell(desk.database(), kCells[3]);
    domain::Case changed = desk.made;
    changed.revision = 2;
    REQUIRE(cases.put(changed));
    writeCell(desk.database(), kCells[3], old);
    CHECK(cases.get(changed.id).error().code == ErrorCode::Corrupt);
}

TEST_CASE("record keys exchanged between two records open neither", "[store]")
{
    FullDesk desk;
    auto swap = desk.database().prepare("UPDATE record_keys SET wrapped ="
                                        " (SELECT wrapped FROM record_keys WHERE owner = ?)"
                                        " WHERE owner = ?");
    REQUIRE(swap->add(desk.visit.id.toBytes()).add(desk.made.id.toBytes()).run() == 1);
    CHECK(CaseTable(desk.database(), desk.vault()).get(desk.made.id).error().code ==
          ErrorCode::Corrupt);
    CHECK(
        AttachmentFiles(desk.database(), desk.vault()).read(desk.made.id, desk.scan).error().code ==
        ErrorCode::Corrupt);
}

TEST_CASE("a case body tells its size only in steps of four kibibytes", "[store]")
{
    FullDesk desk;
    const auto size = [&] { return readCell(desk.database(), kCells[3]).size(); };
    const qsizetype before = size();
    domain::Case changed = desk.made;
    changed.revision = 2;
    changed.unfinishedText += QStringLiteral(" e qualche parola in più");
    REQUIRE(CaseTable(desk.database(), desk.vault()).put(changed));
    CHECK(size() == before);
    CHECK((before - 74) % 4096 == 0);
}

TEST_CASE("everything opens again after the program was started anew", "[store]")
{
    FullDesk desk;
    desk.reopen();
    for (qsizetype i = 0; i < kCells.size(); ++i)
        CHECK(reads(desk, i));
    CHECK(PersonTable(desk.database(), desk.vault()).get(desk.person.id) == desk.person);
    CHECK(CaseTable(desk.database(), desk.vault()).get(desk.made.id) == desk.made);
    CHECK(AttachmentFiles(desk.database(), desk.vault()).read(desk.made.id, desk.scan) ==
          canary("scan").toUtf8());
    CHECK(desk.database().quickCheck());
}

TEST_CASE("a damaged page is an error when it is met and never a crash", "[store]")
{
    FullDesk desk;
    desk.close();
    const QString path = desk.path("desk.sqlite");
    const QByteArray whole = tests::readFile(path);
    int reported = 0;
    int pages = 0;
    for (qsizetype page = 4096; page < whole.size(); page += 4096, ++pages)
        for (const char filling : {'\0', '\xff', '\x5a'}) {
            const auto damaged = QByteArray(whole).replace(page, 4096, QByteArray(4096, filling));
            // A page that was freed is empty already: nothing is damaged.
            if (damaged == whole) {
                ++reported;
                continue;
            }
            tests::writeFile(path, damaged);
            auto database = Database::open(desk.path());
            if (!database || !(*database)->quickCheck()) {
                ++reported;
                continue;
            }
            // A page of one sealed value: the check of SQLite cannot see it, the seal does.
            auto vault = security::Vault::open(desk.path());
            REQUIRE((*vault)->unlock(QStringLiteral("anna"), tests::kPassword));
            const bool good = PersonTable(**database, **vault).get(desk.person.id) &&
                              VisitTable(**database, **vault).get(desk.visit.id) &&
                              TicketTable(**database, **vault).get(desk.ticket.id) &&
                              ReminderTable(**database, **vault).get(desk.reminder.id) &&
                              CaseTable(**database, **vault).get(desk.made.id) &&
                              OutboxTable(**database, **vault).body(1) &&
                              OutboxTable(**database, **vault).get(1) &&
                              SettingsTable(**database).secret(**vault, canary("x").left(3));
            reported += good ? 0 : 1;
            CAPTURE(page, static_cast<int>(filling));
            CHECK_FALSE(good);
        }
    CHECK(pages > 20);
    CHECK(reported == 3 * pages);
}
