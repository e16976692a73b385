#include "core/rules/case_runner.h"
#include "tests/core/rules/law_fixture.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

/// No section a case: with thousands of them the test would be run thousands of times.
void showAll(const QList<CaseResult> &results)
{
    REQUIRE_FALSE(results.isEmpty());
    for (const auto &result : results) {
        INFO(result.benefit.toStdString() << ": " << result.title.toStdString());
        INFO(result.place.file.toStdString() << ":" << result.place.line);
        INFO(result.differences.join(QLatin1Char('\n')).toStdString());
        CHECK(result.passed());
    }
}

}   // namespace

// Those of the product are run by the check of the whole bundle, in strict_bundle_test.cpp.
TEST_CASE("the example of the format page loads and all its cases hold", "[rules]")
{
    static const auto kResults = runCases(*tests::exampleCatalogue());
    showAll(kResults);
}

TEST_CASE("a case that expects something else says what came out instead", "[rules]")
{
    const auto files =
        tests::replaced(tests::exampleLaw(), QStringLiteral("benefits/sostegno_prova.yaml"),
                        "durata_giorni: 728, decorrenza", "durata_giorni: 727, decorrenza");
    const auto loaded = tests::loadLaw(files);
    REQUIRE(loaded);
    const auto results = runCases(**loaded);
    REQUIRE(results.size() == 4);
    CHECK(results[0].differences ==
          QStringList{QStringLiteral("durata_giorni: atteso 727, ottenuto 728")});
    CHECK(results[1].passed());
}
