#include "core/rules/catalogue.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::exampleCatalogue;
using tests::factsOf;

namespace {

const QString kId = QStringLiteral("sostegno_prova");
const QDate kDay(2026, 4, 20);

QStringList keysOf(const QList<Question> &questions)
{
    QStringList keys;
    for (const auto &question : questions)
        keys.append(question.key);
    return keys;
}

}   // namespace

TEST_CASE("a catalogue tells its benefits and where it comes from", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    CHECK(catalogue->version() == QStringLiteral("1"));
    CHECK(catalogue->issuedOn() == QDate(2026, 11, 21));
    REQUIRE(catalogue->benefits().size() == 1);
    const auto summary = catalogue->benefit(kId);
    REQUIRE(summary);
    CHECK(summary->name.it() == QStringLiteral("Sostegno di prova"));
    CHECK(summary->body == QStringLiteral("INPS"));
    CHECK(summary->inForceFrom == QDate(2015, 5, 1));
    CHECK_FALSE(summary->inForceTo.isValid());
    CHECK(catalogue->benefit(QStringLiteral("altro")).error().code == core::ErrorCode::NotFound);
}

TEST_CASE("one changed byte of the law is another bundle", "[rules]")
{
    const auto other = tests::loadLaw(
        tests::replaced(tests::exampleLaw(), QStringLiteral("benefits/sostegno_prova.yaml"),
                        "Nessun testo dice", "Nessun testo disse"));
    REQUIRE(other);
    CHECK((*other)->sha256() != exampleCatalogue()->sha256());
}

TEST_CASE("questions come by section in the order of the benefit", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    CHECK(keysOf(*catalogue->questions(kId)) ==
          QStringList{QStringLiteral("data_cessazione"), QStringLiteral("categoria_lavoratore"),
                      QStringLiteral("settimane_quadriennio"),
                      QStringLiteral("imponibile_quadriennio"), QStringLiteral("data_nascita"),
                      QStringLiteral("data_domanda"), QStringLiteral("ha_altro_lavoro"),
                      QStringLiteral("iban")});
    const auto sections = catalogue->sections(kId);
    REQUIRE(sections);
    REQUIRE(sections->size() == 2);
    CHECK((*sections)[0].title.it() == QStringLiteral("Lavoro"));
    CHECK((*sections)[1].id == QStringLiteral("domanda"));
}

TEST_CASE("a question carries its words, unit, range and options", "[rules]")
{
    const auto questions = exampleCatalogue()->questions(kId);
    REQUIRE(questions);
    const auto &weeks = (*questions)[2];
    CHECK(weeks.kind == AnswerKind::Count);
    CHECK(weeks.unit == QStringLiteral("week"));
    CHECK(weeks.least == 0);
    CHECK(weeks.most == 208);
    const auto &category = (*questions)[1];
    REQUIRE(category.options.size() == 3);
    CHECK(category.options[1].hint.it() == QStringLiteral("Non di cooperativa"));
    CHECK(category.aliases == QStringList{QStringLiteral("categoria")});
    CHECK(questions->first().why.in(QStringLiteral("de")).startsWith(QStringLiteral("Da questa")));
}

TEST_CASE("a question matters once its condition is known to hold", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto relevant = [&](const QByteArray &facts) {
        return *catalogue->relevant(kId, factsOf(*catalogue, facts), kDay);
    };
    const auto other = QStringLiteral("ha_altro_lavoro");
    CHECK_FALSE(relevant("{}").contains(other));
    CHECK(relevant(R"({"data_cessazione": "2022-01-01"})").contains(other));
    CHECK_FALSE(relevant(R"({"data_cessazione": "2021-12-31"})").contains(other));
    CHECK(relevant("{}").first() == QStringLiteral("data_cessazione"));
    CHECK(relevant("{}").contains(QStringLiteral("iban")));
}

TEST_CASE("papers are those that hold for the person, with their data in them", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto facts = factsOf(*catalogue, R"({"data_cessazione": "2026-03-31",
        "data_domanda": "2026-04-20", "ha_altro_lavoro": true})");
    const auto documents = catalogue->documents(kId, facts, kDay);
    REQUIRE(documents);
    REQUIRE(documents->size() == 2);
    CHECK((*documents)[0].need == DocumentNeed::Required);
    CHECK((*documents)[0].where.it() == QStringLiteral("Al Comune"));
    CHECK((*documents)[1].need == DocumentNeed::DeclarationIsEnough);
    CHECK(catalogue->documents(kId, {}, kDay)->size() == 1);
    const auto declarations = catalogue->declarations(kId, facts, kDay);
    REQUIRE(declarations);
    CHECK(declarations->first().text.it() ==
          QStringLiteral("Dichiaro che il rapporto è finito il 31 marzo 2026."));
    const auto duties = catalogue->duties(kId, facts, kDay);
    REQUIRE(duties);
    CHECK(duties->first().by == QDate(2026, 5, 5));
    // Not asked yet: the default is the day at the desk.
    CHECK(catalogue->duties(kId, {}, kDay)->first().by == QDate(2026, 5, 5));
    CHECK(catalogue->documents(QStringLiteral("altro"), facts, kDay).error().code ==
          core::ErrorCode::NotFound);
}

TEST_CASE("describe tells questions, dated parameters with sources and documents", "[rules]")
{
    const auto described = exampleCatalogue()->describe(kId);
    REQUIRE(described);
    CHECK((*described)[QLatin1String("id")] == kId);
    CHECK((*described)[QLatin1String("from")] == QStringLiteral("2015-05-01"));
    CHECK((*described)[QLatin1String("to")].isNull());
    const auto questions = (*described)[QLatin1String("questions")].toArray();
    CHECK(questions.size() == 8);
    CHECK(questions[1].toObject()[QLatin1String("options")].toArray().size() == 3);
    CHECK(questions[2].toObject()[QLatin1String("unit")] == QStringLiteral("week"));
    const auto parameters = (*described)[QLatin1String("parameters")].toArray();
    bool found = false;
    for (const auto &item : parameters) {
        const auto parameter = item.toObject();
        if (parameter[QLatin1String("name")] != QStringLiteral("soglia"))
            continue;
        found = true;
        const auto row = parameter[QLatin1String("values")].toArray()[1].toObject();
        CHECK(row[QLatin1String("from")] == QStringLiteral("2026-01-01"));
        CHECK(row[QLatin1String("value")] == QStringLiteral("1456.72"));
        CHECK(row[QLatin1String("source")] == QStringLiteral("circ. 7/2026"));
    }
    CHECK(found);
    CHECK((*described)[QLatin1String("documents")].toArray().size() == 2);
}
