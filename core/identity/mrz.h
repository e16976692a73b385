#pragma once

#include "core/domain/person.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::identity {

/// Why a machine-readable zone does not hold. Closed; words for people are made in the window.
///
/// WrongLength          not three lines of 30 characters (90 in all)
/// WrongCharacters      something else than A–Z, 0–9 and `<`, or a letter where no digit can be
/// read NotADocument         does not begin with I, A or C: a visa, a passport, something else
/// WrongNumberCheck     the check digit of the document number
/// WrongBirthCheck      … of the birth date
/// WrongExpiryCheck     … of the expiry date
/// WrongCompositeCheck  the last one, over all of them and the optional data
/// ImpossibleBirth      a birth that the calendar does not have, or in the future
/// ImpossibleExpiry     an expiry day that the calendar does not have
enum class MrzFault {
    WrongLength,
    WrongCharacters,
    NotADocument,
    WrongNumberCheck,
    WrongBirthCheck,
    WrongExpiryCheck,
    WrongCompositeCheck,
    ImpossibleBirth,
    ImpossibleExpiry
};

/// What a person should look at: the value is a proposal.
///
/// NumberCorrected     a character of the number was read as its look-alike (O and 0…)
/// DatesCorrected      … of a date or check digit
/// LettersCorrected    a digit where only letters stand was read as its look-alike
/// NameTruncated       the names fill their line to the end: some letters may be missing
/// NameTransliterated  the spelling may stand for letters outside A–Z (AE for Æ or Ä…), or the
///                     document comes from a country that writes in another alphabet
/// NameSeparator       a `<` inside surname or names: a blank, a hyphen or an apostrophe
enum class MrzDoubt {
    NumberCorrected,
    DatesCorrected,
    LettersCorrected,
    NameTruncated,
    NameTransliterated,
    NameSeparator
};

/// The back of an identity card or residence permit (TD1). It lacks the tax code. Accents and
/// apostrophes are never in it: names are compared, and offered, never stored unseen.
struct MrzCheck {
    QString code;   // 90 characters as read, upper case; fewer or more when the length is wrong
    QList<MrzFault> faults;
    QList<MrzDoubt> doubts;
    QString document;      // "C", "I", "AR": the first two characters without `<`
    QString issuer;        // three letters of ICAO 9303 part 3: "ITA", "D"
    QString number;        // of the document, also longer than nine characters
    QString surname;       // "DE LUCA"
    QString names;         // "ANNA MARIA"; empty when the document has one name only
    QString nationality;   // as issuer
    QString optional;      // what the issuer put into the optional data of line 1 and 2
    domain::Sex sex = domain::Sex::NotStated;
    QString birthWritten;              // "740812"; "74<<<<" when only the year is known
    QList<QDate> possibleBirthDates;   // as of a tax code; none when partly unknown
    QDate expiresOn;                   // invalid when the document has none
    QString expectedChecks;            // number, birth, expiry, composite; empty when all fit

    bool isValid() const { return faults.isEmpty(); }
    /// The birth date when only one century is possible; otherwise ask the person.
    QDate bornOn() const;
    bool isExpiredOn(const QDate &day) const { return expiresOn.isValid() && expiresOn < day; }
};

/// Source: ICAO Doc 9303 part 3 §4.9 (check digits 7-3-1) and part 5 (TD1).
///
/// `text` is three lines, or 90 characters in one; blanks do not matter, and fillers left out at
/// the end of line 1 or 3 are put back. Look-alikes (O 0, I 1, S 5, B 8, Z 2, G 6) are put right
/// where the field allows one reading only, each with its doubt; in the number only when exactly
/// one reading fits its check digit and the form of the issuer's numbers. The expiry is taken from
/// 29 years before to 70 after.
MrzCheck checkMrz(const QString &text, const QDate &referenceDay);

/// True for 90 characters of the right alphabet that begin like a TD1, or for the first of three
/// lines that do: worth checking as a machine-readable zone rather than as a code.
bool resemblesMrz(const QString &text);

/// Weighted sum 7-3-1, modulo 10, as a digit. Null for a character outside A–Z, 0–9, `<`.
QChar mrzCheckDigit(const QString &characters);

/// Stable codes of the machine interface: `wrong_birth_check`, `name_truncated`…
QString mrzFaultCode(MrzFault fault);
QString mrzDoubtCode(MrzDoubt doubt);

}   // namespace core::identity
