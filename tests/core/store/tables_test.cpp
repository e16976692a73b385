#include "core/store/attachment_files.h"
#include "core/store/audit_table.h"
#include "core/store/case_table.h"
#include "core/store/outbox_table.h"
#include "core/store/person_table.h"
#include "core/store/settings_table.h"
#include "core/store/ticket_table.h"
#include "core/store/visit_table.h"
#include "tests/support/files.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QDir>

using namespace core;
using namespace core::store;
using domain::CaseState;
using tests::kMorning;

namespace {

/// All tables of one desk.
struct Tables : tests::VaultFixture {
    PersonTable people{database(), vault()};
    VisitTable visits{database(), vault()};
    TicketTable tickets{database(), vault()};
    CaseTable cases{database(), vault()};
    OutboxTable outbox{database(), vault()};
    AttachmentFiles files{database(), vault()};
    AuditTable audit{database()};
    SettingsTable settings{database()};

    domain::Person storedPerson()
    {
        const domain::Person person = tests::aPerson();
        REQUIRE(people.put(person, {person.identifiers.first().value}));
        return person;
    }
    domain::Case storedCase()
    {
        const domain::Case made = tests::aCase(storedPerson().id);
        REQUIRE(cases.put(made));
        return made;
    }
    int count(const char *sql)
    {
        auto statement = database().prepare(sql);
        REQUIRE(statement);
        REQUIRE(statement->step());
        return static_cast<int>(statement->integer(0));
    }
};

OutboxRow aRow(const CaseId &id, int submission = 1)
{
    OutboxRow row;
    row.caseId = id;
    row.submission = submission;
    row.state = QStringLiteral("waiting");
    row.since = kMorning;
    row.meta = {{QStringLiteral("title"), QStringLiteral("Domanda NASpI")}};
    return row;
}

security::AuditEntry anEntry()
{
    security::AuditEntry entry;
    entry.at = kMorning;
    entry.action = QStringLiteral("sign_in_failed");
    return entry;
}

template <class Value>
std::optional<ErrorCode> codeOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

}   // namespace

TEST_CASE("a person is read back as it was put and replaced by the next put", "[store]")
{
    Tables desk;
    domain::Person person = desk.storedPerson();
    CHECK(desk.people.get(person.id) == person);
    person.phone = QStringLiteral("06 555");
    REQUIRE(desk.people.put(person, {}));
    CHECK(desk.people.get(person.id) == person);
    CHECK(codeOf(desk.people.get(PersonId::makeAt(kMorning))) == ErrorCode::NotFound);
}

TEST_CASE("a person is found by the codes of the last put only", "[store]")
{
    Tables desk;
    const domain::Person person = desk.storedPerson();
    const QString old = person.identifiers.first().value;
    CHECK(desk.people.findByCode(old) == QList{person.id});
    REQUIRE(desk.people.put(person, {QStringLiteral("NEW1"), QStringLiteral("NEW2")}));
    CHECK(desk.people.findByCode(old)->isEmpty());
    CHECK(desk.people.findByCode(QStringLiteral("NEW1")) == QList{person.id});
    CHECK(desk.people.findByCode(QStringLiteral("NEW2")) == QList{person.id});

    const domain::Person twin = tests::aPerson("Marini", "Elena");
    REQUIRE(desk.people.put(twin, {QStringLiteral("NEW1")}));
    CHECK(desk.people.findByCode(QStringLiteral("NEW1"))->size() == 2);
}

TEST_CASE("the summaries tell name, birth and code of everybody", "[store]")
{
    Tables desk;
    QList<PersonId> stored;
    for (const char *name : {"Anna", "Bruno", "Carla"}) {
        const domain::Person person = tests::aPerson("Rossi", name);
        REQUIRE(desk.people.put(person, {}));
        stored.append(person.id);
    }
    QMap<PersonId, PersonSummary> found;
    REQUIRE(desk.people.eachSummary([&](const PersonSummary &one) { found.insert(one.id, one); }));
    REQUIRE(found.size() == 3);
    CHECK(found[stored[1]] == PersonSummary{stored[1], QStringLiteral("Rossi"),
                                            QStringLiteral("Bruno"), QDate(1986, 3, 14),
                                            QStringLiteral("MRNLNE86C54F205C")});
}

