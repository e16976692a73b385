#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::decideOn;
using tests::exampleCatalogue;
using tests::factsOf;

namespace {

const QString kId = QStringLiteral("sostegno_prova");
const QByteArray kWhole = R"({
    "data_cessazione": "2026-03-31", "categoria_lavoratore": "subordinato_privato",
    "settimane_quadriennio": 208, "imponibile_quadriennio": "72000.00",
    "data_nascita": "1986-02-03", "data_domanda": "2026-04-20", "ha_altro_lavoro": false })";

QByteArray with(const QByteArray &change)
{
    auto facts = QJsonDocument::fromJson(kWhole).object();
    const auto changes = QJsonDocument::fromJson(change).object();
    REQUIRE_FALSE(changes.isEmpty());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        facts.insert(it.key(), it.value());
    return QJsonDocument(facts).toJson();
}

Reason reason(const Decision &decision, const char *rule)
{
    for (const auto &one : decision.reasons) {
        if (one.rule == QLatin1String(rule))
            return one;
    }
    FAIL("no reason " << rule);
    return {};
}

QStringList missingKeys(const Decision &decision)
{
    QStringList keys;
    for (const auto &missing : decision.missing)
        keys.append(missing.key);
    return keys;
}

}   // namespace

TEST_CASE("a reason carries the person's figures, the source and its operands", "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(), kWhole);
    CHECK(decision.outcome == Outcome::Probable);
    const auto weeks = reason(decision, "SP-R2");
    CHECK(weeks.state == Verdict::Met);
    CHECK(weeks.source == QStringLiteral("art. 3 L. 1/2015"));
    CHECK(weeks.text == QStringLiteral("Servono 13 settimane di contributi: ne risultano 208."));
    REQUIRE(weeks.operands.size() == 1);
    CHECK(weeks.operands[0].key == QStringLiteral("settimane_quadriennio"));
    CHECK(weeks.operands[0].label == QStringLiteral("Settimane"));
    CHECK(weeks.operands[0].value == QStringLiteral("208"));
    CHECK(reason(decision, "SP-R3").text ==
          QStringLiteral("La domanda va presentata entro il 7 giugno 2026."));
    CHECK(reason(decision, "SP-R1").text ==
          QStringLiteral("La categoria «Lavoro dipendente privato» è ammessa."));
}

TEST_CASE("results carry unit, machine form, words and the provisional mark", "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(), kWhole);
    const auto *amount = decision.result(QStringLiteral("importo"));
    REQUIRE(amount != nullptr);
    CHECK(amount->value == QStringLiteral("1103.07"));
    CHECK(amount->unit == QStringLiteral("EUR/month"));
    CHECK(amount->shown == core::Money::fromCents(110307).toItalian());
    CHECK(amount->provisional.startsWith(QStringLiteral("Nessun testo dice")));
    const auto *day = decision.result(QStringLiteral("decorrenza"));
    REQUIRE(day != nullptr);
    CHECK(day->unit == QStringLiteral("date"));
    CHECK(day->shown == QStringLiteral("21 aprile 2026"));
    CHECK(decision.provisional == QStringList{QStringLiteral("arrotondamento")});
}

TEST_CASE("one unmet requirement is a no, whatever is unknown", "[rules]")
{
    const auto decision =
        decideOn(*exampleCatalogue(), with(R"({"settimane_quadriennio": 12, "data_nascita": null,
                                            "imponibile_quadriennio": null})"));
    CHECK(decision.outcome == Outcome::No);
    CHECK(decision.schedule.isEmpty());
    CHECK(decision.missing.isEmpty());
    REQUIRE(decision.nearest);
    CHECK(decision.nearest->rule == QStringLiteral("SP-R2"));
    CHECK(decision.nearest->text == QStringLiteral("Mancano 1 settimane."));
}

TEST_CASE("an unknown fact leaves open only what depends on it", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto decision = decideOn(*catalogue, with(R"({"settimane_quadriennio": null})"));
    CHECK(decision.outcome == Outcome::Maybe);
    CHECK(reason(decision, "SP-R2").state == Verdict::Unknown);
    CHECK(reason(decision, "SP-R2").text.endsWith(QStringLiteral("ne risultano non noto.")));
    CHECK(reason(decision, "SP-R1").state == Verdict::Met);
    CHECK(decision.result(QStringLiteral("importo")) == nullptr);
    CHECK(decision.result(QStringLiteral("decorrenza")) != nullptr);

    SECTION("declining to answer counts as unknown, never as an answer")
    {
        const auto declined =
            decideOn(*catalogue, with(R"({"settimane_quadriennio": {"declined": true}})"));
        CHECK(declined.toJson() == decision.toJson());
    }
}

