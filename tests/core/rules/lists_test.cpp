#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::formulaOn;

namespace {

/// Two parents, three children of 16, 11 and 0 years and a grandmother, on 2026-06-15.
const QByteArray kFamily = R"({"giorno": "2026-06-15", "componenti": [
  {"relazione": "richiedente", "data_nascita": "1980-01-01", "nel_nucleo": true, "punti": 3},
  {"relazione": "coniuge", "data_nascita": "1982-02-28", "nel_nucleo": true, "punti": 1.5},
  {"relazione": "figlio", "data_nascita": "2010-03-01", "nel_nucleo": true, "punti": 2},
  {"relazione": "figlio", "data_nascita": "2014-07-20", "nel_nucleo": true, "punti": 2,
   "disabilita": "media"},
  {"relazione": "figlio", "data_nascita": "2025-09-01", "nel_nucleo": true, "punti": 0},
  {"relazione": "altro", "data_nascita": "1950-05-05", "nel_nucleo": false, "punti": 7}]})";

const QString kAbsent = QStringLiteral("absent");

QString ofFamily(const QByteArray &formula)
{
    return formulaOn(formula, kFamily);
}

/// Members whose `punti` are given; "null" for one who has none said.
QByteArray points(const QList<QByteArray> &values)
{
    QByteArray rows;
    for (const auto &value : values)
        rows += (rows.isEmpty() ? "{\"punti\": " : ", {\"punti\": ") + value + "}";
    return "{\"giorno\": \"2026-06-15\", \"componenti\": [" + rows + "]}";
}

QString hintOf(const QByteArray &formula, const QByteArray &more = {})
{
    const auto fault = tests::onlyFault(tests::formulaLaw(formula, more));
    return fault.message + QStringLiteral(" | ") + fault.hint;
}

}   // namespace

TEST_CASE("count, any, all and none say who of the members takes part", "[rules][lists]")
{
    CHECK(ofFamily("count(componenti)") == QStringLiteral("6"));
    CHECK(ofFamily("count(componenti where relazione == figlio)") == QStringLiteral("3"));
    CHECK(ofFamily("count(figli where eta < 14)") == QStringLiteral("2"));
    CHECK(ofFamily("count(figli where eta in 0 .. 11)") == QStringLiteral("2"));
    CHECK(ofFamily("any(componenti where eta >= 70)") == QStringLiteral("true"));
    CHECK(ofFamily("any(figli where eta >= 18)") == QStringLiteral("false"));
    CHECK(ofFamily("all(figli have eta < 18)") == QStringLiteral("true"));
    CHECK(ofFamily("all(componenti where nel_nucleo have eta < 18)") == QStringLiteral("false"));
    CHECK(ofFamily("none(figli where disabilita == grave)") == QStringLiteral("true"));
    CHECK(ofFamily("count(figli where disabilita in [media, grave])") == QStringLiteral("1"));
}

TEST_CASE("sum, min and max take the value of those who take part", "[rules][lists]")
{
    CHECK(ofFamily("sum(punti of componenti)") == QStringLiteral("15.5"));
    CHECK(ofFamily("sum(punti * 2 of figli where eta >= 1)") == QStringLiteral("8"));
    CHECK(ofFamily("min(punti of componenti where nel_nucleo)") == QStringLiteral("0"));
    CHECK(ofFamily("max(punti of componenti where nel_nucleo)") == QStringLiteral("3"));
    CHECK(ofFamily("max(each.data_nascita of figli)") == QStringLiteral("2025-09-01"));
    CHECK(ofFamily("min(each.data_nascita of componenti)") == QStringLiteral("1950-05-05"));
    CHECK(ofFamily("max(eta)") == QStringLiteral("76"));
    CHECK(ofFamily("first(relazione of componenti where eta > 40)") ==
          QStringLiteral("richiedente"));
    CHECK(ofFamily("max(1, count(figli))") == QStringLiteral("3"));
}

TEST_CASE("the nth youngest is the nth latest birth, and twins count one by one", "[rules][lists]")
{
    CHECK(ofFamily("nth_youngest(1, each.data_nascita of figli)") == QStringLiteral("2025-09-01"));
    CHECK(ofFamily("nth_youngest(3, each.data_nascita of figli)") == QStringLiteral("2010-03-01"));
    CHECK(ofFamily("nth_youngest(4, each.data_nascita of figli)") == kAbsent);
    CHECK(ofFamily("nth(2, each.data_nascita of figli)") == QStringLiteral("2014-07-20"));
    CHECK(formulaOn("nth(2, punti of componenti)", points({"5", "3", "3", "1"})) ==
          QStringLiteral("3"));
    CHECK(formulaOn("nth(3, punti of componenti)", points({"5", "3", "3", "1"})) ==
          QStringLiteral("3"));
    CHECK(formulaOn("nth(0, punti of componenti)", points({"5"})) == kAbsent);
    CHECK(formulaOn("nth(1.5, punti of componenti)", points({"5", "6"})) == kAbsent);
    CHECK(formulaOn("nth(count(componenti), punti of componenti)", points({"5", "6"})) ==
          QStringLiteral("6"));
}

