#include "core/rules/benefit.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::onlyFault;
using tests::replaced;
using tests::resultOf;

namespace {

const QString kBenefit = QStringLiteral("benefits/prova.yaml");
const QString kShared = QStringLiteral("parameters/comuni.yaml");

const QByteArray kFigures = R"(sources: { c153: "circ. 153/2025", d159: "DPCM 159/2013" }
marks: { mese: "L'importo mensile esce dalla divisione del limite stampato." }
parameters:
  assegno_minimo:
    label: "Assegno minimo"
    unit: EUR/month
    values:
      - { from: 2020-01-01, to: 2025-12-31, value: 538.69, source: "c153 all. 1" }
      - { from: 2026-01-01, value: 546.24, source: c153, provisional: mese }
tables:
  scala:
    label: "Scala di equivalenza"
    steps: componenti
    columns: { peso: number }
    versions:
      - from: 2015-01-01
        source: "d159 all. 1"
        rows:
          - { up_to: 1, peso: 1.00 }
          - { up_to: 2, peso: 1.57 }
          - { up_to: 3, peso: 2.04 }
)";

const QByteArray kRest = R"(
sources: { l: "L. 1/2020" }
uses: [assegno_minimo, scala]
asks: [giorno, componenti]
values:
  importo: { is: assegno_minimo * scala.peso, label: "Importo", unit: EUR/month, round: half_up(0.01), source: l }
requirements:
  - { id: P-R1, need: componenti >= 1, source: l, because: "Siete in {componenti}." }
results: [importo]
)";

tests::LawFiles law()
{
    return tests::withFile(tests::smallLaw(kRest), kShared, kFigures);
}

/// What nothing reads, without the questions of the small law that a test leaves aside.
QList<Fault> unusedOutside(const Catalogue::Inspection &inspection, const QString &file)
{
    QList<Fault> faults;
    for (const auto &fault : inspection.unused) {
        if (fault.file != file)
            faults.append(fault);
    }
    return faults;
}

QByteArray facts(const char *day)
{
    return QByteArray(R"({"componenti": 2, "giorno": ")") + day + "\"}";
}

}   // namespace

TEST_CASE("a figure of the shared file serves a benefit by its name, dated", "[rules][shared]")
{
    const auto catalogue = loadedLaw(law());
    const auto importo = QStringLiteral("importo");
    const auto amount = [&](const char *day) {
        return resultOf(decided(*catalogue, facts(day), {2026, 11, 21}), importo);
    };
    CHECK(amount("2025-12-31") == QStringLiteral("845.74"));
    CHECK(amount("2026-01-01") == QStringLiteral("857.60"));
}

TEST_CASE("the mark of a shared figure travels to what it touches", "[rules][shared]")
{
    const auto catalogue = loadedLaw(law());
    const auto now = decided(*catalogue, facts("2026-01-01"), {2026, 11, 21});
    CHECK(now.provisional == QStringList{QStringLiteral("mese")});
    CHECK(now.provisionalTexts.first().startsWith(QStringLiteral("L'importo mensile")));
    CHECK(decided(*catalogue, facts("2025-12-31"), {2026, 11, 21}).provisional.isEmpty());
}

TEST_CASE("the source of a shared figure is named in full, ids of two files never meet",
          "[rules][shared]")
{
    // The benefit has a source of the same id with another title.
    const auto catalogue = loadedLaw(replaced(law(), kBenefit, "sources: { l: \"L. 1/2020\" }",
                                              "sources: { l: \"L. 1/2020\", c153: \"altro\" }"));
    const auto graph = catalogue->graph(QStringLiteral("prova"));
    REQUIRE(graph);
    REQUIRE((*graph)->parameters.size() == 1);
    CHECK((*graph)->parameters[0].rows[0].source == QStringLiteral("all. 1 circ. 153/2025"));
    CHECK((*graph)->rangeTables[0].periods[0].source == QStringLiteral("all. 1 DPCM 159/2013"));
    CHECK((*graph)->uses == QStringList{QStringLiteral("assegno_minimo"), QStringLiteral("scala")});
}

TEST_CASE("a shared table without a key of its own is asked with one at each use",
          "[rules][shared]")
{
    const auto keyless = replaced(law(), kShared, "    steps: componenti\n", "");
    const auto asked =
        loadedLaw(replaced(keyless, kBenefit, "is: assegno_minimo * scala.peso",
                           "is: \"assegno_minimo * scala(componenti, giorno).peso\""));
    CHECK(resultOf(decided(*asked, facts("2026-01-01"), {2026, 11, 21}),
                   QStringLiteral("importo")) == QStringLiteral("857.60"));
    const auto fault = onlyFault(keyless);
    CHECK(fault.message == QStringLiteral("«scala» vuole la voce e il giorno."));
    CHECK(fault.hint == QStringLiteral("scala(voce, giorno).peso"));
}

