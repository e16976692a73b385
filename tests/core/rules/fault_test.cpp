#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::exampleLaw;
using tests::onlyFault;
using tests::replaced;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kQuestions = QStringLiteral("questions/lavoro.yaml");

/// Line of the first place where `text` stands in a file, from 1.
int lineOf(const tests::LawFiles &files, const QString &file, const QByteArray &text)
{
    const auto at = files[file].indexOf(text);
    REQUIRE(at >= 0);
    return static_cast<int>(files[file].left(at).count('\n')) + 1;
}

struct Mutation {
    const char *what;
    QString file;
    QByteArray text;
    QByteArray by;
    QByteArray faultAt;    // text on the line that must be named
    const char *message;   // part of the message
    const char *hint;      // exactly
};

}   // namespace

TEST_CASE("a fault of a law file is refused with its line and the likely mend", "[rules][load]")
{
    const auto mutation = GENERATE(
        Mutation{"misspelt key", kBenefit, "plain_name:", "plan_name:", "plan_name:",
                 "«plan_name» qui non esiste", "plain_name"},
        Mutation{"misspelt fact", kBenefit, "need: data_domanda <= termine_domanda",
                 "need: data_dommanda <= termine_domanda", "need: data_dommanda",
                 "«data_dommanda» non esiste", "data_domanda"},
        Mutation{"misspelt option", kBenefit, "key: subordinato_privato, ammessa",
                 "key: subordinato_privatto, ammessa", "subordinato_privatto",
                 "non è una risposta di «categoria_lavoratore»", "subordinato_privato"},
        Mutation{"misspelt function", kBenefit, "25% * max(0,", "25% * maxx(0,", "maxx",
                 "funzione «maxx» non esiste", "max"},
        Mutation{"misspelt column", kBenefit, "need: categorie.ammessa", "need: categorie.amessa",
                 "categorie.amessa", "non ha la colonna «amessa»", "ammessa"},
        Mutation{"misspelt mark", kBenefit, "provisional: arrotondamento\n",
                 "provisional: arotondamento\n", "provisional: arotondamento",
                 "non è dichiarato in «marks»", "arrotondamento"},
        Mutation{"wrong unit", kBenefit, "need: retribuzione_media < 1000",
                 "need: retribuzione_media < 1000 days", "1000 days", "Non si può confrontare", ""},
        Mutation{"date compared with a number", kBenefit, "need: settimane_quadriennio >= 13",
                 "need: settimane_quadriennio >= data_domanda", ">= data_domanda",
                 "Non si può confrontare", ""},
        Mutation{"declared unit that the formula does not give", kBenefit,
                 "/ settimane_quadriennio * settimane_al_mese", "/ settimane_quadriennio",
                 "/ settimane_quadriennio\n", "ma la formula dà un numero (EUR/week)", ""},
        Mutation{"condition that is no condition", kBenefit, "when: ha_altro_lavoro\n    need",
                 "when: settimane_quadriennio\n    need", "when: settimane_quadriennio",
                 "Qui serve un sì o no", ""},
        Mutation{"missing source of a value", kBenefit, "value: 1456.72, source: c7 }",
                 "value: 1456.72 }", "value: 1456.72", "non ha una fonte", ""},
        Mutation{"missing source of a requirement", kBenefit, "    source: \"l1 art. 3\"\n", "",
                 "id: SP-R2", "Manca la voce «source»", ""},
        Mutation{"source nobody declared", kBenefit, "source: \"l1 art. 3\"",
                 "source: \"l11 art. 3\"", "l11 art. 3", "«l11» non è dichiarata", "l1"},
        Mutation{"gap between dated values", kBenefit, "from: 2021-01-01, value: 68",
                 "from: 2021-02-01, value: 68", "from: 2021-02-01",
                 "non ha un valore dal 2021-01-01 al 2021-01-31", ""},
        Mutation{"overlap of dated values", kBenefit, "from: 2021-01-01, value: 68",
                 "from: 2020-12-31, value: 68", "from: 2020-12-31, value",
                 "si sovrappongono dal 2020-12-31", ""},
        Mutation{"series that starts late", kBenefit, "values: [{ from: 2015-05-01, value: 4.33",
                 "values: [{ from: 2015-06-01, value: 4.33", "value: 4.33",
                 "non ha un valore dal 2015-05-01 al 2015-05-31", ""},
        Mutation{"table rows on the same days", kBenefit, "agricolo_oti_altri, from: 2022-01-01",
                 "agricolo_oti_altri, from: 2021-12-31", "from: 2021-12-31",
                 "due righe valgono per la stessa voce", ""},
        Mutation{"amount without rounding", kBenefit,
                 "    round: half_up(0.01)\n    source: \"l1 art. 4\"\n",
                 "    source: \"l1 art. 4\"\n", "results: [importo",
                 "«importo» non dice come si arrotonda", ""},
        Mutation{"circle", kBenefit, "is: data_cessazione + giorni_termine",
                 "is: termine_domanda + giorni_termine", "is: termine_domanda", "gira in tondo",
                 ""},
        Mutation{"duplicate key", kBenefit, "service: lavoro\n", "service: lavoro\nbody: INPS\n",
                 "body: INPS\nevent", "«body» è scritto due volte", "la prima volta è alla riga 6"},
        Mutation{"duplicate requirement", kBenefit, "id: SP-R3", "id: SP-R2",
                 "id: SP-R2\n    need: data", "«SP-R2» c'è già", ""},
        Mutation{"question that no rule uses", kBenefit, "{ key: iban, record: yes }",
                 "{ key: iban }", "{ key: iban }", "Nessuna regola usa la domanda «iban»",
                 "toglierla, oppure scrivere record: yes"},
        Mutation{"needed fact that nobody asks", kBenefit, "  - imponibile_quadriennio\n", "",
                 "is: imponibile_quadriennio", "Serve «imponibile_quadriennio»",
                 "aggiungerlo in asks, o in accepts se non si chiede"},
        Mutation{"question asked twice", kBenefit, "  - data_nascita\n",
                 "  - data_nascita\n  - data_nascita\n", "data_nascita\n  - { key",
                 "«data_nascita» è già chiesta", ""},
        Mutation{"default that depends on a fact", kBenefit, "default: on", "default: data_nascita",
                 "default: data_nascita", "non può dipendere da altri fatti", ""},
        Mutation{"impossible day", kBenefit, "2022-01-01 ..\n", "2022-02-30 ..\n", "2022-02-30",
                 "non è un intervallo di giorni",
                 "si scrive 2015-05-01 .. oppure 2020-01-01 .. 2020-12-31"},
        Mutation{"rounding that cannot be read", kBenefit,
                 "    round: half_up(0.01)\n    source: \"l1 art. 4 c. 3\"",
                 "    round: near(0.01)\n    source: \"l1 art. 4 c. 3\"", "near(0.01)",
                 "«near(0.01)» non si può leggere",
                 "si scrive half_up(0.01), half_even(1), floor(1), ceil(1) o exact"},
        Mutation{"open bracket", kBenefit, "is: floor(as(settimane_quadriennio / 2 * 7, \"day\"))",
                 "is: floor(as(settimane_quadriennio / 2 * 7, \"day\")", "is: floor(as(",
                 "Manca «)»", ""},
        Mutation{"expectation nobody knows", kBenefit, "outcome: referral", "outcom: referral",
                 "outcom: referral", "«outcom» qui non esiste", "outcome"},
        Mutation{"unknown profile", kBenefit,
                 "like: tipo\n    given: { settimane_quadriennio: 12 }",
                 "like: tippo\n    given: { settimane_quadriennio: 12 }", "like: tippo",
                 "Il profilo «tippo» non esiste", "tipo"},
        Mutation{"kind of question", kQuestions, "kind: amount", "kind: amont", "kind: amont",
                 "Il tipo «amont» non esiste", "amount"},
        Mutation{"section nobody declared", kQuestions, "unit: EUR\n    section: lavoro",
                 "unit: EUR\n    section: lavor", "key: imponibile",
                 "La sezione «lavor» non esiste", "lavoro"},
        Mutation{"old code that leads nowhere", kQuestions, "agricolo_oti: [agricolo_oti_altri,",
                 "agricolo_oti: [agricolo_oti_altro,", "key: categoria_lavoratore",
                 "La risposta «agricolo_oti_altro» non esiste", "agricolo_oti_altri"},
        Mutation{"alias that is another key", kQuestions, "aliases: [domanda]",
                 "aliases: [data_nascita]", "aliases: [data_nascita]",
                 "Il nome «data_nascita» c'è già", ""},
        Mutation{"question declared twice", kQuestions, "key: ha_altro_lavoro", "key: data_domanda",
                 "key: data_domanda\n    kind: yes_no", "«data_domanda» c'è già", ""});
    CAPTURE(mutation.what);
    const auto files = replaced(exampleLaw(), mutation.file, mutation.text, mutation.by);
    const auto loaded = tests::loadLaw(files);
    REQUIRE_FALSE(loaded);
    for (const auto &fault : loaded.error())
        UNSCOPED_INFO(fault.toString().toStdString());
    bool found = false;
    for (const auto &one : loaded.error()) {
        if (one.file == mutation.file &&
            one.line == lineOf(files, mutation.file, mutation.faultAt) &&
            one.message.contains(QString::fromUtf8(mutation.message))) {
            found = true;
            const auto hint = QString::fromUtf8(mutation.hint);
            CHECK((hint.isEmpty() || one.hint == hint));
        }
    }
    CHECK(found);
}

