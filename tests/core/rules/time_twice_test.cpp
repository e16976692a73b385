#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::replaced;
using tests::resultOf;

namespace {

/// The residence of the RdC: ten years as the decree of 2019 has it, five for the whole life of the
/// benefit since Corte cost. 31/2025, whose effects begin after its publication. The requirement on
/// the way of staying, the table of scales and the bands show the same of each kind of row.
const QByteArray kRdc = R"y(
sources: { d4: "DL 4/2019", corte: "Corte cost. 31/2025" }
marks: { gazzetta: "Il giorno della pubblicazione in Gazzetta è da verificare." }
parameters:
  anni_residenza:
    label: "Anni di residenza"
    unit: year
    covers: 2020-01-01 ..
    values:
      - { from: 2020-01-01, value: 10, source: "d4 art. 2" }
      - { from: 2020-01-01, value: 5, source: corte, known_from: 2025-03-27, provisional: gazzetta }
tables:
  fasce:
    steps: isee
    unit: EUR
    columns: { importo: EUR/month }
    versions:
      - { from: 2020-01-01, source: d4, rows: [{ up_to: 9360, importo: 500 }] }
      - { from: 2020-01-01, to: 2023-12-31, known_from: 2025-03-27, source: corte, rows: [{ up_to: 9360, importo: 600 }] }
asks: [giorno, nascita, isee, componenti]
values:
  anni_in_italia: { is: "age(nascita, giorno)",
                 label : "Anni di residenza in Italia"
}
  importo: { is: fasce.importo, label: "Importo", unit: EUR/month, round: exact }
requirements:
  - id: RDC-R2
    need: anni_in_italia >= anni_residenza
    source: "d4 art. 2"
    because: "Servono {anni_residenza} di residenza: sono {anni_in_italia}."
  - id: RDC-R9
    known_from: 2025-03-27
    need: componenti >= 1
    source: corte
    because: "Siete in {componenti}."
results: [importo]
)y";

Decision asKnownOn(const Catalogue &law, QDate knownOn)
{
    return decided(law,
                   R"({"giorno": "2020-06-15", "nascita": "2013-06-01", "isee": "5000",
                       "componenti": 1})",
                   {2020, 6, 15}, knownOn);
}

Verdict stateOf(const Decision &decision, const QString &rule)
{
    for (const auto &reason : decision.reasons) {
        if (reason.rule == rule)
            return reason.state;
    }
    FAIL("no reason " << rule.toStdString());
    return {};
}

}   // namespace

TEST_CASE("a ruling changes the past from the day it is known, never before", "[rules][time]")
{
    const auto law = loadedLaw(tests::smallLaw(kRdc));
    const auto rule = QStringLiteral("RDC-R2");
    const auto before = asKnownOn(*law, {2025, 3, 26});
    CHECK(before.outcome == Outcome::No);
    CHECK(stateOf(before, rule) == Verdict::Unmet);
    CHECK(before.knownOn == QDate(2025, 3, 26));
    const auto after = asKnownOn(*law, {2025, 3, 27});
    CHECK(after.outcome == Outcome::Probable);
    CHECK(stateOf(after, rule) == Verdict::Met);
    CHECK(after.provisional == QStringList{QStringLiteral("gazzetta")});
    CHECK(before.provisional.isEmpty());
}

TEST_CASE("what was decided before the ruling is decided the same for ever", "[rules][time]")
{
    const auto law = loadedLaw(tests::smallLaw(kRdc));
    const auto then = asKnownOn(*law, {2020, 6, 15});
    auto again = asKnownOn(*law, {2025, 3, 26});
    again.knownOn = then.knownOn;
    CHECK(again.toJson() == then.toJson());
}

TEST_CASE("a requirement known later is absent until then", "[rules][time]")
{
    const auto law = loadedLaw(tests::smallLaw(kRdc));
    CHECK(asKnownOn(*law, {2025, 3, 26}).reasons.size() == 1);
    CHECK(asKnownOn(*law, {2025, 3, 27}).reasons.size() == 2);
}

TEST_CASE("steps known later replace the older ones from that day, only for their days",
          "[rules][time]")
{
    const auto law = loadedLaw(tests::smallLaw(kRdc));
    const auto importo = QStringLiteral("importo");
    CHECK(resultOf(asKnownOn(*law, {2025, 3, 26}), importo) == QStringLiteral("500.00"));
    CHECK(resultOf(asKnownOn(*law, {2025, 3, 27}), importo) == QStringLiteral("600.00"));
    const auto later =
        decided(*law, R"({"giorno": "2024-01-01", "nascita": "2001-06-01", "isee": "5000"})",
                {2024, 1, 1}, {2025, 3, 27});
    CHECK(resultOf(later, importo) == QStringLiteral("500.00"));
}

TEST_CASE("a row of a table by key may be known later than it holds", "[rules][time]")
{
    const auto file = QStringLiteral("benefits/sostegno_prova.yaml");
    const auto law = loadedLaw(replaced(
        tests::exampleLaw(), file, "      - { key: agricolo_oti_coop_trasformazione, from:",
        "      - { key: agricolo_oti_altri, from: 2022-01-01, known_from: 2025-01-01, "
        "ammessa: yes, source: l1 }\n"
        "      - { key: agricolo_oti_coop_trasformazione, from:"));
    const auto admitted = [&](QDate knownOn) {
        const auto decision =
            decided(*law, R"({"data_cessazione": "2023-03-31", "categoria": "agricolo_oti_altri"})",
                    {2023, 4, 20}, knownOn, QStringLiteral("sostegno_prova"));
        return stateOf(decision, QStringLiteral("SP-R1"));
    };
    CHECK(admitted({2024, 12, 31}) == Verdict::Unmet);
    CHECK(admitted({2025, 1, 1}) == Verdict::Met);
}

TEST_CASE("two rows of one day without a day of knowledge are still a fault", "[rules][time]")
{
    const auto faulty =
        replaced(tests::exampleLaw(), QStringLiteral("benefits/sostegno_prova.yaml"),
                 "      - { key: agricolo_oti_altri, from: 2022-01-01,",
                 "      - { key: agricolo_oti_altri, from: 2022-01-01, ammessa: yes, source: l1 }\n"
                 "      - { key: agricolo_oti_altri, from: 2022-01-01,");
    CHECK(tests::onlyFault(faulty).message.contains(QStringLiteral("due righe valgono")));
}
