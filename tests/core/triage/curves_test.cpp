#include "core/triage/curves.h"
#include "tests/core/triage/shipped_people.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using interview::Break;
using triage::CurveAxis;
using triage::PersonalCurve;

namespace {

const QDate kToday = tests::kTriageDay;

QString id(const char *text)
{
    return QString::fromLatin1(text);
}

CurveAxis axisOf(const char *benefit, const char *key, const domain::Facts &facts)
{
    const auto axes = triage::curveAxes(*tests::shippedRules(), id(benefit), facts, kToday);
    const auto found = std::find_if(axes.begin(), axes.end(),
                                    [&](const auto &axis) { return axis.key == id(key); });
    REQUIRE(found != axes.end());
    return *found;
}

PersonalCurve curveOf(const char *benefit, const domain::Facts &facts, const CurveAxis &axis)
{
    auto curve =
        triage::personalCurve(*tests::shippedRules(), id(benefit), {}, facts, kToday, axis);
    INFO((curve ? std::string() : curve.error().detail.toStdString()));
    REQUIRE(curve);
    return std::move(*curve);
}

Break broken(Break::Kind kind, const char *before, const char *after)
{
    Break one;
    one.kind = kind;
    one.before.value = id(before);
    one.after.value = id(after);
    return one;
}

}   // namespace

TEST_CASE("what can be followed is ISEE first, then incomes, then the day of the application",
          "[triage][curves]")
{
    const auto axes =
        triage::curveAxes(*tests::shippedRules(), id("naspi"), tests::marini(), kToday);
    REQUIRE(axes.size() >= 2);
    CHECK(axes.last().key == id("data_domanda"));
    CHECK(axes.last().isDay());
    const auto allowance =
        triage::curveAxes(*tests::shippedRules(), id("auu"), tests::marini(), kToday);
    REQUIRE_FALSE(allowance.isEmpty());
    CHECK(allowance.first().key == id("isee_valore"));
    CHECK(triage::curveAxes(*tests::shippedRules(), id("nessuna"), {}, kToday).isEmpty());
}

TEST_CASE("the range of an axis holds the person's own value", "[triage][curves]")
{
    CHECK(axisOf("naspi", "imponibile_quadriennio", {}).to == id("40000"));
    CHECK(axisOf("naspi", "imponibile_quadriennio", tests::marini()).to == id("160000"));
}

TEST_CASE("the day after the last day is the cliff, and today is the person's own place",
          "[triage][curves]")
{
    const auto facts = tests::marini();
    const auto curve = curveOf("naspi", facts, axisOf("naspi", "data_domanda", facts));
    REQUIRE(curve.curve.breaks.size() >= 1);
    const Break &first = curve.curve.breaks.first();
    CHECK(first.kind == Break::Kind::Cliff);
    CHECK(first.before.at == id("2026-12-02"));
    CHECK(first.before.value == id("1103.07"));
    CHECK(first.after.at == id("2026-12-03"));
    CHECK(first.after.value.isEmpty());
    REQUIRE(curve.own);
    CHECK(curve.own->at == id("2026-11-24"));
    CHECK(curve.own->value == id("1103.07"));
}

TEST_CASE("the first step of the allowance for children stands at its cent", "[triage][curves]")
{
    const auto facts = tests::told(tests::marini(), R"({
        "ruolo_richiedente": "genitore", "soggetto_irpef": true, "domiciliato_italia": true,
        "residenza_italia_dal": "2010-01-01", "assenze_estero": [],
        "genitori_redditi_lavoro": "nessuno", "affidamento": "non_applicabile",
        "ripartizione": "intero"})");
    auto axis = axisOf("auu", "isee_valore", facts);
    CHECK(axis.to == id("50000"));
    axis.from = id("17000");
    axis.to = id("17500");
    axis.step = id("250");
    const auto curve = curveOf("auu", facts, axis);
    CHECK_FALSE(curve.own);   // no ISEE was told
    REQUIRE(curve.curve.breaks.size() == 1);
    CHECK(curve.curve.breaks.first().kind == Break::Kind::Step);
    CHECK(curve.curve.breaks.first().before.at == id("17468.51"));
    CHECK(curve.curve.breaks.first().after.at == id("17468.52"));
}

TEST_CASE("labels go to changed outcomes first, then to the ends, then to the greatest jumps",
          "[triage][curves]")
{
    const QList<Break> breaks = {
        broken(Break::Kind::Step, "100.00", "99.00"), broken(Break::Kind::Step, "99.00", "50.00"),
        broken(Break::Kind::Kink, "50.00", "50.00"), broken(Break::Kind::Cliff, "50.00", ""),
        broken(Break::Kind::Step, "10.00", "9.00")};
    CHECK(triage::labelledBreaks(breaks, 1) == QList<qsizetype>{3});
    CHECK(triage::labelledBreaks(breaks, 3) == QList<qsizetype>{0, 3, 4});
    CHECK(triage::labelledBreaks(breaks, 4) == QList<qsizetype>{0, 1, 3, 4});
    CHECK(triage::labelledBreaks(breaks, 9).size() == 5);
    CHECK(triage::labelledBreaks({}, 5).isEmpty());
}
