#include "core/rules/row_questions.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace core::rules;

namespace {

const QDate kOn(2026, 6, 15);

std::shared_ptr<const Catalogue> law(const QByteArray &need)
{
    return tests::loadedLaw(tests::listLaw(R"y(sources: { l: "L. 1/2020" }
asks: [giorno, componenti]
requirements:
  - { id: R1, need: ")y" + need + R"y(", source: l, because: "x" }
)y"));
}

QList<QStringList> asked(const QByteArray &need, const QByteArray &json)
{
    const auto catalogue = law(need);
    const auto given =
        catalogue->readFacts(QStringLiteral("prova"), QJsonDocument::fromJson(json).object());
    REQUIRE(given);
    const auto rows = rowQuestions(*catalogue, {QStringLiteral("prova")},
                                   QStringLiteral("componenti"), given->facts, kOn);
    REQUIRE(rows);
    return *rows;
}

QStringList keys(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

}   // namespace

TEST_CASE("of a row is asked what a rule reads, no more", "[rules][rows]")
{
    CHECK(asked("any(componenti where relazione == figlio and convivente)",
                R"({"giorno": "2026-06-15", "componenti": [{}, {"relazione": "figlio"}]})") ==
          QList<QStringList>{keys("relazione convivente"), keys("relazione convivente")});
}

TEST_CASE(
    "a field is asked of the rows of which its condition surely holds, with what the condition "
    "looks at",
    "[rules][rows]")
{
    const QByteArray need = "all(componenti have reddito_annuo < 1000)";
    CHECK(asked(need, R"({"giorno": "2026-06-15", "componenti": [
            {"data_nascita": "1980-01-01"}, {"data_nascita": "2020-01-01"}, {}]})") ==
          QList<QStringList>{keys("data_nascita reddito_annuo"), keys("data_nascita"),
                             keys("data_nascita")});
}

TEST_CASE("while the day of the event is not known a condition looks at today", "[rules][rows]")
{
    const QByteArray need = "all(componenti have reddito_annuo < 1000)";
    CHECK(asked(need, R"({"componenti": [{"data_nascita": "2008-06-15"}]})") ==
          QList<QStringList>{keys("data_nascita reddito_annuo")});
    CHECK(asked(need, R"({"componenti": [{"data_nascita": "2008-06-16"}]})") ==
          QList<QStringList>{keys("data_nascita")});
}

TEST_CASE("no rows, nothing to ask; a list the benefit does not ask is an error", "[rules][rows]")
{
    CHECK(asked("any(componenti)", R"({"giorno": "2026-06-15"})").isEmpty());
    const auto catalogue = law("any(componenti)");
    const auto wrong = rowQuestions(*catalogue, {QStringLiteral("prova")},
                                    QStringLiteral("assenze_estero"), {}, kOn);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::NotFound);
    CHECK_FALSE(rowQuestions(*catalogue, {QStringLiteral("nessuno")}, QStringLiteral("componenti"),
                             {}, kOn));
}

TEST_CASE("of several benefits a row is asked what any of them needs, each field once",
          "[rules][rows]")
{
    const auto catalogue = tests::loadedLaw([] {
        BundleFiles files = tests::listLaw(R"y(sources: { l: "L. 1/2020" }
asks: [giorno, componenti]
requirements:
  - { id: R1, need: any(componenti where relazione == figlio), source: l, because: "x" }
)y");
        const QByteArray first = files.value(QStringLiteral("benefits/prova.yaml"));
        QByteArray second = first;
        second.replace("id: prova", "id: altra").replace("relazione == figlio", "convivente");
        files.insert(QStringLiteral("benefits/altra.yaml"), second);
        return files;
    }());
    const auto given = catalogue->readFacts(
        QStringLiteral("prova"),
        QJsonDocument::fromJson(R"({"giorno": "2026-06-15", "componenti": [{}]})").object());
    REQUIRE(given);
    const auto rows = [&](const QStringList &benefits) {
        return rowQuestions(*catalogue, benefits, QStringLiteral("componenti"), given->facts, kOn)
            .value_or(QList<QStringList>{});
    };
    CHECK(rows({QStringLiteral("prova")}) == QList<QStringList>{keys("relazione")});
    CHECK(rows({QStringLiteral("altra")}) == QList<QStringList>{keys("convivente")});
    CHECK(rows({QStringLiteral("altra"), QStringLiteral("prova")}) ==
          QList<QStringList>{keys("relazione convivente")});
}

TEST_CASE("the plan of a list names the defaults of its rows and the row of the applicant",
          "[rules][rows]")
{
    const auto catalogue = law("any(componenti)");
    const auto plan = listPlan(catalogue->vocabulary(), QStringLiteral("componenti"));
    CHECK(plan.applicantField.isEmpty());
    CHECK(plan.shared.isEmpty());
    CHECK(plan.defaults.keys() == keys("convivente disabilita svantaggio"));
    CHECK(plan.defaults.value(QStringLiteral("convivente")) == QJsonValue(true));
    CHECK(plan.defaults.value(QStringLiteral("disabilita")) ==
          QJsonValue(QStringLiteral("nessuna")));
    CHECK(listPlan(catalogue->vocabulary(), QStringLiteral("giorno")).defaults.isEmpty());
    CHECK(listPlan(catalogue->vocabulary(), QStringLiteral("niente")).defaults.isEmpty());

    auto files = tests::listLaw(R"y(sources: { l: "L. 1/2020" }
asks: [giorno, componenti]
requirements:
  - { id: R1, need: "any(componenti)", source: l, because: "x" }
)y");
    for (auto &file : files)
        file.replace("number: numero_componenti",
                     "number: numero_componenti\n    applicant_row: relazione == richiedente");
    const auto own = listPlan(tests::loadedLaw(files)->vocabulary(), QStringLiteral("componenti"));
    CHECK(own.applicantField == QStringLiteral("relazione"));
    CHECK(own.applicantCode == QStringLiteral("richiedente"));
    CHECK(own.shared == keys("data_nascita"));
}