TEST_CASE("rank is the place of a member, those of equal value as they are listed",
          "[rules][lists]")
{
    const auto ranks = points({"5", "3", "3", "1"});
    const QByteArray placed = "sum(punti * 10 of componenti where rank(punti of componenti) == ";
    CHECK(formulaOn(placed + "1)", ranks) == QStringLiteral("10"));
    CHECK(formulaOn(placed + "2)", ranks) == QStringLiteral("30"));
    CHECK(formulaOn(placed + "4)", ranks) == QStringLiteral("50"));
    CHECK(formulaOn("count(componenti where rank(punti of componenti) <= 3)", ranks) ==
          QStringLiteral("3"));
    // One who does not take part has the place he would have.
    CHECK(formulaOn("max(rank(punti of componenti where punti < 4) of componenti)", ranks) ==
          QStringLiteral("4"));
}

TEST_CASE("an empty list is known: nobody is counted, and nobody has a least value",
          "[rules][lists]")
{
    const auto nobody = points({});
    CHECK(formulaOn("count(componenti)", nobody) == QStringLiteral("0"));
    CHECK(formulaOn("sum(punti of componenti)", nobody) == QStringLiteral("0"));
    CHECK(formulaOn("any(componenti)", nobody) == QStringLiteral("false"));
    CHECK(formulaOn("all(componenti have punti > 3)", nobody) == QStringLiteral("true"));
    CHECK(formulaOn("min(punti of componenti)", nobody) == kAbsent);
    CHECK(formulaOn("first(punti of componenti)", nobody) == kAbsent);
    CHECK(formulaOn("or_else(max(punti of componenti), 9)", nobody) == QStringLiteral("9"));
    CHECK(formulaOn("known(componenti)", nobody) == QStringLiteral("true"));
}

TEST_CASE("a list that was never given is unknown, not empty", "[rules][lists]")
{
    const QByteArray nothing = R"({"giorno": "2026-06-15"})";
    CHECK(formulaOn("count(componenti)", nothing) == kAbsent);
    CHECK(formulaOn("any(componenti where punti > 3)", nothing) == kAbsent);
    CHECK(formulaOn("known(componenti)", nothing) == QStringLiteral("false"));
    CHECK(formulaOn("or_else(count(componenti), 1)", nothing) == QStringLiteral("1"));
}

TEST_CASE("a member who is in doubt leaves the rest in doubt, unless the others decide",
          "[rules][lists]")
{
    const auto doubt = points({"5", "null", "1"});
    CHECK(formulaOn("count(componenti)", doubt) == QStringLiteral("3"));
    CHECK(formulaOn("count(componenti where punti > 3)", doubt) == kAbsent);
    CHECK(formulaOn("any(componenti where punti > 3)", doubt) == QStringLiteral("true"));
    CHECK(formulaOn("any(componenti where punti > 7)", doubt) == kAbsent);
    CHECK(formulaOn("all(componenti have punti > 3)", doubt) == QStringLiteral("false"));
    CHECK(formulaOn("all(componenti have punti > 0)", doubt) == kAbsent);
    CHECK(formulaOn("sum(punti of componenti)", doubt) == kAbsent);
    CHECK(formulaOn("sum(punti of componenti where known(punti))", doubt) == QStringLiteral("6"));
    CHECK(formulaOn("max(punti of componenti)", doubt) == kAbsent);
    CHECK(formulaOn("first(punti of componenti)", doubt) == QStringLiteral("5"));
    CHECK(formulaOn("count(componenti where rank(punti of componenti) == 1)", doubt) == kAbsent);
    // Its condition is false whatever the points are.
    CHECK(formulaOn("sum(punti of componenti where disabilita == grave)", doubt) ==
          QStringLiteral("0"));
}

TEST_CASE("an old code narrows the choice of a member without settling it", "[rules][lists]")
{
    const QByteArray relatives = R"({"giorno": "2026-06-15", "componenti": [
        {"relazione": "parente"}, {"relazione": "richiedente"}]})";
    CHECK(formulaOn("count(componenti where relazione != richiedente)", relatives) ==
          QStringLiteral("1"));
    CHECK(formulaOn("count(componenti where relazione == figlio)", relatives) == kAbsent);
}

TEST_CASE("the age of a member born on 29 February is reached on the 28th of a common year",
          "[rules][lists]")
{
    const QByteArray before = R"({"giorno": "2026-02-27", "componenti": [
        {"data_nascita": "2008-02-29"}]})";
    const QByteArray reached = R"({"giorno": "2026-02-28", "componenti": [
        {"data_nascita": "2008-02-29"}]})";
    CHECK(formulaOn("count(componenti where eta < 18)", before) == QStringLiteral("1"));
    CHECK(formulaOn("count(componenti where eta < 18)", reached) == QStringLiteral("0"));
}

TEST_CASE("thirty members are walked, and one more is refused", "[rules][lists]")
{
    QList<QByteArray> thirty(30, "1");
    CHECK(formulaOn("sum(rank(punti of componenti) of componenti)", points(thirty)) ==
          QStringLiteral("465"));
}