TEST_CASE("an erased person leaves no row, no index and no key", "[store]")
{
    Tables desk;
    const domain::Person person = desk.storedPerson();
    REQUIRE(desk.people.remove(person.id));
    CHECK(codeOf(desk.people.get(person.id)) == ErrorCode::NotFound);
    CHECK(desk.people.findByCode(person.identifiers.first().value)->isEmpty());
    CHECK(desk.count("SELECT count(*) FROM person_codes") == 0);
    CHECK(desk.count("SELECT count(*) FROM record_keys") == 0);
}

TEST_CASE("a person with cases is not erased", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    CHECK(codeOf(desk.people.remove(made.person)) == ErrorCode::Conflict);
    CHECK(desk.people.get(made.person));
}

TEST_CASE("a visit is read back, open ones first come first served", "[store]")
{
    Tables desk;
    const PersonId person = PersonId::makeAt(kMorning);
    domain::Visit first = tests::aVisit(person);
    const domain::Visit second = tests::aVisit(person, kMorning.addSecs(60));
    const domain::Visit tomorrow = tests::aVisit(person, kMorning.addDays(1));
    const QDate day = kMorning.date();
    REQUIRE(desk.visits.put(first, day));
    REQUIRE(desk.visits.put(second, day));
    REQUIRE(desk.visits.put(tomorrow, day.addDays(1)));
    CHECK(desk.visits.get(first.id) == first);
    CHECK(desk.visits.stillOpen() == QList{first, second, tomorrow});

    first.closedAt = kMorning.addSecs(600);
    first.outcome = QStringLiteral("TRASMESSA");
    REQUIRE(desk.visits.put(first, day));
    CHECK(desk.visits.stillOpen() == QList{second, tomorrow});
    CHECK(desk.visits.ofDays(day, day) == QList{first, second});
    CHECK(desk.visits.ofDays(day, day.addDays(1))->size() == 3);
    CHECK(desk.visits.countOfDay(day) == 2);
    CHECK(desk.visits.countOfDay(day.addDays(2)) == 0);

    REQUIRE(desk.visits.remove(second.id));
    CHECK(codeOf(desk.visits.get(second.id)) == ErrorCode::NotFound);
}

TEST_CASE("visits are found by the day of an appointment until it was kept or missed", "[store]")
{
    Tables desk;
    const QDate day = kMorning.date();
    domain::Visit soon = tests::aVisit(PersonId::makeAt(kMorning));
    soon.appointment = domain::Appointment{kMorning.addDays(7), QStringLiteral("banco 2")};
    domain::Visit later = tests::aVisit(PersonId::makeAt(kMorning));
    later.appointment = domain::Appointment{kMorning.addDays(9), QStringLiteral("banco 2")};
    REQUIRE(desk.visits.put(later, day));
    REQUIRE(desk.visits.put(soon, day));
    REQUIRE(desk.visits.put(tests::aVisit(PersonId::makeAt(kMorning)), day));

    CHECK(desk.visits.appointmentsUpTo(day.addDays(6))->isEmpty());
    CHECK(desk.visits.appointmentsUpTo(day.addDays(7)) == QList{soon});
    CHECK(desk.visits.appointmentsUpTo(day.addDays(30)) == QList{soon, later});

    soon.appointment->state = QStringLiteral("presente");
    REQUIRE(desk.visits.put(soon, day));
    CHECK(desk.visits.appointmentsUpTo(day.addDays(30)) == QList{later});
}

TEST_CASE("an appointment shortly after midnight is on its Italian day", "[store]")
{
    Tables desk;
    domain::Visit visit = tests::aVisit(PersonId::makeAt(kMorning));
    visit.appointment = domain::Appointment{QDateTime({2026, 11, 30}, {23, 30}, Qt::UTC), {}};
    REQUIRE(desk.visits.put(visit, kMorning.date()));
    CHECK(desk.visits.appointmentsUpTo({2026, 11, 30})->isEmpty());
    CHECK(desk.visits.appointmentsUpTo({2026, 12, 1})->size() == 1);
}