TEST_CASE("a requirement whose condition is unknown holds when it is met anyway", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    SECTION("the need is met: nothing to ask")
    {
        const auto decision = decideOn(
            *catalogue, with(R"({"ha_altro_lavoro": null, "imponibile_quadriennio": 30000})"));
        CHECK(reason(decision, "SP-R4").state == Verdict::Met);
        CHECK(decision.outcome == Outcome::Probable);
    }
    SECTION("the need is not met: the condition decides")
    {
        const auto decision = decideOn(*catalogue, with(R"({"ha_altro_lavoro": null})"));
        CHECK(reason(decision, "SP-R4").state == Verdict::Unknown);
        CHECK(missingKeys(decision) == QStringList{QStringLiteral("ha_altro_lavoro")});
        CHECK(decision.missing.first().decides);
    }
}

TEST_CASE("missing facts come in order: those that decide, then those of the amounts", "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(),
                                   with(R"({"categoria_lavoratore": null, "data_nascita": null})"));
    REQUIRE(decision.missing.size() == 2);
    CHECK(decision.missing[0].key == QStringLiteral("categoria_lavoratore"));
    CHECK(decision.missing[0].decides);
    CHECK(decision.missing[1].key == QStringLiteral("data_nascita"));
    CHECK_FALSE(decision.missing[1].decides);
}

TEST_CASE("with nothing known the first question settles which of the others are asked", "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(), "{}");
    CHECK(decision.outcome == Outcome::Maybe);
    CHECK(missingKeys(decision).first() == QStringLiteral("data_cessazione"));
    // Asked only from 2022 on: while the day is unknown it is not worth asking.
    CHECK_FALSE(missingKeys(decision).contains(QStringLiteral("ha_altro_lavoro")));
}

TEST_CASE("the day of the event selects the law, not the day of the decision", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto last = decideOn(*catalogue, with(R"({"data_cessazione": "2021-12-31",
        "data_domanda": "2022-01-20", "ha_altro_lavoro": true})"));
    for (const auto &one : last.reasons)
        CHECK(one.rule != QStringLiteral("SP-R4"));
    const auto first = decideOn(*catalogue, with(R"({"data_cessazione": "2022-01-01",
        "data_domanda": "2022-01-20", "ha_altro_lavoro": true})"));
    CHECK(reason(first, "SP-R4").state == Verdict::Unmet);
}

TEST_CASE("before the first day of the law the answer is not yet, with a sentence", "[rules]")
{
    const auto decision =
        decideOn(*exampleCatalogue(), with(R"({"data_cessazione": "2015-04-30"})"));
    CHECK(decision.outcome == Outcome::NotYet);
    CHECK(decision.note.contains(QStringLiteral("1° maggio 2015")));
    CHECK(decision.reasons.isEmpty());
}

TEST_CASE("after the last day the answer is ended, with the successor", "[rules]")
{
    auto files =
        tests::replaced(tests::exampleLaw(), QStringLiteral("benefits/sostegno_prova.yaml"),
                        "in_force: 2015-05-01 ..\n",
                        "in_force: 2015-05-01 .. 2025-12-31\nsuccessor: nuovo_sostegno\n"
                        "ended: \"È finito il 31 dicembre 2025.\"\n");
    const auto loaded = tests::loadLaw(files);
    REQUIRE(loaded);
    const auto decision = decideOn(**loaded, kWhole);
    CHECK(decision.outcome == Outcome::Ended);
    CHECK(decision.successors == QStringList{QStringLiteral("nuovo_sostegno")});
    CHECK(decision.note == QStringLiteral("È finito il 31 dicembre 2025."));
    CHECK(decideOn(**loaded, with(R"({"data_cessazione": "2025-12-31"})")).outcome !=
          Outcome::Ended);
}

TEST_CASE("what the rules cannot express is said, not approximated", "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(), with(R"({"data_cessazione": "2015-05-01",
                                                                 "data_domanda": "2015-05-20"})"));
    CHECK(decision.outcome == Outcome::NotComputable);
    CHECK(decision.note == QStringLiteral("Il primo giorno lo valuta la sede INPS."));
}

