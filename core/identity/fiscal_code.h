#pragma once

#include "core/domain/person.h"
#include "core/identity/code_fault.h"
#include "core/identity/places.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::identity {

/// What the person declares. Empty members are not compared.
struct DeclaredBirth {
    QString surname;   // at birth
    QString name;      // all first names
    QDate bornOn;
    domain::Sex sex = domain::Sex::NotStated;
    QString placeCode;   // Belfiore code

    bool operator==(const DeclaredBirth &) const = default;
};

/// What a tax code says, and what can be said against it. The desk checks a code, it never assigns
/// one: a code that differs from the rule is a warning, and `code` is always as written (the plain
/// form of an omocodia belongs to somebody else).
struct FiscalCodeCheck {
    QString code;   // upper case, no blanks, omocodia kept
    CheckLevel level = CheckLevel::Ok;
    QList<CodeFault> faults;
    QChar expectedCheck;               // over the characters as written; null if not well formed
    int omocodia = 0;                  // replaced digits, 0 to 7
    QList<QDate> possibleBirthDates;   // oldest first; two when the century cannot be told
    domain::Sex sex = domain::Sex::NotStated;
    QString placeCode;            // digits restored
    std::optional<Place> place;   // when the list has it

    bool isValid() const { return level != CheckLevel::Error; }
    /// The birth date when only one century is possible; otherwise ask the person.
    QDate bornOn() const;
};

/// Source: D.M. 23.12.1976; domain/identity.md §1.
///
/// The century: a birth is not after `referenceDay` and not in a year more than 106 before its
/// year, so that nobody of 105 is taken for a child. A declared birth date that fits settles it. A
/// place is asked of the list on the birth date; an empty list asks nothing.
FiscalCodeCheck checkFiscalCode(const QString &typed, const Places &places,
                                const QDate &referenceDay, const DeclaredBirth &declared = {});

/// Three characters of the surname: consonants, then vowels, then X. Empty for a name without
/// Latin letters.
QString surnamePart(const QString &surname);
/// Three characters of the first names: 1st, 3rd and 4th consonant when there are four or more.
QString namePart(const QString &name);

/// The first fifteen characters by the rule, to compare with a shown code only. Empty when
/// something is missing.
QString computeFifteen(const DeclaredBirth &declared);

}   // namespace core::identity
