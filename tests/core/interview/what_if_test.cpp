#include "core/interview/what_if.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

#include <map>

using namespace core;
using interview::Break;
using interview::Curve;
using interview::CurvePoint;
using interview::Variation;
using rules::Outcome;

namespace {

const QDate kDay(2026, 3, 1);

/// Flat to 1,000, falling to 4,000, flat to 5,000, a step down; no right above 6,000 but for four
/// cents around 6,500.
const QByteArray kBody = R"y(
sources: { l: "L. 1/2020" }
asks: [giorno, isee, componenti, nascita, ha_lavoro]
values:
  quota: { is: "if(isee <= 5000, max(50, min(200, 200 - (isee - 1000) * 5%)), 30)", unit: EUR, label: "Quota", round: half_up(0.01), source: l }
  gradino: { is: "floor(componenti / 3) * as(10, \"EUR\")", unit: EUR, label: "Gradino", round: exact, source: l }
  curva: { is: "as(1000, \"EUR\") / (componenti + 1)", unit: EUR, label: "Curva", round: half_up(0.01), source: l }
requirements:
  - { id: P-1, need: "isee <= 6000 or isee in [6500, 6500.01, 6500.02, 6500.03]", source: l, because: "ISEE {isee}" }
  - { id: P-2, need: "age(nascita, giorno) >= 18", source: l, because: "Nascita {nascita}" }
  - { id: P-3, need: "not ha_lavoro", source: l, because: "Lavoro {ha_lavoro}" }
results: [quota, gradino, curva]
)y";

const rules::Catalogue &law()
{
    static const auto loaded = tests::loadedLaw(tests::smallLaw(kBody));
    return *loaded;
}

domain::Facts facts(const QByteArray &changes = "{}")
{
    auto object =
        QJsonDocument::fromJson(R"({"giorno": "2026-03-01", "isee": "500.00", "componenti": 3,
                                    "nascita": "1980-01-01", "ha_lavoro": false})")
            .object();
    const auto changed = QJsonDocument::fromJson(changes).object();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        object.insert(it.key(), it.value());
    return law().readFacts(QStringLiteral("prova"), object)->facts;
}

Variation variation(const char *fact, const char *from, const char *to, const char *step,
                    const char *result)
{
    const auto text = [](const char *bytes) { return QString::fromLatin1(bytes); };
    return {text(fact), text(from), text(to), text(step), text(result)};
}

Result<Curve> varied(const Variation &variation, const domain::Facts &given = facts())
{
    return interview::whatIf(law(), QStringLiteral("prova"), given, kDay, kDay, variation);
}

Curve curveOf(const Variation &variation, const domain::Facts &given = facts())
{
    auto curve = varied(variation, given);
    INFO((curve ? std::string() : curve.error().detail.toStdString()));
    REQUIRE(curve);
    return *curve;
}

/// "step 5000.00 50.00 | 5000.01 30.00", a line each.
std::string shown(const QList<Break> &breaks)
{
    QStringList list;
    for (const Break &found : breaks) {
        list.append(QStringLiteral("%1 %2 %3 | %4 %5")
                        .arg(interview::breakCode(found.kind), found.before.at, found.before.value,
                             found.after.at, found.after.value));
    }
    return list.join(QLatin1Char('\n')).toStdString();
}

}   // namespace

TEST_CASE("steps, cliffs and kinks are found at their cent between two samples", "[what_if]")
{
    const auto curve = curveOf(variation("isee", "0", "10000", "2500", "quota"));
    CHECK(curve.samples.size() == 5);
    CHECK(shown(curve.breaks) == "kink 1000.00 200.00 | 1000.01 200.00\n"
                                 "kink 4000.00 50.00 | 4000.01 50.00\n"
                                 "step 5000.00 50.00 | 5000.01 30.00\n"
                                 "cliff 6000.00 30.00 | 6000.01 \n"
                                 "cliff 6499.99  | 6500.00 30.00\n"
                                 "cliff 6500.03 30.00 | 6500.04 ");
    CHECK(curve.label == QStringLiteral("Quota"));
    CHECK(curve.unit == QStringLiteral("EUR"));
}

TEST_CASE("a break names the requirements that come out otherwise", "[what_if]")
{
    const auto curve = curveOf(variation("isee", "4500", "6100", "100", "quota"));
    REQUIRE(curve.breaks.size() == 2);
    CHECK(curve.breaks[0].rules.isEmpty());   // the formula alone
    CHECK(curve.breaks[1].rules == QStringList{QStringLiteral("P-1")});
    CHECK(curve.breaks[1].before.outcome == Outcome::Probable);
    CHECK(curve.breaks[1].after.outcome == Outcome::No);
}

