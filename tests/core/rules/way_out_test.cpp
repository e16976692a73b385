#include "core/rules/way_out.h"

#include "core/rules/day_direction.h"
#include "core/rules/inputs.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::smallLaw;

namespace {

/// One requirement over the facts of the small law; `giorno` is the day at the desk unless given.
std::shared_ptr<const Catalogue> needing(const QByteArray &need, const QByteArray &values = {},
                                         const QByteArray &more = {},
                                         const QByteArray &other = "1 < 2")
{
    QByteArray rest = R"(
sources: { l: "L. 1/2020" }
parameters:
  soglia:
    label: "Soglia"
    unit: EUR
    values:
      - { from: 2020-01-01, to: 2026-12-31, value: 9360, source: l }
      - { from: 2027-01-01, value: 10140, source: l }
  mesi_minimi:
    label: "Mesi"
    unit: month
    values: [{ from: 2020-01-01, value: 3, source: l }]
asks: [{ key: giorno, default: on }, isee, componenti, nascita, ha_lavoro]
VALUES
requirements:
  - { id: R1, need: "NEED", source: l, because: "Non basta." MORE }
  - { id: R2, need: "OTHER or nascita < 1800-01-01 or soglia < 0 or mesi_minimi < 1 month or isee < 0 or componenti < 0 or ha_lavoro", source: l, because: "Di più." }
)";
    rest.replace("VALUES", values.isEmpty() ? "" : "values:\n" + values)
        .replace("NEED", need)
        .replace("MORE", more)
        .replace("OTHER", other);
    return loadedLaw(smallLaw(rest));
}

const QDate kOn(2026, 4, 20);

WayOut wayOf(const Catalogue &law, const QByteArray &facts, QDate on = kOn)
{
    const auto decision = decided(law, facts, on);
    REQUIRE(decision.outcome == Outcome::No);
    REQUIRE(decision.nearest);
    CHECK(decision.nearest->rule == QStringLiteral("R1"));
    return *decision.nearest;
}

struct Asked {
    QByteArray need;
    QByteArray facts;
    const char *key;
    Change::Side side;
    const char *value;
};

}   // namespace

TEST_CASE("a failed comparison says which value of which fact would meet it", "[rules][wayout]")
{
    using Side = Change::Side;
    const auto asked = GENERATE(
        Asked{"componenti >= 3", R"({"componenti": 1})", "componenti", Side::AtLeast, "3"},
        Asked{"3 <= componenti", R"({"componenti": 1})", "componenti", Side::AtLeast, "3"},
        Asked{"componenti > 2.5", R"({"componenti": 1})", "componenti", Side::AtLeast, "3"},
        Asked{"componenti * 2 >= 7", R"({"componenti": 1})", "componenti", Side::AtLeast, "4"},
        Asked{"10 - componenti <= 4", R"({"componenti": 1})", "componenti", Side::AtLeast, "6"},
        Asked{"not componenti < 3", R"({"componenti": 1})", "componenti", Side::AtLeast, "3"},
        Asked{"isee <= soglia", R"({"isee": "12000"})", "isee", Side::AtMost, "9360.00"},
        Asked{"isee < soglia", R"({"isee": "12000"})", "isee", Side::LessThan, "9360.00"},
        Asked{"isee / 3 <= 1000", R"({"isee": "12000"})", "isee", Side::AtMost, "3000.00"},
        Asked{"isee * 3 <= 1000", R"({"isee": "12000"})", "isee", Side::AtMost, "333.33"},
        Asked{"soglia - isee >= 100.005", R"({"isee": "12000"})", "isee", Side::AtMost, "9259.99"},
        Asked{"isee <= soglia and componenti >= 1", R"({"isee": "12000", "componenti": 2})", "isee",
              Side::AtMost, "9360.00"},
        Asked{"componenti >= 9 or isee <= 5000", R"({"isee": "12000", "componenti": 2})",
              "componenti", Side::AtLeast, "9"},
        Asked{"max(isee, 100) <= soglia", R"({"isee": "12000"})", "isee", Side::AtMost, "9360.00"},
        Asked{"nascita >= 1990-01-01", R"({"nascita": "1980-05-05"})", "nascita", Side::AtLeast,
              "1990-01-01"},
        Asked{"nascita + 3 months >= 2020-05-31", R"({"nascita": "2019-05-05"})", "nascita",
              Side::AtLeast, "2020-03-01"});
    INFO(asked.need.constData());
    const auto law = needing(asked.need);
    const auto way = wayOf(*law, asked.facts);
    REQUIRE(way.change);
    CHECK(way.change->key == QLatin1String(asked.key));
    CHECK(way.change->side == asked.side);
    CHECK(way.change->value == QLatin1String(asked.value));
    CHECK(way.computed);
}

