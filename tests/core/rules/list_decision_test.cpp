#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::resultOf;

namespace {

const QDate kDay(2026, 6, 15);
const QString kAmount = QStringLiteral("importo");

Decision ofChildren(const QByteArray &isee, const QByteArray &children)
{
    static const auto kLaw = tests::loadedLaw(tests::childrenLaw());
    return decided(
        *kLaw, "{\"giorno\": \"2026-06-15\", \"isee\": " + isee + ", \"figli\": " + children + "}",
        kDay);
}

const Operand *operandOf(const Decision &decision, const char *rule, const char *key)
{
    for (const auto &reason : decision.reasons) {
        for (const auto &operand : reason.operands) {
            if (reason.rule == QLatin1String(rule) && operand.key == QLatin1String(key))
                return &operand;
        }
    }
    return nullptr;
}

}   // namespace

// 19 years with 5.000 € a year, 16, 11 with a disability, 0: in order of birth 203,80 + 203,80 +
// (203,80 + 99,10 + 99,10 as third) + (203,80 × 1,5 + 99,10 as fourth) = 1.214,40, and 150 for
// four.
TEST_CASE("an amount for each child is summed as worked out by hand", "[rules][lists]")
{
    const auto decision = ofChildren("15000", R"([
        {"nato": "2025-09-01"}, {"nato": "2014-07-20", "disabilita": "media"},
        {"nato": "2010-03-01"}, {"nato": "2007-01-10", "reddito_annuo": 5000}])");
    CHECK(decision.outcome == Outcome::Probable);
    CHECK(resultOf(decision, kAmount) == QStringLiteral("1364.40"));
    CHECK(resultOf(decision, QStringLiteral("piu_giovane")) == QStringLiteral("2025-09-01"));
    CHECK(decision.missing.isEmpty());
}

TEST_CASE("each child's amount is rounded before the sum", "[rules][lists]")
{
    // Twins under one year without ISEE: 58,30 × 1,5 = 87,45, rounded to 87,50 each.
    CHECK(resultOf(ofChildren("null", R"([{"nato": "2025-09-01"}, {"nato": "2025-09-01"}])"),
                   kAmount) == QStringLiteral("175.00"));
}

TEST_CASE("of triplets only the last listed is the third", "[rules][lists]")
{
    CHECK(resultOf(ofChildren("99999", R"([{"nato": "2020-09-01"}, {"nato": "2020-09-01"},
                                           {"nato": "2020-09-01"}])"),
                   kAmount) == QStringLiteral("274.00"));   // 3 × 58,30 + 99,10
}

TEST_CASE("an adult child with too much income is not counted, without income he is in doubt",
          "[rules][lists]")
{
    CHECK(resultOf(ofChildren("15000", R"([{"nato": "2020-09-01"},
                       {"nato": "2007-01-10", "reddito_annuo": 8000}])"),
                   kAmount) == QStringLiteral("203.80"));
    const auto doubt = ofChildren("15000", R"([{"nato": "2020-09-01"}, {"nato": "2007-01-10"}])");
    CHECK(resultOf(doubt, kAmount) == QStringLiteral("absent"));
    // Who lives with the person is known of both, so only the amount is open.
    CHECK(doubt.outcome == Outcome::Probable);
    REQUIRE(doubt.missing.size() == 1);
    CHECK(doubt.missing.first().key == QStringLiteral("componenti"));
    CHECK_FALSE(doubt.missing.first().decides);
}

TEST_CASE("a family that was never asked about is missing and decides", "[rules][lists]")
{
    static const auto kLaw = tests::loadedLaw(tests::childrenLaw());
    const auto decision = decided(*kLaw, R"({"giorno": "2026-06-15", "isee": 1})", kDay);
    CHECK(decision.outcome == Outcome::Maybe);
    REQUIRE(decision.missing.size() == 1);
    CHECK(decision.missing.first().key == QStringLiteral("componenti"));
    CHECK(decision.missing.first().decides);
}

TEST_CASE("a reason over a list names what it looked at and the member that decides",
          "[rules][lists]")
{
    const auto decision = ofChildren(
        "15000", R"([{"nato": "2020-09-01"}, {"nato": "2019-01-10", "convivente": false}])");
    CHECK(decision.outcome == Outcome::No);
    CHECK(decision.reasons[0].text ==
          QStringLiteral("Serve almeno un figlio a carico: ce ne sono 2."));
    const auto *one = operandOf(decision, "R1", "any(a_carico)");
    REQUIRE(one != nullptr);
    CHECK(one->label == QStringLiteral("Figli a carico"));
    CHECK(one->member == 0);
    const auto *failing = operandOf(decision, "R2", "none(a_carico)");
    REQUIRE(failing != nullptr);
    CHECK(failing->value == QStringLiteral("false"));
    CHECK(failing->member == 1);
    CHECK(failing->shown == QStringLiteral("no (componente 2)"));
    const auto json = decision.toJson();
    CHECK(json[QStringLiteral("reasons")][1][QStringLiteral("members")] ==
          QJsonObject{{QStringLiteral("none(a_carico)"), 2}});
}

TEST_CASE("nobody in the list: the requirement fails and names no member", "[rules][lists]")
{
    const auto decision = ofChildren("15000", "[]");
    CHECK(decision.outcome == Outcome::No);
    const auto *none = operandOf(decision, "R1", "any(a_carico)");
    REQUIRE(none != nullptr);
    CHECK(none->member == -1);
    CHECK(none->shown == QStringLiteral("no"));
}

TEST_CASE("a value of each member cannot be a result by itself", "[rules][lists][strict]")
{
    const auto fault = tests::onlyFault(tests::replaced(
        tests::childrenLaw(), QStringLiteral("benefits/prova.yaml"),
        "results: [importo, piu_giovane]", "results: [importo, piu_giovane, quota]"));
    CHECK(fault.message ==
          QStringLiteral("«quota» vale per ogni riga di un elenco: un risultato è uno solo."));
    CHECK(fault.hint == QStringLiteral("un valore come sum(quota)"));
}

TEST_CASE("a value for some members is not read of others", "[rules][lists][strict]")
{
    const auto fault = tests::onlyFault(tests::replaced(tests::childrenLaw(),
                                                        QStringLiteral("benefits/prova.yaml"),
                                                        "sum(quota)", "sum(quota of componenti)"));
    CHECK(fault.message == QStringLiteral("«quota» vale solo per le righe di «a_carico»."));
    CHECK(fault.hint == QStringLiteral("… of a_carico"));
}

TEST_CASE("a value of each member that needs itself is a circle", "[rules][lists][strict]")
{
    const auto fault = tests::onlyFault(tests::replaced(tests::childrenLaw(),
                                                        QStringLiteral("benefits/prova.yaml"),
                                                        ">= 3, dal_terzo, 0)", ">= 3, terzo, 0)"));
    CHECK(fault.message ==
          QStringLiteral("«terzo» dipende da sé stesso: la formula gira in tondo."));
}

TEST_CASE("the example of a list on the format page loads beside the other and passes everything",
          "[rules][lists]")
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# list file: ", "# file: ");
    auto files = tests::lawFilesOf(page);
    CHECK(tests::loadedLaw(files)->benefits().size() == 2);
    files.remove(QStringLiteral("benefits/sostegno_prova.yaml"));
    files.remove(QStringLiteral("questions/lavoro.yaml"));
    const auto check = checkBundle(files);
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    CHECK(check.passed());
    CHECK(check.cases == 3);
}
