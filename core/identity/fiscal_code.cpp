#include "core/identity/fiscal_code.h"

#include "core/identity/birth_date.h"
#include "core/identity/check_character.h"
#include "core/identity/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace core::identity {

namespace {

const QString kMonths = QStringLiteral("ABCDEHLMPRST");
const QString kOmocodia = QStringLiteral("LMNPQRSTUV");
constexpr std::array<int, 7> kDigitPositions = {6, 7, 9, 10, 12, 13, 14};

/// The list dates the comuni of Pordenone, Isernia and Oristano from the birth of their province:
/// for them the first day says nothing about when the code began.
bool isDayOfNewProvince(const QDate &day)
{
    return day == QDate(1968, 4, 6) || day == QDate(1970, 3, 3) || day == QDate(1974, 8, 20);
}

QString firstThree(const QString &consonants, const QString &vowels)
{
    if (consonants.isEmpty() && vowels.isEmpty())
        return {};
    return (consonants + vowels + QStringLiteral("XXX")).left(3);
}

struct Letters {
    QString consonants;
    QString vowels;
};

Letters lettersOf(const QString &name)
{
    Letters letters;
    for (const QChar c : foldName(name))
        (QStringLiteral("AEIOU").contains(c) ? letters.vowels : letters.consonants) += c;
    return letters;
}

void add(FiscalCodeCheck &check, CodeFault fault)
{
    check.faults.append(fault);
    check.level = std::max(check.level, levelOf(fault));
}

/// The code with its digits restored; counts what was replaced.
QString plainForm(FiscalCodeCheck &check)
{
    QString plain = check.code;
    bool digitSeen = false;
    bool runFromRight = true;
    for (auto at = kDigitPositions.rbegin(); at != kDigitPositions.rend(); ++at) {
        const auto digit = kOmocodia.indexOf(plain[*at]);
        if (digit < 0) {
            digitSeen = true;
            continue;
        }
        plain[*at] = QChar(u'0' + static_cast<int>(digit));
        ++check.omocodia;
        runFromRight = runFromRight && !digitSeen;
    }
    if (!runFromRight)
        add(check, CodeFault::OmocodiaNotFromRight);
    return plain;
}

void readBirth(FiscalCodeCheck &check, const QString &plain, const QDate &reference,
               const QDate &declared)
{
    const int year = plain.mid(6, 2).toInt();
    const int month = static_cast<int>(kMonths.indexOf(plain[8])) + 1;
    int day = plain.mid(9, 2).toInt();
    check.sex = day > 40 ? domain::Sex::Female : domain::Sex::Male;
    day -= day > 40 ? 40 : 0;
    if (day < 1 || day > 31) {
        check.sex = domain::Sex::NotStated;
        return add(check, CodeFault::ImpossibleDay);
    }
    check.possibleBirthDates = possibleBirthDates(year, month, day, reference);
    const bool fits = declared.isValid() && declared.year() % 100 == year &&
                      declared.month() == month && declared.day() == day;
    if (fits)
        check.possibleBirthDates = {declared};
    if (check.possibleBirthDates.isEmpty())
        return add(check, CodeFault::ImpossibleDate);
    if (declared.isValid() && !fits)
        add(check, CodeFault::BirthDateDiffers);
}

void readPlace(FiscalCodeCheck &check, const Places &places)
{
    if (places.isEmpty())
        return;
    check.place = places.find(check.placeCode);
    if (!check.place)
        return add(check, CodeFault::PlaceUnknown);
    const auto &dates = check.possibleBirthDates;
    const bool existed = std::any_of(dates.begin(), dates.end(), [&](const QDate &date) {
        return places.findOn(check.placeCode, date).has_value();
    });
    if (existed || dates.isEmpty())
        return;
    if (check.place->isCeased() && dates.first() >= check.place->to)
        add(check, CodeFault::PlaceCeased);
    else if (!isDayOfNewProvince(check.place->from))
        add(check, CodeFault::PlaceNotYet);
}

void compare(FiscalCodeCheck &check, const DeclaredBirth &declared)
{
    const QString surname = surnamePart(declared.surname);
    const QString name = namePart(declared.name);
    if (!surname.isEmpty() && surname != check.code.left(3))
        add(check, CodeFault::SurnameDiffers);
    if (!name.isEmpty() && name != check.code.mid(3, 3))
        add(check, CodeFault::NameDiffers);
    if (declared.sex != domain::Sex::NotStated && check.sex != domain::Sex::NotStated &&
        declared.sex != check.sex)
        add(check, CodeFault::SexDiffers);
    if (!declared.placeCode.isEmpty() && declared.placeCode != check.placeCode)
        add(check, CodeFault::PlaceDiffers);
}

}   // namespace

QDate FiscalCodeCheck::bornOn() const
{
    return possibleBirthDates.size() == 1 ? possibleBirthDates.first() : QDate();
}

FiscalCodeCheck checkFiscalCode(const QString &typed, const Places &places,
                                const QDate &referenceDay, const DeclaredBirth &declared)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression form(
        QStringLiteral("^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-"
                       "9LMNPQRSTUV]{3}[A-Z]$"));
    FiscalCodeCheck check;
    check.code = typed.toUpper().remove(blanks);
    if (check.code.size() != 16) {
        add(check, CodeFault::WrongLength);
        return check;
    }
    if (!form.match(check.code).hasMatch()) {
        add(check, CodeFault::WrongCharacters);
        return check;
    }
    check.expectedCheck = checkLetter(check.code.left(15));
    if (check.expectedCheck != check.code[15])
        add(check, CodeFault::WrongCheck);
    const QString plain = plainForm(check);
    check.placeCode = plain.mid(11, 4);
    readBirth(check, plain, referenceDay, declared.bornOn);
    readPlace(check, places);
    compare(check, declared);
    return check;
}

QString surnamePart(const QString &surname)
{
    const Letters letters = lettersOf(surname);
    return firstThree(letters.consonants, letters.vowels);
}

QString namePart(const QString &name)
{
    Letters letters = lettersOf(name);
    if (letters.consonants.size() >= 4)
        letters.consonants.remove(1, 1);
    return firstThree(letters.consonants, letters.vowels);
}

QString computeFifteen(const DeclaredBirth &declared)
{
    const QString surname = surnamePart(declared.surname);
    const QString name = namePart(declared.name);
    if (surname.isEmpty() || name.isEmpty() || !declared.bornOn.isValid() ||
        declared.sex == domain::Sex::NotStated || declared.placeCode.size() != 4)
        return {};
    const int day = declared.bornOn.day() + (declared.sex == domain::Sex::Female ? 40 : 0);
    const QLatin1Char zero('0');
    return surname + name + QStringLiteral("%1").arg(declared.bornOn.year() % 100, 2, 10, zero) +
           kMonths[declared.bornOn.month() - 1] + QStringLiteral("%1").arg(day, 2, 10, zero) +
           declared.placeCode;
}

}   // namespace core::identity
