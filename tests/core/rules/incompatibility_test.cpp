#include "core/rules/incompatibility.h"

#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::replaced;
using tests::smallLaw;

namespace {

const QString kFile = QStringLiteral("benefits/prova.yaml");

const QByteArray kRest = R"(
sources: { l: "L. 1/2020" }
marks: { dubbio: "Da verificare." }
asks: [giorno, ha_lavoro, isee]
requirements:
  - { id: P-R1, need: isee >= 0, source: l, because: "ISEE {isee}." }
incompatible_with:
  - { benefit: rdc, kind: excludes, to: 2023-12-31, text: "Mai negli stessi mesi.", source: "l art. 3" }
  - { benefit: naspi, kind: suspends, when: ha_lavoro, text: "Con il lavoro si ferma.", source: "l art. 4",
      provisional: dubbio }
  - { benefit: prova_due, kind: choice, from: 2024-01-01, text: "Si sceglie, con ISEE {isee}.", source: l }
)";

QStringList idsOf(const Decision &decision)
{
    QStringList ids;
    for (const auto &one : decision.incompatibilities)
        ids.append(one.benefit + (one.certain ? QString() : QStringLiteral("?")));
    return ids;
}

}   // namespace

TEST_CASE("a decision tells which other benefits do not go with this one on its day",
          "[rules][incompatibility]")
{
    const auto law = loadedLaw(smallLaw(kRest));
    const auto on = [&](const char *day, const char *work) {
        return decided(*law, QByteArray(R"({"isee": "100", "giorno": ")") + day + "\"" + work + "}",
                       {2026, 11, 21});
    };
    CHECK(idsOf(on("2023-12-31", R"(, "ha_lavoro": false)")) == QStringList{QStringLiteral("rdc")});
    CHECK(idsOf(on("2024-01-01", R"(, "ha_lavoro": true)")) ==
          QStringList{QStringLiteral("naspi"), QStringLiteral("prova_due")});
    CHECK(idsOf(on("2024-01-01", "")) ==
          QStringList{QStringLiteral("naspi?"), QStringLiteral("prova_due")});
}

TEST_CASE("an incompatibility has its kind, words with figures, source and mark",
          "[rules][incompatibility]")
{
    const auto law = loadedLaw(smallLaw(kRest));
    const auto decision = decided(
        *law, R"({"isee": "1234.5", "giorno": "2024-05-01", "ha_lavoro": true})", {2026, 11, 21});
    REQUIRE(decision.incompatibilities.size() == 2);
    CHECK(decision.incompatibilities[0].kind == IncompatibilityKind::Suspends);
    CHECK(decision.incompatibilities[0].source == QStringLiteral("art. 4 L. 1/2020"));
    CHECK(decision.incompatibilities[0].provisional == QStringLiteral("Da verificare."));
    CHECK(decision.incompatibilities[0].name.isEmpty());
    CHECK(decision.incompatibilities[1].text ==
          QStringLiteral("Si sceglie, con ISEE 1.234,50\u00a0€."));
    const auto json = decision.toJson()[QLatin1String("incompatibilities")].toArray();
    REQUIRE(json.size() == 2);
    CHECK(json[0].toObject()[QLatin1String("benefit")] == QStringLiteral("naspi"));
    CHECK(json[0].toObject()[QLatin1String("kind")] == QStringLiteral("suspends"));
    CHECK(json[1].toObject()[QLatin1String("certain")] == true);
}

TEST_CASE("an incompatibility with a benefit of the same bundle has its name",
          "[rules][incompatibility]")
{
    auto files = smallLaw(kRest);
    auto second = files[kFile];
    second.replace("id: prova\n", "id: prova_due\n").replace("\"Prova\"", "\"Seconda prova\"");
    second.truncate(second.indexOf("incompatible_with"));
    second.replace("marks: { dubbio: \"Da verificare.\" }\n", "");
    second.replace("asks: [giorno, ha_lavoro, isee]", "asks: [giorno, isee]");
    const auto law =
        loadedLaw(tests::withFile(files, QStringLiteral("benefits/prova_due.yaml"), second));
    const auto decision = decided(
        *law, R"({"isee": "1", "giorno": "2024-05-01", "ha_lavoro": false})", {2026, 11, 21});
    REQUIRE(decision.incompatibilities.size() == 1);
    CHECK(decision.incompatibilities[0].name == QStringLiteral("Seconda prova"));
}

