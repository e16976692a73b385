#include "tests/bench/limits/rules_columns.h"
#include "tests/bench/limits/rules_scalar.h"
#include "tests/bench/rules/published.h"

#include <catch2/catch.hpp>

TEST_CASE("both limits give the published outputs of the workload", "[bench]")
{
    for (const auto &published : bench::kPublished) {
        CAPTURE(published.count, published.year);
        const auto households = bench::makeHouseholds(published.count);
        const auto law = bench::limitLaw(published.year);

        std::vector<bench::Answer> answers(published.count);
        bench::answerAllByHand(households.rows, law, answers);
        CHECK(bench::tallyOf(answers).checksum() == published.checksum);
        CHECK(bench::tallyOf(answers).totals() == published.totals);

        auto columns = bench::makeAnswerColumns(published.count);
        bench::answerColumnsByHand(households, law, columns);
        CHECK(bench::tallyOf(columns).checksum() == published.checksum);
    }
}

TEST_CASE("a limit by hand gives the rows of the specification", "[bench]")
{
    const auto law = bench::limitLaw(2025);
    using bench::Answer;
    CHECK(bench::answerByHand(bench::makeHousehold(0), law) ==
          Answer{1, 128676, 12, 0, 0, 0, 100, 0});
    CHECK(bench::answerByHand(bench::makeHousehold(8), law) ==
          Answer{0, 0, 0, 1, 43928, 0, 130, 0});
}
