#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

const QByteArray kQuestions = R"y(sections:
  - { id: famiglia, title: "Famiglia" }
questions:
  - { key: mese, kind: date, section: famiglia, ask: "Che mese?", short: "Mese" }
  - { key: isee_presente, kind: yes_no, section: famiglia, ask: "C'è l'ISEE?", short: "ISEE" }
  - { key: isee, kind: amount, unit: EUR, section: famiglia, ask: "Quanto?", short: "Valore" }
  - { key: madre_nascita, kind: date, section: famiglia, ask: "La madre?", short: "Madre" }
  - key: genitori_redditi
    kind: choice
    section: famiglia
    ask: "Chi lavora?"
    short: "Lavoro"
    options:
      - { value: entrambi, label: "Entrambi" }
      - { value: uno, label: "Uno" }
      - { value: nessuno, label: "Nessuno" }
  - key: componenti
    kind: list
    section: famiglia
    ask: "Chi c'è?"
    short: "Famiglia"
    item: "componente"
    fields:
      - key: relazione
        kind: choice
        ask: "Chi è?"
        short: "Relazione"
        options:
          - { value: richiedente, label: "Chi chiede" }
          - { value: figlio, label: "Figlio" }
      - { key: nascita, kind: date, ask: "Nascita?", short: "Nascita" }
      - { key: nel_nucleo, kind: yes_no, ask: "Nell'ISEE?", short: "ISEE" }
      - key: disabilita
        kind: choice
        ask: "Disabilità?"
        short: "Disabilità"
        default: nessuna
        options:
          - { value: nessuna, label: "Nessuna" }
          - { value: media, label: "Media" }
          - { value: grave, label: "Grave" }
          - { value: non_autosufficiente, label: "Non autosufficiente" }
      - key: condizione
        kind: choice
        when: eta >= 18 and eta < 21
        ask: "Che cosa fa?"
        short: "Condizione"
        options:
          - { value: studio, label: "Studia" }
          - { value: tirocinio_lavoro, label: "Lavora" }
          - { value: disoccupato, label: "Cerca lavoro" }
          - { value: servizio_civile, label: "Servizio civile" }
          - { value: nessuna, label: "Niente di questo" }
      - { key: reddito_annuo, kind: amount, unit: EUR/year, when: condizione == tirocinio_lavoro,
          ask: "Quanto guadagna?", short: "Reddito" }
    shorthands:
      figli: { fields: { relazione: figlio, nel_nucleo: yes } }
lists:
  figli: { label: "Figli", is: componenti where relazione == figlio and nel_nucleo }
derived:
  - { name: eta, each: componenti, unit: year, label: "Età", is: "age(nascita, mese)" }
)y";

/// The amounts of D.Lgs. 230/2021 artt. 2 and 4; requirements of the child only.
const QByteArray kAuu = R"y(id: prova
name: "Assegno unico"
plain_name: "L'assegno per i figli"
law: "D.Lgs. 230/2021"
service: famiglia
body: INPS
event: mese
in_force: 2022-03-01 ..
not_yet: "Dal marzo 2022."
sources: { d230: "D.Lgs. 230/2021" }
parameters:
  reddito_massimo: { unit: EUR/year, values: [{ from: 2022-03-01, value: 8000, source: "d230 art. 2" }] }
  soglia_alta:
    unit: EUR
    values:
      - { from: 2022-03-01, value: 40000, source: d230 }
      - { from: 2023-01-01, value: 43240, source: d230 }
      - { from: 2024-01-01, value: 45574.96, source: d230 }
      - { from: 2025-01-01, value: 45939.56, source: d230 }
      - { from: 2026-01-01, value: 46582.71, source: d230 }
  madre_giovane:
    unit: EUR/month
    values:
      - { from: 2022-03-01, value: 20.00, source: d230 }
      - { from: 2023-01-01, value: 21.60, source: d230 }
      - { from: 2024-01-01, value: 22.80, source: d230 }
      - { from: 2025-01-01, value: 23.00, source: d230 }
      - { from: 2026-01-01, value: 23.30, source: d230 }
  quattro_figli:
    unit: EUR/month
    values:
      - { from: 2022-03-01, value: 100, source: d230 }
      - { from: 2023-01-01, value: 150, source: d230 }
