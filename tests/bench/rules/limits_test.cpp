#include "tests/bench/limits/rules_columns.h"
#include "tests/bench/limits/rules_scalar.h"

#include <catch2/catch.hpp>

using Totals = std::array<std::int64_t, bench::kGots>;

namespace {

struct Published {
    std::size_t count;
    int year;
    std::uint32_t checksum;
    Totals totals;
};

// The million is checked by the benchmark itself.
const Published kPublished[] = {
    {1'000, 2025, 0xe97b7000U, {598, 72034193, 37730, 575, 24198508, 224, 147955, 11716200}},
    {1'000, 2024, 0x036d27deU, {598, 71714852, 37730, 575, 23951071, 207, 147955, 9874897}},
    {100'000,
     2025,
     0xf21fb5b3U,
     {57673, 6822678556, 3753344, 57069, 2438451273, 22137, 14872700, 1198214048}}};

}   // namespace

TEST_CASE("both limits give the published outputs of the workload", "[bench]")
{
    for (const Published &published : kPublished) {
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
