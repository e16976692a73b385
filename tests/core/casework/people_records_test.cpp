#include "core/casework/people.h"
#include "core/store/audit_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

domain::Person saved(DeskFixture &fixture, const char *surname, const char *name,
                     const char *code = "", const QDate &bornOn = QDate(1968, 3, 7))
{
    domain::Person person;
    person.surname = QLatin1String(surname);
    person.name = QLatin1String(name);
    person.bornOn = bornOn;
    if (*code)
        person.identifiers = {{domain::IdentifierKind::FiscalCode, QLatin1String(code), true}};
    const auto kept = fixture.desk->people().save(person);
    REQUIRE(kept);
    return *kept;
}

PersonId only(const Result<QList<PersonRow>> &rows)
{
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    return rows->first().id;
}

domain::Mandate delega(const DeskFixture &fixture, const char *code = "NRECRL70A41H501N")
{
    domain::Mandate mandate;
    mandate.agentName = QStringLiteral("Carla Neri");
    mandate.agentCode = QLatin1String(code);
    mandate.acts = {domain::Act::Sign};
    mandate.from = QDate(2026, 1, 1);
    mandate.principalDocument = {.kind = QStringLiteral("ci"), .seenAt = fixture.clock.nowUtc()};
    mandate.agentDocument = mandate.principalDocument;
    return mandate;
}

}   // namespace

TEST_CASE("a person is found by telephone, however it is written", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    domain::Person person = saved(fixture, "Verdi", "Gianfranco");
    person.phone = QStringLiteral("+393331234418");
    REQUIRE(people.save(person));

    for (const char *typed : {"333 1234418", "+39 333 123 4418", "0039-333.1234418"}) {
        INFO(typed);
        const auto found = people.search(QLatin1String(typed));
        CHECK(only(found) == person.id);
        CHECK(found->first().exact);
    }
    CHECK(people.search(QStringLiteral("333 1234419"))->isEmpty());
}

TEST_CASE("a code that was replaced still leads to the person", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    domain::Person person = saved(fixture, "Verdi", "Gianfranco", "VRDGFR68C07H501F");
    person.identifiers.first().replacedOn = QDate(2026, 2, 1);
    person.identifiers.first().replacedBy = QStringLiteral("VRDGFR68C07H50MX");
    person.identifiers.append(
        {domain::IdentifierKind::FiscalCode, QStringLiteral("VRDGFR68C07H50MX"), true});
    person.formerNames = {{QStringLiteral("Turchini"), QStringLiteral("Gianfranco"), {}}};
    REQUIRE(people.save(person));

    CHECK(only(people.search(QStringLiteral("VRDGFR68C07H501F"))) == person.id);
    const auto byNew = people.search(QStringLiteral("vrdgfr68c07h50mx"));
    CHECK(only(byNew) == person.id);
    CHECK(byNew->first().maskedCode == QStringLiteral("····50MX"));
    CHECK(only(people.search(QStringLiteral("turchini"))) == person.id);
    fixture.restart();
    fixture.signIn(QStringLiteral("m.longo"));
    CHECK(only(fixture.desk->people().search(QStringLiteral("turchini"))) == person.id);
}

TEST_CASE("a nickname and a place are enough to be registered and found again", "[casework]")
{
    DeskFixture fixture;
    domain::Person person;
    person.nickname = QStringLiteral("Il Rosso");
    person.bornYear = 1965;
    person.contact.careOf = {QStringLiteral("mensa"), QStringLiteral("Mensa di via Sile"), {}, {}};
    const auto kept = fixture.desk->people().save(person);
    REQUIRE(kept);

    for (const char *typed : {"rosso", "il ros", "rosso 1965", "rosos"}) {
        INFO(typed);
        CHECK(only(fixture.desk->people().search(QLatin1String(typed))) == kept->id);
    }
    CHECK(fixture.desk->people().search(QStringLiteral("rosso 1966"))->isEmpty());
    fixture.restart();
    fixture.signIn(QStringLiteral("m.longo"));
    const auto again = fixture.desk->people().search(QStringLiteral("rosso"));
    CHECK(only(again) == kept->id);
    CHECK(again->first().bornYear == 1965);
}

