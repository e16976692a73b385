#include "core/triage/ranking.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace core;
using triage::Right;
using triage::RightKind;

namespace {

const QDate kToday(2026, 11, 24);

Right row(const char *benefit, RightKind kind, std::int64_t yearly = 0, int effort = 0)
{
    Right right;
    right.benefit = QString::fromLatin1(benefit);
    right.name = right.benefit;
    right.kind = kind;
    right.yearly = Money::fromCents(yearly);
    right.effort = effort;
    right.likelihood = kind == RightKind::Probable ? 1000 : kind == RightKind::Maybe ? 500 : 0;
    return right;
}

Right due(Right right, int days)
{
    right.deadline = kToday.addDays(days);
    return right;
}

std::string order(QList<Right> rights)
{
    triage::rank(rights, kToday);
    QStringList names;
    for (const Right &right : rights)
        names.append(right.benefit);
    return names.join(QLatin1Char(' ')).toStdString();
}

/// Any row: few different values, so that ties are common.
Right anyRow(std::mt19937 &random, int number)
{
    const auto upTo = [&](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    Right right = row("", static_cast<RightKind>(upTo(7)), 100 * upTo(3), upTo(2));
    right.benefit = QString::number(number);
    right.name = QString(QChar(u'a' + upTo(2)));
    if (upTo(1) == 1)
        right.deadline = kToday.addDays(upTo(40) - 10);
    return right;
}

}   // namespace

TEST_CASE("a last day within fifteen days comes before any amount", "[triage]")
{
    CHECK(order({row("rich", RightKind::Probable, 900000),
                 due(row("soon", RightKind::Maybe, 100), 15)}) == "soon rich");
    CHECK(order({row("rich", RightKind::Probable, 900000),
                 due(row("later", RightKind::Probable, 100), 16)}) == "rich later");
    CHECK(order({row("rich", RightKind::Probable, 900000),
                 due(row("today", RightKind::Probable, 100), 0)}) == "today rich");
    CHECK(order({row("rich", RightKind::Probable, 900000),
                 due(row("over", RightKind::Probable, 100), -1)}) == "rich over");
}

TEST_CASE("a «maybe» is as likely as the share of its conditions that are met", "[triage]")
{
    const auto of = [](RightKind kind, const QList<rules::Verdict> &states) {
        QList<rules::Reason> reasons(states.size());
        for (qsizetype i = 0; i < states.size(); ++i)
            reasons[i].state = states[i];
        return triage::likelihoodOf(kind, reasons);
    };
    using enum rules::Verdict;
    CHECK(of(RightKind::Maybe, {Unknown, Unknown}) == 0);
    CHECK(of(RightKind::Maybe, {Met, Unknown, Unknown}) == 333);
    CHECK(of(RightKind::Maybe, {Met, Met, Met, Unknown}) == 750);
    CHECK(of(RightKind::Maybe, {}) == 0);
    CHECK(of(RightKind::Probable, {}) == 1000);
    CHECK(of(RightKind::No, {Met}) == 0);
}

TEST_CASE("a «maybe» counts by its likelihood", "[triage]")
{
    auto unknown = row("unknown", RightKind::Maybe, 900000);
    unknown.likelihood = 0;
    CHECK(order({unknown, row("half", RightKind::Maybe, 1)}) == "half unknown");
    CHECK(order({row("maybe", RightKind::Maybe, 199), row("sure", RightKind::Probable, 100)}) ==
          "sure maybe");
    CHECK(order({row("maybe", RightKind::Maybe, 201), row("sure", RightKind::Probable, 100)}) ==
          "maybe sure");
}

TEST_CASE("equal amounts go by the lesser effort, then by name, then by id", "[triage]")
{
    CHECK(order({row("a", RightKind::Probable, 100, 3), row("b", RightKind::Probable, 100, 2)}) ==
          "b a");
    CHECK(order({row("b", RightKind::Probable, 100), row("a", RightKind::Maybe, 200)}) == "a b");
    auto twin = row("a", RightKind::Probable);
    twin.name = QStringLiteral("b");
    CHECK(order({row("b", RightKind::Probable), twin}) == "a b");
}

TEST_CASE("what cannot be asked for now follows, kind by kind", "[triage]")
{
    CHECK(order({row("ended", RightKind::Ended, 900), row("no", RightKind::No, 900),
                 row("later", RightKind::NotYet, 900), row("elsewhere", RightKind::Referral, 900),
                 row("had", RightKind::Received, 900), row("open", RightKind::NotComputable, 900),
                 row("yes", RightKind::Probable)}) == "yes had no open elsewhere later ended");
}

TEST_CASE("the order is the same whatever the order of the rows, and a strict one", "[triage]")
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 300; ++round) {
        QList<Right> rights;
        for (int i = 0; i < 12; ++i)
            rights.append(anyRow(random, i));
        const std::string first = order(rights);
        std::shuffle(rights.begin(), rights.end(), random);
        REQUIRE(order(rights) == first);
        for (const Right &a : rights) {
            REQUIRE_FALSE(triage::ranksBefore(a, a, kToday));
            for (const Right &b : rights) {
                if (a.benefit == b.benefit)
                    continue;
                REQUIRE(triage::ranksBefore(a, b, kToday) != triage::ranksBefore(b, a, kToday));
                for (const Right &c : rights) {
                    if (triage::ranksBefore(a, b, kToday) && triage::ranksBefore(b, c, kToday))
                        REQUIRE(triage::ranksBefore(a, c, kToday));
                }
            }
        }
    }
}

TEST_CASE("more money never brings a row further down", "[triage]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const Right other = anyRow(random, 0);
        Right mine = anyRow(random, 1);
        const bool before = triage::ranksBefore(mine, other, kToday);
        mine.yearly = mine.yearly + Money::fromCents(1 + static_cast<int>(random() % 500));
        if (before)
            CHECK(triage::ranksBefore(mine, other, kToday));
    }
}
