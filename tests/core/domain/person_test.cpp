#include "core/domain/person.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30}, Qt::UTC);

Person fullPerson()
{
    Person person;
    person.id = PersonId::makeAt(kNow);
    person.surname = QStringLiteral("Marini");
    person.name = QStringLiteral("Elena");
    person.bornOn = QDate(1986, 3, 14);
    person.sex = Sex::Female;
    person.createdAt = kNow;
    person.changedAt = kNow;
    person.phone = QStringLiteral("+393331234418");
    person.identifiers = {{IdentifierKind::FiscalCode, QStringLiteral("MRNLNE86C54L118Q"), true},
                          {IdentifierKind::ProvisionalCode, QStringLiteral("12345678903"), true,
                           QDate(2020, 1, 2), QDate(2021, 5, 6),
                           QStringLiteral("MRNLNE86C54L118Q")}};
    person.nickname = QStringLiteral("Lena");
    person.bornPresumed = true;
    person.identification = Identification::Document;
    person.document = {QStringLiteral("ci"),
                       QStringLiteral("CA00000AA"),
                       QDate(2030, 3, 14),
                       QStringLiteral("Comune di Valdirosa"),
                       kNow,
                       QStringLiteral("OP-1")};
    person.formerNames = {{QStringLiteral("Bianchi"), QStringLiteral("Elena"), QDate(2015, 1, 1)}};
    person.contact.email = QStringLiteral("elena@example.it");
    person.contact.address = {QStringLiteral("L118"), QStringLiteral("Terni"),
                              QStringLiteral("Via dei Mulini 8"), QStringLiteral("05100"), false};
    person.contact.way = ContactWay::Message;
    person.contact.hours = QStringLiteral("dopo le 18");
    person.contact.careOf = {QStringLiteral("mensa"), QStringLiteral("Mensa di via Sile"),
                             QStringLiteral("+39074412345"), QStringLiteral("12-14")};
    person.contact.trusted = {QStringLiteral("Anna Riva"), QStringLiteral("volontaria"),
                              QStringLiteral("+393331234567"), kNow, QDateTime()};
    person.contact.confirmedAt = kNow;
    person.household.members = {{.surname = QStringLiteral("Conti"),
                                 .name = QStringLiteral("Sofia"),
                                 .bornOn = QDate(2017, 6, 2),
                                 .sex = Sex::Female,
                                 .relation = QStringLiteral("figlio"),
                                 .person = PersonId::makeAt(kNow),
                                 .origin = Origin::Document,
                                 .recordedAt = kNow}};
    person.household.confirmedAt = kNow;
    person.joined = {{PersonId::makeAt(kNow),
                      kNow,
                      QStringLiteral("OP-1"),
                      {CaseId::makeAt(kNow)},
                      {{QStringLiteral("surname"), QStringLiteral("M")}}}};
    person.notSameAs = {PersonId::makeAt(kNow)};
    return person;
}

}   // namespace

TEST_CASE("a person is read back as it was written, household and contact too", "[domain]")
{
    const Person person = fullPerson();

    const auto read = Person::fromJson(person.toJson());

    REQUIRE(read);
    CHECK(*read == person);
}

TEST_CASE("a record written before there were households is read with nothing in them", "[domain]")
{
    QJsonObject json = fullPerson().toJson();
    for (const char *added :
         {"nickname", "born_presumed", "identification", "document", "former_names", "contact",
          "household", "mandates", "joined_to", "joined", "not_same_as"})
        json.remove(QLatin1String(added));
    QJsonArray codes = json[QLatin1String("identifiers")].toArray();
    QJsonObject first = codes[0].toObject();
    first.remove(QStringLiteral("from"));
    first.remove(QStringLiteral("replaced_on"));
    first.remove(QStringLiteral("replaced_by"));
    json[QLatin1String("identifiers")] = QJsonArray{first};

    const auto read = Person::fromJson(json);

    REQUIRE(read);
    CHECK(read->surname == QStringLiteral("Marini"));
    CHECK_FALSE(read->household.isKnown());
    CHECK(read->contact == Contact());
    CHECK(read->mandates.isEmpty());
    CHECK(read->identification == Identification::None);
    CHECK_FALSE(read->identifiers.first().isReplaced());
}