TEST_CASE("tickets are read back, those still in the queue apart", "[store]")
{
    Tables desk;
    const QDate day = kMorning.date();
    domain::Ticket first;
    first.id = TicketId::makeAt(kMorning);
    first.number = QStringLiteral("F12");
    first.arrivedAt = kMorning;
    domain::Ticket second = first;
    second.id = TicketId::makeAt(kMorning);
    second.number = QStringLiteral("L13");
    REQUIRE(desk.tickets.put(first, day));
    REQUIRE(desk.tickets.put(second, day.addDays(1)));
    CHECK(desk.tickets.get(first.id) == first);
    CHECK(desk.tickets.live() == QList{first, second});
    CHECK(desk.tickets.ofDays(day, day) == QList{first});

    first.state = domain::TicketState::Left;
    REQUIRE(desk.tickets.put(first, day));
    CHECK(desk.tickets.live() == QList{second});
    CHECK(desk.tickets.get(first.id)->state == domain::TicketState::Left);
    CHECK(codeOf(desk.tickets.get(TicketId::makeAt(kMorning))) == ErrorCode::NotFound);
}

TEST_CASE("the heads of the cases in a state are known without opening them", "[store]")
{
    Tables desk;
    const domain::Case draft = desk.storedCase();
    CHECK(desk.cases.headsIn(CaseState::Draft) == QList<CaseHead>{{draft.id, draft.revision}});
    CHECK(desk.cases.headsIn(CaseState::Sent)->isEmpty());
}

TEST_CASE("a case is read back as it was put", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    CHECK(desk.cases.get(made.id) == made);
    CHECK(codeOf(desk.cases.get(CaseId::makeAt(kMorning))) == ErrorCode::NotFound);
}

TEST_CASE("of two changes of one revision the second is a conflict", "[store]")
{
    Tables desk;
    domain::Case mine = desk.storedCase();
    domain::Case theirs = mine;
    CHECK(codeOf(desk.cases.put(mine)) == ErrorCode::Conflict);   // new a second time
    theirs.revision = 2;
    theirs.position = QStringLiteral("theirs");
    REQUIRE(desk.cases.put(theirs));
    mine.revision = 2;
    CHECK(codeOf(desk.cases.put(mine)) == ErrorCode::Conflict);
    mine.revision = 4;
    CHECK(codeOf(desk.cases.put(mine)) == ErrorCode::Conflict);
    CHECK(desk.cases.get(mine.id) == theirs);
}

TEST_CASE("cases are listed newest change first, by person and by state", "[store]")
{
    Tables desk;
    const domain::Person person = desk.storedPerson();
    const domain::Person other = tests::aPerson("Bianchi", "Ugo", "BNCGUO60A01H501X");
    REQUIRE(desk.people.put(other, {}));
    domain::Case old = tests::aCase(person.id, kMorning);
    const domain::Case middle = tests::aCase(other.id, kMorning.addSecs(1));
    const domain::Case young = tests::aCase(person.id, kMorning.addSecs(2));
    for (const domain::Case &one : {young, old, middle})
        REQUIRE(desk.cases.put(one));
    CHECK(desk.cases.list(10) == QList{young, middle, old});
    CHECK(desk.cases.list(1) == QList{young});
    CHECK(desk.cases.ofPerson(person.id) == QList{young, old});
    old.revision = 2;
    old.state = CaseState::Suspended;
    old.suspension = tests::aSuspension(kMorning);
    old.changedAt = kMorning.addSecs(3);
    REQUIRE(desk.cases.put(old));
    CHECK(desk.cases.list(1) == QList{old});
    CHECK(desk.cases.inState(CaseState::Suspended, 10) == QList{old});
    CHECK(desk.cases.inState(CaseState::Draft, 10) == QList{young, middle});
}

