#include "core/casework/people.h"
#include "core/store/audit_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

domain::Person newPerson()
{
    domain::Person person;
    person.surname = QStringLiteral("Verdi");
    person.name = QStringLiteral("Gianfranco");
    person.bornOn = QDate(1968, 3, 7);
    person.sex = domain::Sex::Male;
    person.identifiers = {
        {domain::IdentifierKind::FiscalCode, QStringLiteral("VRDGFR68C07H501F"), true}};
    return person;
}

}   // namespace

TEST_CASE("a code shows its last four characters only", "[casework]")
{
    CHECK(maskedCode(QStringLiteral("MRNLNE86C54L118J")) == QStringLiteral("····118J"));
    CHECK(maskedCode(QString()).isEmpty());
}

TEST_CASE("a new person is found by name, by code and by name with birth date", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();

    const auto saved = people.save(newPerson());

    REQUIRE(saved);
    CHECK_FALSE(saved->id.isNull());
    const auto byCode = people.search(QStringLiteral("vrdgfr68c07h501f"));
    REQUIRE(byCode);
    REQUIRE(byCode->size() == 1);
    CHECK(byCode->first().exact);
    CHECK(byCode->first().maskedCode == QStringLiteral("····501F"));
    CHECK(people.search(QStringLiteral("gianfranco ver"))->first().id == saved->id);
    CHECK(people.search(QStringLiteral("verdi 7/3/68"))->size() == 1);
    CHECK(people.search(QStringLiteral("verdi 8/3/68"))->isEmpty());
    CHECK(people.findByCode(QStringLiteral("VRDGFR68C07H501F"))->value() == saved->id);
    CHECK_FALSE(people.findByCode(QStringLiteral("12345678904"))->has_value());
}

TEST_CASE("people are there again after a restart", "[casework]")
{
    DeskFixture fixture;
    const auto saved = fixture.desk->people().save(newPerson());
    REQUIRE(saved);

    fixture.restart();
    fixture.signIn(QStringLiteral("m.longo"));

    const auto found = fixture.desk->people().search(QStringLiteral("verdi"));
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(*fixture.desk->people().view(saved->id) == *saved);
}

TEST_CASE("a provisional code and a person without any are people like others", "[casework]")
{
    DeskFixture fixture;

    CHECK(fixture.desk->people().search(QStringLiteral("12345678903"))->size() == 1);
    const auto teresa = fixture.desk->people().search(QStringLiteral("teresa"));
    REQUIRE(teresa);
    REQUIRE(teresa->size() == 1);
    CHECK(teresa->first().maskedCode.isEmpty());
}

TEST_CASE("a person needs some name", "[casework]")
{
    DeskFixture fixture;

    const auto saved = fixture.desk->people().save(domain::Person());

    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Invalid);
}

TEST_CASE("somebody who may be registered already is shown with what differs", "[casework]")
{
    DeskFixture fixture;
    domain::Person again;
    again.surname = QStringLiteral("Testa");
    again.name = QStringLiteral("Brunno");
    again.bornOn = QDate(1972, 12, 11);

    const auto similar = fixture.desk->people().possibleDuplicates(again);

    REQUIRE(similar);
    REQUIRE(similar->size() == 1);
    CHECK(similar->first().person.surname == QStringLiteral("Testa"));
    CHECK(similar->first().differing.contains(QStringLiteral("name")));
    CHECK(similar->first().differing.contains(QStringLiteral("identifiers")));
    CHECK_FALSE(similar->first().differing.contains(QStringLiteral("born_on")));
    CHECK_FALSE(similar->first().differing.contains(QStringLiteral("created_at")));
}

TEST_CASE("the same code makes a duplicate whatever the name, but never of oneself", "[casework]")
{
    DeskFixture fixture;
    domain::Person other = newPerson();
    other.identifiers.first().value = fixture.person().mainIdentifier()->value;

    CHECK(fixture.desk->people().possibleDuplicates(other)->size() == 1);
    CHECK(fixture.desk->people().possibleDuplicates(fixture.person())->isEmpty());
}

TEST_CASE("search, view and reveal leave a trace, a refresh leaves no second one", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    REQUIRE(fixture.desk->people().view(person.id));
    REQUIRE(fixture.desk->people().revealed(person.id));

    const QStringList trail = fixture.trail();
    CHECK(trail.count(QStringLiteral("searched")) == 1);
    CHECK(trail.count(QStringLiteral("person_viewed")) == 1);
    CHECK(trail.last() == QStringLiteral("code_revealed"));
}

TEST_CASE("typing on is one search, in the trail as it began and as it ended", "[casework]")
{
    DeskFixture fixture;
    auto &people = fixture.desk->people();
    const auto searches = [&] { return fixture.trail().count(QStringLiteral("searched")); };

    for (const char *typed : {"te", "tes", "test", "testa"})
        REQUIRE(people.search(QLatin1String(typed)));
    CHECK(searches() == 1);
    REQUIRE(people.view(people.search(QStringLiteral("testa b"))->first().id));
    CHECK(searches() == 2);

    REQUIRE(people.search(QStringLiteral("fer")));
    CHECK(searches() == 3);
    REQUIRE(people.search(QStringLiteral("ferri")));
    REQUIRE(people.search(QStringLiteral("marini")));
    CHECK(searches() == 5);
    fixture.clock.advance(std::chrono::minutes(1));
    REQUIRE(people.search(QStringLiteral("marini")));
    CHECK(searches() == 6);
    REQUIRE(people.findByCode(QStringLiteral("12345678903")));
    CHECK(searches() == 7);
}

TEST_CASE("what was changed in a person is in the trail by name, never by value", "[casework]")
{
    DeskFixture fixture;
    domain::Person person = fixture.person();
    person.phone = QStringLiteral("333 999 0000");
    REQUIRE(fixture.desk->people().save(person));

    const auto database = store::Database::open(fixture.path());
    store::AuditTable audit(**database);
    const auto links = audit.list(1, 1000);
    REQUIRE(links);
    CHECK(links->last().entry.action == QStringLiteral("person_changed"));
    CHECK(links->last().entry.detail == QStringLiteral("phone"));
}

TEST_CASE("a closed desk answers no question about people", "[casework]")
{
    DeskFixture fixture;
    const domain::Person person = fixture.person();
    REQUIRE(fixture.login->lock());

    CHECK(fixture.desk->people().search(QStringLiteral("testa")).error().code == ErrorCode::Locked);
    CHECK(fixture.desk->people().view(person.id).error().code == ErrorCode::Locked);
    CHECK(fixture.desk->people().save(person).error().code == ErrorCode::Locked);
}

TEST_CASE("who is not registered is not found", "[casework]")
{
    DeskFixture fixture;

    const auto nobody = fixture.desk->people().view(PersonId::makeAt(fixture.clock.nowUtc()));

    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::NotFound);
}
