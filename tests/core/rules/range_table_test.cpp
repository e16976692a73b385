#include "core/rules/range_table.h"

#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::onlyFault;
using tests::replaced;
using tests::resultOf;
using tests::smallLaw;

namespace {

const QString kFile = QStringLiteral("benefits/prova.yaml");

/// The amounts per child of the assegno unico: 250 steps of ISEE, revalued each January from the
/// figures of the year before (D.Lgs. 230/2021 tab. 1), with what the annexes print.
const QByteArray kAuu = R"(
sources: { d230: "D.Lgs. 230/2021", c41: "circ. 41/2023", m572: "msg 572/2024",
           c33: "circ. 33/2025", c7: "circ. 7/2026" }
marks: { decimali: "Il decimale tra uno scaglione stampato e l'altro è calcolato." }
tables:
  auu:
    label: "Importi per figlio"
    steps: isee
    unit: EUR
    covers: 2022-03-01 ..
    beyond: last
    columns: { minore: EUR/month, c18_20: EUR/month, succ2: EUR/month, lav: EUR/month }
    round:
      up_to: half_up(0.01)
      minore: half_up(0.1)
      c18_20: half_up(0.1)
      succ2: half_up(0.1)
      lav: half_up(0.1)
    versions:
      - from: 2022-03-01
        to: 2022-12-31
        source: "d230 tab. 1"
        provisional: decimali
        line: { up_to: 15000 .. 40000, every: 100, minore: 175 .. 50, c18_20: 85 .. 25, succ2: 85 .. 15, lav: 30 .. 0 }
      - from: 2023-01-01
        to: 2023-12-31
        source: c41
        rate: 8.1%
        printed:
          - { up_to: 16215.00, minore: 189.2, c18_20: 91.9, succ2: 91.9, lav: 32.4 }
          - { up_to: 43240.00, minore: 54.1, c18_20: 27.0, succ2: 16.2, lav: 0.0 }
          - { minore: 54.1 }
      - from: 2024-01-01
        to: 2024-12-31
        source: m572
        rate: 5.4%
        printed:
          - { up_to: 17090.61, minore: 199.4, c18_20: 96.9, succ2: 96.9, lav: 34.1 }
          - { up_to: 45574.96, minore: 57.0, c18_20: 28.5, succ2: 17.1 }
      - from: 2025-01-01
        to: 2025-12-31
        source: c33
        rate: 0.8%
        printed:
          - { up_to: 17227.33, minore: 201.0, c18_20: 97.7, succ2: 97.7, lav: 34.4 }
          - { up_to: 45939.56, minore: 57.5, c18_20: 28.7, succ2: 17.2 }
      - from: 2026-01-01
        source: c7
        rate: 1.4%
        printed:
          - { up_to: 17468.51, minore: 203.8, c18_20: 99.1, succ2: 99.1, lav: 34.9 }
          - { up_to: 46582.71, minore: 58.3, c18_20: 29.1, succ2: 17.4, lav: 0.0 }
asks: [giorno, isee]
values:
  minore: { is: auu.minore, label: "Minore", unit: EUR/month, round: exact }
  c18_20: { is: auu.c18_20, label: "18-20", unit: EUR/month, round: exact }
  succ2: { is: auu.succ2, label: "Dal terzo", unit: EUR/month, round: exact }
  lav: { is: auu.lav, label: "Due lavori", unit: EUR/month, round: exact }
  senza_isee: { is: "auu(99999999, giorno).minore", label: "Minimo", unit: EUR/month, round: exact }
requirements:
  - { id: P-R1, need: giorno >= 2020-01-01, source: d230, because: "Il giorno è {giorno}." }
results: [minore, c18_20, succ2, lav, senza_isee]
)";

QByteArray facts(const char *day, const char *isee)
{
    return QByteArray(R"({"giorno": ")") + day + R"(", "isee": ")" + isee + R"("})";
}

struct Row {
    const char *day;
    const char *isee;
    const char *minore;
    const char *c18_20;
    const char *succ2;
    const char *lav;
};

}   // namespace

