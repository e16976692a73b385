#include "core/identity/check_character.h"
#include "core/identity/fiscal_code.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::identity;
using domain::Sex;

namespace {

const QDate kToday(2026, 11, 24);
const PlaceFile kBuiltIn{builtInPlaces()};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

FiscalCodeCheck check(const QString &code, const DeclaredBirth &declared = {})
{
    return checkFiscalCode(code, **kBuiltIn.places(), kToday, declared);
}

FiscalCodeCheck check(const char *code, const DeclaredBirth &declared = {})
{
    return check(text(code), declared);
}

/// The code with the right check letter in place of its last one.
QString sealed(const char *code)
{
    const QString fifteen = text(code).left(15);
    return fifteen + checkLetter(fifteen);
}

DeclaredBirth birth(const char *surname, const char *name, Sex sex, QDate day, const char *place)
{
    return {text(surname), text(name), day, sex, text(place)};
}

struct Example {
    DeclaredBirth declared;
    const char *code;
};

// domain/identity.md §1.8, examples 1 to 6 and 7.
const QList<Example> &examples()
{
    static const QList<Example> list = {
        {birth("Rossi", "Mario", Sex::Male, {1979, 2, 11}, "C566"), "RSSMRA79B11C566R"},
        {birth("De Luca", "Anna Maria", Sex::Female, {1944, 8, 9}, "F839"), "DLCNMR44M49F839T"},
        {birth("Fo", "Al", Sex::Male, {1990, 12, 31}, "F205"), "FOXLAX90T31F205S"},
        {birth("D'Angelo", "Nicolò", Sex::Male, {2001, 2, 28}, "G273"), "DNGNCL01B28G273I"},
        {birth("Verdi", "Gianfranco", Sex::Male, {1968, 3, 7}, "H501"), "VRDGFR68C07H501F"},
        {birth("Diallo", "Aminata", Sex::Female, {1996, 11, 20}, "Z343"), "DLLMNT96S60Z343G"},
        {birth("Rossi", "Mario", Sex::Male, {1980, 5, 15}, "H501"), "RSSMRA80E15H501Q"},
        {birth("Rossi", "Maria", Sex::Female, {1980, 5, 15}, "H501"), "RSSMRA80E55H501U"}};
    return list;
}

}   // namespace

TEST_CASE("the worked codes of the domain file agree with their persons", "[identity]")
{
    for (const Example &example : examples()) {
        CAPTURE(example.code);
        const auto result = check(example.code, example.declared);
        CHECK(result.level == CheckLevel::Ok);
        CHECK(result.faults.isEmpty());
        CHECK(result.bornOn() == example.declared.bornOn);
        CHECK(result.sex == example.declared.sex);
        CHECK(result.placeCode == example.declared.placeCode);
        CHECK(result.place.has_value());
        CHECK(computeFifteen(example.declared) == text(example.code).left(15));
    }
}

TEST_CASE("blanks and case of what is typed do not matter", "[identity]")
{
    const auto result = check("rss mra 79b11\u00a0c566r ");
    CHECK(result.code == text("RSSMRA79B11C566R"));
    CHECK(result.level == CheckLevel::Ok);
}

TEST_CASE("a wrong check letter is an error that names the right one", "[identity]")
{
    const auto result = check("RSSMRA79B11C566K");
    CHECK(result.level == CheckLevel::Error);
    CHECK(result.faults == QList{CodeFault::WrongCheck});
    CHECK(result.expectedCheck == QLatin1Char('R'));
    CHECK(result.code == text("RSSMRA79B11C566K"));
    CHECK(result.bornOn() == QDate(1979, 2, 11));
}

TEST_CASE("every other check letter is refused", "[identity]")
{
    for (char c = 'A'; c <= 'Z'; ++c) {
        const auto result = check(text("RSSMRA79B11C566") + QLatin1Char(c));
        CHECK(result.isValid() == (c == 'R'));
    }
}

