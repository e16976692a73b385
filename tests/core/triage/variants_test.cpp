#include "core/triage/ready_variants.h"
#include "tests/core/triage/shipped_people.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core;
using triage::Birth;
using triage::Comparison;
using triage::NewJob;
using triage::RightKind;
using triage::Turn;
using triage::Variant;

namespace {

const QDate kToday = tests::kTriageDay;

QString id(const char *benefit)
{
    return QString::fromLatin1(benefit);
}

Money euro(const char *amount)
{
    return *Money::fromDecimal(QString::fromLatin1(amount));
}

/// The household of the worked examples of the allowance: both parents, one child, ISEE 30,000.
domain::Facts family()
{
    return tests::told(R"({
        "data_domanda": "2026-11-24", "ruolo_richiedente": "genitore",
        "cittadinanza_titolo": "it", "soggetto_irpef": true, "residente_italia": true,
        "domiciliato_italia": true, "residenza_italia_dal": "2010-01-01", "assenze_estero": [],
        "genitori_redditi_lavoro": "uno", "isee_presente": true, "isee_valore": "30000.00",
        "isee_tipo": "specifiche_prestazioni", "isee_data_dsu": "2026-01-20",
        "data_nascita": "1985-03-02", "sesso": "f", "affidamento": "non_applicabile",
        "ripartizione": "intero",
        "componenti": [
            {"relazione": "richiedente", "data_nascita": "1985-03-02", "sesso": "f"},
            {"relazione": "coniuge", "data_nascita": "1983-01-01", "sesso": "m"},
            {"relazione": "figlio", "data_nascita": "2018-06-10", "figlio_di": "entrambi"}]})");
}

triage::VariantComparer comparer()
{
    return {tests::shippedRules(), kToday};
}

Comparison compared(const domain::Facts &facts, const Variant &variant)
{
    auto fresh = comparer();
    auto found = fresh.compare(facts, variant);
    INFO((found ? std::string() : found.error().detail.toStdString()));
    REQUIRE(found);
    return std::move(*found);
}

Variant askedOn(const QDate &day)
{
    Variant variant;
    variant.applyOn = day;
    return variant;
}

Variant bornOn(const QDate &day)
{
    Variant variant;
    variant.birth = Birth{day, 1};
    return variant;
}

Variant isee(const char *value)
{
    Variant variant;
    variant.isee = euro(value);
    return variant;
}

Money decided(const domain::Facts &facts, const char *benefit, const QDate &on)
{
    const auto decision = tests::shippedRules()->decide(id(benefit), triage::factsOn(facts, on),
                                                        {.on = on, .knownOn = on, .fixed = {}});
    REQUIRE(decision);
    const auto *amount = decision->result(QStringLiteral("importo"));
    REQUIRE(amount);
    return *Money::fromDecimal(amount->value);
}

}   // namespace

TEST_CASE("a variant without changes changes nothing", "[triage][variants]")
{
    for (const auto &facts : {tests::marini(), family(), domain::Facts()}) {
        CHECK(triage::variantFacts(facts, {}, kToday) == facts);
        const auto same = compared(facts, {});
        CHECK(same.on == kToday);
        CHECK(same.rows.isEmpty());
        CHECK(same.yearly == Money());
    }
}

TEST_CASE("undoing a change gives today again, whatever was looked at meanwhile",
          "[triage][variants]")
{
    auto one = comparer();
    const auto facts = tests::marini();
    const auto before = one.today(facts);
    REQUIRE(before);
    Variant all = isee("5000.00");
    all.job = NewJob{id("subordinata"), kToday.addDays(7), euro("15000.00")};
    all.birth = Birth{kToday, 2};
    all.byHand.set(id("pensione_diretta"), domain::unknown({}));
    REQUIRE_FALSE(one.compare(facts, all)->rows.isEmpty());
    REQUIRE_FALSE(one.compare(facts, askedOn({2027, 2, 1}))->rows.isEmpty());
    const auto after = one.compare(facts, {});
    REQUIRE(after);
    CHECK(after->rows.isEmpty());
    CHECK(triage::changesBetween(*before, after->assessment).isEmpty());
    CHECK(after->yearly == Money());
}

