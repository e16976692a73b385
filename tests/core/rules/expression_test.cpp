#include "core/rules/parser.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

/// The machine form of one expression with the facts of the example's profile, or the message of
/// the fault that refuses it, or "unknown".
QString valueOf(const QByteArray &expression, const QByteArray &changes = "{}")
{
    // Single quotes of YAML keep the double quotes of the language.
    auto quoted = expression;
    quoted.replace("'", "''");
    auto files = tests::replaced(tests::exampleLaw(), kBenefit, "values:\n  termine_domanda:",
                                 "values:\n  prova: { is: '" + quoted +
                                     "', round: exact }\n  termine_domanda:");
    files = tests::replaced(files, kBenefit, "results: [importo,", "results: [prova, importo,");
    const auto loaded = tests::loadLaw(files);
    if (!loaded)
        return loaded.error().first().message;
    auto facts = tests::factsOf(**loaded, R"({ "data_cessazione": "2026-03-31",
        "categoria_lavoratore": "subordinato_privato", "settimane_quadriennio": 208,
        "imponibile_quadriennio": 72000, "data_nascita": "1986-02-03",
        "data_domanda": "2026-04-20", "ha_altro_lavoro": false })");
    const auto changed = QJsonDocument::fromJson(changes).object();
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it->isNull())
            facts.remove(it.key());
        else
            facts.set(it.key(), core::domain::known(*it, {}));
    }
    const auto decision = (*loaded)->decide(QStringLiteral("sostegno_prova"), facts,
                                            {{2026, 4, 20}, {2026, 11, 21}, {}});
    REQUIRE(decision);
    const auto *result = decision->result(QStringLiteral("prova"));
    return result == nullptr ? QStringLiteral("unknown") : result->value;
}

struct Example {
    const char *expression;
    const char *value;
};

}   // namespace

TEST_CASE("an expression means what a jurist reads", "[rules][expression]")
{
    const auto example = GENERATE(
        Example{"1 + 2 * 3", "7"}, Example{"(1 + 2) * 3", "9"}, Example{"10 - 4 - 3", "3"},
        Example{"-3 + 5", "2"}, Example{"1 / 3 * 3", "1"}, Example{"75% * 200", "150"},
        Example{"7 / 2", "3.5"}, Example{"min(3, 1, 2)", "1"}, Example{"max(3, 1, 2)", "3"},
        Example{"floor(7 / 2)", "3"}, Example{"ceil(7 / 2)", "4"}, Example{"floor(-7 / 2)", "-4"},
        Example{"half_up(2.345, 0.01)", "2.35"}, Example{"half_up(-2.345, 0.01)", "-2.35"},
        Example{"half_even(2.345, 0.01)", "2.34"}, Example{"half_even(2.355, 0.01)", "2.36"},
        Example{"floor(1267, 100)", "1200"}, Example{"ceil(1201, 100)", "1300"},
        Example{"imponibile_quadriennio / 208", "346.15"}, Example{"yes and not no", "true"},
        Example{"no or no", "false"}, Example{"not yes or yes", "true"},
        Example{"no and no or yes", "true"}, Example{"settimane_quadriennio = 208", "true"},
        Example{"settimane_quadriennio != 208", "false"},
        Example{"settimane_quadriennio in [1, 208]", "true"},
        Example{"settimane_quadriennio not in [1, 2]", "true"},
        Example{"settimane_quadriennio in 0 .. 207", "false"},
        Example{"data_domanda in 2026-04-20 ..", "true"},
        Example{"data_domanda in .. 2026-04-19", "false"},
        Example{"(data_domanda in 2026-04-20 .. 2026-04-20) and yes", "true"},
        Example{"categoria_lavoratore == subordinato_privato", "true"},
        Example{"categoria_lavoratore in [agricolo_oti_altri, \"subordinato_privato\"]", "true"},
        Example{"if(ha_altro_lavoro, 1, 2)", "2"}, Example{"known(data_nascita)", "true"},
        Example{"or_else(settimane_quadriennio, 0 weeks)", "208"},
        Example{"categorie.ammessa", "true"},
        Example{"categorie(categoria_lavoratore, 2020-01-01).ammessa", "true"},
        Example{"as(settimane_quadriennio / 2 * 7, \"day\") = 728 days", "true"},
        Example{"on", "2026-04-20"}, Example{"known_on", "2026-11-21"},
        Example{"event", "2026-03-31"});
    CAPTURE(example.expression);
    CHECK(valueOf(example.expression) == QString::fromUtf8(example.value));
}