TEST_CASE("a formula inside a formula inside a formula is not walked a power of times",
          "[rules][lists]")
{
    QByteArray formula = "count(componenti)";
    for (int depth = 0; depth < 20; ++depth)
        formula = "count(componenti where punti < " + formula + ")";
    QByteArray ranks = "rank(punti of componenti)";
    for (int depth = 0; depth < 20; ++depth)
        ranks = "rank(punti of componenti where punti < " + ranks + ")";
    const QList<QByteArray> thirty(30, "1");
    CHECK(formulaOn(formula, points(thirty)) == QStringLiteral("30"));
    // Of those before oneself: who is first or second has none below two.
    CHECK(formulaOn("max(" + ranks + " of componenti)", points(thirty)) != kAbsent);
}

TEST_CASE("two lists are walked apart, one inside a formula about the other", "[rules][lists]")
{
    const QByteArray facts = R"({"giorno": "2026-06-15",
        "componenti": [{"punti": 1}, {"punti": 2}, {"punti": 3}],
        "assenze_estero": [{"dal": "2025-01-01", "al": "2025-01-31"},
                           {"dal": "2026-01-01", "al": "2026-01-10"}]})";
    CHECK(formulaOn("sum(al - dal + 1 of assenze_estero where al < giorno)", facts) ==
          QStringLiteral("41"));
    CHECK(formulaOn("count(componenti where punti > count(assenze_estero))", facts) ==
          QStringLiteral("1"));
    CHECK(formulaOn("count(componenti where punti >= max(punti of componenti) - 1)", facts) ==
          QStringLiteral("2"));
}

TEST_CASE("a name that is both of the member and of the household has to say whose",
          "[rules][lists]")
{
    const QByteArray facts = R"({"giorno": "2026-06-15", "data_nascita": "2000-01-01",
        "componenti": [{"data_nascita": "1999-01-01"}, {"data_nascita": "2001-01-01"}]})";
    CHECK(formulaOn("count(componenti where each.data_nascita > household.data_nascita)", facts) ==
          QStringLiteral("1"));
    CHECK(hintOf("count(componenti where data_nascita > giorno)") ==
          QStringLiteral("«data_nascita» è sia un campo della riga sia un nome comune. | "
                         "each.data_nascita per la riga, household.data_nascita per il nome "
                         "comune"));
}

TEST_CASE("faults about lists say what was meant", "[rules][lists][strict]")
{
    CHECK(hintOf("count(componenti where relazione == figlo)") ==
          QStringLiteral("«figlo» non è una risposta di «relazione». | figlio"));
    CHECK(hintOf("sum(punto of componenti)") ==
          QStringLiteral("Il nome «punto» non esiste. | punti"));
    CHECK(hintOf("count(componente)") ==
          QStringLiteral("L'elenco «componente» non esiste. | ") + QStringLiteral("componenti"));
    CHECK(hintOf("componenti")
              .startsWith(QStringLiteral("«componenti» è un elenco: si usa dentro una funzione.")));
    CHECK(hintOf("sum(componenti)") == QStringLiteral("«sum» vuole «valore of elenco». | "));
    CHECK(hintOf("count(punti of componenti)") == QStringLiteral("«count» non vuole «of». | "));
    CHECK(hintOf("all(componenti where punti > 3)") ==
          QStringLiteral("«all» vuole «elenco have condizione». | "));
    CHECK(hintOf("sum(relazione of componenti)") ==
          QStringLiteral("«sum» vuole un numero: qui c'è una scelta (relazione). | "));
    CHECK(hintOf("nth_youngest(1, punti of componenti)") ==
          QStringLiteral("«nth_youngest» vuole una data di nascita: qui c'è un numero. | "));
    CHECK(hintOf("rank(punti of componenti)")
              .startsWith(QStringLiteral("«rank» è il posto di una riga")));
    CHECK(hintOf("eta + 1").startsWith(
        QStringLiteral("«eta» vale per ogni riga di «componenti»: qui serve un valore solo.")));
    CHECK(hintOf("count(componenti where punti > eta)")
              .startsWith(QStringLiteral("Non si può confrontare un numero con un numero (year)")));
    CHECK(hintOf("count(componenti where each.punto > 1)") ==
          QStringLiteral("La riga non ha il campo «punto». | punti"));
    CHECK(hintOf("each.punti") ==
          QStringLiteral("«each» si usa solo nelle formule sulle righe di un elenco. | "));
    CHECK(hintOf("count(componenti where)") == QStringLiteral("Qui «)» non si può leggere. | "));
}

TEST_CASE("a value of each member is for the list it names", "[rules][lists]")
{
    const QByteArray more = "lists: { grandi: \"figli where eta >= 10\" }\n";
    CHECK(formulaOn("count(grandi where punti > 0)", kFamily, more) == QStringLiteral("2"));
    CHECK(formulaOn("count(componenti where grandi)", kFamily, more) == QStringLiteral("2"));
    CHECK(hintOf("count(assenze_estero where grandi)", more)
              .startsWith(QStringLiteral("«grandi» vale per ogni riga di «componenti»")));
}
