#include "core/interview/span.h"
#include "core/program/operation.h"

#include <QDate>

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using interview::compute;
using interview::Span;
using program::Do;

namespace {

const program::Register kWide{-1'000'000'000, 1'000'000'000, 1, -1};

/// Spans of numbers that an operation may be given.
struct Sample {
    Do what;
    Span first;   // where argument a may lie
    Span second;
    Span third;
};

const qint64 kDay = QDate(2026, 2, 27).toJulianDay();

const std::vector<Sample> kSamples = {
    {Do::And, {0, 1}, {0, 1}, {}},
    {Do::Or, {0, 1}, {0, 1}, {}},
    {Do::Not, {0, 1}, {}, {}},
    {Do::Equal, {-3, 3}, {-3, 3}, {}},
    {Do::Less, {-3, 3}, {-3, 3}, {}},
    {Do::LessEqual, {-3, 3}, {-3, 3}, {}},
    {Do::Add, {-9, 9}, {-9, 9}, {}},
    {Do::Subtract, {-9, 9}, {-9, 9}, {}},
    {Do::Multiply, {-9, 9}, {-9, 9}, {}},
    {Do::Negate, {-9, 9}, {}, {}},
    {Do::Min, {-9, 9}, {-9, 9}, {}},
    {Do::Max, {-9, 9}, {-9, 9}, {}},
    {Do::DivideFloor, {-30, 30}, {1, 7}, {}},
    {Do::DivideCeil, {-30, 30}, {1, 7}, {}},
    {Do::DivideHalfUp, {-30, 30}, {1, 7}, {}},
    {Do::DivideHalfEven, {-30, 30}, {1, 7}, {}},
    {Do::Select, {0, 1}, {-9, 9}, {-9, 9}},
    {Do::AddMonths, {kDay, kDay + 40}, {-14, 14}, {}},
    {Do::MonthsBetween, {kDay, kDay + 70}, {kDay, kDay + 70}, {}},
    {Do::Age, {kDay - 800, kDay}, {kDay, kDay + 800}, {}},
    {Do::Year, {kDay - 700, kDay + 700}, {}, {}},
    {Do::Month, {kDay - 700, kDay + 700}, {}, {}},
    {Do::MonthStart, {kDay - 70, kDay + 70}, {}, {}},
    {Do::MonthEnd, {kDay - 70, kDay + 70}, {}, {}},
    {Do::NextWorkingDay, {kDay, kDay + 60}, {}, {}},
    {Do::MakeDate, {2023, 2028}, {1, 12}, {1, 28}},
};

}   // namespace

TEST_CASE("a span has what every pair of values inside gives", "[interview][property]")
{
    constexpr unsigned kSeed = 7;
    INFO("seed " << kSeed);
    std::mt19937_64 random(kSeed);
    const auto within = [&](Span span) {
        return span.least +
               static_cast<qint64>(random() % static_cast<quint64>(span.most - span.least + 1));
    };
    const auto part = [&](Span span) {
        const qint64 a = within(span);
        const qint64 b = within(span);
        return Span{std::min(a, b), std::max(a, b)};
    };
    for (const Sample &sample : kSamples) {
        for (int trial = 0; trial < 200; ++trial) {
            const Span a = part(sample.first);
            const Span b = part(sample.second);
            const Span c = part(sample.third);
            const Span result = compute(sample.what, a, b, c, kWide, false);
            CAPTURE(static_cast<int>(sample.what), a.least, a.most, b.least, b.most);
            for (int one = 0; one < 10; ++one) {
                const qint64 value =
                    program::computed(sample.what, within(a), within(b), within(c));
                CHECK(result.contains(value));
            }
        }
    }
}

TEST_CASE("points give the point that the program computes", "[interview]")
{
    for (const Sample &sample : kSamples) {
        const qint64 a = sample.first.most;
        const qint64 b = sample.second.most;
        const qint64 c = sample.third.most;
        CAPTURE(static_cast<int>(sample.what));
        CHECK(compute(sample.what, Span::point(a), Span::point(b), Span::point(c), kWide, false) ==
              Span::point(program::computed(sample.what, a, b, c)));
    }
}

TEST_CASE("a comparison is settled as soon as the spans do not meet", "[interview]")
{
    const auto lessEqual = [](Span a, Span b) {
        return compute(Do::LessEqual, a, b, {}, kWide, false);
    };
    CHECK(lessEqual({0, 5}, {5, 9}) == Span::point(1));
    CHECK(lessEqual({0, 6}, {5, 9}) == interview::kEither);
    CHECK(lessEqual({6, 9}, {0, 5}) == Span::point(0));
    CHECK(lessEqual({5, 9}, {0, 5}) == interview::kEither);
    CHECK(compute(Do::Less, {5, 9}, {0, 5}, {}, kWide, false) == Span::point(0));
    CHECK(compute(Do::Equal, {0, 4}, {5, 9}, {}, kWide, false) == Span::point(0));
}

TEST_CASE("some of the options left are compared as what they all have in common", "[interview]")
{
    const Span someOf{0, 0b0110};
    const auto overlaps = [&](qint64 wanted) {
        return compute(Do::Overlaps, someOf, Span::point(wanted), {}, kWide, true);
    };
    CHECK(overlaps(0b0111) == Span::point(1));
    CHECK(overlaps(0b1001) == Span::point(0));
    CHECK(overlaps(0b0010) == interview::kEither);
    CHECK(compute(Do::Within, someOf, Span::point(0b1110), {}, kWide, true) == Span::point(1));
    // An old code that stands for both options is within neither of them, but overlaps.
    const Span both = Span::point(0b0110);
    CHECK(compute(Do::Within, both, Span::point(0b0010), {}, kWide, true) == Span::point(0));
    CHECK(compute(Do::Overlaps, both, Span::point(0b0010), {}, kWide, true) == Span::point(1));
}

TEST_CASE("the month of a span inside a year is as narrow as its days", "[interview]")
{
    const auto month = [](QDate from, QDate to) {
        return compute(Do::Month, {from.toJulianDay(), to.toJulianDay()}, {}, {}, kWide, false);
    };
    CHECK(month(QDate(2026, 3, 5), QDate(2026, 5, 1)) == Span{3, 5});
    CHECK(month(QDate(2026, 12, 31), QDate(2027, 1, 1)) == Span{1, 12});
}

TEST_CASE("a step function over a span has the steps it covers, no others", "[interview]")
{
    const program::StepTable table{{0, 10, 20}, {7, 1, 9}};
    CHECK(interview::lookUp(table, {0, 9}) == Span::point(7));
    CHECK(interview::lookUp(table, {5, 10}) == Span{1, 7});
    CHECK(interview::lookUp(table, {0, 100}) == Span{1, 9});
    CHECK(interview::stepOf(table, -5) == 0);
    CHECK(interview::stepOf(table, 20) == 2);
}
