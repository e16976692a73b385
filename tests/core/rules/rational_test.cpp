#include "core/rules/calendar.h"
#include "core/rules/rational.h"
#include "core/rules/unit.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

Rational decimal(const char *text)
{
    const auto number = rationalFromDecimal(QString::fromUtf8(text));
    REQUIRE(number);
    return *number;
}

}   // namespace

TEST_CASE("a decimal is read exactly or not at all", "[rules][numbers]")
{
    CHECK(decimal("0.1") + decimal("0.2") == decimal("0.3"));
    CHECK(decimal("-12.50") == Rational(-25, 2));
    CHECK(decimal("007.08") == Rational(177, 25));
    CHECK(decimal("0") == 0);
    for (const char *text : {"", "-", ".5", "5.", "1,5", "1e3", "1.2.3", "12 ", "--1", "1-", "0x1f",
                             "99999999999999999999999999999999999999999"}) {
        CAPTURE(text);
        CHECK_FALSE(rationalFromDecimal(QString::fromUtf8(text)));
    }
}

TEST_CASE("each rounding does what its name says, above and below zero", "[rules][numbers]")
{
    const Rational cent(1, 100);
    CHECK(rounded(decimal("1.005"), RoundingMode::HalfUp, cent) == decimal("1.01"));
    CHECK(rounded(decimal("1.004999"), RoundingMode::HalfUp, cent) == decimal("1.00"));
    CHECK(rounded(decimal("-1.005"), RoundingMode::HalfUp, cent) == decimal("-1.01"));
    CHECK(rounded(decimal("1.005"), RoundingMode::HalfEven, cent) == decimal("1.00"));
    CHECK(rounded(decimal("1.015"), RoundingMode::HalfEven, cent) == decimal("1.02"));
    CHECK(rounded(decimal("-1.001"), RoundingMode::Floor, cent) == decimal("-1.01"));
    CHECK(rounded(decimal("-1.009"), RoundingMode::Ceil, cent) == decimal("-1.00"));
    CHECK(rounded(decimal("437.5"), RoundingMode::Floor, Rational(1)) == 437);
    CHECK(rounded(decimal("1250"), RoundingMode::HalfUp, Rational(100)) == 1300);
    CHECK_FALSE(roundingMode(QStringLiteral("near")));
}

TEST_CASE("a fraction is written as the shortest exact decimal", "[rules][numbers]")
{
    CHECK(toDecimalText(Rational(728)) == QStringLiteral("728"));
    CHECK(toDecimalText(Rational(125, 2)) == QStringLiteral("62.5"));
    CHECK(toDecimalText(Rational(-1, 4)) == QStringLiteral("-0.25"));
    CHECK(toDecimalText(Rational(1, 3)) == QStringLiteral("0.333333"));
    CHECK(toDecimalText(Rational(2, 3)) == QStringLiteral("0.666667"));
}

TEST_CASE("an amount becomes cents half up and never overflows", "[rules][numbers]")
{
    CHECK(toMoney(decimal("1103.075")) == core::Money::fromCents(110308));
    CHECK(toMoney(decimal("-0.005")) == core::Money::fromCents(-1));
    CHECK_FALSE(toMoney(decimal("999999999999999999999")));
    CHECK(fromMoney(core::Money::fromCents(1)) == Rational(1, 100));
    CHECK_FALSE(floorToInt(decimal("99999999999999999999")));
}

TEST_CASE("units multiply and divide like quantities", "[rules][units]")
{
    const auto euro = Unit::of(QStringLiteral("EUR"));
    const auto week = Unit::of(QStringLiteral("week"));
    const auto perMonth = *Unit::parse(QStringLiteral("week/month"));
    CHECK((euro / week * perMonth).toString() == QStringLiteral("EUR/month"));
    CHECK((week / week).isNone());
    CHECK((Unit() / week).toString() == QStringLiteral("1/week"));
    CHECK(Unit::parse(QStringLiteral("1/week")) == Unit() / week);
    CHECK(Unit::parse(QStringLiteral("EUR/month"))->isMoney());
    CHECK_FALSE(Unit::parse(QStringLiteral("week"))->isMoney());
    CHECK_FALSE(Unit::parse(QStringLiteral("EURO")));
}

TEST_CASE("Easter and its Monday are found for years that are known", "[rules][dates]")
{
    CHECK(easter(2015) == QDate(2015, 4, 5));
    CHECK(easter(2019) == QDate(2019, 4, 21));
    CHECK(easter(2026) == QDate(2026, 4, 5));
    CHECK(easter(2038) == QDate(2038, 4, 25));
    CHECK(nextWorkingDay({2019, 4, 21}) == QDate(2019, 4, 23));
}

TEST_CASE("months complete on the same day or on the last of a shorter month", "[rules][dates]")
{
    CHECK(completedMonths({2026, 1, 31}, {2026, 2, 27}) == 0);
    CHECK(completedMonths({2026, 1, 31}, {2026, 2, 28}) == 1);
    CHECK(completedMonths({2026, 3, 10}, {2026, 3, 9}) == 0);
    CHECK(completedMonths({2026, 3, 10}, {2026, 1, 9}) == -2);
    CHECK(completedYears({2026, 5, 1}, {2026, 4, 30}) == -1);
}