TEST_CASE("the published omocodia codes are read as their owner's", "[identity]")
{
    struct Case {
        const char *code;
        int replaced;
    };
    for (const Case &c :
         {Case{"VRDGFR68C07H50MX", 1}, Case{"VRDGFR68C07H5LMI", 2}, Case{"VRDGFRSUCLTHRLMU", 7}}) {
        CAPTURE(c.code);
        const auto result = check(c.code, examples()[4].declared);
        CHECK(result.level == CheckLevel::Ok);
        CHECK(result.omocodia == c.replaced);
        CHECK(result.code == text(c.code));
        CHECK(result.placeCode == text("H501"));
        CHECK(result.bornOn() == QDate(1968, 3, 7));
    }
}

TEST_CASE("all 128 variants are well formed; only runs from the right pass without a note",
          "[identity]")
{
    const QList<int> positions = {14, 13, 12, 10, 9, 7, 6};
    int withoutNote = 0;
    for (int mask = 0; mask < 128; ++mask) {
        QString code = text("VRDGFR68C07H501F");
        int replaced = 0;
        for (int bit = 0; bit < 7; ++bit) {
            if ((mask >> bit & 1) == 0)
                continue;
            code[positions[bit]] = text("LMNPQRSTUV")[code[positions[bit]].digitValue()];
            ++replaced;
        }
        code[15] = checkLetter(code.left(15));
        const auto result = check(code, examples()[4].declared);
        CAPTURE(code);
        CHECK(result.isValid());
        CHECK(result.omocodia == replaced);
        CHECK(result.bornOn() == QDate(1968, 3, 7));
        const bool run = (mask & (mask + 1)) == 0;
        CHECK(result.faults == (run ? QList<CodeFault>{} : QList{CodeFault::OmocodiaNotFromRight}));
        withoutNote += result.level == CheckLevel::Ok ? 1 : 0;
    }
    CHECK(withoutNote == 8);
}

TEST_CASE("the check letter of an omocodia is over what is written", "[identity]")
{
    CHECK(check("VRDGFR68C07H50MF").expectedCheck == QLatin1Char('X'));
}

TEST_CASE("what is no tax code says whether length or characters are wrong", "[identity]")
{
    CHECK(check("RSSMRA79B11C566").faults == QList{CodeFault::WrongLength});
    CHECK(check("").faults == QList{CodeFault::WrongLength});
    CHECK(check("RSSMRA79F11C566R").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("RSSMRA79B11CA66R").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("R5SMRA79B11C566R").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("RSSMRÀ79B11C566R").faults == QList{CodeFault::WrongCharacters});
    CHECK(check("RSSMRA79B11C566R").expectedCheck == QLatin1Char('R'));
}

TEST_CASE("days that no month has are errors of their own", "[identity]")
{
    for (const char *code : {"RSSMRA79B00C566R", "RSSMRA79B32C566R", "RSSMRA79B40C566R",
                             "RSSMRA79B72C566R", "RSSMRA79B99C566R"}) {
        CAPTURE(code);
        const auto result = check(sealed(code));
        CHECK(result.faults == QList{CodeFault::ImpossibleDay});
        CHECK(result.sex == Sex::NotStated);
        CHECK_FALSE(result.bornOn().isValid());
    }
    CHECK(check(sealed("RSSMRA80A31C566R")).isValid());
    CHECK(check(sealed("RSSMRA80A71C566R")).isValid());
}

TEST_CASE("29 February must exist in the year", "[identity]")
{
    CHECK(check(sealed("RSSMRA79B29C566R")).faults == QList{CodeFault::ImpossibleDate});
    CHECK(check(sealed("RSSMRA79D71C566R")).faults == QList{CodeFault::ImpossibleDate});
    CHECK(check(sealed("RSSMRA80B29C566R")).bornOn() == QDate(1980, 2, 29));
    CHECK(check(sealed("RSSMRA00B69C566R")).bornOn() == QDate(2000, 2, 29));
}

TEST_CASE("the century is the one in which the person is neither unborn nor too old", "[identity]")
{
    CHECK(check(sealed("RSSMRA26S23C566R")).possibleBirthDates ==
          QList{QDate(1926, 11, 23), QDate(2026, 11, 23)});
    CHECK(check(sealed("RSSMRA26S25C566R")).bornOn() == QDate(1926, 11, 25));
    CHECK(check(sealed("RSSMRA20A01C566R")).possibleBirthDates ==
          QList{QDate(1920, 1, 1), QDate(2020, 1, 1)});
    CHECK(check(sealed("RSSMRA19A01C566R")).bornOn() == QDate(2019, 1, 1));
    CHECK(check(sealed("RSSMRA27A01C566R")).bornOn() == QDate(1927, 1, 1));
}

