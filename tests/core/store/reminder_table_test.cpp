#include "core/store/reminder_table.h"

#include "core/store/person_table.h"
#include "tests/support/records.h"
#include "tests/support/vault_fixture.h"

using namespace core;
using namespace core::store;
using tests::kMorning;

namespace {

struct Reminders : tests::VaultFixture {
    PersonTable people{database(), vault()};
    ReminderTable reminders{database(), vault()};

    PersonId person(const char *surname, const char *code)
    {
        domain::Person one = tests::aPerson(surname, "Elena", code);
        one.id = PersonId::makeAt(kMorning);
        REQUIRE(people.put(one, {}));
        return one.id;
    }
    domain::Reminder on(const PersonId &person, const QDate &day)
    {
        const domain::Reminder made = tests::aReminder(person, day);
        REQUIRE(reminders.put(made));
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

}   // namespace

TEST_CASE("a reminder is due from its day on until it is done, the oldest first", "[store]")
{
    Reminders desk;
    const PersonId elena = desk.person("Marini", "MRNLNE86C54F205C");
    const auto later = desk.on(elena, QDate(2026, 12, 10));
    auto soon = desk.on(elena, QDate(2026, 12, 1));
    CHECK(desk.reminders.dueUpTo(QDate(2026, 11, 30))->isEmpty());
    CHECK(desk.reminders.dueUpTo(QDate(2026, 12, 1)) == QList{soon});
    CHECK(desk.reminders.dueUpTo(QDate(2027, 1, 1)) == QList{soon, later});

    soon.doneAt = kMorning.addDays(9);
    REQUIRE(desk.reminders.put(soon));
    CHECK(desk.reminders.dueUpTo(QDate(2027, 1, 1)) == QList{later});
    CHECK(desk.reminders.get(soon.id) == soon);
    CHECK(desk.reminders.ofPerson(elena)->size() == 2);
    CHECK(desk.count("SELECT count(*) FROM reminders WHERE due_day IS NULL") == 1);
}

TEST_CASE("a reminder that moves to another record is theirs alone", "[store]")
{
    Reminders desk;
    const PersonId elena = desk.person("Marini", "MRNLNE86C54F205C");
    const PersonId other = desk.person("Marin", "MRNLNE86C54F205D");
    auto reminder = desk.on(elena, QDate(2026, 12, 1));
    reminder.person = other;
    REQUIRE(desk.reminders.put(reminder));
    CHECK(desk.reminders.ofPerson(elena)->isEmpty());
    CHECK(desk.reminders.ofPerson(other) == QList{reminder});
}

TEST_CASE("with a person go their reminders and the keys these were sealed with", "[store]")
{
    Reminders desk;
    const PersonId elena = desk.person("Marini", "MRNLNE86C54F205C");
    const PersonId other = desk.person("Marin", "MRNLNE86C54F205D");
    const auto gone = desk.on(elena, QDate(2026, 12, 1));
    const auto stays = desk.on(other, QDate(2026, 12, 1));

    REQUIRE(desk.people.remove(elena));

    const auto read = desk.reminders.get(gone.id);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::NotFound);
    CHECK(desk.reminders.dueUpTo(QDate(2027, 1, 1)) == QList{stays});
    CHECK(desk.count("SELECT count(*) FROM record_keys") == 2);
}

TEST_CASE("a reminder of nobody is refused", "[store]")
{
    Reminders desk;
    CHECK_FALSE(desk.reminders.put(tests::aReminder(PersonId::makeAt(kMorning))));
}