TEST_CASE("two records joined are one person with both codes, facts and cases", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    domain::Person kept = saved(fixture, "Verdi", "Gianfranco", "VRDGFR68C07H501F");
    domain::Person other = saved(fixture, "Verdi", "Gian Franco", "00123450587", QDate(1986, 3, 7));
    other.phone = QStringLiteral("+393331234418");
    other.facts.set(QStringLiteral("lavora"), domain::known(true, fixture.clock.nowUtc()));
    REQUIRE(people.save(other));
    const domain::Case draft = fixture.draft(other);

    const auto joined = people.join(kept.id, other.id);

    REQUIRE(joined);
    CHECK(joined->id == kept.id);
    CHECK(joined->bornOn == QDate(1968, 3, 7));
    CHECK(joined->identifiers.size() == 2);
    CHECK(joined->phone == QStringLiteral("+393331234418"));
    CHECK(joined->facts.find(QStringLiteral("lavora")));
    CHECK(only(people.search(QStringLiteral("verdi"))) == kept.id);
    CHECK(only(people.search(QStringLiteral("00123450587"))) == kept.id);
    CHECK(people.view(other.id)->id == kept.id);
    const auto cases = fixture.desk->cases().ofPerson(kept.id);
    REQUIRE(cases);
    REQUIRE(cases->size() == 1);
    CHECK(cases->first().id == draft.id);
    CHECK(fixture.desk->cases().ofPerson(other.id)->isEmpty());
    const QStringList trail = fixture.trail();
    CHECK(trail.contains(QStringLiteral("person_joined")));
    CHECK(trail.contains(QStringLiteral("case_person_changed")));
    fixture.restart();
    fixture.signIn(QStringLiteral("m.longo"));
    CHECK(only(fixture.desk->people().search(QStringLiteral("verdi"))) == kept.id);
}

TEST_CASE("joining is undone without losing what was changed since", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const domain::Person kept = saved(fixture, "Verdi", "Gianfranco", "VRDGFR68C07H501F");
    const domain::Person other = saved(fixture, "Verdi", "Gian", "00123450587");
    const domain::Case draft = fixture.draft(other);
    auto joined = people.join(kept.id, other.id);
    REQUIRE(joined);
    joined->contact.email = QStringLiteral("g.verdi@example.it");
    REQUIRE(people.save(*joined));

    const auto alone = people.separate(kept.id, other.id);

    REQUIRE(alone);
    CHECK(alone->identifiers.size() == 1);
    CHECK(alone->formerNames.isEmpty());
    CHECK(alone->joined.isEmpty());
    CHECK(alone->contact.email == QStringLiteral("g.verdi@example.it"));
    CHECK(people.view(other.id)->id == other.id);
    CHECK(only(people.search(QStringLiteral("00123450587"))) == other.id);
    CHECK(fixture.desk->cases().ofPerson(other.id)->first().id == draft.id);
    CHECK(people.separate(kept.id, other.id).error().code == ErrorCode::NotFound);
}

TEST_CASE("a record cannot be joined to itself or twice", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const PersonId a = saved(fixture, "Verdi", "Gianfranco").id;
    const PersonId b = saved(fixture, "Verdi", "Gian Franco").id;
    const PersonId c = saved(fixture, "Verdi", "G.").id;

    CHECK(people.join(a, a).error().code == ErrorCode::Invalid);
    REQUIRE(people.join(a, b));
    CHECK(people.join(c, b).error().code == ErrorCode::Invalid);
    REQUIRE(people.join(c, a));
    CHECK(people.view(b)->id == c);
}

TEST_CASE("two people who were compared are not offered as one again", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const domain::Person a = saved(fixture, "Verdi", "Gianfranco");
    const domain::Person b = saved(fixture, "Verdi", "Gianfranca");
    REQUIRE(people.possibleDuplicates(a)->size() == 1);

    const auto apart = people.keepApart(a.id, b.id);

    REQUIRE(apart);
    CHECK(people.possibleDuplicates(*apart)->isEmpty());
    CHECK(people.possibleDuplicates(*people.view(b.id))->isEmpty());
}

