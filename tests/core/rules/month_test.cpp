#include "core/rules/check_bundle.h"
#include "core/rules/value_text.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decided;
using tests::loadedLaw;
using tests::resultOf;

namespace {

const QByteArray kBody = R"y(
sources: { l: "L. 1/2020" }
asks: [giorno, MESE]
values:
  fine: { is: month_end(mese), source: l }
  lo_stesso: { is: mese, source: l }
  il_primo: { is: "min(mese, 2030-12-31)", source: l }
requirements:
  - { id: P-R1, need: mese >= 2026-03-10, source: l, because: "Il mese è {mese}." }
results: [fine, lo_stesso, il_primo]
)y";

const QByteArray kQuestion = R"y(questions:
  - { key: mese, kind: month, section: persona, ask: "Che mese?", short: "Mese" }
)y";

/// `prova` with a question about a month, `mese`; `ask` is how the benefit asks it.
tests::LawFiles monthLaw(const QByteArray &ask = "mese")
{
    auto body = kBody;
    body.replace("MESE", ask);
    return tests::withFile(tests::smallLaw(body), QStringLiteral("questions/mese.yaml"), kQuestion);
}

core::Result<Catalogue::GivenFacts> read(const Catalogue &law, const QByteArray &json)
{
    return law.readFacts(QStringLiteral("prova"), QJsonDocument::fromJson(json).object());
}

}   // namespace

TEST_CASE("a month is given as such or as any of its days, and is kept as such", "[rules][month]")
{
    const auto law = loadedLaw(monthLaw());
    for (const char *written : {"2026-03", "2026-03-01", "2026-03-31"}) {
        const auto given = read(*law, QByteArray(R"({"mese": ")") + written + "\"}");
        REQUIRE(given);
        CHECK(given->facts.find(QStringLiteral("mese"))->value == QStringLiteral("2026-03"));
    }
    for (const char *wrong :
         {"2026", "2026-13", "marzo", "2026-3", "2026-03-32", "", "2026-03-1"}) {
        INFO(wrong);
        const auto given = read(*law, QByteArray(R"({"mese": ")") + wrong + "\"}");
        REQUIRE_FALSE(given);
        CHECK(given.error().detail == QStringLiteral("mese: not a month"));
    }
}

TEST_CASE("in formulas a month is its first day, for people its name", "[rules][month]")
{
    const auto law = loadedLaw(monthLaw());
    const auto march =
        decided(*law, R"({"giorno": "2026-03-20", "mese": "2026-03-20"})", {2026, 3, 20});
    CHECK(march.outcome == Outcome::No);
    CHECK(march.reasons[0].text == QStringLiteral("Il mese è marzo 2026."));
    CHECK(march.reasons[0].operands[0].value == QStringLiteral("2026-03"));
    CHECK(resultOf(march, QStringLiteral("fine")) == QStringLiteral("2026-03-31"));
    CHECK(resultOf(march, QStringLiteral("lo_stesso")) == QStringLiteral("2026-03"));
    CHECK(march.result(QStringLiteral("lo_stesso"))->shown == QStringLiteral("marzo 2026"));
    CHECK(resultOf(march, QStringLiteral("il_primo")) == QStringLiteral("2026-03-01"));
    const auto april =
        decided(*law, R"({"giorno": "2026-03-20", "mese": "2026-04"})", {2026, 3, 20});
    CHECK(april.outcome == Outcome::Probable);
}

TEST_CASE("what would mend a month is a month", "[rules][month][way-out]")
{
    const auto law = loadedLaw(monthLaw());
    const auto march =
        decided(*law, R"({"giorno": "2026-03-20", "mese": "2026-01"})", {2026, 3, 20});
    REQUIRE(march.nearest);
    REQUIRE(march.nearest->change);
    CHECK(march.nearest->change->value == QStringLiteral("2026-04"));
    CHECK(march.nearest->text == QStringLiteral("Mese: servirebbe da aprile 2026 in poi."));
}

TEST_CASE("a month that is by itself that of the decision moves with the day",
          "[rules][month][way-out]")
{
    const auto law = loadedLaw(monthLaw("{ key: mese, default: on }"));
    const auto silent = decided(*law, R"({"giorno": "2026-02-20"})", {2026, 2, 20});
    CHECK(resultOf(silent, QStringLiteral("lo_stesso")) == QStringLiteral("2026-02"));
    REQUIRE(silent.nearest);
    CHECK(silent.nearest->from == QDate(2026, 4, 1));
    const auto said =
        decided(*law, R"({"giorno": "2026-02-20", "mese": "2026-02"})", {2026, 2, 20});
    REQUIRE(said.nearest);
    CHECK(said.nearest->from == QDate(2026, 4, 1));
}

