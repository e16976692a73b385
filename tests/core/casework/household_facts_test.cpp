#include "core/casework/household_facts.h"
#include "core/casework/prefill.h"
#include "core/casework/record_facts.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

using namespace core;
using namespace core::casework;

namespace {

const QDateTime kMarch({2026, 3, 12}, {9, 30}, Qt::UTC);
const QDateTime kNovember({2026, 11, 24}, {9, 30}, Qt::UTC);

domain::Person elena()
{
    domain::Person person;
    person.surname = QStringLiteral("Marini");
    person.name = QStringLiteral("Elena");
    person.bornOn = QDate(1986, 3, 14);
    person.sex = domain::Sex::Female;
    person.household.members = {{.surname = QStringLiteral("Conti"),
                                 .name = QStringLiteral("Sofia"),
                                 .bornOn = QDate(2017, 6, 2),
                                 .sex = domain::Sex::Female,
                                 .code = QStringLiteral("CNTSFO17H42L117B"),
                                 .relation = QStringLiteral("figlio")}};
    person.household.confirmedAt = kMarch;
    return person;
}

QJsonObject row(const char *relation, const char *name, const char *born)
{
    return {{QStringLiteral("relazione"), QLatin1String(relation)},
            {QStringLiteral("nome"), QLatin1String(name)},
            {QStringLiteral("data_nascita"), QLatin1String(born)}};
}

}   // namespace

TEST_CASE("the household of the record answers who lives together, with its date", "[casework]")
{
    const auto fact = householdFact(elena());

    REQUIRE(fact);
    CHECK(fact->recordedAt == kMarch);
    CHECK(fact->origin == domain::Origin::EarlierVisit);
    const QJsonArray rows = fact->value.toArray();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][QLatin1String("relazione")] == QStringLiteral("richiedente"));
    CHECK(rows[0][QLatin1String("nome")] == QStringLiteral("Elena Marini"));
    CHECK(rows[1][QLatin1String("relazione")] == QStringLiteral("figlio"));
    CHECK(rows[1][QLatin1String("data_nascita")] == QStringLiteral("2017-06-02"));
    CHECK(rows[1][QLatin1String("sesso")] == QStringLiteral("f"));
    CHECK_FALSE(householdFact(domain::Person()));
}

TEST_CASE("what an earlier answer said of a member stays in its row", "[casework]")
{
    domain::Person person = elena();
    QJsonObject sofia = row("figlio", "Sofia", "2017-06-02");
    sofia[QStringLiteral("disabilita")] = QStringLiteral("media");
    QJsonObject davide = row("coniuge", "Davide", "1983-08-02");
    davide[QStringLiteral("disabilita")] = QStringLiteral("grave");
    person.facts.set(kHouseholdKey, domain::known(QJsonArray{davide, sofia}, kMarch));

    const QJsonArray rows = householdFact(person)->value.toArray();

    REQUIRE(rows.size() == 2);   // Davide is no longer there
    CHECK(rows[1][QLatin1String("disabilita")] == QStringLiteral("media"));
    CHECK(rows[1][QLatin1String("nome")] == QStringLiteral("Sofia Conti"));
}

TEST_CASE("a newer answer is the household of the record; members keep their codes", "[casework]")
{
    domain::Person person = elena();
    const QJsonArray rows{row("richiedente", "Elena Marini", "1986-03-14"),
                          row("figlio", "Sofia Conti", "2017-06-02"),
                          row("figlio", "Pietro", "2024-05-18")};

    CHECK(takeHousehold(person, domain::known(rows, kNovember)));

    REQUIRE(person.household.members.size() == 2);
    CHECK(person.household.members[0].code == QStringLiteral("CNTSFO17H42L117B"));
    CHECK(person.household.members[1].name == QStringLiteral("Pietro"));
    CHECK(person.household.members[1].bornOn == QDate(2024, 5, 18));
    CHECK(person.household.confirmedAt == kNovember);
    CHECK_FALSE(takeHousehold(person, domain::known(QJsonArray(), kMarch)));
    CHECK_FALSE(takeHousehold(person, domain::unknown(kNovember.addDays(1))));
    CHECK(person.household.members.size() == 2);
}

TEST_CASE("every benefit that asks who lives together starts with the household", "[casework]")
{
    tests::DeskFixture fixture(QStringLiteral("p.riva"), tests::DeskFixture::shippedBundle());
    domain::Person person = elena();
    const QString asks = QStringLiteral("adi");

    const domain::Facts facts = prefilled({person, {}, *fixture.parts.catalogue}, asks);

    const domain::Fact *household = facts.find(kHouseholdKey);
    REQUIRE(household);
    CHECK(household->recordedAt == kMarch);
    CHECK(household->value.toArray().size() == 2);

    domain::Case handedIn;
    handedIn.benefit = asks;
    handedIn.facts.set(
        kHouseholdKey,
        domain::known(QJsonArray{row("richiedente", "Elena", "1986-03-14")}, kNovember));
    CHECK(rememberFacts(person, handedIn.facts));
    CHECK(person.household.members.isEmpty());
    CHECK(person.household.confirmedAt == kNovember);
    CHECK(prefilled({person, {handedIn}, *fixture.parts.catalogue}, asks)
              .find(kHouseholdKey)
              ->value.toArray()
              .size() == 1);
}

TEST_CASE("the comune of the address answers where somebody is registered", "[casework]")
{
    domain::Person person = elena();
    CHECK_FALSE(factsOfRecord(person).find(QStringLiteral("comune_residenza")));
    person.contact.address.comuneCode = QStringLiteral("L117");
    person.contact.confirmedAt = kMarch;

    const domain::Facts facts = factsOfRecord(person);
    const domain::Fact *comune = facts.find(QStringLiteral("comune_residenza"));
    REQUIRE(comune);
    CHECK(comune->value == QStringLiteral("L117"));
    CHECK(comune->recordedAt == kMarch);
}