TEST_CASE("a requirement that refers elsewhere gives a referral with its target", "[rules]")
{
    const auto decision =
        decideOn(*exampleCatalogue(), with(R"({"categoria_lavoratore": "agricolo_oti_altri"})"));
    CHECK(decision.outcome == Outcome::Referral);
    CHECK(decision.successors == QStringList{QStringLiteral("disoccupazione_agricola")});
    CHECK(decision.note == QStringLiteral("Per questi lavori c'è la disoccupazione agricola."));
}

TEST_CASE("a value that the law learnt later counts from that day of knowledge", "[rules][time]")
{
    const auto files = tests::replaced(
        tests::exampleLaw(), QStringLiteral("benefits/sostegno_prova.yaml"),
        "      - { from: 2026-01-01, value: 1456.72, source: c7 }\n",
        "      - { from: 2026-01-01, value: 1456.72, source: c7 }\n"
        "      - { from: 2026-01-01, value: 1195.00, source: c7, known_from: 2026-10-01 }\n");
    const auto loaded = tests::loadLaw(files);
    REQUIRE(loaded);
    const auto facts = factsOf(**loaded, kWhole);
    const auto amount = [&](QDate knownOn) {
        const auto decision = (*loaded)->decide(kId, facts, {{2026, 4, 20}, knownOn, {}});
        REQUIRE(decision);
        return decision->result(QStringLiteral("importo"))->value;
    };
    CHECK(amount({2026, 9, 30}) == QStringLiteral("1103.07"));
    CHECK(amount({2026, 10, 1}) == QStringLiteral("972.21"));
}

TEST_CASE("a fixed name replaces its formula", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto facts = factsOf(*catalogue, kWhole);
    const auto decide = [&](const QString &name, const QString &value) {
        return catalogue->decide(kId, facts, {{2026, 4, 20}, {2026, 4, 20}, {{name, value}}});
    };
    const auto fixed = decide(QStringLiteral("retribuzione_media"), QStringLiteral("1000.00"));
    REQUIRE(fixed);
    CHECK(fixed->result(QStringLiteral("importo"))->value == QStringLiteral("750.00"));
    const auto parameter = decide(QStringLiteral("soglia"), QStringLiteral("1000.00"));
    REQUIRE(parameter);
    CHECK(parameter->result(QStringLiteral("importo"))->value == QStringLiteral("874.71"));
    const auto wrong = decide(QStringLiteral("retribuzione_mediaa"), QStringLiteral("1"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == core::ErrorCode::Invalid);
    CHECK(wrong.error().detail.contains(QStringLiteral("retribuzione_media\"")));
    CHECK_FALSE(decide(QStringLiteral("retribuzione_media"), QStringLiteral("mille")));
}

TEST_CASE("without a day of decision the event's day counts", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const auto decision =
        catalogue->decide(kId, factsOf(*catalogue, kWhole), {QDate(), {2026, 11, 21}, {}});
    REQUIRE(decision);
    CHECK(decision->on == QDate(2026, 3, 31));
    CHECK(decision->knownOn == QDate(2026, 11, 21));
}

TEST_CASE("an unknown benefit and an impossible fact are errors with closed codes", "[rules]")
{
    const auto catalogue = exampleCatalogue();
    const EvaluateOptions options{{2026, 4, 20}, {2026, 4, 20}, {}};
    const auto none = catalogue->decide(QStringLiteral("niente"), {}, options);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == core::ErrorCode::NotFound);
    core::domain::Facts facts;
    facts.set(QStringLiteral("settimane_quadriennio"),
              core::domain::known(QStringLiteral("molte"), {}));
    const auto bad = catalogue->decide(kId, facts, options);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().code == core::ErrorCode::Invalid);
    CHECK(bad.error().detail.contains(QStringLiteral("settimane_quadriennio")));
}

TEST_CASE("the same inputs give the same bytes", "[rules][replay]")
{
    const auto bytes = [](const Catalogue &catalogue) {
        return QJsonDocument(decideOn(catalogue, kWhole).toJson()).toJson();
    };
    const auto first = exampleCatalogue();
    const auto second = exampleCatalogue();
    CHECK(first->sha256() == second->sha256());
    CHECK(first->sha256().size() == 64);
    CHECK(first->bundle() == QStringLiteral("1-") + first->sha256().left(8));
    CHECK(bytes(*first) == bytes(*second));
}