TEST_CASE("a computed name that is a month takes one with --set", "[rules][month]")
{
    const auto law = loadedLaw(monthLaw());
    const auto given = read(*law, R"({"giorno": "2026-03-20", "mese": "2026-05"})");
    REQUIRE(given);
    const auto set = law->decide(
        QStringLiteral("prova"), given->facts,
        {{2026, 3, 20}, {2026, 3, 20}, {{QStringLiteral("lo_stesso"), QStringLiteral("2026-07")}}});
    REQUIRE(set);
    CHECK(resultOf(*set, QStringLiteral("lo_stesso")) == QStringLiteral("2026-07"));
    CHECK_FALSE(law->decide(
        QStringLiteral("prova"), given->facts,
        {{2026, 3, 20}, {2026, 3, 20}, {{QStringLiteral("lo_stesso"), QStringLiteral("luglio")}}}));
}

TEST_CASE("a question that is only recorded needs no rule that reads it", "[rules][strict]")
{
    const auto faultsOn = [](const tests::LawFiles &files, const char *key) {
        qsizetype count = 0;
        for (const auto &fault : checkRules(files).faults)
            count += fault.message.contains(QString::fromUtf8(key)) ? 1 : 0;
        return count;
    };
    auto files = monthLaw();
    auto &questions = files[QStringLiteral("questions/mese.yaml")];
    questions +=
        "  - { key: iban, kind: text, section: persona, ask: \"Quale?\", short: \"IBAN\" }\n";
    CHECK(faultsOn(files, "«iban»") == 1);
    auto &benefit = files[QStringLiteral("benefits/prova.yaml")];
    benefit.replace("asks: [giorno, mese]", "asks: [giorno, mese, iban]");
    CHECK(tests::onlyFault(files).message ==
          QStringLiteral("Nessuna regola usa la domanda «iban»."));
    questions.replace("ask: \"Quale?\"", "record: yes, ask: \"Quale?\"");
    CHECK(faultsOn(files, "«iban»") == 0);
    CHECK(loadedLaw(files)->questions(QStringLiteral("prova"))->last().record);
    benefit.replace("asks: [giorno, mese, iban]", "asks: [giorno, mese]");
    CHECK(faultsOn(files, "«iban»") == 0);
}

TEST_CASE("for whom a benefit is stands in what describes it", "[rules]")
{
    auto files = monthLaw();
    const auto before = loadedLaw(files)->describe(QStringLiteral("prova"));
    CHECK((*before)[QLatin1String("for_whom")].isNull());
    files[QStringLiteral("benefits/prova.yaml")] += "for_whom: \"Per chi prova.\"\n";
    const auto law = loadedLaw(files);
    CHECK(law->benefits().first().forWhom.it() == QStringLiteral("Per chi prova."));
    CHECK((*law->describe(QStringLiteral("prova")))[QLatin1String("for_whom")] ==
          QStringLiteral("Per chi prova."));
}

TEST_CASE("a benefit's file says whether documents may follow, and its image keeps it",
          "[rules][image]")
{
    auto files = monthLaw();
    CHECK(loadedLaw(files)->benefits().first().documentsLater);
    auto &benefit = files[QStringLiteral("benefits/prova.yaml")];
    benefit += "documents_later: no\n";
    const auto law = loadedLaw(files);
    CHECK_FALSE(law->benefits().first().documentsLater);
    CHECK((*law->describe(QStringLiteral("prova")))[QLatin1String("documents_later")] == false);
    const auto read = Catalogue::fromImage(law->image(), law->sha256());
    REQUIRE(read);
    CHECK_FALSE((*read)->benefits().first().documentsLater);
    benefit.replace("documents_later: no", "documents_later: forse");
    CHECK(tests::onlyFault(files).message == QStringLiteral("Qui serve «yes» o «no»."));
}

TEST_CASE("the example of months on the format page passes everything", "[rules][month]")
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# file: ", "# other file: ");
    page.replace("# months file: ", "# file: ");
    auto files = tests::lawFilesOf(page);
    files.insert(QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n");
    const auto check = checkBundle(files);
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    CHECK(check.passed());
    CHECK(check.cases == 3);
}