TEST_CASE("a birth year alone is kept as 1985-00-00 and gives no birth date", "[domain]")
{
    Person person = fullPerson();
    person.bornOn = QDate();
    person.bornYear = 1985;

    const QJsonObject json = person.toJson();
    const auto read = Person::fromJson(json);

    CHECK(json[QLatin1String("born_on")] == QStringLiteral("1985-00-00"));
    REQUIRE(read);
    CHECK_FALSE(read->bornOn.isValid());
    CHECK(read->bornYear == 1985);
    CHECK(*read == person);
}

TEST_CASE("a nickname is the name of somebody who gave no other", "[domain]")
{
    Person person;
    person.nickname = QStringLiteral("Il Rosso");
    CHECK(person.fullName() == QStringLiteral("Il Rosso"));

    person.name = QStringLiteral("Carlo");
    CHECK(person.fullName() == QStringLiteral("Carlo"));
}

TEST_CASE("the code shown first is the definitive one that nobody replaced", "[domain]")
{
    Person person;
    const QDate changed(2024, 2, 1);
    CHECK(person.mainIdentifier() == nullptr);
    person.identifiers = {{IdentifierKind::FiscalCode,
                           QStringLiteral("OLD"),
                           true,
                           {},
                           changed,
                           QStringLiteral("NEW")}};
    CHECK(person.mainIdentifier()->value == QStringLiteral("OLD"));
    person.identifiers.append({IdentifierKind::ProvisionalCode, QStringLiteral("123"), true});
    CHECK(person.mainIdentifier()->value == QStringLiteral("123"));
    person.identifiers.append({IdentifierKind::FiscalCode, QStringLiteral("NEW"), true});
    CHECK(person.mainIdentifier()->value == QStringLiteral("NEW"));
}

TEST_CASE("an address is one line and a CAP keeps its zeros", "[domain]")
{
    Address address;
    CHECK(address.line().isEmpty());
    address.comuneName = QStringLiteral("Roma");
    address.cap = QStringLiteral("00118");
    CHECK(address.line() == QStringLiteral("00118 Roma"));
    address.street = QStringLiteral("Via dei Mulini 8");
    CHECK(address.line() == QStringLiteral("Via dei Mulini 8, 00118 Roma"));
}

TEST_CASE("a trusted contact is called only while the consent holds", "[domain]")
{
    TrustedContact trusted{.name = QStringLiteral("Anna Riva")};
    CHECK_FALSE(trusted.mayBeCalled());
    trusted.consentAt = kNow;
    CHECK(trusted.mayBeCalled());
    trusted.withdrawnAt = kNow.addDays(1);
    CHECK_FALSE(trusted.mayBeCalled());
}

TEST_CASE("levels of identification and ways of contact keep their codes", "[domain]")
{
    for (const auto level :
         {Identification::None, Identification::Declared, Identification::KnownPersonally,
          Identification::DigitalIdentity, Identification::Document})
        CHECK(identificationFromCode(identificationCode(level)) == level);
    CHECK(identificationCode(Identification::DigitalIdentity) == QStringLiteral("cie_spid"));
    CHECK(identificationFromCode(QStringLiteral("x")) == Identification::None);
    for (const auto way : {ContactWay::Call, ContactWay::CareOf, ContactWay::InPerson})
        CHECK(contactWayFromCode(contactWayCode(way)) == way);
}

TEST_CASE("somebody is a year older on the birthday", "[domain]")
{
    CHECK(ageOn(QDate(2017, 6, 2), QDate(2026, 6, 1)) == 8);
    CHECK(ageOn(QDate(2017, 6, 2), QDate(2026, 6, 2)) == 9);
}
