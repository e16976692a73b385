#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

std::shared_ptr<const Catalogue> law()
{
    static const auto kLaw = tests::loadedLaw(tests::formulaLaw("count(componenti)"));
    return kLaw;
}

core::Result<Catalogue::GivenFacts> read(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return law()->readFacts(QStringLiteral("prova"), document.object());
}

QByteArray rows(const QByteArray &json, const char *key = "componenti")
{
    const auto given = read(json);
    INFO((given ? std::string() : given.error().detail.toStdString()));
    REQUIRE(given);
    const auto *fact = given->facts.find(QString::fromUtf8(key));
    REQUIRE(fact != nullptr);
    return QJsonDocument(fact->value.toArray()).toJson(QJsonDocument::Compact);
}

QString refusal(const QByteArray &json)
{
    const auto given = read(json);
    REQUIRE_FALSE(given);
    return given.error().detail;
}

}   // namespace

TEST_CASE("members become canonical field by field", "[rules][lists][facts]")
{
    CHECK(rows(R"({"componenti": [{"relazione": "FIGLIO", "nato": "2020-01-01",
                   "convivente": "no", "reddito_annuo": 100, "punti": "1.50"}]})") ==
          R"([{"convivente":false,"data_nascita":"2020-01-01","punti":"1.5",)"
          R"("reddito_annuo":"100.00","relazione":"figlio"}])");
    CHECK(rows(R"({"componenti": [{"relazione": "parente"}]})") ==
          R"([{"relazione":["coniuge","figlio","altro"]}])");
    CHECK(rows(R"({"componenti": []})") == "[]");
}

TEST_CASE("a field not known is left out, unless its absence would mean something",
          "[rules][lists][facts]")
{
    CHECK(rows(R"({"componenti": [{"relazione": null, "nel_nucleo": {"unknown": true},
                   "disabilita": {"declined": true}}]})") == R"([{"disabilita":null}])");
}

TEST_CASE("a shorthand adds rows to the list, after those of the list itself",
          "[rules][lists][facts]")
{
    CHECK(rows(R"({"figli": [{"nato": "2020-01-01"}, {"nel_nucleo": false}],
                   "componenti": [{"relazione": "richiedente"}]})") ==
          R"([{"relazione":"richiedente"},)"
          R"({"data_nascita":"2020-01-01","nel_nucleo":true,"relazione":"figlio"},)"
          R"({"nel_nucleo":false,"relazione":"figlio"}])");
    CHECK(rows(R"({"figli_minori": {"nato": "2020-01-01"}})") ==
          R"([{"data_nascita":"2020-01-01","nel_nucleo":true,"relazione":"figlio"}])");
    CHECK(rows(R"({"data_nascita_figlio": "2020-01-01"})") ==
          R"([{"data_nascita":"2020-01-01","relazione":"figlio"}])");
    CHECK(refusal(R"({"data_nascita_figlio": "ieri"})") ==
          QStringLiteral("data_nascita_figlio: componenti, row 1: data_nascita: not a day"));
}

TEST_CASE("a number given for a list is the count of its members", "[rules][lists][facts]")
{
    const auto given = read(R"({"componenti": 4, "figli": "2"})");
    REQUIRE(given);
    CHECK(given->facts.isEmpty());
    CHECK(given->fixed.value(QStringLiteral("numero_componenti")) == QStringLiteral("4"));
    CHECK(given->fixed.value(QStringLiteral("numero_figli")) == QStringLiteral("2"));
}

TEST_CASE("a list may be declined or not known as a whole", "[rules][lists][facts]")
{
    const auto given =
        read(R"({"figli": {"declined": true}, "assenze_estero": {"unknown": true}})");
    REQUIRE(given);
    CHECK(given->facts.find(QStringLiteral("componenti"))->state ==
          core::domain::AnswerState::Declined);
    CHECK(given->facts.find(QStringLiteral("assenze_estero"))->state ==
          core::domain::AnswerState::Unknown);
    CHECK(refusal(R"({"componenti": {"declined": true}, "figli": [{}]})") ==
          QStringLiteral("componenti: rows beside an answer without value"));
}