TEST_CASE("the facts of the person are not touched by what is tried on them", "[triage][variants]")
{
    const auto facts = family();
    const auto kept = facts;
    Variant variant = isee("1000.00");
    variant.birth = Birth{kToday, 1};
    CHECK_FALSE(triage::variantFacts(facts, variant, kToday) == facts);
    CHECK(facts == kept);
}

TEST_CASE("a birth gains what the law gives for one child more, to the cent", "[triage][variants]")
{
    const auto facts = family();
    const auto born = compared(facts, bornOn(kToday));
    const auto *row = born.find(id("auu"));
    REQUIRE(row);
    CHECK(row->turn == Turn::More);
    // The same household with the child written by hand, decided without any variant.
    auto written = facts;
    auto rows = facts.find(id("componenti"))->value.toArray();
    rows.append(QJsonObject{{id("relazione"), id("figlio")},
                            {id("data_nascita"), id("2026-11-24")},
                            {id("figlio_di"), id("entrambi")}});
    written.set(id("componenti"), domain::known(rows, {}));
    const Money before = decided(facts, "auu", kToday);
    const Money after = decided(written, "auu", kToday);
    CHECK(row->amountBefore.least == before);
    CHECK(row->amountAfter.least == after);
    CHECK(row->difference == after - before);
    CHECK(row->unit == id("EUR/month"));
    // Table of 2026 at 30,000 €: 140.90 for each; half as much again in the first year (art. 4).
    CHECK(before == euro("140.90"));
    CHECK(row->difference == euro("211.35"));
}

TEST_CASE("a birth to come leaves alone what it does not touch", "[triage][variants]")
{
    const auto facts = tests::marini();
    const auto born = compared(facts, bornOn({2027, 1, 15}));
    CHECK(born.on == QDate(2027, 1, 15));
    // Asked for today, though on the day of the birth it would be too late.
    CHECK_FALSE(born.find(id("naspi")));
    CHECK(born.assessment.find(id("naspi"))->kind == RightKind::Probable);
    CHECK(compared(facts, askedOn({2027, 1, 15})).find(id("naspi"))->turn == Turn::Lost);
}

TEST_CASE("a family nobody told of gets no row by a birth", "[triage][variants]")
{
    const auto facts = triage::variantFacts({}, bornOn(kToday), kToday);
    CHECK_FALSE(facts.find(id("componenti")));
    CHECK(facts.find(id("evento_data"))->value.toString() == id("2026-11-24"));
}

TEST_CASE("who was to be born is born, and is not there twice", "[triage][variants]")
{
    auto facts = family();
    auto rows = facts.find(id("componenti"))->value.toArray();
    rows.append(QJsonObject{{id("relazione"), id("figlio")}, {id("gravidanza_mese"), 8}});
    facts.set(id("componenti"), domain::known(rows, {}));
    const auto after = triage::variantFacts(facts, bornOn(kToday), kToday);
    const auto family = after.find(id("componenti"))->value.toArray();
    REQUIRE(family.size() == rows.size());
    CHECK(family.last().toObject().value(id("data_nascita")).toString() == id("2026-11-24"));
    CHECK_FALSE(family.last().toObject().contains(id("gravidanza_mese")));
}

TEST_CASE("on the last day an application still counts, on the next it is lost",
          "[triage][variants]")
{
    const auto facts = tests::marini();
    auto one = comparer();
    const auto *today = one.today(facts)->find(id("naspi"));
    REQUIRE(today);
    const QDate last(2026, 12, 2);   // 68 days after the end of the job
    const auto inTime = compared(facts, askedOn(last));
    CHECK(inTime.assessment.find(id("naspi"))->kind == RightKind::Probable);
    const auto late = compared(facts, askedOn(last.addDays(1)));
    const auto *row = late.find(id("naspi"));
    REQUIRE(row);
    CHECK(row->turn == Turn::Lost);
    CHECK(row->after == RightKind::No);
    CHECK(row->deadlineBefore == last);
    CHECK(row->difference == euro("-1103.07"));
    CHECK(late.yearly < Money());
}