TEST_CASE("the store takes no suspended case without who must do what and by when (issue 5)",
          "[store]")
{
    Tables desk;
    domain::Case waiting = desk.storedCase();
    waiting.revision += 1;
    waiting.state = CaseState::Suspended;
    CHECK(codeOf(desk.cases.put(waiting)) == ErrorCode::Invalid);
    waiting.suspension = tests::aSuspension(kMorning);
    CHECK(desk.cases.put(waiting));
    waiting.revision += 1;
    waiting.state = CaseState::Draft;
    CHECK(codeOf(desk.cases.put(waiting)) == ErrorCode::Invalid);
}

TEST_CASE("a case needs its person in the store", "[store]")
{
    Tables desk;
    CHECK(codeOf(desk.cases.put(tests::aCase(PersonId::makeAt(kMorning)))) == ErrorCode::Conflict);
}

TEST_CASE("a case whose clear columns were changed is reported", "[store]")
{
    for (const char *sql :
         {"UPDATE cases SET state = 'closed'", "UPDATE cases SET changed_at = changed_at + 1",
          "UPDATE cases SET revision = 2",
          "UPDATE cases SET person = (SELECT id FROM people WHERE"
          " id <> cases.person)"}) {
        Tables desk;
        const domain::Case made = desk.storedCase();
        REQUIRE(desk.people.put(tests::aPerson("Altra", "Persona", "X"), {}));
        REQUIRE(desk.database().prepare(sql)->run() == 1);
        CAPTURE(sql);
        CHECK(codeOf(desk.cases.get(made.id)) == ErrorCode::Corrupt);
    }
}

TEST_CASE("an erased case takes its key, attachments and outbox along", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const auto id = AttachmentId::makeAt(kMorning);
    REQUIRE(desk.files.write(made.id, id, "scan"));
    REQUIRE(desk.files.add(made.id, id));
    REQUIRE(desk.outbox.append(aRow(made.id), "{}"));
    REQUIRE(desk.cases.remove(made.id));
    CHECK(codeOf(desk.cases.get(made.id)) == ErrorCode::NotFound);
    CHECK(desk.count("SELECT count(*) FROM attachments") == 0);
    CHECK(desk.count("SELECT count(*) FROM outbox") == 0);
    CHECK(desk.count("SELECT count(*) FROM record_keys") == 1);   // the person's
    CHECK(desk.files.sweep() == 1);
}

TEST_CASE("the outbox keeps its order, its bytes and its changes", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const QByteArray body(10'000, 'b');
    const auto first = desk.outbox.append(aRow(made.id, 1), body);
    const auto second = desk.outbox.append(aRow(made.id, 2), "{}");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first < *second);
    CHECK(desk.outbox.body(*first) == body);
    CHECK(desk.outbox.body(*second) == QByteArray("{}"));

    OutboxRow row = desk.outbox.get(*first).value();
    CHECK(row.meta == aRow(made.id).meta);
    CHECK_FALSE(row.nextTry.isValid());
    row.state = QStringLiteral("sent");
    row.tries = 3;
    row.nextTry = kMorning.addSecs(60);
    row.meta[QStringLiteral("url")] = QStringLiteral("/submissions/1");
    REQUIRE(desk.outbox.update(row));
    CHECK(codeOf(desk.outbox.update(row)) == ErrorCode::Conflict);
    const auto rows = desk.outbox.list();
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->first().state == QStringLiteral("sent"));
    CHECK(rows->first().tries == 3);
    CHECK(rows->first().nextTry == kMorning.addSecs(60));
    CHECK(rows->first().meta == row.meta);
    CHECK(rows->last().sequence == *second);
    CHECK(desk.outbox.body(*first) == body);
    CHECK(codeOf(desk.outbox.get(99)) == ErrorCode::NotFound);
    CHECK(codeOf(desk.outbox.body(99)) == ErrorCode::NotFound);
}