TEST_CASE("describe lists the incompatibilities with their days", "[rules][incompatibility]")
{
    const auto described = loadedLaw(smallLaw(kRest))->describe(QStringLiteral("prova"));
    REQUIRE(described);
    const auto list = (*described)[QLatin1String("incompatible_with")].toArray();
    REQUIRE(list.size() == 3);
    CHECK(list[0].toObject()[QLatin1String("to")] == QStringLiteral("2023-12-31"));
    CHECK(list[2].toObject()[QLatin1String("kind")] == QStringLiteral("choice"));
}

TEST_CASE("what two benefits may both be had for is data too", "[rules][incompatibility]")
{
    auto body = kRest;
    body.replace("kind: choice", "kind: together");
    const auto decision =
        decided(*loadedLaw(smallLaw(body)),
                R"({"isee": "1", "giorno": "2024-05-01", "ha_lavoro": false})", {2026, 11, 21});
    REQUIRE(decision.incompatibilities.size() == 1);
    CHECK(decision.incompatibilities[0].kind == IncompatibilityKind::Together);
    CHECK(decision.toJson()[QLatin1String("incompatibilities")]
              .toArray()[0]
              .toObject()[QLatin1String("kind")] == QStringLiteral("together"));
}

TEST_CASE("NASpI tells what it does not go with", "[rules][incompatibility]")
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    const auto on = [&](const char *day) {
        return decided(**loaded, QByteArray(R"({"data_cessazione": ")") + day + "\"}",
                       {2026, 11, 21}, {}, QStringLiteral("naspi"));
    };
    for (const auto &other :
         {QStringLiteral("dis_coll"), QStringLiteral("iscro"), QStringLiteral("adi")})
        CHECK(idsOf(on("2026-03-31")).contains(other));
    CHECK(idsOf(on("2017-12-31")).contains(QStringLiteral("asdi")));
    CHECK_FALSE(idsOf(on("2018-01-01")).contains(QStringLiteral("asdi")));
}

TEST_CASE("a benefit's name is written in small letters, figures and underscores",
          "[rules][incompatibility]")
{
    CHECK(isBenefitId(QStringLiteral("assegno_3_figli_comuni")));
    CHECK_FALSE(isBenefitId(QStringLiteral("Bonus nido")));
    CHECK_FALSE(isBenefitId(QStringLiteral("3figli")));
    CHECK_FALSE(isBenefitId(QString()));
}

TEST_CASE("a faulty incompatibility is refused", "[rules][incompatibility][load]")
{
    struct Mutation {
        QByteArray text;
        QByteArray by;
        const char *message;
        const char *hint;
    };
    const auto mutation = GENERATE(
        Mutation{"kind: suspends", "kind: suspend", "non è un tipo di incompatibilità", "suspends"},
        Mutation{"benefit: rdc", "benefit: RdC", "non può essere il nome di una prestazione",
                 "minuscolo"},
        Mutation{"benefit: rdc", "benefit: prova", "non è incompatibile con sé stessa", ""},
        Mutation{"benefit: rdc, ", "", "Manca la voce «benefit»", ""},
        Mutation{", source: \"l art. 3\"", "", "Manca la voce «source»", ""},
        Mutation{"to: 2023-12-31", "from: 2024-01-01, to: 2023-12-31",
                 "finisce prima di cominciare", ""});
    const auto loaded =
        tests::loadLaw(replaced(smallLaw(kRest), kFile, mutation.text, mutation.by));
    REQUIRE_FALSE(loaded);
    INFO(loaded.error().first().toString().toStdString());
    CHECK(loaded.error().size() == 1);
    CHECK(loaded.error().first().message.contains(QString::fromUtf8(mutation.message)));
    CHECK(loaded.error().first().hint.contains(QString::fromUtf8(mutation.hint)));
}