TEST_CASE("what cannot be followed to a fact is told by the name people know", "[rules][wayout]")
{
    const auto law = needing("quota >= 100",
                             "  quota: { is: \"floor(isee / 7)\", label: \"Quota\", unit: EUR }");
    const auto way = wayOf(*law, R"({"isee": "350"})");
    REQUIRE(way.change);
    CHECK(way.change->key == QStringLiteral("quota"));
    CHECK(way.change->label == QStringLiteral("Quota"));
    CHECK(way.change->value == QStringLiteral("100.00"));
}

TEST_CASE("nothing is promised where one change is not enough or cannot be", "[rules][wayout]")
{
    const auto none = [](const QByteArray &need, const QByteArray &facts) {
        const auto decision = decided(*needing(need), facts, kOn);
        REQUIRE(decision.outcome == Outcome::No);
        return !decision.nearest.has_value();
    };
    CHECK(none("isee <= 5000 and componenti >= 3", R"({"isee": "12000", "componenti": 1})"));
    CHECK(none("isee <= -1", R"({"isee": "12000"})"));
    CHECK(none("ha_lavoro", R"({"ha_lavoro": false})"));
}

TEST_CASE("an age says from which day it will be there", "[rules][wayout]")
{
    const auto law = needing("age(nascita, giorno) >= 67");
    const auto way = wayOf(*law, R"({"nascita": "1960-02-29"})");
    CHECK(way.from == QDate(2027, 2, 28));
    CHECK(way.text.contains(QStringLiteral("28 febbraio 2027")));
    // More than two years away: nobody waits for it at a desk.
    const auto far = decided(*law, R"({"nascita": "1970-02-28"})", kOn);
    CHECK((!far.nearest || !far.nearest->from.isValid()));
}

TEST_CASE("a fact given as another day than the decision's does not move", "[rules][wayout]")
{
    const auto law = needing("age(nascita, giorno) >= 67");
    const auto decision =
        decided(*law, R"({"nascita": "1960-02-29", "giorno": "2026-01-15"})", kOn);
    REQUIRE(decision.nearest);
    CHECK_FALSE(decision.nearest->from.isValid());
    REQUIRE(decision.nearest->change);
    CHECK(decision.nearest->change->key == QStringLiteral("giorno"));
    CHECK(decision.nearest->change->value == QStringLiteral("2027-02-28"));
    const auto same = decided(*law, R"({"nascita": "1960-02-29", "giorno": "2026-04-20"})", kOn);
    CHECK(same.nearest->from == QDate(2027, 2, 28));
}

TEST_CASE("a bound of the law that will rise gives the day of its new value", "[rules][wayout]")
{
    const auto way = wayOf(*needing("isee <= soglia"), R"({"isee": "10000"})");
    CHECK(way.from == QDate(2027, 1, 1));
    REQUIRE(way.change);
    CHECK(way.change->value == QStringLiteral("9360.00"));
}

TEST_CASE("a term that has passed does not come back", "[rules][wayout]")
{
    const auto way = wayOf(*needing("giorno <= nascita + 68 days"), R"({"nascita": "2026-01-01"})");
    CHECK_FALSE(way.from.isValid());
}

TEST_CASE("what the file says wins over what is computed", "[rules][wayout]")
{
    const auto law =
        needing("componenti >= 3", {},
                ", way_out: { text: \"Aspettare il terzo.\", from: giorno + 1 month }");
    const auto way = wayOf(*law, R"({"componenti": 1})");
    CHECK(way.text == QStringLiteral("Aspettare il terzo."));
    CHECK(way.from == QDate(2026, 5, 20));
    CHECK_FALSE(way.computed);
    CHECK_FALSE(way.change);
}

TEST_CASE("a way out is enough when nothing else has failed or is open", "[rules][wayout]")
{
    const auto law = needing("componenti >= 3");
    CHECK(wayOf(*law, R"({"componenti": 1, "isee": "1"})").enough);
    const auto open = needing("componenti >= 3", {}, {}, "isee > 5");
    CHECK_FALSE(wayOf(*open, R"({"componenti": 1})").enough);
    CHECK_FALSE(wayOf(*open, R"({"componenti": 1, "isee": "1", "nascita": "1990-01-01",
                                "ha_lavoro": false})")
                    .enough);
}

TEST_CASE("the way out is in the JSON with fact, side, value and day", "[rules][wayout]")
{
    const auto decision = decided(*needing("isee < soglia"), R"({"isee": "10000"})", kOn);
    const auto json = decision.toJson()[QLatin1String("nearest")].toObject();
    const auto change = json[QLatin1String("change")].toObject();
    CHECK(change[QLatin1String("fact")] == QStringLiteral("isee"));
    CHECK(change[QLatin1String("is")] == QStringLiteral("less-than"));
    CHECK(change[QLatin1String("value")] == QStringLiteral("9360.00"));
    CHECK(json[QLatin1String("from")] == QStringLiteral("2027-01-01"));
    CHECK(json[QLatin1String("text")] ==
          QStringLiteral(
              "ISEE: servirebbe meno di 9.360,00\u00a0€. Con gli stessi dati, questo punto "
              "torna dal 1° gennaio 2027."));
}

