#include "tests/bench/rules/column_answers.h"

#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/published.h"

#include <catch2/catch.hpp>

using namespace core;
using program::Width;

TEST_CASE("walk 2 gives the published outputs of the workload from the law files", "[bench]")
{
    const auto law = bench::loadBenchLaw();
    REQUIRE(law);
    for (const auto &published : bench::kPublished) {
        const auto households = bench::makeHouseholds(published.count);
        auto columns = bench::makeAnswerColumns(published.count);
        for (const auto width : {Width::Best, Width::Avx2, Width::Baseline}) {
            CAPTURE(published.count, published.year, static_cast<int>(width));
            const auto answers =
                bench::ColumnAnswers::create(**law, published.on(), {{}, width, 512});
            INFO((answers ? std::string() : answers.error().detail.toStdString()));
            REQUIRE(answers);
            const auto refused = answers->run(households, columns);
            REQUIRE(refused);
            CHECK(refused->empty());
            CHECK(answers->tally(columns).totals() == published.totals);
            CHECK(answers->tally(columns).checksum() == published.checksum);
        }
    }
}
