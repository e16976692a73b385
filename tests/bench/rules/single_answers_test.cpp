#include "tests/bench/rules/single_answers.h"

#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/published.h"

#include <catch2/catch.hpp>

using namespace core;
using program::SingleWalk;

TEST_CASE("the walk for one household gives the published outputs, explained or not", "[bench]")
{
    const auto law = bench::loadBenchLaw();
    REQUIRE(law);
    for (const auto &published : bench::kPublished) {
        if (published.count > 100'000)
            continue;   // the same rows again
        CAPTURE(published.count, published.year);
        auto quick = bench::SingleAnswers::create(**law, published.on(), SingleWalk::Wish::Outputs);
        auto explained =
            bench::SingleAnswers::create(**law, published.on(), SingleWalk::Wish::Explained);
        REQUIRE(quick);
        REQUIRE(explained);
        bench::Tally answers;
        bench::Tally explanations;
        for (std::size_t row = 0; row < published.count; ++row) {
            const auto household = bench::makeHousehold(row);
            answers.add(quick->answer(household));
            explanations.add(explained->explain(household));
        }
        CHECK(answers.totals() == published.totals);
        CHECK(answers.checksum() == published.checksum);
        CHECK(explanations.checksum() == published.checksum);
        CHECK(explained->explanation().verdicts.size() == 7);
    }
}
