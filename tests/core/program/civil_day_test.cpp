#include "core/program/civil_day.h"

#include "core/rules/calendar.h"

#include <QDate>

#include <catch2/catch.hpp>

#include <random>

using namespace core::program;

namespace {

QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day);
}

}   // namespace

TEST_CASE("every day of three centuries has the year, month and day of the calendar")
{
    const auto last = QDate(2199, 12, 31).toJulianDay();
    qint64 wrong = 0;
    for (auto day = QDate(1899, 12, 31).toJulianDay(); day <= last; ++day) {
        const auto civil = civilDay(day);
        const auto date = dateOf(day);
        const bool same = civil.year == date.year() && civil.month == date.month() &&
                          civil.day == date.day() &&
                          julianDay(civil.year, civil.month, civil.day) == day &&
                          monthStart(day) == QDate(date.year(), date.month(), 1).toJulianDay() &&
                          dateOf(monthEnd(day)) == date.addDays(date.daysInMonth() - date.day());
        wrong += same ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("the next working day is that of the rules, holidays and Easter included")
{
    const auto last = QDate(2101, 1, 1).toJulianDay();
    qint64 wrong = 0;
    for (auto day = QDate(2000, 1, 1).toJulianDay(); day <= last; ++day)
        wrong += dateOf(nextWorkingDay(day)) == core::rules::nextWorkingDay(dateOf(day)) ? 0 : 1;
    CHECK(wrong == 0);
    CHECK(dateOf(nextWorkingDay(QDate(2026, 4, 5).toJulianDay())) == QDate(2026, 4, 7));
}

TEST_CASE("months and ages are counted as the rules count them")
{
    const quint64 seed = 20261121;
    INFO("seed " << seed);
    std::mt19937_64 random(seed);
    const auto first = QDate(1900, 1, 1).toJulianDay();
    const auto days = QDate(2199, 12, 31).toJulianDay() - first + 1;
    const auto anyDay = [&] { return first + static_cast<qint64>(random() % quint64(days)); };
    int wrong = 0;
    for (int i = 0; i < 200'000; ++i) {
        const auto a = anyDay();
        // Near days too: the ends of months are where such counts go wrong.
        const auto b = i % 2 == 0 ? anyDay() : a + static_cast<qint64>(random() % 1500) - 750;
        const auto months = static_cast<int>(random() % 2400) - 1200;
        const bool same =
            completedMonths(a, b) == core::rules::completedMonths(dateOf(a), dateOf(b)) &&
            completedYears(a, b) == core::rules::completedYears(dateOf(a), dateOf(b)) &&
            dateOf(addMonths(a, months)) == dateOf(a).addMonths(months);
        wrong += same ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("months and ages of those born on 29 February")
{
    const auto leap = QDate(2004, 2, 29).toJulianDay();
    CHECK(completedYears(leap, QDate(2023, 2, 27).toJulianDay()) == 18);
    CHECK(completedYears(leap, QDate(2023, 2, 28).toJulianDay()) == 19);
    CHECK(completedMonths(QDate(2026, 1, 31).toJulianDay(), QDate(2026, 2, 28).toJulianDay()) == 1);
    CHECK(completedMonths(QDate(2026, 2, 28).toJulianDay(), QDate(2026, 1, 31).toJulianDay()) ==
          core::rules::completedMonths(QDate(2026, 2, 28), QDate(2026, 1, 31)));
}

TEST_CASE("a day that is not in the calendar is no day")
{
    CHECK(dayOf(2023, 2, 29) == 0);
    CHECK(dayOf(2024, 2, 29) == QDate(2024, 2, 29).toJulianDay());
    CHECK(dayOf(2024, 13, 1) == 0);
    CHECK(dayOf(2024, 4, 31) == 0);
    CHECK(dayOf(0, 1, 1) == 0);
    CHECK(dayOf(10000, 1, 1) == 0);
}