TEST_CASE("the AUU of every year begins and ends at its printed extremes, to the cent",
          "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    const auto row = GENERATE(Row{"2022-03-01", "15000.00", "175.00", "85.00", "85.00", "30.00"},
                              Row{"2022-12-31", "40000.01", "50.00", "25.00", "15.00", "0.00"},
                              Row{"2023-01-01", "16215.00", "189.20", "91.90", "91.90", "32.40"},
                              Row{"2023-12-31", "43240.00", "54.10", "27.00", "16.20", "0.00"},
                              Row{"2024-01-01", "17090.61", "199.40", "96.90", "96.90", "34.10"},
                              Row{"2024-12-31", "45574.96", "57.00", "28.50", "17.10", "0.00"},
                              Row{"2025-01-01", "17227.33", "201.00", "97.70", "97.70", "34.40"},
                              Row{"2025-12-31", "45939.56", "57.50", "28.70", "17.20", "0.00"},
                              Row{"2026-01-01", "17468.51", "203.80", "99.10", "99.10", "34.90"},
                              Row{"2031-07-01", "46582.72", "58.30", "29.10", "17.40", "0.00"});
    INFO(row.day << " ISEE " << row.isee);
    const auto decision = decided(*law, facts(row.day, row.isee), {2026, 11, 21});
    CHECK(resultOf(decision, QStringLiteral("minore")) == QLatin1String(row.minore));
    CHECK(resultOf(decision, QStringLiteral("c18_20")) == QLatin1String(row.c18_20));
    CHECK(resultOf(decision, QStringLiteral("succ2")) == QLatin1String(row.succ2));
    CHECK(resultOf(decision, QStringLiteral("lav")) == QLatin1String(row.lav));
}

TEST_CASE("the AUU between the extremes follows steps and chained rounding, not a line",
          "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    const auto row = GENERATE(Row{"2022-05-15", "18500.00", "157.50", "76.60", "75.20", "25.80"},
                              Row{"2022-05-15", "18500.01", "157.00", "76.40", "74.90", "25.70"},
                              Row{"2023-10-01", "30000.00", "120.00", "", "53.20", ""},
                              Row{"2024-06-01", "22000.00", "174.30", "84.70", "82.80", "28.10"},
                              Row{"2026-05-01", "20000.00", "191.00", "", "", ""},
                              Row{"2026-05-01", "30000.00", "140.90", "", "", ""});
    INFO(row.day << " ISEE " << row.isee);
    const auto decision = decided(*law, facts(row.day, row.isee), {2026, 11, 21});
    CHECK(resultOf(decision, QStringLiteral("minore")) == QLatin1String(row.minore));
    const auto check = [&](const char *name, const char *expected) {
        if (*expected != '\0')
            CHECK(resultOf(decision, QLatin1String(name)) == QLatin1String(expected));
    };
    check("c18_20", row.c18_20);
    check("succ2", row.succ2);
    check("lav", row.lav);
}

TEST_CASE("one cent of ISEE more is the next step", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    const auto at = [&](const char *isee) {
        return resultOf(decided(*law, facts("2022-06-01", isee), {2026, 11, 21}),
                        QStringLiteral("minore"));
    };
    CHECK(at("0.00") == QStringLiteral("175.00"));
    CHECK(at("15000.00") == QStringLiteral("175.00"));
    CHECK(at("15000.01") == QStringLiteral("174.50"));
    CHECK(at("15100.00") == QStringLiteral("174.50"));
    CHECK(at("39900.00") == QStringLiteral("50.50"));
    CHECK(at("39900.01") == QStringLiteral("50.00"));
}

TEST_CASE("a table asked with words of its own takes another key and day", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    const auto decision = decided(*law, R"({"giorno": "2025-06-01"})", {2026, 11, 21});
    CHECK(resultOf(decision, QStringLiteral("senza_isee")) == QStringLiteral("57.50"));
    CHECK(resultOf(decision, QStringLiteral("minore")) == QStringLiteral("absent"));
    REQUIRE(decision.missing.size() == 1);
    CHECK(decision.missing.first().key == QStringLiteral("isee"));
}

TEST_CASE("the mark of the steps of a year touches only that year", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    CHECK(decided(*law, facts("2022-06-01", "20000"), {2026, 11, 21}).provisional ==
          QStringList{QStringLiteral("decimali")});
    CHECK(decided(*law, facts("2024-06-01", "20000"), {2026, 11, 21}).provisional.isEmpty());
}

TEST_CASE("a result names the steps it came from, in the version in force", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    const auto figureOn = [&](const char *day) {
        const auto decision = decided(*law, facts(day, "20000"), {2026, 11, 21});
        const auto *result = decision.result(QStringLiteral("minore"));
        REQUIRE(result != nullptr);
        REQUIRE(result->figures.size() == 1);
        return result->figures.first();
    };
    const auto now = figureOn("2026-05-01");
    CHECK(now.name == QStringLiteral("auu.minore"));
    CHECK(now.label == QStringLiteral("Importi per figlio"));
    CHECK(now.value == QStringLiteral("191.00"));
    CHECK(now.source == QStringLiteral("circ. 7/2026"));
    CHECK(now.from == QDate(2026, 1, 1));
    CHECK_FALSE(now.to.isValid());
    const auto first = figureOn("2022-05-01");
    CHECK(first.source == QStringLiteral("tab. 1 D.Lgs. 230/2021"));
    CHECK((first.from == QDate(2022, 3, 1) && first.to == QDate(2022, 12, 31)));
    CHECK(first.provisional.startsWith(QStringLiteral("Il decimale")));
}