TEST_CASE("the first day is the one that trying every day finds", "[rules][wayout]")
{
    const auto need = GENERATE(
        as<QByteArray>(), "age(nascita, giorno) >= 67", "months_between(nascita, giorno) >= 797",
        "giorno - nascita > 24500", "giorno >= nascita + 800 months",
        "next_working_day(giorno) > 2026-12-24", "month(giorno) == 2", "isee <= soglia",
        "year(giorno) * 2 >= 4054", "not (giorno < 2027-03-01)", "100 - year(giorno) < 100 - 2026",
        "giorno in 2027-05-05 .. 2027-05-09", "month_end(giorno) >= 2027-08-31 and isee <= soglia");
    INFO(need.constData());
    const auto law = needing(need);
    const QByteArray facts = R"({"nascita": "1960-02-29", "isee": "10000"})";
    QDate first;
    for (int days = 1; days <= 731 && !first.isValid(); ++days) {
        const auto day = kOn.addDays(days);
        if (decided(*law, facts, day).reasons.first().state == Verdict::Met)
            first = day;
    }
    REQUIRE(first.isValid());
    CHECK(wayOf(*law, facts).from == first);
}

TEST_CASE("a requirement that will no longer be in force stands in the way only until then",
          "[rules][wayout]")
{
    const auto law = needing("componenti >= 3", {}, ", in_force: 2020-01-01 .. 2026-09-30");
    const auto way = wayOf(*law, R"({"componenti": 1})");
    CHECK(way.from == QDate(2026, 10, 1));
    CHECK(way.change->value == QStringLiteral("3"));
}

TEST_CASE("a parameter of another day changes the day on which a requirement is met",
          "[rules][wayout]")
{
    // The bound is that of the third month after the day at the desk.
    const auto law = loadedLaw(smallLaw(R"(
sources: { l: "L. 1/2020" }
parameters:
  soglia:
    label: "Soglia"
    unit: EUR
    by: tra_tre_mesi
    values:
      - { from: 2020-01-01, to: 2026-12-31, value: 9360, source: l }
      - { from: 2027-01-01, to: 2027-12-31, value: 9000, source: l }
      - { from: 2028-01-01, value: 10140, source: l }
asks: [{ key: giorno, default: on }, isee]
values:
  tra_tre_mesi: giorno + 3 months
requirements:
  - { id: R1, need: isee <= soglia and giorno >= 2026-06-15, source: l, because: "Non basta." }
)"));
    CHECK(wayOf(*law, R"({"isee": "9200"})").from == QDate(2026, 6, 15));
    CHECK(wayOf(*law, R"({"isee": "9200"})", {2026, 12, 1}).from == QDate(2027, 10, 1));
    CHECK(wayOf(*law, R"({"isee": "10000"})").from == QDate(2027, 10, 1));
    const auto never = decided(*law, R"({"isee": "20000"})", {2026, 12, 1});
    CHECK_FALSE(never.nearest->from.isValid());
}

TEST_CASE("a trend is never claimed of what may turn", "[rules][wayout]")
{
    const auto trend = [](const QByteArray &need) {
        const auto law = needing(need);
        const auto benefit = law->graph(QStringLiteral("prova"));
        REQUIRE(benefit);
        const auto given = law->readFacts(
            QStringLiteral("prova"),
            QJsonDocument::fromJson(R"({"nascita": "1960-02-29", "isee": "1", "componenti": 3})")
                .object());
        const auto inputs = makeInputs(**benefit, law->vocabulary(), given->facts, {kOn, kOn, {}});
        REQUIRE(inputs);
        Evaluator evaluator(**benefit, law->vocabulary(), *inputs);
        FactSet moving;
        moving.set(static_cast<std::size_t>((*benefit)->slotByKey[QStringLiteral("giorno")]));
        return DayDirection(**benefit, evaluator, moving).of((*benefit)->requirements.front().need);
    };
    CHECK(trend("componenti >= 4") == Trend::Still);
    CHECK(trend("giorno >= nascita") == Trend::Rising);
    CHECK(trend("giorno <= nascita") == Trend::Falling);
    CHECK(trend("giorno - nascita < 100") == Trend::Falling);
    CHECK(trend("componenti * year(giorno) > 9000") == Trend::Rising);
    CHECK(trend("(1 - componenti) * year(giorno) > 9000") == Trend::Falling);
    CHECK(trend("month(giorno) >= 2") == Trend::Mixed);
    CHECK(trend("isee <= soglia") == Trend::Mixed);
    CHECK(trend("giorno == nascita") == Trend::Mixed);
    CHECK(trend("giorno >= nascita and giorno <= 2026-05-01") == Trend::Mixed);
    CHECK(opposite(Trend::Mixed) == Trend::Mixed);
    CHECK(together(Trend::Still, Trend::Falling) == Trend::Falling);
}