TEST_CASE("a decision has the shape of the command line", "[rules]")
{
    const auto json = decideOn(*exampleCatalogue(), kWhole).toJson();
    CHECK(json.keys() == QStringList{QStringLiteral("benefit"), QStringLiteral("bundle"),
                                     QStringLiteral("known_on"), QStringLiteral("missing"),
                                     QStringLiteral("nearest"), QStringLiteral("on"),
                                     QStringLiteral("outcome"), QStringLiteral("provisional"),
                                     QStringLiteral("reasons"), QStringLiteral("results"),
                                     QStringLiteral("schedule"), QStringLiteral("successor")});
    CHECK(json[QLatin1String("outcome")] == QStringLiteral("probable"));
    CHECK(json[QLatin1String("nearest")].isNull());
    CHECK(json[QLatin1String("successor")].isNull());
    const auto results = json[QLatin1String("results")].toObject();
    const auto amount = results[QLatin1String("importo")].toObject();
    CHECK(amount[QLatin1String("value")] == QStringLiteral("1103.07"));
    CHECK(amount[QLatin1String("unit")] == QStringLiteral("EUR/month"));
    CHECK(amount[QLatin1String("source")] == QStringLiteral("art. 4 L. 1/2015"));
    CHECK(amount[QLatin1String("figures")].toArray().size() == 2);
    CHECK(results[QLatin1String("durata_giorni")].toObject() ==
          QJsonObject{{QStringLiteral("value"), 728},
                      {QStringLiteral("unit"), QStringLiteral("day")},
                      {QStringLiteral("source"), QStringLiteral("art. 5 L. 1/2015")}});
    const auto term = results[QLatin1String("termine_domanda")].toObject();
    CHECK(term[QLatin1String("value")] == QStringLiteral("2026-06-07"));
    CHECK_FALSE(term.contains(QLatin1String("unit")));
    const auto schedule = json[QLatin1String("schedule")].toArray();
    CHECK(schedule.first() == QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-04-21")},
                                          {QStringLiteral("amount"), QStringLiteral("1103.07")}});
    const auto weeks = json[QLatin1String("reasons")].toArray()[1].toObject();
    CHECK(weeks[QLatin1String("facts")].toObject() ==
          QJsonObject{{QStringLiteral("settimane_quadriennio"), 208}});
    CHECK(weeks[QLatin1String("origins")].toObject() ==
          QJsonObject{{QStringLiteral("settimane_quadriennio"), QStringLiteral("person")}});
    CHECK(weeks[QLatin1String("from")].isNull());
}

TEST_CASE("each step names the figures of the law in the version in force", "[rules]")
{
    const auto figuresOf = [](const QByteArray &facts) {
        const auto decision = decideOn(*exampleCatalogue(), facts);
        return decision.result(QStringLiteral("importo"))->figures;
    };
    const auto now = figuresOf(kWhole);
    REQUIRE(now.size() == 2);
    const auto threshold = now[1].name == QStringLiteral("soglia") ? now[1] : now[0];
    CHECK(threshold.value == QStringLiteral("1456.72"));
    CHECK(threshold.unit == QStringLiteral("EUR/month"));
    CHECK(threshold.from == QDate(2026, 1, 1));
    CHECK_FALSE(threshold.to.isValid());
    CHECK(threshold.source == QStringLiteral("circ. 7/2026"));

    const auto before =
        figuresOf(with(R"({"data_cessazione": "2025-12-20", "data_domanda": "2025-12-22"})"));
    REQUIRE(before.size() == 2);
    const auto old = before[1].name == QStringLiteral("soglia") ? before[1] : before[0];
    CHECK(old.value == QStringLiteral("1195.00"));
    CHECK(old.from == QDate(2015, 5, 1));
    CHECK(old.to == QDate(2025, 12, 31));
}

TEST_CASE("a requirement names the figures behind the names it looks at and its own first day",
          "[rules]")
{
    const auto decision = decideOn(*exampleCatalogue(), with(R"({"ha_altro_lavoro": true})"));
    const auto term = reason(decision, "SP-R3");
    REQUIRE(term.figures.size() == 1);
    CHECK(term.figures[0].name == QStringLiteral("giorni_termine"));
    CHECK(term.figures[0].value == QStringLiteral("68"));
    CHECK(term.figures[0].source == QStringLiteral("art. 6 L. 1/2015"));
    CHECK(reason(decision, "SP-R4").from == QDate(2022, 1, 1));
    CHECK_FALSE(reason(decision, "SP-R4").to.isValid());
}
