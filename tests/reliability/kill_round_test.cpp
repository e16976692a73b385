#include "tests/reliability/kill_round.h"
#include "tests/support/string_makers.h"

namespace {

constexpr int kMoments = 10;
constexpr unsigned kSeed = 20261124;

void playRounds(int from, int to)
{
    const QList<tests::KillMoment> moments = tests::killMoments(kMoments, kSeed);
    for (int i = from; i < to; ++i) {
        CAPTURE(moments[i].lines, moments[i].delayMs);
        const auto faults = tests::playKillRound(QStringLiteral(SPORTELLO_PROGRAM), moments[i]);
        REQUIRE(faults.has_value());
        CHECK(faults->join(u'\n') == QString());
    }
}

}   // namespace

// In two halves, so that two cores share them.
TEST_CASE("killed at five seeded moments, the desk shows the draft at the same question", "[crash]")
{
    playRounds(0, kMoments / 2);
}

TEST_CASE("killed at five further moments, nothing told is lost and nothing is sent twice",
          "[crash]")
{
    playRounds(kMoments / 2, kMoments);
}

TEST_CASE("the moments of a seed are the same each time, those of another seed are others")
{
    const auto first = tests::killMoments(20, 1);
    const auto again = tests::killMoments(20, 1);
    const auto other = tests::killMoments(20, 2);
    bool same = true;
    bool differs = false;
    for (int i = 0; i < first.size(); ++i) {
        same = same && first[i].lines == again[i].lines && first[i].delayMs == again[i].delayMs;
        differs = differs || first[i].lines != other[i].lines;
    }
    CHECK(same);
    CHECK(differs);
}

TEST_CASE("a program that does not start is an error, not a round without faults")
{
    CHECK_FALSE(tests::playKillRound(QStringLiteral("no-such-program"), {1, 0}).has_value());
}

TEST_CASE("a program that tells nothing is an error, not a round without faults")
{
    CHECK_FALSE(tests::playKillRound(QStringLiteral("true"), {1, 0}).has_value());
}
