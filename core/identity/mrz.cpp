#include "core/identity/mrz.h"

#include "core/identity/birth_date.h"
#include "core/identity/mrz_letters.h"
#include "core/identity/mrz_names.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace core::identity {

namespace {

constexpr int kWeights[3] = {7, 3, 1};
constexpr int kExpiryYearsAhead = 70;

/// Puts look-alikes right in [from, from + length). True when something changed.
bool putRight(QString &code, int from, int length, QChar (*fix)(QChar))
{
    bool changed = false;
    for (int i = from; i < from + length; ++i) {
        const QChar better = fix(code[i]);
        changed = changed || better != code[i];
        code[i] = better;
    }
    return changed;
}

void addDoubt(MrzCheck &check, MrzDoubt doubt)
{
    if (!check.doubts.contains(doubt))
        check.doubts.append(doubt);
}

// Offsets into the 90 characters.
constexpr int kNumber = 5;
constexpr int kNumberCheck = 14;
constexpr int kOptional = 15;
constexpr int kBirth = 30;
constexpr int kBirthCheck = 36;
constexpr int kSex = 37;
constexpr int kExpiry = 38;
constexpr int kExpiryCheck = 44;
constexpr int kNationality = 45;
constexpr int kSecondOptional = 48;
constexpr int kComposite = 59;
constexpr int kNames = 60;

/// Where the document number stands: its characters and where its check digit is. A number of more
/// than nine characters goes on in the optional data, closed by its check digit.
struct NumberField {
    QString number;
    int checkAt = kNumberCheck;
    int optionalFrom = kOptional;
};

NumberField numberField(const QString &code)
{
    NumberField field;
    field.number = code.mid(kNumber, 9);
    const QString optional = code.mid(kOptional, 15);
    const auto end = optional.indexOf(kMrzFiller);
    if (code[kNumberCheck] != kMrzFiller || end < 2)
        return field;
    field.checkAt = kOptional + static_cast<int>(end) - 1;
    field.number += code.mid(kOptional, static_cast<int>(end) - 1);
    field.optionalFrom = kOptional + static_cast<int>(end) + 1;
    return field;
}

QChar compositeDigit(const QString &code)
{
    return mrzCheckDigit(code.mid(kNumber, 25) + code.mid(kBirth, 7) + code.mid(kExpiry, 7) +
                         code.mid(kSecondOptional, 11));
}

/// The Italian identity card has two letters, five digits, two letters; of other documents the
/// form is not known.
bool mayBeNumber(const QString &code)
{
    static const QRegularExpression italian(QStringLiteral("^[A-Z]{2}[0-9]{5}[A-Z]{2}$"));
    const bool isItalianCard = code.startsWith(QStringLiteral("C<ITA"));
    return !isItalianCard || italian.match(code.mid(kNumber, 9)).hasMatch();
}

/// The number with one look-alike read the other way, when exactly one such reading fits its check
/// digit and the composite.
std::optional<QString> otherReading(const QString &code)
{
    std::optional<QString> found;
    for (int i = kNumber; i < kNumberCheck; ++i) {
        QString other = code;
        other[i] = isMrzDigit(code[i]) ? mrzAsLetter(code[i]) : mrzAsDigit(code[i]);
        if (other[i] == code[i] || !mayBeNumber(other) ||
            mrzCheckDigit(other.mid(kNumber, 9)) != other[kNumberCheck] ||
            compositeDigit(other) != other[kComposite])
            continue;
        if (found)
            return {};
        found = other;
    }
    return found;
}

void readNumber(MrzCheck &check, QString &code)
{
    NumberField field = numberField(code);
    if (code[field.checkAt] != kMrzFiller &&
        mrzCheckDigit(field.number) != mrzAsDigit(code[field.checkAt]) &&
        field.checkAt == kNumberCheck) {
        if (const auto other = otherReading(code)) {
            code = *other;
            field = numberField(code);
            addDoubt(check, MrzDoubt::NumberCorrected);
        }
    }
    if (putRight(code, field.checkAt, 1, mrzAsDigit))
        addDoubt(check, MrzDoubt::NumberCorrected);
    check.number = field.number;
    while (check.number.endsWith(kMrzFiller))
        check.number.chop(1);
    const QString first = code.mid(field.optionalFrom, kBirth - field.optionalFrom);
    QString optional = first + kMrzFiller + code.mid(kSecondOptional, 11);
    check.optional = optional.replace(kMrzFiller, QLatin1Char(' ')).simplified();
    if (check.number.isEmpty() || mrzCheckDigit(field.number) != code[field.checkAt])
        check.faults.append(MrzFault::WrongNumberCheck);
}

bool fitsCheck(const QString &code, int from, int length, int checkAt)
{
    const QChar digit = mrzCheckDigit(code.mid(from, length));
    // An empty field may have a filler as its check digit.
    return digit == code[checkAt] ||
           (code[checkAt] == kMrzFiller && code.mid(from, length).count(kMrzFiller) == length);
}

void readBirth(MrzCheck &check, const QString &code, const QDate &reference)
{
    check.birthWritten = code.mid(kBirth, 6);
    if (!fitsCheck(code, kBirth, 6, kBirthCheck))
        check.faults.append(MrzFault::WrongBirthCheck);
    static const QRegularExpression partly(QStringLiteral("^(\\d\\d)?(\\d\\d)?<+$"));
    if (partly.match(check.birthWritten).hasMatch())
        return;
    bool isNumber = false;
    check.birthWritten.toInt(&isNumber);
    if (isNumber) {
        check.possibleBirthDates = possibleBirthDates(
            check.birthWritten.left(2).toInt(), check.birthWritten.mid(2, 2).toInt(),
            check.birthWritten.mid(4, 2).toInt(), reference);
    }
    if (check.possibleBirthDates.isEmpty())
        check.faults.append(MrzFault::ImpossibleBirth);
}

QDate expiryDate(const QString &written, const QDate &reference)
{
    bool isNumber = false;
    written.toInt(&isNumber);
    if (!isNumber)
        return {};
    int year = reference.year() / 100 * 100 + written.left(2).toInt();
    if (year > reference.year() + kExpiryYearsAhead)
        year -= 100;
    else if (year <= reference.year() + kExpiryYearsAhead - 100)
        year += 100;
    return QDate(year, written.mid(2, 2).toInt(), written.mid(4, 2).toInt());
}

void readExpiry(MrzCheck &check, const QString &code, const QDate &reference)
{
    const QString written = code.mid(kExpiry, 6);
    if (!fitsCheck(code, kExpiry, 6, kExpiryCheck))
        check.faults.append(MrzFault::WrongExpiryCheck);
    if (written.count(kMrzFiller) == written.size())
        return;
    check.expiresOn = expiryDate(written, reference);
    if (!check.expiresOn.isValid())
        check.faults.append(MrzFault::ImpossibleExpiry);
}

QString withoutFillers(const QString &field)
{
    return QString(field).remove(kMrzFiller);
}

/// Digits and letters where only they may stand. False when something else is left there.
bool putFieldsRight(MrzCheck &check, QString &code)
{
    const bool dates = putRight(code, kBirth, 7, mrzAsDigit) |
                       putRight(code, kExpiry, 7, mrzAsDigit) |
                       putRight(code, kComposite, 1, mrzAsDigit);
    const bool letters = putRight(code, 0, 5, mrzAsLetter) |
                         putRight(code, kNationality, 3, mrzAsLetter) |
                         putRight(code, kNames, kMrzLine, mrzAsLetter);
    if (dates)
        addDoubt(check, MrzDoubt::DatesCorrected);
    if (letters)
        addDoubt(check, MrzDoubt::LettersCorrected);
    const auto only = [&code](int from, int length, auto allowed) {
        for (int i = from; i < from + length; ++i)
            if (code[i] != kMrzFiller && !allowed(code[i]))
                return false;
        return true;
    };
    const QChar sex = code[kSex];
    return only(kBirth, 7, isMrzDigit) && only(kExpiry, 7, isMrzDigit) &&
           only(kComposite, 1, isMrzDigit) && only(0, 5, isMrzLetter) &&
           only(kNationality, 3, isMrzLetter) && only(kNames, kMrzLine, isMrzLetter) &&
           (sex == kMrzFiller || QStringLiteral("MFX").contains(sex));
}

domain::Sex sexOf(QChar letter)
{
    if (letter == QLatin1Char('M'))
        return domain::Sex::Male;
    return letter == QLatin1Char('F') ? domain::Sex::Female : domain::Sex::NotStated;
}

void readNames(MrzCheck &check, const QString &field)
{
    const MrzNames names = readMrzNames(field, check.nationality);
    check.surname = names.surname;
    check.names = names.names;
    if (names.truncated)
        addDoubt(check, MrzDoubt::NameTruncated);
    if (names.transliterated)
        addDoubt(check, MrzDoubt::NameTransliterated);
    if (names.separator)
        addDoubt(check, MrzDoubt::NameSeparator);
}

void readChecks(MrzCheck &check, const QString &code)
{
    if (compositeDigit(code) != code[kComposite])
        check.faults.append(MrzFault::WrongCompositeCheck);
    const bool wrong = check.faults.contains(MrzFault::WrongNumberCheck) ||
                       check.faults.contains(MrzFault::WrongBirthCheck) ||
                       check.faults.contains(MrzFault::WrongExpiryCheck) ||
                       check.faults.contains(MrzFault::WrongCompositeCheck);
    if (!wrong)
        return;
    // The composite covers the others: it is the one of the zone with all of them right.
    QString right = code;
    const NumberField field = numberField(code);
    right[field.checkAt] = mrzCheckDigit(field.number);
    right[kBirthCheck] = mrzCheckDigit(code.mid(kBirth, 6));
    right[kExpiryCheck] = mrzCheckDigit(code.mid(kExpiry, 6));
    check.expectedChecks = QString(right[field.checkAt]) + right[kBirthCheck] +
                           right[kExpiryCheck] + compositeDigit(right);
}

}   // namespace