TEST_CASE("describe tells the versions of a table by range with their sources", "[rules][tables]")
{
    const auto described = loadedLaw(smallLaw(kAuu))->describe(QStringLiteral("prova"));
    REQUIRE(described);
    const auto table = (*described)[QLatin1String("tables")].toArray().first().toObject();
    CHECK(table[QLatin1String("name")] == QStringLiteral("auu"));
    CHECK(table[QLatin1String("columns")].toArray().size() == 4);
    const auto versions = table[QLatin1String("versions")].toArray();
    REQUIRE(versions.size() == 5);
    CHECK(versions[0].toObject()[QLatin1String("steps")] == 251);
    CHECK(versions[0].toObject()[QLatin1String("provisional")].toArray().size() == 1);
    CHECK(versions[4].toObject()[QLatin1String("to")].isNull());
    CHECK(versions[4].toObject()[QLatin1String("source")] == QStringLiteral("circ. 7/2026"));
}

TEST_CASE("a day before the first steps has no amount", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kAuu));
    CHECK(resultOf(decided(*law, facts("2022-02-28", "20000"), {2026, 11, 21}),
                   QStringLiteral("minore")) == QStringLiteral("absent"));
}

namespace {

/// Bands under a bound, a column for each count of members, and steps of a date.
const QByteArray kFamilies = R"(
sources: { l: "L. 1/2020" }
tables:
  anf:
    steps: isee
    unit: EUR
    edge: below
    columns:
      importo: { type: EUR/month, across: componenti, counts: 1 .. 3 }
      fascia: text
    round: { below: half_up(0.01) }
    versions:
      - from: 2020-01-01
        to: 2020-12-31
        source: l
        rows:
          - { below: 1000, importo: [52.91, 98.00, null], fascia: "prima" }
          - { below: 2000, importo: [0, 64.02, 209.72], fascia: "seconda" }
          - { importo: [0, 0, 0], fascia: "oltre" }
      - from: 2021-01-01
        source: l
        rate: { below: 0% }
  anno_di_nascita:
    steps: nascita
    columns: { eta: year, aperta: yes_no }
    versions:
      - from: 2020-01-01
        source: l
        rows:
          - { up_to: 1950-12-31, eta: 65, aperta: yes }
          - { up_to: 1960-12-31, eta: 67, aperta: no }
asks: [giorno, isee, componenti, nascita]
values:
  importo: { is: anf.importo, label: "Importo", unit: EUR/month, round: exact }
  secondo: { is: anf.importo_2, label: "Per due", unit: EUR/month, round: exact }
  fascia: anf.fascia
  eta: anno_di_nascita.eta
requirements:
  - { id: P-R1, need: anno_di_nascita.aperta, source: l, because: "Nato il {nascita}." }
results: [importo, secondo, fascia, eta]
)";

QString family(const Catalogue &law, const char *isee, int members, const char *name)
{
    const auto text = QStringLiteral(R"({"giorno": "2020-06-01", "isee": "%1", "componenti": %2})")
                          .arg(QLatin1String(isee))
                          .arg(members);
    return resultOf(decided(law, text.toUtf8(), {2026, 1, 1}), QLatin1String(name));
}

}   // namespace

TEST_CASE("«below» leaves its bound to the next step; a column goes across a count",
          "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kFamilies));
    CHECK(family(*law, "999.99", 1, "importo") == QStringLiteral("52.91"));
    CHECK(family(*law, "1000.00", 1, "importo") == QStringLiteral("0.00"));
    CHECK(family(*law, "1000.00", 2, "importo") == QStringLiteral("64.02"));
    CHECK(family(*law, "1000.00", 2, "fascia") == QStringLiteral("seconda"));
    CHECK(family(*law, "5000.00", 3, "fascia") == QStringLiteral("oltre"));
    CHECK(family(*law, "500.00", 3, "secondo") == QStringLiteral("98.00"));
}