TEST_CASE("a delega is recorded by who is here and revoked with a reason", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const PersonId id = saved(fixture, "Verdi", "Gianfranco").id;

    const auto recorded = people.recordMandate(id, delega(fixture));

    REQUIRE(recorded);
    REQUIRE(recorded->mandates.size() == 1);
    const domain::Mandate given = recorded->mandates.first();
    CHECK_FALSE(given.id.isEmpty());
    CHECK(given.recordedAt == fixture.clock.nowUtc());
    CHECK_FALSE(given.recordedBy.isEmpty());
    CHECK(people.recordMandate(id, delega(fixture)).error().code == ErrorCode::Invalid);
    CHECK(people.revokeMandate(id, given.id, QStringLiteral("boh")).error().code ==
          ErrorCode::Invalid);

    const auto revoked =
        people.revokeMandate(id, given.id, QStringLiteral("richiesta_interessato"));
    REQUIRE(revoked);
    CHECK(revoked->mandates.first().isRevoked());
    CHECK(revoked->mandates.first().revokedBy == given.recordedBy);
    CHECK(people.revokeMandate(id, given.id, QStringLiteral("errore")).error().code ==
          ErrorCode::Conflict);
    CHECK(people.recordMandate(id, delega(fixture)));
    CHECK(fixture.trail().count(QStringLiteral("mandate_recorded")) == 2);
    CHECK(fixture.trail().count(QStringLiteral("mandate_revoked")) == 1);
}

TEST_CASE("nobody is delegate of more than five people", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const char *const names[] = {"Ada", "Bice", "Carla", "Dora", "Elsa"};
    PersonId first;
    QString firstMandate;
    for (const char *name : names) {
        const PersonId id = saved(fixture, "Verdi", name).id;
        const auto recorded = people.recordMandate(id, delega(fixture));
        REQUIRE(recorded);
        first = id;
        firstMandate = recorded->mandates.first().id;
    }
    const PersonId sixth = saved(fixture, "Verdi", "Franca").id;

    CHECK(people.faultsOf(sixth, delega(fixture)) ==
          QList<domain::MandateFault>{domain::MandateFault::DelegateIsFull});
    CHECK(people.recordMandate(sixth, delega(fixture, "BLUGUO70A01H501X")));
    REQUIRE(people.revokeMandate(first, firstMandate, QStringLiteral("rinuncia")));
    CHECK(people.faultsOf(first, delega(fixture))->isEmpty());
}

TEST_CASE("an older copy of a record does not undo a delega or a newer answer", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    domain::Person copy = saved(fixture, "Verdi", "Gianfranco");
    domain::Person answered = copy;
    answered.facts.set(QStringLiteral("lavora"), domain::known(true, fixture.clock.nowUtc()));
    REQUIRE(people.save(answered));
    REQUIRE(people.recordMandate(copy.id, delega(fixture)));

    copy.language = QStringLiteral("ar");
    const auto kept = people.save(copy);

    REQUIRE(kept);
    CHECK(kept->language == QStringLiteral("ar"));
    CHECK(kept->mandates.size() == 1);
    CHECK(kept->facts.find(QStringLiteral("lavora")));
}

TEST_CASE("who was seen last comes first; a locked desk says nobody", "[casework]")
{
    DeskFixture fixture;
    People &people = fixture.desk->people();
    const PersonId a = saved(fixture, "Verdi", "Ada").id;
    const PersonId b = saved(fixture, "Verdi", "Bice").id;
    for (const PersonId &id : {a, b, a})
        REQUIRE(people.view(id));

    const auto seen = people.lastSeen();
    REQUIRE(seen);
    REQUIRE(seen->size() == 2);
    CHECK(seen->first().id == a);
    CHECK(seen->last().name == QStringLiteral("Bice Verdi"));
    REQUIRE(fixture.login->lock());
    CHECK(people.lastSeen().error().code == ErrorCode::Locked);
}