TEST_CASE("a fault names the column of the wrong word inside its formula", "[rules][load]")
{
    const auto files = replaced(exampleLaw(), kBenefit, "need: data_domanda <= termine_domanda",
                                "need: data_domanda <= termine_domandaa");
    const auto fault = onlyFault(files);
    CHECK(fault.toString() ==
          QStringLiteral("benefits/sostegno_prova.yaml:%1:27: Il nome «termine_domandaa» non "
                         "esiste. (forse «termine_domanda»?)")
              .arg(lineOf(files, kBenefit, "termine_domandaa")));
}

TEST_CASE("all faults of all files come out in one run, in the order of the text", "[rules][load]")
{
    auto files = replaced(exampleLaw(), kBenefit, "plain_name:", "plan_name:");
    files = replaced(files, kBenefit, "need: categorie.ammessa", "need: categorie.amessa");
    files = replaced(files, kQuestions, "kind: amount", "kind: amont");
    files.remove(QStringLiteral("benefits/bundle.yaml"));
    const auto loaded = tests::loadLaw(files);
    REQUIRE_FALSE(loaded);
    QStringList where;
    for (const auto &fault : loaded.error())
        where.append(fault.file.section(QLatin1Char('/'), 1) + QLatin1Char(' ') + fault.hint);
    CHECK(where.contains(QStringLiteral("bundle.yaml ")));
    CHECK(where.contains(QStringLiteral("sostegno_prova.yaml plain_name")));
    CHECK(where.contains(QStringLiteral("sostegno_prova.yaml ammessa")));
    CHECK(where.contains(QStringLiteral("lavoro.yaml amount")));
}