TEST_CASE("a submission goes into the outbox once", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    REQUIRE(desk.outbox.append(aRow(made.id), "{}"));
    CHECK(codeOf(desk.outbox.append(aRow(made.id), "{}")) == ErrorCode::Conflict);
    CHECK(codeOf(desk.outbox.append(aRow(CaseId::makeAt(kMorning)), "{}")) == ErrorCode::NotFound);
    CHECK(desk.outbox.list()->size() == 1);
}

TEST_CASE("the outbox is counted while the vault is locked, and read not at all", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    REQUIRE(desk.outbox.append(aRow(made.id), "{}"));
    desk.vault().lock();
    CHECK(desk.outbox.countNotIn(QStringLiteral("received")) == 1);
    CHECK(desk.outbox.countNotIn(QStringLiteral("waiting")) == 0);
    CHECK(codeOf(desk.outbox.list()) == ErrorCode::Locked);
    CHECK(codeOf(desk.outbox.body(1)) == ErrorCode::Locked);
    CHECK(codeOf(desk.cases.get(made.id)) == ErrorCode::Locked);
    CHECK(codeOf(desk.cases.put(made)) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.get(made.person)) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.findByCode(QStringLiteral("X"))) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.eachSummary([](const PersonSummary &) {})) == ErrorCode::Locked);
}

TEST_CASE("an outbox row whose clear columns were changed is reported", "[store]")
{
    for (const char *sql : {"UPDATE outbox SET state = 'received'", "UPDATE outbox SET tries = 9",
                            "UPDATE outbox SET since = 0", "UPDATE outbox SET next_try = 1",
                            "UPDATE outbox SET revision = 2", "UPDATE outbox SET submission = 2"}) {
        Tables desk;
        REQUIRE(desk.outbox.append(aRow(desk.storedCase().id), "{}"));
        REQUIRE(desk.database().prepare(sql)->run() == 1);
        CAPTURE(sql);
        CHECK(codeOf(desk.outbox.list()) == ErrorCode::Corrupt);
    }
}

