#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using core::domain::AnswerState;
using tests::exampleCatalogue;

namespace {

const QString kId = QStringLiteral("sostegno_prova");

core::Result<Catalogue::GivenFacts> read(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    REQUIRE_FALSE(object.isEmpty());
    return exampleCatalogue()->readFacts(kId, object);
}

QJsonValue value(const core::Result<Catalogue::GivenFacts> &given, const char *key)
{
    REQUIRE(given);
    const auto *fact = given->facts.find(QString::fromUtf8(key));
    return fact == nullptr ? QJsonValue(QJsonValue::Undefined) : fact->value;
}

Question question(const char *key)
{
    const auto questions = exampleCatalogue()->questions(kId);
    REQUIRE(questions);
    for (const auto &one : *questions) {
        if (one.key == QLatin1String(key))
            return one;
    }
    FAIL("no question " << key);
    return {};
}

}   // namespace

TEST_CASE("an alias is the canonical fact under another name", "[rules][facts]")
{
    const auto given =
        read(R"({"ultimo_giorno_lavoro": "2026-03-31", "categoria": "subordinato_privato"})");
    CHECK(value(given, "data_cessazione") == QStringLiteral("2026-03-31"));
    CHECK(value(given, "categoria_lavoratore") == QStringLiteral("subordinato_privato"));
    CHECK(given->facts.find(QStringLiteral("categoria")) == nullptr);
}

TEST_CASE("a number is read as the code that is written like it", "[rules][facts]")
{
    const auto law =
        tests::loadedLaw(tests::withFile(tests::smallLaw(R"(
sources: { l: "L. 1/2020" }
asks: [giorno, settore]
values:
  anno: { is: year(giorno), unit: year, source: l }
requirements:
  - { id: P-R1, need: settore != ateco_62, source: l, because: "Anno {anno}." }
results: [anno]
)"),
                                         QStringLiteral("questions/settore.yaml"), R"(questions:
  - key: settore
    kind: choice
    section: persona
    ask: "Quale?"
    short: "Settore"
    options: [{ value: ateco_62, label: "Informatica" }, { value: altro, label: "Altro" }]
    value_aliases: { "62": ateco_62 }
)"));
    const auto said =
        tests::decided(*law, R"({"giorno": "2026-01-01", "settore": 62})", {2026, 1, 1});
    CHECK(said.outcome == Outcome::No);
    CHECK(said.reasons.first().text == QStringLiteral("Anno 2026."));
}

TEST_CASE("two names of one choice leave what both allow", "[rules][facts]")
{
    CHECK(value(read(R"({"categoria": "agricolo_oti",
                         "categoria_lavoratore": "agricolo_oti_altri"})"),
                "categoria_lavoratore") == QStringLiteral("agricolo_oti_altri"));
    CHECK_FALSE(read(R"({"categoria": "agricolo_oti",
                         "categoria_lavoratore": "subordinato_privato"})"));
}

TEST_CASE("an old code that covers two narrows the choice and keeps both", "[rules][facts]")
{
    CHECK(value(read(R"({"categoria": "agricolo_oti"})"), "categoria_lavoratore") ==
          QJsonArray{QStringLiteral("agricolo_oti_altri"),
                     QStringLiteral("agricolo_oti_coop_trasformazione")});
    CHECK(value(read(R"({"categoria": "SUBORDINATO_PRIVATO"})"), "categoria_lavoratore") ==
          QStringLiteral("subordinato_privato"));
}

TEST_CASE("null is not given, declined is an answer without a value", "[rules][facts]")
{
    const auto given = read(R"({"data_nascita": null, "iban": {"declined": true},
                                "data_domanda": {"unknown": true}})");
    REQUIRE(given);
    CHECK(given->facts.find(QStringLiteral("data_nascita")) == nullptr);
    CHECK(given->facts.find(QStringLiteral("iban"))->state == AnswerState::Declined);
    CHECK(given->facts.find(QStringLiteral("data_domanda"))->state == AnswerState::Unknown);
}

TEST_CASE("numbers come as numbers or as decimal strings and become canonical", "[rules][facts]")
{
    CHECK(value(read(R"({"imponibile_quadriennio": 45000})"), "imponibile_quadriennio") ==
          QStringLiteral("45000.00"));
    CHECK(value(read(R"({"imponibile_quadriennio": "45000.5"})"), "imponibile_quadriennio") ==
          QStringLiteral("45000.50"));
    CHECK(value(read(R"({"imponibile_quadriennio": 1234.56})"), "imponibile_quadriennio") ==
          QStringLiteral("1234.56"));
    CHECK(value(read(R"({"settimane_quadriennio": "208"})"), "settimane_quadriennio") == 208);
    CHECK(value(read(R"({"ha_altro_lavoro": "sì"})"), "ha_altro_lavoro") == true);
}

