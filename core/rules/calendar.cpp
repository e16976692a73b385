#include "core/rules/calendar.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace core::rules {

int completedYears(QDate born, QDate day)
{
    int years = day.year() - born.year();
    // addYears keeps the last day of February inside the month.
    if (born.addYears(years) > day)
        --years;
    return years;
}

int completedMonths(QDate from, QDate to)
{
    if (to < from)
        return -completedMonths(to, from);
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

namespace {

bool isHoliday(QDate day)
{
    static const QList<std::pair<int, int>> kHolidays = {
        {1, 1}, {1, 6}, {4, 25}, {5, 1}, {6, 2}, {8, 15}, {11, 1}, {12, 8}, {12, 25}, {12, 26}};
    constexpr int kSanFrancescoFrom = 2026;
    if (day.dayOfWeek() == Qt::Sunday)
        return true;
    if (day == easter(day.year()).addDays(1))
        return true;
    if (day.month() == 10 && day.day() == 4 && day.year() >= kSanFrancescoFrom)
        return true;
    return kHolidays.contains(std::pair{day.month(), day.day()});
}

}   // namespace

QDate nextWorkingDay(QDate day)
{
    while (isHoliday(day))
        day = day.addDays(1);
    return day;
}

}   // namespace core::rules