TEST_CASE("broken YAML is a fault with its line, not a crash", "[rules][load]")
{
    auto files = exampleLaw();
    files[kBenefit] = "id: sostegno_prova\nname: [\n";
    const auto loaded = tests::loadLaw(files);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().first().message.startsWith(QStringLiteral("Il file non è YAML valido")));
    CHECK(loaded.error().first().line >= 2);
}

TEST_CASE("brackets nested without end are refused, not followed", "[rules][load]")
{
    const auto files = replaced(exampleLaw(), kBenefit, "need: settimane_quadriennio >= 13",
                                "need: " + QByteArray(5000, '(') + "1" + QByteArray(5000, ')'));
    CHECK(onlyFault(files).message.contains(QStringLiteral("troppe parentesi")));
}

TEST_CASE("an empty folder is a fault, not an empty catalogue", "[rules][load]")
{
    const auto fault = onlyFault({});
    CHECK(fault.file == QStringLiteral("benefits/bundle.yaml"));
}

TEST_CASE("the nearest name is one that was meant, or none", "[rules][load]")
{
    const QStringList names = {QStringLiteral("data_cessazione"), QStringLiteral("data_domanda")};
    CHECK(nearestName(QStringLiteral("data_cesazione"), names) == names[0]);
    CHECK(nearestName(QStringLiteral("Data_Domanda"), names) == names[1]);
    CHECK(nearestName(QStringLiteral("iban"), names).isEmpty());
}