TEST_CASE("a derived name given replaces its formula", "[rules][facts]")
{
    const auto given = read(R"({"eta_alla_domanda": 56, "retribuzione_media": "1500.00"})");
    REQUIRE(given);
    CHECK(given->facts.isEmpty());
    CHECK(given->fixed == QMap<QString, QString>{
                              {QStringLiteral("eta_alla_domanda"), QStringLiteral("56")},
                              {QStringLiteral("retribuzione_media"), QStringLiteral("1500.00")}});
}

TEST_CASE("an unknown key is refused with the nearest name", "[rules][facts]")
{
    const auto given = read(R"({"data_cesazione": "2026-03-31"})");
    REQUIRE_FALSE(given);
    CHECK(given.error().code == core::ErrorCode::Invalid);
    CHECK(given.error().detail.contains(QStringLiteral("data_cessazione")));
}

TEST_CASE("two names of one fact that differ are refused, naming both", "[rules][facts]")
{
    const auto given =
        read(R"({"data_cessazione": "2026-03-31", "ultimo_giorno_lavoro": "2026-03-30"})");
    REQUIRE_FALSE(given);
    CHECK(given.error().detail.contains(QStringLiteral("data_cessazione")));
    CHECK(given.error().detail.contains(QStringLiteral("ultimo_giorno_lavoro")));
    CHECK(read(R"({"data_cessazione": "2026-03-31", "ultimo_giorno_lavoro": "2026-03-31"})"));
}

TEST_CASE("a value that its question cannot have is refused, naming the key", "[rules][facts]")
{
    const QByteArray bad =
        GENERATE(as<QByteArray>(), R"({"data_cessazione": "2026-02-30"})",
                 R"({"data_cessazione": "31/03/2026"})", R"({"data_cessazione": 20260331})",
                 R"({"settimane_quadriennio": 209})", R"({"settimane_quadriennio": -1})",
                 R"({"settimane_quadriennio": 12.5})", R"({"settimane_quadriennio": "dodici"})",
                 R"({"imponibile_quadriennio": -1})", R"({"imponibile_quadriennio": "1,5"})",
                 R"({"imponibile_quadriennio": "1.005"})",
                 R"({"imponibile_quadriennio": "99999999999999999999"})",
                 R"({"imponibile_quadriennio": "10000000.01"})", R"({"ha_altro_lavoro": "forse"})",
                 R"({"ha_altro_lavoro": 1})", R"({"categoria": "impiegato"})", R"({"iban": 5})",
                 R"({"iban": {"other": 1}})");
    CAPTURE(bad.toStdString());
    const auto given = read(bad);
    REQUIRE_FALSE(given);
    CHECK(given.error().code == core::ErrorCode::Invalid);
    CHECK_FALSE(given.error().detail.isEmpty());
}

TEST_CASE("an alias of one benefit is not known to another", "[rules][facts]")
{
    const auto files =
        tests::replaced(tests::exampleLaw(), QStringLiteral("questions/lavoro.yaml"),
                        "aliases: [domanda]", "aliases: [domanda@altro, richiesta@sostegno_prova]");
    const auto loaded = tests::loadLaw(files);
    REQUIRE(loaded);
    CHECK((*loaded)->readFacts(kId, {{QStringLiteral("richiesta"), QStringLiteral("2026-04-20")}}));
    CHECK_FALSE(
        (*loaded)->readFacts(kId, {{QStringLiteral("domanda"), QStringLiteral("2026-04-20")}}));
}

TEST_CASE("an alias may translate its values", "[rules][facts]")
{
    const auto files = tests::replaced(
        tests::exampleLaw(), QStringLiteral("questions/lavoro.yaml"), "aliases: [categoria]",
        "aliases: [categoria, { name: agricolo, values: { \"true\": [agricolo_oti_altri], "
        "\"false\": [subordinato_privato] } }]");
    const auto loaded = tests::loadLaw(files);
    REQUIRE(loaded);
    const auto given = (*loaded)->readFacts(kId, {{QStringLiteral("agricolo"), true}});
    CHECK(value(given, "categoria_lavoratore") == QStringLiteral("agricolo_oti_altri"));
}

TEST_CASE("a typed value is made canonical by its question", "[rules][facts]")
{
    const auto catalogue = exampleCatalogue();
    CHECK(catalogue->canonical(question("settimane_quadriennio"), QStringLiteral("13")) ==
          QJsonValue(13));
    CHECK(catalogue->canonical(question("imponibile_quadriennio"), QStringLiteral("72000")) ==
          QJsonValue(QStringLiteral("72000.00")));
    CHECK(catalogue->canonical(question("iban"), QStringLiteral(" IT60 ")) ==
          QJsonValue(QStringLiteral("IT60")));
    CHECK_FALSE(catalogue->canonical(question("data_nascita"), QStringLiteral("ieri")));
    CHECK_FALSE(catalogue->canonical(Question{}, QStringLiteral("x")));
}