TEST_CASE("days, months and years count as the calendar does", "[rules][expression][dates]")
{
    const auto example = GENERATE(
        Example{"2026-03-31 + 68 days", "2026-06-07"},
        Example{"2026-01-31 + 1 month", "2026-02-28"}, Example{"2024-01-31 + 1 mese", "2024-02-29"},
        Example{"2026-03-31 - 1 month", "2026-02-28"}, Example{"2024-02-29 + 1 year", "2025-02-28"},
        Example{"2026-03-01 + 2 weeks", "2026-03-15"}, Example{"2026-03-31 - 2026-03-01", "30"},
        Example{"2026-03-31 + 1", "2026-04-01"},
        Example{"max(2026-01-01, data_domanda)", "2026-04-20"},
        Example{"year(data_domanda)", "2026"}, Example{"month(data_domanda)", "4"},
        Example{"age(1986-04-20, 2026-04-19)", "39"}, Example{"age(1986-04-20, 2026-04-20)", "40"},
        Example{"age(2004-02-29, 2026-02-27)", "21"}, Example{"age(2004-02-29, 2026-02-28)", "22"},
        Example{"months_between(2026-01-31, 2026-02-28)", "1"},
        Example{"months_between(2026-01-15, 2026-03-14)", "1"},
        Example{"month_start(2026-02-17)", "2026-02-01"},
        Example{"month_end(2024-02-17)", "2024-02-29"}, Example{"date(2026, 2, 28)", "2026-02-28"},
        Example{"next_working_day(2025-09-21)", "2025-09-22"},
        Example{"next_working_day(2025-09-20)", "2025-09-20"},
        Example{"next_working_day(2026-04-05)", "2026-04-07"},
        Example{"next_working_day(2025-10-04)", "2025-10-04"},
        Example{"next_working_day(2027-10-04)", "2027-10-05"},
        Example{"next_working_day(2026-12-25)", "2026-12-28"});
    CAPTURE(example.expression);
    CHECK(valueOf(example.expression) == QString::fromUtf8(example.value));
}

TEST_CASE("unknown leaves open what it can change and nothing else", "[rules][expression]")
{
    const QByteArray noWeeks = R"({"settimane_quadriennio": null, "ha_altro_lavoro": null})";
    const auto example = GENERATE(
        Example{"settimane_quadriennio > 3", "unknown"},
        Example{"settimane_quadriennio > 3 and no", "false"},
        Example{"no and settimane_quadriennio > 3", "false"},
        Example{"settimane_quadriennio > 3 and yes", "unknown"},
        Example{"settimane_quadriennio > 3 or yes", "true"},
        Example{"yes or settimane_quadriennio > 3", "true"},
        Example{"no or settimane_quadriennio > 3", "unknown"},
        Example{"not (settimane_quadriennio > 3)", "unknown"},
        Example{"if(ha_altro_lavoro, 5, 5)", "5"}, Example{"if(ha_altro_lavoro, 5, 6)", "unknown"},
        Example{"known(settimane_quadriennio)", "false"},
        Example{"or_else(settimane_quadriennio, 7 weeks)", "7"},
        Example{"settimane_quadriennio + 1 week", "unknown"}, Example{"unknown", "unknown"},
        Example{"unknown or yes", "true"}, Example{"if(yes, unknown, 3)", "unknown"},
        Example{"if(no, unknown, 3)", "3"}, Example{"5 / 0", "unknown"},
        Example{"date(2026, 2, 30)", "unknown"},
        Example{"min(settimane_quadriennio, 3 weeks)", "unknown"});
    CAPTURE(example.expression);
    CHECK(valueOf(example.expression, noWeeks) == QString::fromUtf8(example.value));
}

TEST_CASE("a choice that is only narrowed decides where the options left agree", "[rules]")
{
    const QByteArray either = R"({"categoria_lavoratore":
        ["agricolo_oti_altri", "agricolo_oti_coop_trasformazione"]})";
    CHECK(valueOf("categoria_lavoratore == subordinato_privato", either) ==
          QStringLiteral("false"));
    CHECK(valueOf("categoria_lavoratore in [agricolo_oti_altri, agricolo_oti_coop_trasformazione]",
                  either) == QStringLiteral("true"));
    CHECK(valueOf("categoria_lavoratore == agricolo_oti_altri", either) ==
          QStringLiteral("unknown"));
    CHECK(valueOf("categorie(categoria_lavoratore, 2021-12-31).ammessa", either) ==
          QStringLiteral("false"));
    CHECK(valueOf("categorie(categoria_lavoratore, 2022-01-01).ammessa", either) ==
          QStringLiteral("unknown"));
}

TEST_CASE("units that do not fit are refused", "[rules][expression]")
{
    const auto expression = GENERATE(
        "settimane_quadriennio + imponibile_quadriennio", "data_domanda + imponibile_quadriennio",
        "data_domanda + data_cessazione", "min(settimane_quadriennio, 3 days)",
        "if(yes, 3 days, data_domanda)", "soglia + imponibile_quadriennio",
        "settimane_quadriennio in [3 days]", "categoria_lavoratore < subordinato_privato",
        "not settimane_quadriennio", "-data_domanda", "age(data_nascita, 3)");
    CAPTURE(expression);
    const auto said = valueOf(expression);
    CHECK(said.endsWith(QLatin1Char('.')));   // a sentence, not a value
    CHECK(said.contains(QLatin1Char(' ')));
}

TEST_CASE("what cannot be read is one fault at its column", "[rules][expression]")
{
    struct Broken {
        const char *text;
        int column;
    };
    const auto broken = GENERATE(
        Broken{"1 +", 4}, Broken{"(1", 3}, Broken{"1 2", 3}, Broken{"a $ b", 3}, Broken{"x in", 5},
        Broken{"x in [1", 8}, Broken{"\"aperta", 1}, Broken{"2026-02-30", 1}, Broken{"a not b", 7},
        Broken{"t.", 3}, Broken{"", 1}, Broken{"x in ..", 8});
    CAPTURE(broken.text);
    Faults faults;
    const auto expression =
        parseExpression(QString::fromUtf8(broken.text), {QStringLiteral("f.yaml"), 3, 1}, faults);
    CHECK(expression.isMissing());
    REQUIRE(faults.sorted().size() == 1);
    CHECK(faults.sorted().first().line == 3);
    CHECK(faults.sorted().first().column == broken.column);
}