tables:
  auu:
    unit: EUR
    beyond: last
    columns: { minore: EUR/month, c18_20: EUR/month, succ2: EUR/month, lav: EUR/month }
    round: { up_to: half_up(0.01), minore: half_up(0.1), c18_20: half_up(0.1), succ2: half_up(0.1), lav: half_up(0.1) }
    versions:
      - from: 2022-03-01
        to: 2022-12-31
        source: d230
        line: { up_to: 15000 .. 40000, every: 100, minore: 175 .. 50, c18_20: 85 .. 25, succ2: 85 .. 15, lav: 30 .. 0 }
      - { from: 2023-01-01, to: 2023-12-31, source: d230, rate: 8.1% }
      - { from: 2024-01-01, to: 2024-12-31, source: d230, rate: 5.4% }
      - { from: 2025-01-01, to: 2025-12-31, source: d230, rate: 0.8% }
      - { from: 2026-01-01, source: d230, rate: 1.4% }
  per_disabilita:
    key: componenti.disabilita
    source: d230
    columns: { importo: { type: EUR/month, default: 0 } }
    rows:
      - { key: media, from: 2022-03-01, to: 2022-12-31, importo: 85.00 }
      - { key: media, from: 2023-01-01, to: 2023-12-31, importo: 91.90 }
      - { key: media, from: 2024-01-01, to: 2024-12-31, importo: 96.90 }
      - { key: media, from: 2025-01-01, to: 2025-12-31, importo: 97.70 }
      - { key: media, from: 2026-01-01, importo: 99.10 }
      - { key: grave, from: 2022-03-01, to: 2022-12-31, importo: 95.00 }
      - { key: grave, from: 2023-01-01, to: 2023-12-31, importo: 102.70 }
      - { key: grave, from: 2024-01-01, to: 2024-12-31, importo: 108.20 }
      - { key: grave, from: 2025-01-01, to: 2025-12-31, importo: 109.10 }
      - { key: grave, from: 2026-01-01, importo: 110.60 }
      - { key: non_autosufficiente, from: 2022-03-01, to: 2022-12-31, importo: 105.00 }
      - { key: non_autosufficiente, from: 2023-01-01, to: 2023-12-31, importo: 113.50 }
      - { key: non_autosufficiente, from: 2024-01-01, to: 2024-12-31, importo: 119.60 }
      - { key: non_autosufficiente, from: 2025-01-01, to: 2025-12-31, importo: 120.60 }
      - { key: non_autosufficiente, from: 2026-01-01, importo: 122.30 }
asks: [mese, isee_presente, { key: isee, when: isee_presente }, madre_nascita, genitori_redditi, componenti]
lists:
  a_carico:
    label: "Figli a carico"
    is: >-
      figli where eta < 18 or disabilita != nessuna or (eta < 21 and
      (condizione in [studio, disoccupato, servizio_civile] or
      (condizione == tirocinio_lavoro and reddito_annuo < reddito_massimo)))
values:
  isee_che_conta: { unit: EUR, is: "if(isee_presente, isee, 99999999)" }
  base:
    each: a_carico
    unit: EUR/month
    is: if(eta < 18 or disabilita != nessuna, auu(isee_che_conta, mese).minore, auu(isee_che_conta, mese).c18_20)
  meta_in_piu:
    each: a_carico
    is: mese >= 2023-01-01 and (eta < 1 or (eta < 3 and count(a_carico) >= 3 and isee_che_conta <= soglia_alta))
  madre_sotto_21: or_else(age(madre_nascita, mese) < 21, no)
  quota:
    each: a_carico
    label: "Quota di ogni figlio"
    unit: EUR/month
    is:
      - { when: eta >= 21, then: base }
      - else: >-
          base + if(meta_in_piu, 50% * base, 0)
          + if(rank(nascita of a_carico) >= 3, auu(isee_che_conta, mese).succ2, 0)
          + per_disabilita.importo
          + if(madre_sotto_21, madre_giovane, 0)
          + if(eta < 18 and genitori_redditi == entrambi, auu(isee_che_conta, mese).lav, 0)
    round: half_up(0.01)
    source: "d230 art. 4"
  importo:
    label: "Importo del mese"
    unit: EUR/month
    is: sum(quota) + if(count(a_carico) >= 4, quattro_figli, 0)
    round: exact
    source: "d230 art. 4"
