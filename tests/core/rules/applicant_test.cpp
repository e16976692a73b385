#include "core/rules/applicant.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/list_law.h"
#include "tests/core/rules/small_law.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::loadedLaw;

namespace {

/// The family with an applicant's row: `data_nascita` is of the row and of the top.
tests::LawFiles familyLaw()
{
    auto files = tests::listLaw(R"y(
sources: { l: "L. 1/2020" }
asks: [giorno, data_nascita, componenti]
requirements:
  - { id: R1, need: "age(data_nascita, giorno) >= 18", source: l, because: "x" }
  - { id: R2, need: "any(componenti where eta >= 60)", source: l, because: "x" }
)y");
    for (auto &text : files)
        text.replace(
            "    number: numero_componenti\n",
            "    number: numero_componenti\n    applicant_row: relazione == richiedente\n");
    return files;
}

std::shared_ptr<const Catalogue> family()
{
    static const auto kLaw = loadedLaw(familyLaw());
    return kLaw;
}

core::Result<Catalogue::GivenFacts> read(const QByteArray &json)
{
    return family()->readFacts(QStringLiteral("prova"), QJsonDocument::fromJson(json).object());
}

QStringList verdicts(const QByteArray &json)
{
    const auto given = read(json);
    REQUIRE(given);
    const QDate on(2026, 6, 15);
    const auto decision = family()->decide(QStringLiteral("prova"), given->facts, {on, on, {}});
    REQUIRE(decision);
    QStringList all;
    for (const auto &reason : decision->reasons)
        all.append(reason.state == Verdict::Met     ? QStringLiteral("met")
                   : reason.state == Verdict::Unmet ? QStringLiteral("unmet")
                                                    : QStringLiteral("unknown"));
    for (const auto &missing : decision->missing)
        all.append(missing.key);
    return all;
}

const QString kMet = QStringLiteral("met");
const QString kUnmet = QStringLiteral("unmet");
const QString kUnknown = QStringLiteral("unknown");

}   // namespace

TEST_CASE("what the applicant's row says is known at the top, and the other way round",
          "[rules][applicant]")
{
    CHECK(verdicts(R"({"giorno": "2026-06-15",
        "componenti": [{"relazione": "richiedente", "data_nascita": "1960-01-01"}]})") ==
          QStringList{kMet, kMet});
    CHECK(verdicts(R"({"giorno": "2026-06-15", "data_nascita": "1960-01-01",
        "componenti": [{"relazione": "richiedente"}]})") == QStringList{kMet, kMet});
    CHECK(verdicts(R"({"giorno": "2026-06-15", "data_nascita": "1960-01-01",
        "componenti": [{"relazione": "richiedente", "data_nascita": "1960-01-01"}]})") ==
          QStringList{kMet, kMet});
}

TEST_CASE("no row is made, and the rows of others stay theirs", "[rules][applicant]")
{
    CHECK(verdicts(R"({"giorno": "2026-06-15", "data_nascita": "1960-01-01",
        "componenti": []})") == QStringList{kMet, kUnmet});
    CHECK(verdicts(R"({"giorno": "2026-06-15", "data_nascita": "1990-01-01",
        "componenti": [{"relazione": "coniuge"}]})") ==
          QStringList{kMet, kUnknown, QStringLiteral("componenti")});
    CHECK(verdicts(R"({"giorno": "2026-06-15",
        "componenti": [{"relazione": "coniuge", "data_nascita": "1960-01-01"}]})") ==
          QStringList{kUnknown, kMet, QStringLiteral("data_nascita")});
}

TEST_CASE("two rows that claim to be the applicant's, or one that may be, are nobody's",
          "[rules][applicant]")
{
    CHECK(verdicts(R"({"giorno": "2026-06-15",
        "componenti": [{"relazione": "richiedente", "data_nascita": "1960-01-01"},
                       {"relazione": "richiedente", "data_nascita": "1961-01-01"}]})") ==
          QStringList{kUnknown, kMet, QStringLiteral("data_nascita")});
    const auto given = read(R"({"componenti": [{"relazione": ["richiedente", "coniuge"],
                                               "data_nascita": "1960-01-01"}]})");
    REQUIRE(given);
    CHECK_FALSE(withApplicant(family()->vocabulary(), given->facts));
}