TEST_CASE("an attachment is read back by its own case only", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const domain::Case other = tests::aCase(made.person, kMorning.addSecs(1));
    REQUIRE(desk.cases.put(other));
    const auto id = AttachmentId::makeAt(kMorning);
    const QByteArray scan(200'000, 's');
    REQUIRE(desk.files.write(made.id, id, scan));
    CHECK(codeOf(desk.files.read(made.id, id)) == ErrorCode::NotFound);   // not listed yet
    REQUIRE(desk.files.add(made.id, id));
    CHECK(desk.files.read(made.id, id) == scan);
    CHECK(desk.files.ofCase(made.id) == QList{id});
    CHECK(codeOf(desk.files.read(other.id, id)) == ErrorCode::NotFound);
    CHECK(codeOf(desk.files.write(CaseId::makeAt(kMorning), id, scan)) == ErrorCode::NotFound);
}

TEST_CASE("a sealed file that is gone, cut or exchanged is reported", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const auto a = AttachmentId::makeAt(kMorning);
    const auto b = AttachmentId::makeAt(kMorning);
    for (const auto &id : {a, b}) {
        REQUIRE(desk.files.write(made.id, id, "scan"));
        REQUIRE(desk.files.add(made.id, id));
    }
    const auto path = [&](const AttachmentId &id) {
        return desk.path("attachments/") + id.toString() + QStringLiteral(".sealed");
    };
    const QByteArray whole = tests::readFile(path(a));
    tests::writeFile(path(a), tests::readFile(path(b)));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    tests::writeFile(path(a), whole.chopped(1));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    REQUIRE(QFile::remove(path(a)));
    CHECK(codeOf(desk.files.read(made.id, a)) == ErrorCode::Corrupt);
    CHECK(desk.files.read(made.id, b) == QByteArray("scan"));
}

TEST_CASE("sweeping removes files nobody lists and no other", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const auto kept = AttachmentId::makeAt(kMorning);
    const auto orphan = AttachmentId::makeAt(kMorning);
    const auto removed = AttachmentId::makeAt(kMorning);
    for (const auto &id : {kept, orphan, removed})
        REQUIRE(desk.files.write(made.id, id, "scan"));
    REQUIRE(desk.files.add(made.id, kept));
    REQUIRE(desk.files.add(made.id, removed));
    tests::writeFile(desk.path("attachments/") + kept.toString() + QStringLiteral(".sealed.part"),
                     "half");
    REQUIRE(desk.files.remove(removed));
    CHECK(desk.files.sweep() == 3);
    CHECK(desk.files.sweep() == 0);
    CHECK(desk.files.read(made.id, kept) == QByteArray("scan"));
}

TEST_CASE("settings are read back, secrets only with an open vault", "[store]")
{
    Tables desk;
    const QString name = QStringLiteral("line");
    const QJsonObject value{{QStringLiteral("failures"), 3}};
    CHECK(desk.settings.get(name).value() == std::optional<QJsonObject>());
    REQUIRE(desk.settings.put(name, value));
    REQUIRE(desk.settings.putSecret(desk.vault(), QStringLiteral("key"), "PEM"));
    CHECK(desk.settings.get(name).value() == std::optional(value));
    CHECK(desk.settings.secret(desk.vault(), QStringLiteral("key")).value() ==
          std::optional(QByteArray("PEM")));
    CHECK(desk.settings.get(QStringLiteral("key")).value() == std::optional<QJsonObject>());
    CHECK(desk.settings.secret(desk.vault(), name).value() == std::optional<QByteArray>());
    desk.vault().lock();
    CHECK(desk.settings.get(name).value() == std::optional(value));
    CHECK(codeOf(desk.settings.secret(desk.vault(), QStringLiteral("key"))) == ErrorCode::Locked);
    CHECK(codeOf(desk.settings.putSecret(desk.vault(), name, "x")) == ErrorCode::Locked);
}

TEST_CASE("the audit trail grows while the vault is locked and verifies after", "[store]")
{
    Tables desk;
    CHECK(codeOf(desk.audit.append(anEntry())) == ErrorCode::NotFound);
    const QByteArray seed = desk.vault().auditSeed().value();
    REQUIRE(desk.audit.start(seed));
    CHECK(codeOf(desk.audit.start(seed)) == ErrorCode::Conflict);
    desk.vault().lock();
    for (int i = 0; i < 20; ++i)
        REQUIRE(desk.audit.append(anEntry()));
    CHECK(desk.audit.state()->length == 20);
    const auto links = desk.audit.list(19, 10);
    REQUIRE(links);
    REQUIRE(links->size() == 2);
    CHECK(links->first().entry.sequence == 19);
    CHECK(links->first().entry.at == kMorning);
    CHECK_FALSE(desk.audit.verify(seed).value());
}

TEST_CASE("an audit entry that is rolled back leaves the chain whole", "[store]")
{
    Tables desk;
    const QByteArray seed = desk.vault().auditSeed().value();
    REQUIRE(desk.audit.start(seed));
    REQUIRE(desk.audit.append(anEntry()));
    {
        const auto transaction = desk.database().begin();
        REQUIRE(transaction);
        REQUIRE(desk.audit.append(anEntry()));
    }
    REQUIRE(desk.audit.append(anEntry()));
    CHECK(desk.audit.state()->length == 2);
    CHECK_FALSE(desk.audit.verify(seed).value());
}

TEST_CASE("an audit trail changed on the disk is found out", "[store]")
{
    for (const char *sql :
         {"UPDATE audit SET operator = 'OP-X' WHERE sequence = 3",
          "DELETE FROM audit WHERE sequence = 3", "DELETE FROM audit WHERE sequence = 5",
          "UPDATE audit_state SET chain_length = 4", "UPDATE audit SET at = at + 1"}) {
        Tables desk;
        const QByteArray seed = desk.vault().auditSeed().value();
        REQUIRE(desk.audit.start(seed));
        for (int i = 0; i < 5; ++i)
            REQUIRE(desk.audit.append(anEntry()));
        REQUIRE(desk.database().prepare(sql)->run().value() >= 1);
        CAPTURE(sql);
        CHECK(desk.audit.verify(seed)->has_value());
    }
}
