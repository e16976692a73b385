#include "core/triage/year_total.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <random>

using namespace core;
using triage::Assessment;
using triage::Right;
using triage::RightKind;

namespace {

Right paid(const char *benefit, std::int64_t cents, RightKind kind = RightKind::Probable)
{
    Right right;
    right.benefit = QString::fromLatin1(benefit);
    right.kind = kind;
    right.yearly = Money::fromCents(cents);
    right.amount.unit = QStringLiteral("EUR/month");
    return right;
}

rules::Interaction between(const char *a, const char *b, rules::IncompatibilityKind kind,
                           bool certain = true)
{
    rules::Interaction one;
    one.benefit = QString::fromLatin1(a);
    one.other = QString::fromLatin1(b);
    one.kind = kind;
    one.certain = certain;
    return one;
}

constexpr auto kExcludes = rules::IncompatibilityKind::Excludes;
constexpr auto kReduces = rules::IncompatibilityKind::Reduces;
constexpr auto kTogether = rules::IncompatibilityKind::Together;

/// The most that a set without a clash can give, by trying every set.
std::int64_t triedOut(const Assessment &assessment)
{
    std::int64_t most = 0;
    const auto count = static_cast<unsigned>(assessment.rights.size());
    for (unsigned set = 0; set < (1U << count); ++set) {
        std::int64_t sum = 0;
        QStringList taken;
        for (unsigned i = 0; i < count; ++i) {
            if ((set >> i & 1U) == 0)
                continue;
            sum += assessment.rights[static_cast<int>(i)].yearly.cents();
            taken.append(assessment.rights[static_cast<int>(i)].benefit);
        }
        bool clash = false;
        for (const auto &one : assessment.interactions)
            clash = clash || (taken.contains(one.benefit) && taken.contains(one.other));
        if (!clash)
            most = std::max(most, sum);
    }
    return most;
}

}   // namespace

TEST_CASE("only what is probable counts in the total of a year", "[triage][year_total]")
{
    Assessment assessment;
    assessment.rights = {paid("a", 100), paid("b", 1000, RightKind::Maybe), paid("c", 20),
                         paid("d", 5000, RightKind::Received), paid("e", 0)};
    const auto total = triage::yearTotalOf(assessment);
    CHECK(total.sum == Money::fromCents(120));
    CHECK(total.counted == QStringList{QStringLiteral("a"), QStringLiteral("c")});
    CHECK(total.unknown == QStringList{QStringLiteral("e")});
}

TEST_CASE("of two that exclude each other the greater counts, also while it is not certain",
          "[triage][year_total]")
{
    const bool certain = GENERATE(true, false);
    Assessment assessment;
    assessment.rights = {paid("a", 100), paid("b", 300), paid("c", 50)};
    assessment.interactions = {between("a", "b", kExcludes, certain)};
    const auto total = triage::yearTotalOf(assessment);
    CHECK(total.sum == Money::fromCents(350));
    CHECK(total.leftOut == QStringList{QStringLiteral("a")});
}

TEST_CASE("one great benefit gives way to two that together give more", "[triage][year_total]")
{
    Assessment assessment;
    assessment.rights = {paid("great", 100), paid("one", 60), paid("two", 60)};
    assessment.interactions = {between("great", "one", kExcludes),
                               between("great", "two", kExcludes)};
    CHECK(triage::yearTotalOf(assessment).sum == Money::fromCents(120));
}

TEST_CASE("benefits that go together, or of which one lowers the other, are added and it is said",
          "[triage][year_total]")
{
    Assessment assessment;
    assessment.rights = {paid("a", 100), paid("b", 300)};
    assessment.interactions = {between("a", "b", kTogether)};
    CHECK(triage::yearTotalOf(assessment).sum == Money::fromCents(400));
    CHECK_FALSE(triage::yearTotalOf(assessment).reduced);
    assessment.interactions = {between("a", "b", kReduces)};
    CHECK(triage::yearTotalOf(assessment).sum == Money::fromCents(400));
    CHECK(triage::yearTotalOf(assessment).reduced);
}

TEST_CASE("the total is the best of all sets without a clash", "[triage][year_total]")
{
    std::mt19937 random(7);
    const char *names[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
    for (int round = 0; round < 200; ++round) {
        Assessment assessment;
        for (const char *name : names)
            assessment.rights.append(paid(name, 1 + static_cast<int>(random() % 500)));
        for (int pair = 0; pair < 10; ++pair) {
            const auto a = random() % 8;
            const auto b = random() % 8;
            if (a != b)
                assessment.interactions.append(between(names[a], names[b], kExcludes));
        }
        INFO("round " << round);
        const auto total = triage::yearTotalOf(assessment);
        CHECK(total.sum == Money::fromCents(triedOut(assessment)));
        CHECK(total.counted.size() + total.leftOut.size() == 8);
    }
}
