#include "core/program/civil_day.h"

#include <array>

namespace core::program {

namespace {

/// Gauss's reckoning as in core/rules/calendar.cpp.
qint64 easterDay(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return julianDay(year, f / 31, f % 31 + 1);
}

bool isHoliday(qint64 day)
{
    constexpr std::array<int, 10> kHolidays = {101, 106,  425,  501,  602,
                                               815, 1101, 1208, 1225, 1226};
    constexpr int kSanFrancescoFrom = 2026;
    constexpr int kSunday = 6;   // Julian day 0 was a Monday
    if (day % 7 == kSunday)
        return true;
    const auto civil = civilDay(day);
    const int monthAndDay = civil.month * 100 + civil.day;
    if (monthAndDay == 1004 && civil.year >= kSanFrancescoFrom)
        return true;
    return std::find(kHolidays.begin(), kHolidays.end(), monthAndDay) != kHolidays.end() ||
           day == easterDay(civil.year) + 1;
}

}   // namespace

qint64 nextWorkingDay(qint64 day)
{
    while (isHoliday(day))
        ++day;
    return day;
}

}   // namespace core::program