TEST_CASE("«Non so» at the top gives way to the row; «preferisce non dirlo» stays",
          "[rules][applicant]")
{
    const QByteArray rows = R"("componenti": [{"relazione": "richiedente",
                                              "data_nascita": "1960-01-01"}]})";
    CHECK(verdicts(R"({"giorno": "2026-06-15", "data_nascita": {"unknown": true}, )" + rows) ==
          QStringList{kMet, kMet});
    const auto declined =
        verdicts(R"({"giorno": "2026-06-15", "data_nascita": {"declined": true}, )" + rows);
    CHECK(declined.first() == kUnknown);
}

TEST_CASE("two different answers are an error that names both", "[rules][applicant][facts]")
{
    const auto given = read(R"({"data_nascita": "1960-01-01",
        "componenti": [{"relazione": "coniuge"},
                       {"relazione": "richiedente", "nato": "1961-01-01"}]})");
    REQUIRE_FALSE(given);
    CHECK(given.error().detail ==
          QStringLiteral("data_nascita: one fact with \"data_nascita\" in row 2 of "
                         "\"componenti\", but they differ"));
}

TEST_CASE("answers kept at a desk that differ are a contradiction at the question",
          "[rules][applicant][checks]")
{
    auto facts = read(R"({"giorno": "2026-06-15", "componenti": [{"relazione": "richiedente",
                                               "data_nascita": "1960-01-01"}]})")
                     ->facts;
    facts.set(QStringLiteral("data_nascita"),
              core::domain::known(QStringLiteral("1961-01-01"), {}));
    const auto found = family()->contradictions(facts, {2026, 6, 15});
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->first().at == QStringLiteral("data_nascita"));
    CHECK(found->first().text ==
          QStringLiteral("«Nascita» è scritto qui e nella riga 1 di «Famiglia», e le due risposte "
                         "sono diverse."));
}

TEST_CASE("an applicant's row is one answer of one field, and what it shares is of one kind",
          "[rules][applicant][load]")
{
    const auto fault = [](const QByteArray &text, const QByteArray &by) {
        auto files = familyLaw();
        for (auto &file : files)
            file.replace(text, by);
        return tests::onlyFault(files);
    };
    CHECK(fault("applicant_row: relazione == richiedente", "applicant_row: relazione == nessuno")
              .message == QStringLiteral("La riga di chi chiede si scrive «campo == risposta»."));
    CHECK(fault("applicant_row: relazione == richiedente", "applicant_row: convivente")
              .hint.contains(QStringLiteral("applicant_row")));
}

TEST_CASE("a list with one field takes plain values as rows", "[rules][lists][facts]")
{
    auto files = tests::smallLaw(R"y(
sources: { l: "L. 1/2020" }
asks: [giorno, stati]
requirements:
  - { id: R1, need: "any(stati where codice == IT)", source: l, because: "x" }
)y");
    files = tests::withFile(files, QStringLiteral("questions/stati.yaml"), R"y(questions:
  - key: stati
    kind: list
    section: persona
    ask: "Quali?"
    short: "Stati"
    item: "stato"
    fields:
      - key: codice
        kind: choice
        ask: "Quale?"
        short: "Codice"
        options: [{ value: IT, label: "Italia" }, { value: RO, label: "Romania" }]
)y");
    const auto law = loadedLaw(files);
    const auto rows = [&](const char *json) {
        const auto given =
            law->readFacts(QStringLiteral("prova"), QJsonDocument::fromJson(json).object());
        return given ? given->facts.find(QStringLiteral("stati"))->value.toArray() : QJsonArray();
    };
    CHECK(rows(R"({"stati": ["RO", "it"]})") ==
          rows(R"({"stati": [{"codice": "RO"}, {"codice": "IT"}]})"));
    CHECK(rows(R"({"stati": ["RO", "it"]})").size() == 2);
    CHECK(rows(R"({"stati": ["XX"]})").isEmpty());
}