TEST_CASE("another ISEE counts for every benefit that reads one", "[triage][variants]")
{
    const auto facts = family();
    const auto poorer = compared(facts, isee("8000.00"));
    const auto *row = poorer.find(id("auu"));
    REQUIRE(row);
    CHECK(row->turn == Turn::More);
    CHECK(row->difference == euro("62.90"));   // 203.80 at most, 140.90 at 30,000
    CHECK(row->yearly == Money::fromCents(6290 * 12));
    CHECK(poorer.better() >= 1);
    const auto changed = triage::variantFacts(facts, isee("8000.00"), kToday);
    CHECK_FALSE(changed.find(id("isee_tipo")));
    CHECK(changed.find(id("isee_valore"))->value.toString() == id("8000.00"));
}

TEST_CASE("an amount of the old attestation that cannot stand beside the new value goes",
          "[triage][variants]")
{
    auto facts = family();
    facts.set(id("isee_netto_auu"), domain::known(id("29000.00"), {}));
    CHECK_FALSE(triage::variantFacts(facts, isee("8000.00"), kToday).find(id("isee_netto_auu")));
    CHECK(triage::variantFacts(facts, isee("29500.00"), kToday).find(id("isee_netto_auu")));
}

TEST_CASE("a job that pays too much ends the allowance for who has lost one", "[triage][variants]")
{
    const auto facts = tests::marini();
    Variant variant;
    variant.job = NewJob{id("subordinata"), kToday.addDays(1), euro("30000.00")};
    const auto employed = compared(facts, variant);
    CHECK(employed.on == kToday);
    CHECK(employed.find(id("naspi")));
}

TEST_CASE("an answer changed by hand wins over everything else", "[triage][variants]")
{
    Variant variant = isee("8000.00");
    variant.byHand.set(id("isee_valore"), domain::known(id("9000.00"), {}));
    const auto changed = triage::variantFacts(family(), variant, kToday);
    CHECK(changed.find(id("isee_valore"))->value.toString() == id("9000.00"));
}

TEST_CASE("the month asked for moves with the day of the application, another month stays",
          "[triage][variants]")
{
    auto facts = family();
    facts.set(id("mese_competenza"), domain::known(id("2026-11-01"), {}));
    const auto month = [&](const domain::Facts &given) {
        return triage::variantFacts(given, askedOn({2027, 2, 10}), kToday)
            .find(id("mese_competenza"))
            ->value.toString();
    };
    CHECK(month(facts) == id("2027-02-01"));
    facts.set(id("mese_competenza"), domain::known(id("2026-09-01"), {}));
    CHECK(month(facts) == id("2026-09-01"));
}

TEST_CASE("two hypotheses that matter are found for who came for something else",
          "[triage][variants]")
{
    auto one = comparer();
    const auto ready = triage::readyVariants(one, tests::marini(), 2);
    REQUIRE(ready);
    REQUIRE(ready->size() == 2);
    CHECK(ready->at(0).variant.isee == euro("8000.00"));
    CHECK(ready->at(0).better() > 0);
    CHECK(ready->at(1).variant.applyOn == QDate(2026, 12, 3));
    CHECK(ready->at(1).find(id("naspi"))->turn == Turn::Lost);
}

TEST_CASE("the ISEE tried is half of the one that was told, in round thousands",
          "[triage][variants]")
{
    CHECK(triage::likelyIsee({}) == euro("8000.00"));
    CHECK(triage::likelyIsee(family()) == euro("15000.00"));
    auto facts = family();
    facts.set(id("isee_valore"), domain::known(id("0.00"), {}));
    CHECK_FALSE(triage::likelyIsee(facts));
}
