#include "core/rules/schedule.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using core::Money;

namespace {

ScheduleFigures figures(QDate start, qint64 days, const char *amount)
{
    ScheduleFigures figures;
    figures.start = start;
    figures.days = days;
    figures.amount = *rationalFromDecimal(QString::fromUtf8(amount));
    figures.rate = Rational(3, 100);
    figures.firstReducedDay = 91;
    return figures;
}

QString amountOn(const QList<Instalment> &list, QDate day)
{
    for (const auto &instalment : list) {
        if (day >= instalment.from && day <= instalment.to)
            return instalment.amount.toDecimal();
    }
    return QStringLiteral("none");
}

}   // namespace

TEST_CASE("each reduced month starts from the previous rounded one", "[rules][schedule]")
{
    const auto list = instalments(figures({2019, 7, 8}, 420, "893.06"));
    REQUIRE(list.size() == 14);
    CHECK(list[2].amount.toDecimal() == QStringLiteral("893.06"));
    CHECK_FALSE(list[2].reduced);
    CHECK(list[3].amount.toDecimal() == QStringLiteral("866.27"));
    CHECK(list[3].reduced);
    CHECK(list[4].amount.toDecimal() == QStringLiteral("840.28"));   // 866.27 × 0.97 = 840.2819
    CHECK(list[5].amount.toDecimal() == QStringLiteral("815.07"));   // 840.28 × 0.97 = 815.0716
}

TEST_CASE("instalments follow each other without gaps and the last is paid by days",
          "[rules][schedule]")
{
    const auto list = instalments(figures({2026, 4, 21}, 45, "750.00"));
    REQUIRE(list.size() == 2);
    CHECK(list[0].from == QDate(2026, 4, 21));
    CHECK(list[0].to == QDate(2026, 5, 20));
    CHECK(list[0].days == 30);
    CHECK(list[1].from == QDate(2026, 5, 21));
    CHECK(list[1].to == QDate(2026, 6, 4));
    CHECK(list[1].days == 15);
    CHECK(list[1].amount == Money::fromCents(75000));
    CHECK(list[1].paid == Money::fromCents(37500));
}

TEST_CASE("the first reduced month is the one that holds the first reduced day",
          "[rules][schedule]")
{
    const auto firstReduced = [](qint64 day) {
        auto input = figures({2026, 1, 1}, 360, "1000.00");
        input.firstReducedDay = day;
        for (const auto &instalment : instalments(input)) {
            if (instalment.reduced)
                return instalment.number;
        }
        return 0;
    };
    CHECK(firstReduced(91) == 4);
    CHECK(firstReduced(151) == 6);
    CHECK(firstReduced(211) == 8);
    CHECK(firstReduced(1) == 1);
}

TEST_CASE("without a rate nothing is reduced", "[rules][schedule]")
{
    auto input = figures({2026, 1, 1}, 360, "1000.00");
    input.rate = 0;
    for (const auto &instalment : instalments(input))
        CHECK(instalment.amount == Money::fromCents(100000));
}

TEST_CASE("a suspension freezes the amount and all reductions come at once after it",
          "[rules][schedule]")
{
    // The fourth month begins on 4 April 2021, the sixth on 3 June.
    auto input = figures({2021, 1, 4}, 420, "1000.00");
    input.suspended = {{QDate(2021, 6, 1), QDate(2021, 12, 31)}};
    const auto list = instalments(input);
    CHECK(amountOn(list, {2021, 4, 3}) == QStringLiteral("1000.00"));
    CHECK(amountOn(list, {2021, 4, 4}) == QStringLiteral("970.00"));
    CHECK(amountOn(list, {2021, 5, 31}) == QStringLiteral("940.90"));
    CHECK(amountOn(list, {2021, 12, 31}) == QStringLiteral("940.90"));
    // Twelfth month: nine reductions of 3 % from 1000.
    CHECK(amountOn(list, {2021, 12, 1}) == QStringLiteral("940.90"));
    CHECK(amountOn(list, {2022, 1, 1}) == QStringLiteral("737.42"));
    for (qsizetype i = 1; i < list.size(); ++i)
        CHECK(list[i].from == list[i - 1].to.addDays(1));
}

TEST_CASE("who starts within the suspension keeps the whole amount until it ends",
          "[rules][schedule]")
{
    auto input = figures({2021, 7, 1}, 300, "1000.00");
    input.suspended = {{QDate(2021, 6, 1), QDate(2021, 12, 31)}};
    const auto list = instalments(input);
    CHECK(amountOn(list, {2021, 12, 31}) == QStringLiteral("1000.00"));
    CHECK(amountOn(list, {2022, 1, 1}) == QStringLiteral("885.29"));   // seventh month
    int parts = 0;
    for (const auto &instalment : list)
        parts += instalment.number == 7 ? 1 : 0;
    CHECK(parts == 2);
}

TEST_CASE("an extension pays the last amount", "[rules][schedule]")
{
    auto input = figures({2019, 10, 1}, 120, "1000.00");
    input.extraDays = 45;
    const auto list = instalments(input);
    REQUIRE(list.size() == 6);
    CHECK(list[4].amount.toDecimal() == QStringLiteral("970.00"));
    CHECK(list[5].days == 15);
    CHECK(list[5].to == QDate(2019, 10, 1).addDays(164));
}

TEST_CASE("impossible durations give no instalments", "[rules][schedule]")
{
    CHECK(instalments(figures({2026, 1, 1}, 0, "1000.00")).isEmpty());
    CHECK(instalments(figures({2026, 1, 1}, -5, "1000.00")).isEmpty());
    CHECK(instalments(figures({2026, 1, 1}, 1000000, "1000.00")).isEmpty());
    CHECK(instalments(figures(QDate(), 100, "1000.00")).isEmpty());
}
