#include "core/rules/benefit.h"
#include "core/rules/check_bundle.h"
#include "core/rules/consistent.h"
#include "core/rules/interactions.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/core/rules/small_law.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::loadedLaw;

namespace {

const QDate kDay(2026, 4, 20);
const QString kHouse = QStringLiteral("aiuto_affitto");

tests::LawFiles houseLaw()
{
    auto page = tests::readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md"));
    page.replace("# file: ", "# other file: ");
    page.replace("# checks file: ", "# file: ");
    auto files = tests::lawFilesOf(page);
    files.insert(QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\nissued_on: 2026-11-21\n");
    return files;
}

std::shared_ptr<const Catalogue> house()
{
    static const auto kLaw = loadedLaw(houseLaw());
    return kLaw;
}

core::domain::Facts facts(const QByteArray &json)
{
    const auto given = house()->readFacts(kHouse, QJsonDocument::fromJson(json).object());
    INFO((given ? std::string() : given.error().detail.toStdString()));
    REQUIRE(given);
    return given->facts;
}

QStringList ids(const core::Result<QList<Contradiction>> &found)
{
    REQUIRE(found);
    QStringList ids;
    for (const auto &one : *found)
        ids.append(one.id);
    return ids;
}

const QByteArray kBornAfter =
    R"({"data_affitto": "2026-04-01", "isee_casa": 100, "nato_il": "2000-05-01",
        "inquilini": [{"ruolo": "altro", "nato_il": "2026-04-02"}]})";

}   // namespace

TEST_CASE("the example of checks on the format page passes everything", "[rules][checks]")
{
    const auto check = checkBundle(houseLaw());
    for (const auto &fault : check.faults)
        UNSCOPED_INFO(fault.toString().toStdString());
    CHECK(check.passed());
    CHECK(check.cases == 5);
}

TEST_CASE("facts that contradict each other are named at their question, in words",
          "[rules][checks]")
{
    const auto found = house()->contradictions(facts(kBornAfter), kDay);
    REQUIRE(ids(found) == QStringList{QStringLiteral("nato_dopo")});
    CHECK(found->first().at == QStringLiteral("inquilini.nato_il"));
    CHECK(found->first().text ==
          QStringLiteral("Un inquilino è nato dopo il 1° aprile 2026: controllare la data."));
}

TEST_CASE("what is not known contradicts nothing", "[rules][checks]")
{
    for (const char *json :
         {"{}", R"({"inquilini": [{"ruolo": "altro", "nato_il": "2026-04-02"}]})",
          R"({"data_affitto": "2026-04-01", "inquilini": [{"ruolo": "altro"}]})",
          R"({"isee_casa": {"unknown": true}})", R"({"isee_casa": {"declined": true}})"}) {
        INFO(json);
        CHECK(ids(house()->contradictions(facts(json), kDay)).isEmpty());
        CHECK(ids(house()->contradictions(kHouse, facts(json), {kDay, kDay, {}})).isEmpty());
    }
}

TEST_CASE("a benefit has its own checks, and of the common ones those on facts that it reads",
          "[rules][checks]")
{
    auto files = houseLaw();
    auto other = files[QStringLiteral("benefits/aiuto_affitto.yaml")];
    other.replace("id: aiuto_affitto", "id: aiuto_luce").replace("AA-", "AL-");
    other.replace("asks: [data_affitto, nato_il, inquilini, isee_casa]",
                  "asks: [data_affitto, nato_il]");
    const auto cut = [&](const QByteArray &from, const QByteArray &to) {
        const auto at = other.indexOf(from);
        other.remove(at, other.indexOf(to, at) - at);
    };
    cut("  - { id: AL-R2", "sends_to");
    cut("sends_to", "checks:");
    cut("checks:", "cases:");
    other.truncate(other.indexOf("cases:"));
    const auto law =
        loadedLaw(tests::withFile(files, QStringLiteral("benefits/aiuto_luce.yaml"), other));
    const auto old = facts(R"({"data_affitto": "2026-04-01", "isee_casa": "-0.01",
                               "nato_il": "1800-01-01"})");
    const EvaluateOptions options{kDay, kDay, {}};
    CHECK(ids(law->contradictions(kHouse, old, options)) ==
          QStringList{QStringLiteral("isee_negativo"), QStringLiteral("troppo_vecchio")});
    CHECK(ids(law->contradictions(QStringLiteral("aiuto_luce"), old, options)).isEmpty());
    CHECK(ids(law->contradictions(old, kDay)) == QStringList{QStringLiteral("isee_negativo")});
}

