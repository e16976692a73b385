#include "tests/core/store/tables_rig.h"

using namespace core;
using namespace core::store;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

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
