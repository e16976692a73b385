#pragma once

#include <QDate>
#include <QList>

namespace core::identity {

/// The days a birth written with two digits of the year can mean, oldest first: not after
/// `referenceDay`, and not in a year more than 106 before its year, so that nobody of 105 is taken
/// for a child. Two when the century cannot be told (then ask), none when no such day exists.
QList<QDate> possibleBirthDates(int twoDigitYear, int month, int day, const QDate &referenceDay);

}   // namespace core::identity
