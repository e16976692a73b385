#include "core/identity/identity_code.h"
#include "tests/support/string_makers.h"

#include <QSet>

using namespace core;
using namespace core::identity;

namespace {

const PlaceFile kBuiltIn{builtInPlaces()};

IdentityCode check(const char *text)
{
    return checkIdentityCode(QString::fromUtf8(text), **kBuiltIn.places(), QDate(2026, 11, 24));
}

}   // namespace

TEST_CASE("a provisional code of 11 digits is a valid code", "[identity]")
{
    const auto result = check("12345678903");
    CHECK(result.kind == CodeKind::ProvisionalCode);
    CHECK(result.valid);
    CHECK(result.office == QStringLiteral("890"));
    CHECK(check("00123450587").valid);
    CHECK(check(" 001 234 505 87").valid);
    const auto wrong = check("12345678904");
    CHECK_FALSE(wrong.valid);
    CHECK(wrong.faults == QList{CodeFault::WrongCheck});
    CHECK(wrong.expectedCheck == QStringLiteral("3"));
}

TEST_CASE("a provisional code of another form is said to be so", "[identity]")
{
    CHECK(checkProvisionalCode(QStringLiteral("1234567890")).faults ==
          QList{CodeFault::WrongLength});
    CHECK(checkProvisionalCode(QStringLiteral("1234567890A")).faults ==
          QList{CodeFault::WrongCharacters});
}

TEST_CASE("a tax code is decoded in one call", "[identity]")
{
    const auto result = check("dllmnt96s60z343g");
    CHECK(result.kind == CodeKind::FiscalCode);
    CHECK(result.valid);
    CHECK(result.sex == domain::Sex::Female);
    CHECK(result.possibleBirthDates == QList{QDate(1996, 11, 20)});
    CHECK(result.placeCode == QStringLiteral("Z343"));
    CHECK(result.placeName == QStringLiteral("Senegal"));
    CHECK(result.expectedCheck == QStringLiteral("G"));
    CHECK(check("VRDGFRSUCLTHRLMU").omocodia == 7);
}

TEST_CASE("a damaged tax code is still a tax code, with what is wrong", "[identity]")
{
    CHECK(check("RSSMRA79B11C566").faults == QList{CodeFault::WrongLength});
    CHECK(check("RSSMRA79B11C566RR").faults == QList{CodeFault::WrongLength});
    CHECK(check("RSSMRA79F11C566R").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("RSSMRA79B11C566K").expectedCheck == QStringLiteral("R"));
    for (const char *code : {"RSSMRA79B11C566", "RSSMRA79F11C566R", "RSSMRA79B11C566K"}) {
        CHECK(check(code).kind == CodeKind::FiscalCode);
        CHECK_FALSE(check(code).valid);
    }
}

TEST_CASE("STP and ENI are recognised and not called wrong tax codes", "[identity]")
{
    CHECK(check("STP1201000001234").kind == CodeKind::Stp);
    CHECK(check("ENI1201000001234").kind == CodeKind::Eni);
    CHECK(check("STP1201000001234").valid);
    CHECK(check("STP1201000001234").faults.isEmpty());
}

TEST_CASE("names, years and phone numbers are no codes", "[identity]")
{
    for (const char *text : {"", "Elena Marini", "marini 14/3/86", "3331234567", "0039333123456",
                             "giovanni conti 1980", "DOMENICOROSSI198", "giovannabattista"}) {
        CAPTURE(text);
        CHECK(check(text).kind == CodeKind::Unknown);
        CHECK_FALSE(check(text).valid);
    }
}

TEST_CASE("an Italian IBAN passes modulo 97 and the CIN", "[identity]")
{
    const auto result = check("it60 X054 2811 1010 0000 0123 456");
    CHECK(result.kind == CodeKind::Iban);
    CHECK(result.valid);
    CHECK(result.faults.isEmpty());
    CHECK(result.country == QStringLiteral("IT"));
    CHECK(result.abi == QStringLiteral("05428"));
    CHECK(result.cab == QStringLiteral("11101"));
}

TEST_CASE("one wrong digit of an Italian IBAN fails both checks", "[identity]")
{
    const auto result = check("IT60X0542811101000000123457");
    CHECK(result.faults == QList{CodeFault::WrongCin, CodeFault::WrongCheckDigits});
    CHECK_FALSE(result.valid);
}

TEST_CASE("the expected characters of an IBAN make it right", "[identity]")
{
    const auto wrongDigits = check("IT61X0542811101000000123456");
    CHECK(wrongDigits.faults == QList{CodeFault::WrongCheckDigits});
    CHECK(wrongDigits.expectedCheck == QStringLiteral("60"));
    // A wrong CIN whose modulo 97 was recomputed: only the national check sees it.
    const auto wrongBoth = check("IT60Y0542811101000000123456");
    CHECK(wrongBoth.faults == QList{CodeFault::WrongCin, CodeFault::WrongCheckDigits});
    const auto wrongCin = checkIban(QStringLiteral("IT") + wrongBoth.expectedCheck +
                                    QStringLiteral("Y0542811101000000123456"));
    CHECK(wrongCin.faults == QList{CodeFault::WrongCin});
    CHECK(wrongCin.expectedCheck == QStringLiteral("X"));
}

TEST_CASE("an Italian IBAN has letters and digits in their places and 27 characters", "[identity]")
{
    CHECK(check("IT60X05428A1101000000123456").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("IT60X054281110100000012345").faults == QList{CodeFault::WrongLength});
    CHECK(checkIban(QStringLiteral("IT")).faults == QList{CodeFault::WrongCharacters});
}

TEST_CASE("foreign IBANs are checked by length and modulo 97", "[identity]")
{
    CHECK(check("DE89370400440532013000").valid);
    CHECK(check("BE68539007547034").kind == CodeKind::Iban);   // 16 characters, as a tax code
    CHECK(check("BE68539007547034").valid);
    CHECK(check("DE89370400440532013001").faults == QList{CodeFault::WrongCheckDigits});
    CHECK(check("DE8937040044053201300").faults == QList{CodeFault::WrongLength});
    const auto turkish = check("TR330006100519786457841326");
    CHECK(turkish.faults == QList{CodeFault::CountryNotListed});
    CHECK(turkish.valid);
}

TEST_CASE("each fault and kind has a code of its own for machines", "[identity]")
{
    QSet<QString> codes;
    for (int i = 0; i <= static_cast<int>(CodeFault::CountryNotListed); ++i)
        codes.insert(faultCode(static_cast<CodeFault>(i)));
    CHECK(codes.size() == static_cast<int>(CodeFault::CountryNotListed) + 1);
    CHECK_FALSE(codes.contains(QString()));
    CHECK(kindCode(CodeKind::ProvisionalCode) == QStringLiteral("cf_provvisorio"));
    CHECK(levelOf(CodeFault::ImpossibleDate) == CheckLevel::Error);
    CHECK(levelOf(CodeFault::OmocodiaNotFromRight) == CheckLevel::Warning);
}