TEST_CASE("a range that ends on a break's cent has it, one that stops before has not", "[what_if]")
{
    CHECK(curveOf(variation("isee", "4500", "5000.01", "1", "quota")).breaks.size() == 1);
    CHECK(curveOf(variation("isee", "4500", "5000.00", "1", "quota")).breaks.isEmpty());
    CHECK(curveOf(variation("isee", "5000.01", "5500", "1", "quota")).breaks.isEmpty());
}

TEST_CASE("a number that the law counts in threes makes a step at each three", "[what_if]")
{
    const auto curve = curveOf(variation("componenti", "0", "9", "9", "gradino"));
    CHECK(shown(curve.breaks) == "step 2 0.00 | 3 10.00\n"
                                 "step 5 10.00 | 6 20.00\n"
                                 "step 8 20.00 | 9 30.00");
}

TEST_CASE("a bent curve has no corner", "[what_if]")
{
    CHECK(curveOf(variation("componenti", "0", "60", "1", "curva")).breaks.isEmpty());
}

TEST_CASE("a day that varies changes the outcome on its day", "[what_if]")
{
    const auto curve = curveOf(variation("nascita", "2000-01-01", "2010-12-31", "365", "quota"));
    REQUIRE(curve.breaks.size() == 1);
    CHECK(curve.breaks[0].kind == Break::Kind::Cliff);
    CHECK(curve.breaks[0].before.at == QStringLiteral("2008-03-01"));
    CHECK(curve.breaks[0].after.at == QStringLiteral("2008-03-02"));
    CHECK(curve.breaks[0].rules == QStringList{QStringLiteral("P-2")});
}

TEST_CASE("every sample and both sides of every break are what the explained walk decides",
          "[what_if]")
{
    const auto curve = curveOf(variation("isee", "0", "7000", "70", "quota"));
    QList<CurvePoint> points = curve.samples;
    for (const Break &found : curve.breaks)
        points << found.before << found.after;
    for (const CurvePoint &point : points) {
        const auto given = facts("{\"isee\": \"" + point.at.toLatin1() + "\"}");
        const auto decision =
            law().decide(QStringLiteral("prova"), given, {kDay, kDay, {}}).value();
        CAPTURE(point.at.toStdString());
        CHECK(point.outcome == decision.outcome);
        if (decision.outcome == Outcome::Probable)
            CHECK(point.value == tests::resultOf(decision, QStringLiteral("quota")));
        else
            CHECK(point.value.isEmpty());
    }
}

TEST_CASE("no change of the outcome between two cents is missing", "[what_if]")
{
    const auto curve = curveOf(variation("isee", "5990", "6510", "0.01", "quota"));
    QStringList cliffs;
    for (qsizetype i = 1; i < curve.samples.size(); ++i) {
        if (curve.samples[i].outcome != curve.samples[i - 1].outcome)
            cliffs.append(curve.samples[i].at);
    }
    QStringList found;
    for (const Break &one : curve.breaks) {
        if (one.kind == Break::Kind::Cliff)
            found.append(one.after.at);
    }
    CHECK(found == cliffs);
    CHECK(found.size() == 3);
}

TEST_CASE("other facts that are not known stay so", "[what_if]")
{
    const auto curve =
        curveOf(variation("isee", "0", "7000", "7000", "quota"), facts("{\"ha_lavoro\": null}"));
    CHECK(curve.samples.first().outcome == Outcome::Maybe);
    CHECK(curve.samples.last().outcome == Outcome::No);
}

TEST_CASE("what cannot vary is refused", "[what_if]")
{
    const auto codeOf = [](const Variation &variation) {
        const auto curve = varied(variation);
        REQUIRE_FALSE(curve);
        return curve.error().code;
    };
    CHECK(codeOf(variation("reddito", "0", "1", "1", "quota")) == ErrorCode::NotFound);
    CHECK(codeOf(variation("isee", "0", "1", "1", "premio")) == ErrorCode::NotFound);
    CHECK(codeOf(variation("ha_lavoro", "0", "1", "1", "quota")) == ErrorCode::Invalid);
    CHECK(codeOf(variation("isee", "5", "1", "1", "quota")) == ErrorCode::Invalid);
    CHECK(codeOf(variation("isee", "0", "1", "0", "quota")) == ErrorCode::Invalid);
    CHECK(codeOf(variation("isee", "0", "1", "0.001", "quota")) == ErrorCode::Invalid);
    CHECK(codeOf(variation("isee", "0", "99999", "0.01", "quota")) == ErrorCode::Invalid);
    CHECK(codeOf(variation("isee", "-1", "5", "1", "quota")) == ErrorCode::Invalid);
}
