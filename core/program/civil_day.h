#pragma once

#include <QtGlobal>

#include <algorithm>

/// The calendar of the rules on Julian day numbers, as whole numbers all along: the same answers
/// as core/rules/calendar.h without a QDate in between.
namespace core::program {

struct CivilDay {
    int year = 0;
    int month = 0;   // 1 to 12
    int day = 0;
};

constexpr qint64 kEpochDay = 2440588;   // Julian day of 1970-01-01

constexpr qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
}

/// Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin in March, so
/// that the leap day is the last of its year.
constexpr CivilDay civilDay(qint64 julianDay)
{
    const qint64 z = julianDay - kEpochDay + 719468;
    const qint64 era = floorDivide(z, 146097);
    const int dayOfEra = static_cast<int>(z - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(era * 400 + yearOfEra) + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shifted + 2) / 5 + 1};
}

constexpr qint64 julianDay(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = floorDivide(y, 400);
    const int yearOfEra = static_cast<int>(y - era * 400);
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468 + kEpochDay;
}

constexpr bool isLeap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysInMonth(int year, int month)
{
    if (month == 2)
        return isLeap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Calendar months later; the last day of the month stays inside it.
constexpr qint64 addMonths(qint64 day, qint64 months)
{
    const auto civil = civilDay(day);
    const qint64 total = qint64(civil.year) * 12 + civil.month - 1 + months;
    const int year = static_cast<int>(floorDivide(total, 12));
    const int month = static_cast<int>(total - qint64(year) * 12) + 1;
    return julianDay(year, month, std::min(civil.day, daysInMonth(year, month)));
}

constexpr qint64 completedMonths(qint64 from, qint64 to)
{
    if (to < from)
        return -completedMonths(to, from);
    const auto a = civilDay(from);
    const auto b = civilDay(to);
    const int months = (b.year - a.year) * 12 + b.month - a.month;
    return std::min(a.day, daysInMonth(b.year, b.month)) > b.day ? months - 1 : months;
}

constexpr qint64 completedYears(qint64 born, qint64 day)
{
    const auto a = civilDay(born);
    const auto b = civilDay(day);
    const int years = b.year - a.year;
    // A birthday on 29 February falls on the 28th in other years.
    const int birthday = std::min(a.day, daysInMonth(b.year, a.month));
    const bool before = b.month < a.month || (b.month == a.month && b.day < birthday);
    return before ? years - 1 : years;
}

constexpr qint64 monthStart(qint64 day)
{
    return day - civilDay(day).day + 1;
}

constexpr qint64 monthEnd(qint64 day)
{
    const auto civil = civilDay(day);
    return day - civil.day + daysInMonth(civil.year, civil.month);
}

/// The day itself unless it is a Sunday or a national holiday.
qint64 nextWorkingDay(qint64 day);

/// 0 when there is no such day, or outside the years 1 to 9999.
constexpr qint64 dayOf(qint64 year, qint64 month, qint64 day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return 0;
    const int y = static_cast<int>(year);
    const int m = static_cast<int>(month);
    return day > daysInMonth(y, m) ? 0 : julianDay(y, m, static_cast<int>(day));
}

}   // namespace core::program