TEST_CASE("a decision on facts that contradict each other decides nothing", "[rules][checks]")
{
    const EvaluateOptions options{kDay, kDay, {}};
    const auto plain = house()->decide(kHouse, facts(kBornAfter), options);
    REQUIRE(plain);
    CHECK(plain->outcome == Outcome::Referral);
    const auto told = decideConsistent(*house(), kHouse, facts(kBornAfter), options);
    REQUIRE(told);
    CHECK(told->outcome == Outcome::Maybe);
    CHECK(told->successors.isEmpty());
    CHECK(told->note.isEmpty());
    CHECK_FALSE(told->reasons.isEmpty());
    REQUIRE(told->missing.size() == 1);
    CHECK(told->missing.first().key == QStringLiteral("inquilini"));
    CHECK(told->missing.first().decides);
    const auto json = told->toJson()[QLatin1String("contradictions")].toArray();
    REQUIRE(json.size() == 1);
    CHECK(json[0][QLatin1String("at")] == QStringLiteral("inquilini.nato_il"));
    CHECK_FALSE(plain->toJson().contains(QLatin1String("contradictions")));
    const auto early = decideConsistent(
        *house(), kHouse, facts(R"({"data_affitto": "2021-01-01", "isee_casa": "-5"})"), options);
    REQUIRE(early);
    CHECK(early->outcome == Outcome::NotYet);
    CHECK(early->contradictions.size() == 1);
}

TEST_CASE("withholding takes every amount back", "[rules][checks]")
{
    Decision decision;
    decision.outcome = Outcome::Probable;
    decision.results.append(ResultValue());
    decision.schedule.append(Instalment());
    decision.scheduleTotal = core::Money::fromCents(100);
    decision.nearest.emplace();
    auto same = decision;
    withhold(same, {});
    CHECK(same.outcome == Outcome::Probable);
    withhold(decision, {{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}});
    CHECK(decision.outcome == Outcome::Maybe);
    CHECK(decision.results.isEmpty());
    CHECK(decision.schedule.isEmpty());
    CHECK(decision.scheduleTotal == core::Money());
    CHECK_FALSE(decision.nearest);
}

TEST_CASE("a case whose facts contradict each other without saying so is a fault",
          "[rules][checks]")
{
    auto files = houseLaw();
    files[QStringLiteral("benefits/aiuto_affitto.yaml")].replace(
        "expect: { outcome: maybe, contradictions: [nato_dopo], missing: [inquilini] }",
        "expect: { outcome: maybe }");
    const auto check = checkBundle(files);
    REQUIRE(check.faults.size() == 1);
    CHECK(check.faults.first().message.contains(
        QStringLiteral("contradictions: atteso niente, ottenuto nato_dopo")));
}

