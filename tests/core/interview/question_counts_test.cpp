#include "tests/bench/rows/question_counts.h"
#include "tests/bench/rules/bench_law.h"

#include <catch2/catch.hpp>

using namespace core;
using bench::countVerdicts;
using program::Knowledge;

namespace {

const std::shared_ptr<const rules::Catalogue> &law()
{
    static const auto loaded = bench::loadBenchLaw().value();
    return loaded;
}

}   // namespace

TEST_CASE("missing information leaves the published verdicts open", "[interview][bench]")
{
    const auto plain = countVerdicts(*law(), Knowledge::Plain, 1'000);
    REQUIRE(plain);
    CHECK(plain->checksum == 0xcfde2ba8U);
    CHECK(plain->counts[0] == std::array{314, 251, 435});
    CHECK(plain->counts[1] == std::array{323, 437, 240});
    CHECK(plain->counts[2] == std::array{501, 53, 446});
}

TEST_CASE("bounds settle more of the ADI and nothing otherwise", "[interview][bench]")
{
    const auto bounds = countVerdicts(*law(), Knowledge::Bounds, 1'000);
    REQUIRE(bounds);
    CHECK(bounds->counts[0] == std::array{314, 251, 435});
    CHECK(bounds->counts[1] == std::array{323, 437, 240});
    CHECK(bounds->unknown(2) <= 301);
}

TEST_CASE("the interview itself leaves no more verdicts open than bounds do", "[interview][bench]")
{
    const auto interview = interview::Interview::create(
        law(), bench::benchBenefits(), bench::questionsDay(), bench::questionsDay());
    REQUIRE(interview);
    std::array<int, 3> open{};
    for (std::uint64_t row = 0; row < 1'000; ++row) {
        const auto facts = bench::factsOf(bench::makeHousehold(row), bench::unknownColumns(row));
        const auto standings = interview->standings(facts);
        REQUIRE(standings);
        for (std::size_t i = 0; i < open.size(); ++i)
            open[i] += (*standings)[static_cast<qsizetype>(i)].isOutcomeSettled() ? 0 : 1;
    }
    CHECK(open[0] == 435);
    CHECK(open[1] == 240);
    CHECK(open[2] <= 301);
}

TEST_CASE("no interview asks fewer than the answers that settle", "[interview][bench]")
{
    const auto interview = interview::Interview::create(
        law(), bench::benchBenefits(), bench::questionsDay(), bench::questionsDay());
    REQUIRE(interview);
    for (std::uint64_t row = 0; row < 12; ++row) {
        CAPTURE(row);
        const auto least = bench::leastAnswers(*interview, row).value();
        const auto asked = bench::countQuestions(*interview, row).value();
        CHECK(asked >= least);
        CHECK(least >= 2);
    }
    // Row 1: no NASpI (79 days); an AUU and an ADI, both with amounts, at the ceiling of the scale
    // without the disabled.
    CHECK(bench::leastAnswers(*interview, 1).value() == 6);
}
