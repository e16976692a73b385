#include "tests/bench/rules/bench_law.h"

#include "core/rules/case_runner.h"
#include "tests/bench/rules/households.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("the law of the workload loads and its cases hold", "[bench]")
{
    const auto law = bench::loadBenchLaw();
    INFO((law ? std::string() : law.error().detail.toStdString()));
    REQUIRE(law);
    const auto cases = rules::runCases(**law);
    CHECK(cases.size() == 15);
    for (const auto &one : cases) {
        INFO(one.benefit.toStdString() << ": " << one.title.toStdString());
        INFO(one.differences.join(QLatin1Char('\n')).toStdString());
        CHECK(one.passed());
    }
}

TEST_CASE("the households of the workload are those of its specification", "[bench]")
{
    using bench::Household;
    CHECK(bench::makeHousehold(0) == Household{1, 25, 19, 227381, 575548, 0, 0, 0, 0, 452080});
    CHECK(bench::makeHousehold(1) == Household{1, 138, 79, 244330, 149895, 3, 1, 2, 0, 1272289});
    CHECK(bench::makeHousehold(8) == Household{1, 11, 79, 348665, 2228767, 2, 1, 0, 0, 559496});
    const auto many = bench::makeHouseholds(9);
    CHECK(many.columns[4][8] == 2228767);
}