TEST_CASE("a check that cannot stand is refused at its place", "[rules][checks][load]")
{
    const auto faultOf = [](const QByteArray &by) {
        auto files = houseLaw();
        files = tests::replaced(files, QStringLiteral("questions/casa.yaml"),
                                "  - { id: isee_negativo, at: isee_casa, wrong: isee_casa < 0, "
                                "text: \"L'ISEE non può essere sotto zero.\" }\n",
                                by);
        const auto fault = tests::onlyFault(files);
        CHECK(fault.file == QStringLiteral("questions/casa.yaml"));
        CHECK(fault.line > 30);
        return fault;
    };
    CHECK(faultOf("  - { id: a, at: isee_cassa, wrong: isee_casa < 0, text: x }\n")
              .hint.contains(QStringLiteral("isee_casa")));
    CHECK(faultOf("  - { id: a, at: isee_casa, wrong: isee_casa, text: x }\n")
              .message.startsWith(QStringLiteral("Qui serve un sì o no")));
    CHECK(faultOf("  - { id: a, at: isee_casa, wrong: 1 > 2, text: x }\n").message ==
          QStringLiteral("Questo controllo non guarda nessun fatto."));
    CHECK(
        faultOf("  - { id: nato_dopo, at: isee_casa, wrong: isee_casa < 0, text: x }\n").message ==
        QStringLiteral("Il controllo «nato_dopo» c'è già."));
    CHECK(faultOf("  - { id: a, at: isee_casa, wrong: isee_casa < 0 }\n")
              .message.contains(QStringLiteral("text")));
}

TEST_CASE("checks are the same from an image", "[rules][checks][image]")
{
    const auto again = Catalogue::fromImage(house()->image(), house()->sha256());
    REQUIRE(again);
    CHECK(ids((*again)->contradictions(facts(kBornAfter), kDay)) ==
          QStringList{QStringLiteral("nato_dopo")});
    CHECK((*again)->checks().checks.size() == 2);
}

TEST_CASE("an amount below zero is taken only where its range says so", "[rules][checks][facts]")
{
    const auto read = [](const QByteArray &json) {
        return house()->readFacts(kHouse, QJsonDocument::fromJson(json).object());
    };
    CHECK(read(R"({"isee_casa": -0.5})"));
    CHECK_FALSE(read(R"({"isee_casa": -100000.01})"));
    const auto small = loadedLaw(tests::smallLaw(R"(
sources: { l: "L. 1/2020" }
asks: [giorno, isee]
requirements:
  - { id: P-R1, need: isee < 10, source: l, because: "ISEE {isee}." }
)"));
    CHECK_FALSE(small->readFacts(QStringLiteral("prova"),
                                 QJsonDocument::fromJson(R"({"isee": -1})").object()));
}

TEST_CASE("what two possible benefits do to each other shows once, whoever says it",
          "[rules][interactions]")
{
    const auto decision = [](const char *id, Outcome outcome, const QList<Incompatibility> &with) {
        Decision made;
        made.benefit = QString::fromLatin1(id);
        made.outcome = outcome;
        made.incompatibilities = with;
        return made;
    };
    const auto with = [](const char *id, IncompatibilityKind kind, bool certain = true) {
        return Incompatibility{
            QString::fromLatin1(id),  {}, kind, certain, QStringLiteral("Frase."),
            QStringLiteral("art. 1"), {}};
    };
    const auto found = interactionsAmong(
        {decision("adi", Outcome::Maybe,
                  {with("auu", IncompatibilityKind::Together),
                   with("naspi", IncompatibilityKind::Reduces),
                   with("rdc", IncompatibilityKind::Excludes)}),
         decision("auu", Outcome::Probable,
                  {with("adi", IncompatibilityKind::Together),
                   with("adi", IncompatibilityKind::Reduces, false)}),
         decision("naspi", Outcome::No, {with("auu", IncompatibilityKind::Excludes)})});
    REQUIRE(found.size() == 2);
    CHECK(found[0].benefit == QStringLiteral("adi"));
    CHECK(found[0].other == QStringLiteral("auu"));
    CHECK(found[0].kind == IncompatibilityKind::Together);
    CHECK(found[1].benefit == QStringLiteral("auu"));
    CHECK_FALSE(found[1].certain);
    const auto json = found[0].toJson();
    CHECK(json[QLatin1String("between")] ==
          QJsonArray{QStringLiteral("adi"), QStringLiteral("auu")});
    CHECK(json[QLatin1String("kind")] == QStringLiteral("together"));
    CHECK(json[QLatin1String("source")] == QStringLiteral("art. 1"));
}