requirements:
  - { id: AUU-R6, need: any(a_carico), source: "d230 art. 2", because: "Figli a carico: {count(a_carico)}." }
results: [importo]
)y";

QString amountOf(const QByteArray &month, const QByteArray &household, const QByteArray &children)
{
    static const auto kLaw = tests::loadedLaw(
        {{QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n"},
         {QStringLiteral("questions/famiglia.yaml"), kQuestions},
         {QStringLiteral("benefits/prova.yaml"), kAuu}});
    const auto decision = tests::decided(
        *kLaw, "{\"mese\": \"" + month + "-01\", " + household + ", \"figli\": [" + children + "]}",
        {2026, 11, 21});
    return decision.outcome == Outcome::No ? QStringLiteral("no")
                                           : tests::resultOf(decision, QStringLiteral("importo"));
}

/// ISEE and who works.
QByteArray with(const QByteArray &isee, const QByteArray &work = "uno")
{
    return "\"isee_presente\": true, \"isee\": " + isee + ", \"genitori_redditi\": \"" + work +
           "\"";
}

}   // namespace

// The worked examples 1–8 and 11 that go with the domain's table of the AUU.
TEST_CASE("the whole amount of the AUU comes out of lists and steps, child by child",
          "[rules][lists][law]")
{
    CHECK(amountOf("2022-05", with("18500"), R"({"nascita": "2015-01-01"})") ==
          QStringLiteral("157.50"));
    CHECK(amountOf("2022-05", with("18500", "entrambi"),
                   R"({"nascita": "2015-01-01"}, {"nascita": "2012-01-01"})") ==
          QStringLiteral("366.60"));
    CHECK(amountOf("2023-10", with("30000"), R"({"nascita": "2011-05-01"},
                   {"nascita": "2015-05-01"}, {"nascita": "2021-05-01"})") ==
          QStringLiteral("473.20"));
    CHECK(amountOf("2024-06", with("22000", "entrambi"), R"({"nascita": "2009-01-01"},
                   {"nascita": "2014-01-01"}, {"nascita": "2005-01-01", "condizione": "studio"})") ==
          QStringLiteral("572.30"));
    CHECK(amountOf("2026-04", R"("isee_presente": false, "genitori_redditi": "uno")",
                   R"({"nascita": "2021-01-01"}, {"nascita": "2018-01-01"},
                   {"nascita": "2015-01-01"}, {"nascita": "2011-01-01"})") ==
          QStringLiteral("418.00"));
    CHECK(amountOf("2026-05", with("20000") + R"(, "madre_nascita": "2005-08-01")",
                   R"({"nascita": "2026-02-01"})") == QStringLiteral("309.80"));
    CHECK(amountOf("2026-05", with("30000"), R"({"nascita": "2007-01-01",
                   "condizione": "studio", "disabilita": "grave"})") == QStringLiteral("251.50"));
    CHECK(amountOf("2026-05", with("30000"), R"({"nascita": "2001-01-01",
                   "disabilita": "media"})") == QStringLiteral("140.90"));
    CHECK(amountOf("2026-05", with("30000"), R"({"nascita": "2007-01-01",
                   "condizione": "tirocinio_lavoro", "reddito_annuo": 8000})") ==
          QStringLiteral("no"));
}

TEST_CASE("the AUU changes on the birthdays of a child", "[rules][lists][law]")
{
    // Under one year half as much again; from the first birthday the base alone.
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2025-05-02"})") ==
          QStringLiteral("305.70"));
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2025-05-01"})") ==
          QStringLiteral("203.80"));
    // On the 18th what one does begins to matter; on the 21st the right ends.
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2008-05-02"})") ==
          QStringLiteral("203.80"));
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2008-05-01"})") ==
          QStringLiteral("absent"));
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2008-05-01",
                   "condizione": "studio"})") == QStringLiteral("99.10"));
    CHECK(amountOf("2026-05", with("17000"), R"({"nascita": "2005-05-01",
                   "condizione": "studio"})") == QStringLiteral("no"));
}