QDate MrzCheck::bornOn() const
{
    return possibleBirthDates.size() == 1 ? possibleBirthDates.first() : QDate();
}

QChar mrzCheckDigit(const QString &characters)
{
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QChar c = characters[i];
        if (!isMrzDigit(c) && !isMrzLetter(c) && c != kMrzFiller)
            return {};
        const int value = isMrzDigit(c)    ? c.unicode() - '0'
                          : isMrzLetter(c) ? c.unicode() - 'A' + 10
                                           : 0;
        sum += value * kWeights[i % 3];
    }
    return QChar(u'0' + sum % 10);
}

MrzCheck checkMrz(const QString &text, const QDate &referenceDay)
{
    MrzCheck check;
    check.code = mrzLines(text);
    if (check.code.size() != 3 * kMrzLine) {
        check.faults.append(MrzFault::WrongLength);
        return check;
    }
    QString code = check.code;
    if (!isMrzAlphabet(code) || !putFieldsRight(check, code)) {
        check.faults.append(MrzFault::WrongCharacters);
        return check;
    }
    if (!QStringLiteral("IAC").contains(code[0])) {
        check.faults.append(MrzFault::NotADocument);
        return check;
    }
    check.document = withoutFillers(code.left(2));
    check.issuer = withoutFillers(code.mid(2, 3));
    check.nationality = withoutFillers(code.mid(kNationality, 3));
    check.sex = sexOf(code[kSex]);
    readNumber(check, code);
    readBirth(check, code, referenceDay);
    readExpiry(check, code, referenceDay);
    readNames(check, code.mid(kNames, kMrzLine));
    readChecks(check, code);
    return check;
}

bool resemblesMrz(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[IAC1][A-Z0-9<]{4}[A-Z0-9<]{25}"
                                                        "([A-Z0-9<]{60})?$"));
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    const QString clean = text.toUpper().remove(blanks);
    return clean.contains(kMrzFiller) && form.match(clean).hasMatch();
}

}   // namespace core::identity