TEST_CASE("a declared birth date settles the century, also beyond the usual age", "[identity]")
{
    DeclaredBirth declared;
    declared.bornOn = QDate(1926, 11, 23);
    CHECK(check(sealed("RSSMRA26S23C566R"), declared).bornOn() == QDate(1926, 11, 23));
    declared.bornOn = QDate(1918, 1, 1);
    const auto old = check(sealed("RSSMRA18A01C566R"), declared);
    CHECK(old.bornOn() == QDate(1918, 1, 1));
    CHECK(old.level == CheckLevel::Ok);
}

TEST_CASE("each mismatch with what is declared is a warning of its own", "[identity]")
{
    const DeclaredBirth right = examples()[0].declared;
    const auto faultsWith = [](const DeclaredBirth &declared) {
        const auto result = check("RSSMRA79B11C566R", declared);
        CHECK(result.level == CheckLevel::Warning);
        CHECK(result.isValid());
        return result.faults;
    };
    DeclaredBirth other = right;
    other.surname = text("Bianchi");
    CHECK(faultsWith(other) == QList{CodeFault::SurnameDiffers});
    other = right;
    other.name = text("Marco");
    CHECK(faultsWith(other) == QList{CodeFault::NameDiffers});
    other = right;
    other.bornOn = QDate(1979, 2, 12);
    CHECK(faultsWith(other) == QList{CodeFault::BirthDateDiffers});
    other = right;
    other.sex = Sex::Female;
    CHECK(faultsWith(other) == QList{CodeFault::SexDiffers});
    other = right;
    other.placeCode = text("H501");
    CHECK(faultsWith(other) == QList{CodeFault::PlaceDiffers});
}

TEST_CASE("a name without Latin letters is not compared", "[identity]")
{
    DeclaredBirth declared;
    declared.surname = text("李");
    CHECK(check("RSSMRA79B11C566R", declared).level == CheckLevel::Ok);
    CHECK(computeFifteen(declared).isEmpty());
}

TEST_CASE("the place is asked of the list on the day of birth", "[identity]")
{
    CHECK(check(sealed("RSSMRA16T31A012R")).faults.isEmpty());   // 1916 is over the age
    CHECK(check(sealed("RSSMRA17A01A012R")).faults == QList{CodeFault::PlaceCeased});
    CHECK(check(sealed("RSSMRA90A01M376R")).faults == QList{CodeFault::PlaceNotYet});
    CHECK(check(sealed("RSSMRA18A01M376R")).faults.isEmpty());
    CHECK(check(sealed("RSSMRA80A01Z118R")).faults.isEmpty());
    CHECK(check(sealed("RSSMRA05A01Z118R")).faults == QList{CodeFault::PlaceCeased});
    CHECK(check(sealed("RSSMRA91A01Z135R")).place->name == text("Unione Sovietica"));
    const auto unknown = check(sealed("RSSMRA80A01Z999R"));
    CHECK(unknown.faults == QList{CodeFault::PlaceUnknown});
    CHECK(unknown.level == CheckLevel::Warning);
}

TEST_CASE("comuni that only changed province are not called too young", "[identity]")
{
    CHECK(check(sealed("RSSMRA60A01A007R")).faults.isEmpty());   // Abbasanta, listed from 1974
}

TEST_CASE("without a list no place is called unknown", "[identity]")
{
    const auto result = checkFiscalCode(sealed("RSSMRA80A01Z999R"), Places(), kToday);
    CHECK(result.level == CheckLevel::Ok);
    CHECK(result.placeCode == text("Z999"));
}

TEST_CASE("short names borrow vowels, then X; long first names skip the second consonant",
          "[identity]")
{
    CHECK(surnamePart(text("Fo")) == text("FOX"));
    CHECK(surnamePart(text("Aiello")) == text("LLA"));
    CHECK(surnamePart(text("O")) == text("OXX"));
    CHECK(surnamePart(text("Gößler")) == text("GSS"));
    CHECK(namePart(text("Gianfranco")) == text("GFR"));
    CHECK(namePart(text("Marco")) == text("MRC"));
    CHECK(namePart(text("Ia")) == text("IAX"));
}
