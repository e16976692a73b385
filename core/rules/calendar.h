#pragma once

#include <QDate>

namespace core::rules {

/// Completed years on `day`; negative before birth. Who was born on 29 February completes the year
/// on 28 February when there is no 29th (facts.md §16, da verificare).
int completedYears(QDate born, QDate day);

/// Whole calendar months from `from` to `to`; negative when `to` comes first.
int completedMonths(QDate from, QDate to);

/// The day itself unless it is a Sunday or a national holiday (L. 260/1949 art. 2 as it stood that
/// year, San Francesco from 2026 by L. 151/2025); then the first following day that is neither.
QDate nextWorkingDay(QDate day);

/// Sunday of Easter (Gregorian).
QDate easter(int year);

}   // namespace core::rules