TEST_CASE("what is wrong in a row is said with the row and the field", "[rules][lists][facts]")
{
    CHECK(refusal(R"({"componenti": [{}, {"relazzione": "figlio"}]})") ==
          QStringLiteral("componenti, row 2: unknown field \"relazzione\", nearest \"relazione\""));
    CHECK(refusal(R"({"componenti": [{"relazione": "figlia"}]})") ==
          QStringLiteral("componenti, row 1: relazione: no such option, nearest \"figlio\""));
    CHECK(refusal(R"({"componenti": [{"data_nascita": "2020-01-01", "nato": "2020-01-02"}]})") ==
          QStringLiteral("componenti, row 1: data_nascita: given twice, and the two differ"));
    CHECK(refusal(R"({"componenti": ["figlio"]})") ==
          QStringLiteral("componenti, row 1: not an object"));
    CHECK(refusal(R"({"componenti": "tutti"})") ==
          QStringLiteral("componenti: not a list of rows"));
    CHECK(refusal(R"({"assenze_estero": [{}, {}, {}, {}]})") ==
          QStringLiteral("assenze_estero: 4 rows, outside 0..3"));
    CHECK(refusal(R"({"componnti": []})").contains(QStringLiteral("nearest \"componenti\"")));
}

TEST_CASE("no more rows than the question allows, shorthands included", "[rules][lists][facts]")
{
    QByteArray many = "[";
    for (int i = 0; i < 16; ++i)
        many += i == 0 ? "{}" : ",{}";
    many += "]";
    CHECK(refusal("{\"componenti\": " + many + ", \"figli\": " + many + "}") ==
          QStringLiteral("componenti: more than 30 rows"));
}

TEST_CASE("a stored list that no longer fits its question is refused, not guessed",
          "[rules][lists][facts]")
{
    core::domain::Facts facts;
    facts.set(
        QStringLiteral("componenti"),
        core::domain::known(
            QJsonArray{QJsonObject{{QStringLiteral("relazione"), QStringLiteral("zio")}}}, {}));
    const auto decision =
        law()->decide(QStringLiteral("prova"), facts, {{2026, 6, 15}, {2026, 6, 15}, {}});
    REQUIRE_FALSE(decision);
    CHECK(decision.error().detail.contains(QStringLiteral("componenti")));
}

TEST_CASE("describe names the fields of a list and which of them the rules read",
          "[rules][lists][facts]")
{
    const auto described =
        tests::loadedLaw(tests::childrenLaw())->describe(QStringLiteral("prova"));
    REQUIRE(described);
    const auto list = (*described)[QStringLiteral("questions")].toArray().last().toObject();
    CHECK(list[QStringLiteral("type")] == QStringLiteral("list"));
    CHECK(list[QStringLiteral("most")] == 30);
    CHECK(list[QStringLiteral("shorthands")] == QJsonArray{QStringLiteral("figli"),
                                                           QStringLiteral("figli_minori"),
                                                           QStringLiteral("data_nascita_figlio")});
    QStringList fieldsRead;
    for (const auto &field : list[QStringLiteral("fields")].toArray()) {
        if (field[QStringLiteral("read")].toBool())
            fieldsRead.append(field[QStringLiteral("key")].toString());
    }
    CHECK(fieldsRead == QStringList{QStringLiteral("relazione"), QStringLiteral("data_nascita"),
                                    QStringLiteral("convivente"), QStringLiteral("nel_nucleo"),
                                    QStringLiteral("disabilita"), QStringLiteral("reddito_annuo")});
}

TEST_CASE("faults in the file of questions about a list name what is wrong",
          "[rules][lists][strict]")
{
    const auto fault = [](const QByteArray &text, const QByteArray &by) {
        const auto files = tests::replaced(tests::formulaLaw("count(componenti)"),
                                           QStringLiteral("questions/famiglia.yaml"), text, by);
        return tests::onlyFault(files).message;
    };
    CHECK(fault("range: 0..30", "range: 0..31") ==
          QStringLiteral("Un elenco ha da 1 a 30 righe («range»)."));
    CHECK(fault("aliases: [nato]", "aliases: [punti]") ==
          QStringLiteral("Il campo «punti» c'è già."));
    CHECK(fault("default: nessuna", "default: leggera") ==
          QStringLiteral("«leggera» non è una risposta di «disabilita»."));
    CHECK(fault("figli_minori: { fields: { relazione: figlio",
                "figli_minori: { fields: { relazioni: figlio") ==
          QStringLiteral("«componenti» non ha il campo «relazioni»."));
    CHECK(fault("number: numero_figli", "number: figli_in_tutto") ==
          QStringLiteral("«figli_in_tutto» non è il nome di un numero."));
    CHECK(fault("key: punti, kind: decimal", "key: punti, kind: list") ==
          QStringLiteral("Un campo non può essere a sua volta un elenco."));
}