TEST_CASE("the figures that travel with the product are those of the circulars", "[rules][shared]")
{
    auto files = tests::smallLaw(R"y(
sources: { l: "L. 335/1995" }
uses: [assegno_sociale_mensile, assegno_sociale_mensilita, isee_scala, isee_peso_oltre_cinque]
asks: [giorno, componenti]
values:
  mensile: { is: assegno_sociale_mensile, label: "Mensile", unit: EUR/month, round: exact, source: l }
  limite: { is: assegno_sociale_mensile * assegno_sociale_mensilita, label: "Limite", unit: EUR/year, round: exact, source: l }
  scala:
    is: "if(componenti <= 5, isee_scala(componenti, giorno).peso, isee_scala(5, giorno).peso + isee_peso_oltre_cinque * (componenti - 5))"
    label: "Scala"
requirements:
  - { id: R1, need: giorno >= 2020-01-01 and componenti >= 1, source: l, because: "Sì." }
results: [mensile, limite, scala]
)y");
    for (const char *name : {"assegno_sociale", "isee"}) {
        const auto file = QStringLiteral("parameters/%1.yaml").arg(QLatin1String(name));
        files.insert(file, tests::readFile(QStringLiteral(SOURCE_DIR "/resources/") + file));
    }
    const auto catalogue = loadedLaw(files);
    const auto value = [&](const char *day, int members, const char *name) {
        const auto text = QStringLiteral(R"({"giorno": "%1", "componenti": %2})")
                              .arg(QLatin1String(day))
                              .arg(members);
        return resultOf(decided(*catalogue, text.toUtf8(), {2026, 11, 21}), QLatin1String(name));
    };
    CHECK(value("2020-12-31", 1, "limite") == QStringLiteral("5983.64"));
    CHECK(value("2022-01-01", 1, "limite") == QStringLiteral("6097.39"));
    CHECK(value("2023-12-31", 1, "limite") == QStringLiteral("6591.39"));
    CHECK(value("2024-06-01", 1, "limite") == QStringLiteral("6947.33"));
    CHECK(value("2025-12-31", 1, "mensile") == QStringLiteral("538.69"));
    CHECK(value("2026-01-01", 1, "limite") == QStringLiteral("7101.12"));
    CHECK(value("2026-01-01", 1, "scala") == QStringLiteral("1"));
    CHECK(value("2026-01-01", 4, "scala") == QStringLiteral("2.46"));
    CHECK(value("2026-01-01", 7, "scala") == QStringLiteral("3.55"));
}

TEST_CASE("one changed figure of the shared file is another bundle", "[rules][shared]")
{
    const auto other = loadedLaw(replaced(law(), kShared, "546.24", "546.23"));
    CHECK(other->sha256() != loadedLaw(law())->sha256());
}

TEST_CASE("a shared figure no benefit uses does no harm", "[rules][shared]")
{
    const auto rest = QByteArray(kRest)
                          .replace("uses: [assegno_minimo, scala]\n", "")
                          .replace("assegno_minimo * scala.peso", "'as(100, \"EUR/month\")'");
    const auto files = tests::withFile(tests::smallLaw(rest), kShared, kFigures);
    CHECK(loadedLaw(files)->graph(QStringLiteral("prova")).value()->parameters.empty());
    const auto inspection = Catalogue::inspect(files);
    CHECK(inspection.faults.isEmpty());
    CHECK(unusedOutside(inspection, QStringLiteral("questions/tutte.yaml")).isEmpty());
}

namespace {

struct Mutation {
    const char *what;
    QString file;
    QByteArray text;
    QByteArray by;
    const char *message;
    const char *hint;
};

}   // namespace

TEST_CASE("a fault of shared figures is refused where it is written", "[rules][shared][load]")
{
    const auto mutation = GENERATE(
        Mutation{"a name no file has", kBenefit, "uses: [assegno_minimo,",
                 "uses: [assegno_massimo,", "Nessun file dei parametri comuni ha «assegno_massimo»",
                 "assegno_minimo"},
        Mutation{"used twice", kBenefit, "uses: [assegno_minimo,",
                 "uses: [assegno_minimo, assegno_minimo,", "«assegno_minimo» è già in «uses»", ""},
        Mutation{"days left out", kShared, "to: 2025-12-31", "to: 2025-11-30",
                 "«assegno_minimo» non ha un valore dal 2025-12-01 al 2025-12-31", ""},
        Mutation{"begins after the benefit", kShared, "from: 2020-01-01", "from: 2020-02-01",
                 "«assegno_minimo» non ha un valore dal 2020-01-01 al 2020-01-31", ""},
        Mutation{"source not declared", kShared, "source: c153, provisional",
                 "source: c154, provisional", "La fonte «c154» non è dichiarata", "c153"},
        Mutation{"mark not declared", kShared, "provisional: mese", "provisional: mesi",
                 "Il segno «mesi» non è dichiarato", "mese"},
        Mutation{"a key that is not one", kShared, "unit: EUR/month", "unita: EUR/month",
                 "«unita» qui non esiste", "unit"},
        Mutation{"steps out of order", kShared, "up_to: 2,", "up_to: 4,",
                 "I limiti devono crescere", ""},
        Mutation{"other words for a mark", kBenefit, "uses: [",
                 "marks: { mese: \"Altro.\" }\nuses: [", "Il segno «mese» ha altre parole", ""},
        Mutation{"a name the benefit has too", kBenefit, "values:\n  importo",
                 "values:\n  scala: 1\n  importo", "Il nome «scala» c'è già", ""});
    INFO(mutation.what);
    const auto loaded = tests::loadLaw(replaced(law(), mutation.file, mutation.text, mutation.by));
    REQUIRE_FALSE(loaded);
    bool found = false;
    for (const auto &fault : loaded.error()) {
        UNSCOPED_INFO(fault.toString().toStdString());
        found = found || (fault.message.contains(QString::fromUtf8(mutation.message)) &&
                          fault.hint.contains(QString::fromUtf8(mutation.hint)));
    }
    CHECK(found);
}

TEST_CASE("a figure that is borrowed and not used is told before the bundle is issued",
          "[rules][shared][load]")
{
    const auto inspection = Catalogue::inspect(
        replaced(law(), kBenefit, "assegno_minimo * scala.peso", "assegno_minimo * 2"));
    REQUIRE(inspection.faults.isEmpty());
    const auto told = unusedOutside(inspection, QStringLiteral("questions/tutte.yaml"));
    REQUIRE(told.size() == 1);
    CHECK(told.first().file == kBenefit);
    CHECK(told.first().message.contains(QStringLiteral("«scala»")));
}