TEST_CASE("a cell nobody printed and a count without a column are unknown", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kFamilies));
    CHECK(family(*law, "500.00", 3, "importo") == QStringLiteral("absent"));
    CHECK(family(*law, "500.00", 4, "importo") == QStringLiteral("absent"));
}

TEST_CASE("steps may be of a date", "[rules][tables]")
{
    const auto law = loadedLaw(smallLaw(kFamilies));
    const auto born = [&](const char *day) {
        return decided(*law, QByteArray(R"({"giorno": "2021-01-01", "nascita": ")") + day + "\"}",
                       {2026, 1, 1});
    };
    CHECK(born("1950-12-31").outcome == Outcome::Probable);
    CHECK(born("1951-01-01").outcome == Outcome::No);
    CHECK(resultOf(born("1960-12-31"), QStringLiteral("eta")) == QStringLiteral("67"));
    CHECK(born("1961-01-01").outcome == Outcome::Maybe);
}

namespace {

struct Mutation {
    const char *what;
    const QByteArray *law;
    QByteArray text;
    QByteArray by;
    const char *message;
    const char *hint;
};

}   // namespace

TEST_CASE("a faulty table by range is refused with the likely mend", "[rules][tables][load]")
{
    const auto mutation = GENERATE(
        Mutation{"rate of another year", &kAuu, "rate: 5.4%", "rate: 5.5%",
                 "Il limite stampato 17090.61 non è tra quelli calcolati", "17106.83"},
        Mutation{"amounts not chained", &kAuu, "minore: half_up(0.1)", "minore: half_up(0.01)",
                 "«minore» è stampato", ""},
        Mutation{"a year left out", &kAuu, "- from: 2026-01-01", "- from: 2026-02-01",
                 "«auu» non ha un valore dal 2026-01-01 al 2026-01-31", ""},
        Mutation{"days twice", &kAuu, "- from: 2026-01-01", "- from: 2025-12-31",
                 "si sovrappongono dal 2025-12-31", ""},
        Mutation{"no rounding", &kAuu, "      lav: half_up(0.1)\n", "",
                 "«lav» non dice come si arrotonda", "half_up(0.01), oppure exact"},
        Mutation{"steps that do not fit", &kAuu, "every: 100,", "every: 101,",
                 "non ci sta un numero intero di scaglioni", ""},
        Mutation{"no source", &kAuu, "        source: c7\n", "", "non hanno una fonte", ""},
        Mutation{"unit of the bounds", &kAuu, "unit: EUR\n", "unit: EUR/year\n",
                 "l'unità («unit») non è quella", "EUR"},
        Mutation{"misspelt column", &kAuu, "is: auu.lav,", "is: auu.lavv,",
                 "non ha la colonna «lavv»", "lav"},
        Mutation{"bound out of order", &kFamilies, "below: 2000", "below: 900",
                 "I limiti devono crescere", ""},
        Mutation{"a rate on words", &kFamilies, "rate: { below: 0% }", "rate: 1%",
                 "La colonna «fascia» non è un numero", ""},
        Mutation{"too few columns", &kFamilies, "importo: [0, 0, 0]", "importo: [0, 0]",
                 "«importo» è una lista di 3 valori", ""},
        Mutation{"a row in the middle without bound", &kFamilies, "{ below: 2000, importo",
                 "{ importo", "Manca la voce «below»", "solo l'ultima riga può farne a meno"},
        Mutation{"a key that is neither number nor date", &kFamilies, "steps: nascita",
                 "steps: nascita == 1950-01-01", "qui c'è un sì o no", ""});
    INFO(mutation.what);
    const auto loaded =
        tests::loadLaw(replaced(smallLaw(*mutation.law), kFile, mutation.text, mutation.by));
    REQUIRE_FALSE(loaded);
    bool found = false;
    for (const auto &fault : loaded.error()) {
        UNSCOPED_INFO(fault.toString().toStdString());
        found = found || (fault.message.contains(QString::fromUtf8(mutation.message)) &&
                          fault.hint.contains(QString::fromUtf8(mutation.hint)) &&
                          fault.file == kFile && fault.line > 10);
    }
    CHECK(found);
}

TEST_CASE("the example of steps on the format page loads beside the other and passes everything",
          "[rules][tables]")
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# steps file: ", "# file: ");
    auto files = tests::lawFilesOf(page);
    CHECK(loadedLaw(files)->benefits().size() == 2);
    files.remove(QStringLiteral("benefits/sostegno_prova.yaml"));
    files.remove(QStringLiteral("questions/lavoro.yaml"));
    const auto check = checkBundle(files);
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    CHECK(check.passed());
    CHECK(check.cases == 5);
}
