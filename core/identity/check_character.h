#pragma once

#include <QString>

namespace core::identity {

/// The check letter over `characters` by the odd and even tables of D.M. 23.12.1976; the first
/// character counts as odd. Used by the tax code (15 characters) and by the CIN of an Italian IBAN
/// (22). Characters other than 0–9 and A–Z give a null character.
QChar checkLetter(const QString &characters);

/// The last digit of an 11-digit provisional tax code (and of a partita IVA) over its first ten.
/// Anything but ten digits gives a null character.
QChar checkDigit(const QString &tenDigits);

}   // namespace core::identity
