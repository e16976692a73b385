#include "tests/core/store/tables_rig.h"

using namespace core;
using namespace core::store;
using domain::CaseState;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

namespace {

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

}   // namespace

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
