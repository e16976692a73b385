#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::exampleLaw;
using tests::replaced;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

bool isRefused(const tests::LawFiles &files, const char *message)
{
    const auto loaded = Catalogue::load(files);
    if (loaded)
        return false;
    for (const auto &fault : loaded.error()) {
        UNSCOPED_INFO(fault.toString().left(300).toStdString());
        if (fault.message.contains(QString::fromUtf8(message)) && fault.line > 0)
            return true;
    }
    return false;
}

tests::LawFiles withNeed(const QByteArray &need)
{
    return replaced(exampleLaw(), kBenefit, "need: settimane_quadriennio >= 13", "need: " + need);
}

tests::LawFiles withValues(const QByteArray &values)
{
    return replaced(exampleLaw(), kBenefit,
                    "values:\n  termine_domanda:", "values:\n" + values + "  termine_domanda:");
}

}   // namespace

TEST_CASE("a formula without end is refused before anything walks it", "[rules][strict][load]")
{
    QByteArray sum = "settimane_quadriennio";
    for (int i = 0; i < 5000; ++i)
        sum += " + 1";
    CHECK(isRefused(withNeed(sum + " >= 13"), "La formula è troppo lunga"));
    QByteArray any = "settimane_quadriennio in [1";
    for (int i = 0; i < 5000; ++i)
        any += ", 1";
    CHECK(isRefused(withNeed(any + "]"), "La formula è troppo lunga"));
    QByteArray cases = "\n";
    for (int i = 0; i < 1000; ++i)
        cases += "      - { when: settimane_quadriennio == 1, then: yes }\n";
    CHECK(isRefused(withNeed(cases + "      - { else: no }"), "al massimo 200"));
}

TEST_CASE("names that rest on names without end are refused, in either order",
          "[rules][strict][load]")
{
    QByteArray down;
    QByteArray up = "  u0: 1\n";
    for (int i = 0; i < 3000; ++i)
        down += "  d" + QByteArray::number(i) + ": d" + QByteArray::number(i + 1) + " + 1\n";
    for (int i = 1; i < 3000; ++i)
        up += "  u" + QByteArray::number(i) + ": u" + QByteArray::number(i - 1) + " + 1\n";
    CHECK(isRefused(withValues(down + "  d3000: 1\n"), "troppi nomi"));
    CHECK(isRefused(withValues(up), "troppi nomi"));
}

TEST_CASE("a number that grows without end is unknown instead", "[rules][strict]")
{
    QByteArray squares = "  q0: settimane_quadriennio * 9999999999\n";
    for (int i = 1; i < 60; ++i) {
        const auto before = "q" + QByteArray::number(i - 1);
        squares +=
            "  q" + QByteArray::number(i) + ": as(" + before + " * " + before + ", \"week\")\n";
    }
    auto files = withValues(squares);
    files = replaced(files, kBenefit, "need: settimane_quadriennio >= 13", "need: q59 >= 13 weeks");
    const auto check = checkRules(files);
    REQUIRE(check.sound->benefits().size() >= 1);
    const auto decision = tests::decideOn(*check.sound, R"({"settimane_quadriennio": 100})");
    for (const auto &reason : decision.reasons) {
        if (reason.rule == QStringLiteral("SP-R2"))
            CHECK(reason.state == Verdict::Unknown);
    }
}

TEST_CASE("a unit to a power no law has is refused", "[rules][strict][load]")
{
    QByteArray need = "settimane_quadriennio";
    for (int i = 0; i < 40; ++i)
        need += " * settimane_quadriennio";
    CHECK(isRefused(withNeed(need + " > 0"), "Nessuna unità di misura"));
}

TEST_CASE("a file whose anchors repeat or contain themselves is refused, not followed",
          "[rules][strict][load]")
{
    auto files = exampleLaw();
    QByteArray laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const auto before = "*a" + QByteArray::number(i - 1);
        QByteArray nine = before;
        for (int k = 1; k < 9; ++k)
            nine += ", " + before;
        const auto name = "a" + QByteArray::number(i);
        laughs += name + ": &" + name + " [" + nine + "]\n";
    }
    files[kBenefit] = laughs;
    CHECK(isRefused(files, "troppo grande"));
    files[kBenefit] = "id: &a [*a]\n";
    CHECK_FALSE(Catalogue::load(files));
    files[kBenefit] = "id: " + QByteArray(10000, '[') + "\n";
    CHECK_FALSE(Catalogue::load(files));
}

TEST_CASE("a schedule that would grow instead of shrink gives no months", "[rules][strict]")
{
    const auto files = replaced(exampleLaw(), kBenefit, "    rate: 3%\n", "    rate: -900%\n");
    const auto loaded = Catalogue::load(files);
    REQUIRE(loaded);
    const auto decision = tests::decideOn(
        **loaded, R"({"data_cessazione":"2026-03-31","categoria":"subordinato_privato",
                      "settimane_quadriennio":208,"imponibile_quadriennio":72000,
                      "data_nascita":"1986-02-03","data_domanda":"2026-04-20",
                      "ha_altro_lavoro":false})");
    CHECK(decision.outcome == Outcome::Probable);
    CHECK(decision.schedule.isEmpty());
}
