#include "core/rules/check_bundle.h"
#include "tests/core/rules/law_fixture.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::rules;
using tests::exampleLaw;
using tests::LawFiles;
using tests::replaced;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");
const QString kQuestions = QStringLiteral("questions/lavoro.yaml");

/// A mistake put into the example and the fault that must come of it. The fault begins at `at`.
struct Mistake {
    const char *what;
    QString file;
    QByteArray text;
    QByteArray by;
    QByteArray at;
    const char *message;   // part of it
    const char *hint;      // exactly
};

struct Spot {
    int line = 0;
    int column = 0;
};

Spot spotOf(const LawFiles &files, const QString &file, const QByteArray &text)
{
    const auto at = files[file].indexOf(text);
    INFO(text.toStdString());
    REQUIRE(at >= 0);
    const auto before = QString::fromUtf8(files[file].left(at));
    return {static_cast<int>(before.count(QLatin1Char('\n'))) + 1,
            static_cast<int>(before.size() - before.lastIndexOf(QLatin1Char('\n')))};
}

bool has(const QList<Fault> &faults, const QString &file, Spot spot, const char *message,
         const QString &hint)
{
    for (const auto &fault : faults) {
        if (fault.file == file && fault.line == spot.line && fault.column == spot.column &&
            fault.message.contains(QString::fromUtf8(message)) && fault.hint == hint)
            return true;
    }
    return false;
}

void show(const QList<Fault> &faults)
{
    for (const auto &fault : faults)
        UNSCOPED_INFO(fault.toString().toStdString());
}

LawFiles withMistake(const Mistake &mistake)
{
    return replaced(exampleLaw(), mistake.file, mistake.text, mistake.by);
}

}   // namespace

TEST_CASE("what a desk may not decide with is refused at its start", "[rules][strict][load]")
{
    const auto mistake = GENERATE(
        Mistake{"row of a table without source", kBenefit,
                ", ammessa: yes, source: \"l1 art. 2\" }\n      - { key: [",
                ", ammessa: yes }\n      - { key: [", "{ key: subordinato_privato, ammessa: yes",
                "non ha una fonte", "scriverla nella riga, o una volta per tutta la tabella"},
        Mistake{"rounding without source", kBenefit,
                "    round: half_up(0.01)\n    source: \"l1 art. 4\"\n    provisional",
                "    round: half_up(0.01)\n    provisional", "importo:\n",
                "«importo» si arrotonda, ma non ha una fonte", ""},
        Mistake{"limit of the rules without source", kBenefit, ", source: c7 }\n\nresults",
                " }\n\nresults", "{ when: data_cessazione == 2015-05-01", "Manca la voce «source»",
                ""},
        Mistake{"empty list of sources", kBenefit, "source: \"l1 art. 3\"", "source: []", "[]",
                "Manca la voce «source»", ""},
        Mistake{"source of a suspension nobody declared", kBenefit, "source: \"l1 art. 10\"",
                "source: \"l10 art. 10\"", "\"l10 art. 10\"", "«l10» non è dichiarata", "l1"},
        Mistake{"days of a table left out", kBenefit, "agricolo_oti_altri, from: 2022-01-01",
                "agricolo_oti_altri, from: 2022-01-02", "{ key: [agricolo_oti_altri",
                "«agricolo_oti_altri» non ha una riga dal 2022-01-01 al 2022-01-01",
                "scrivere una riga anche per quei giorni"},
        Mistake{"table that ends early", kBenefit, "agricolo_oti_altri, from: 2022-01-01",
                "agricolo_oti_altri, to: 2025-12-31, from: 2022-01-01",
                "{ key: agricolo_oti_altri, to", "non ha una riga dal 2026-01-01 in poi",
                "scrivere una riga anche per quei giorni"},
        Mistake{"requirement twice without periods", kBenefit, "id: SP-R3", "id: SP-R2",
                "id: SP-R2\n    need: data_domanda", "«SP-R2» c'è già",
                "un altro id, oppure in_force diversi che si seguono"},
        Mistake{"requirement twice on some days", kBenefit, "  - id: SP-R3\n",
                "  - id: SP-R4\n    in_force: .. 2022-01-01\n", "id: SP-R4\n    in_force: 2022",
                "«SP-R4» è scritto due volte per gli stessi giorni, dal 2022-01-01", ""},
        Mistake{"requirement with days left out", kBenefit, "  - id: SP-R3\n",
                "  - id: SP-R4\n    in_force: .. 2021-12-30\n", "id: SP-R4\n    in_force: 2022",
                "«SP-R4» non vale dal 2021-12-31 al 2021-12-31",
                "far seguire i periodi, o usare un altro id se è voluto"},
        Mistake{"suspension that ends before it begins", kBenefit,
                "from: 2021-06-01, to: 2021-12-31", "from: 2021-06-01, to: 2021-05-31",
                "{ from: 2021-06-01", "La sospensione finisce prima di cominciare", ""},
        Mistake{"result twice", kBenefit, "results: [importo,", "results: [importo, importo,",
                "importo, durata_giorni", "Il risultato «importo» c'è già", ""},
        Mistake{"amount paid without rounding", kBenefit, "  amount: importo\n",
                "  amount: retribuzione_media * 75%\n", "* 75%\n  reduction",
                "non dice come si arrotonda", "dargli un nome in «values», con round"},
        Mistake{"case with the title of another", kBenefit, "title: \"poche settimane\"",
                "title: \"un lavoro pieno\"",
                "title: \"un lavoro pieno\"\n    on: 2026-04-20\n    like: tipo\n    given: { "
                "settimane_quadriennio: 12",
                "Il caso «un lavoro pieno» c'è già", ""},
        Mistake{"name of a source for a mark too", kBenefit, "  arrotondamento: \"Nessun",
                "  c7: \"Nessun", "c7: \"Nessun", "Il nome «c7» c'è già", ""},
        Mistake{"unit of a question", kQuestions, "unit: week", "unit: weeks", "weeks",
                "L'unità «weeks» non esiste", ""},
        Mistake{"unit of a declared value", kBenefit, "unit: EUR/month\n    is: imponibile",
                "unit: EUR/mont\n    is: imponibile", "EUR/mont\n", "L'unità «EUR/mont» non esiste",
                ""});
    CAPTURE(mistake.what);
    const auto files = withMistake(mistake);
    const auto loaded = tests::loadLaw(files);
    REQUIRE_FALSE(loaded);
    show(loaded.error());
    CHECK(has(loaded.error(), mistake.file, spotOf(files, mistake.file, mistake.at),
              mistake.message, QString::fromUtf8(mistake.hint)));
}

TEST_CASE("what nothing reads is refused before a bundle is issued, not at a desk",
          "[rules][strict]")
{
    const auto mistake = GENERATE(
        Mistake{"value nobody uses", kBenefit, "values:\n  termine_domanda:",
                "values:\n  doppio: 2 * settimane_quadriennio\n  termine_domanda:", "doppio:",
                "Nessuna regola usa il valore «doppio»", "usarlo, oppure toglierlo"},
        Mistake{"parameter nobody uses", kBenefit, "parameters:\n",
                "parameters:\n  tetto:\n    values: [{ from: 2015-05-01, value: 3, source: c7 }]\n",
                "tetto:", "Nessuna regola usa il parametro «tetto»", "usarlo, oppure toglierlo"},
        Mistake{"column nobody reads", kBenefit, "      altrove: { type: text",
                "      nota: { type: text, default: \"\" }\n      altrove: { type: text",
                "nota:", "Nessuna regola usa la colonna «nota»", "usarlo, oppure toglierlo"},
        Mistake{"source nobody cites", kBenefit, "  c7: \"circ. 7/2026\"",
                "  c7: \"circ. 7/2026\"\n  c8: \"circ. 8/2026\"",
                "c8:", "Nessuno cita la fonte «c8»", "toglierla da «sources»"},
        Mistake{"mark nobody uses", kBenefit, "marks:\n", "marks:\n  dubbio: \"Un dubbio.\"\n",
                "dubbio:", "Nessuno usa il segno «dubbio»", "toglierlo da «marks»"},
        Mistake{"accepted fact nobody reads", kBenefit, "\nvalues:\n",
                "\naccepts: [iban]\n\nvalues:\n", "iban]", "Nessuna regola usa il fatto «iban»",
                "toglierlo da «accepts»"},
        Mistake{"accepted fact that is asked", kBenefit, "\nvalues:\n",
                "\naccepts: [data_nascita]\n\nvalues:\n", "data_nascita]",
                "«data_nascita» è già tra le domande", "toglierlo da «accepts»"},
        Mistake{"profile no case is like", kBenefit, "profiles:\n", "profiles:\n  altro: {}\n",
                "altro:", "Nessun caso usa il profilo «altro»", "usarlo, oppure toglierlo"},
        Mistake{"document without source", kBenefit, ", where: \"Al Comune\", source: c7 }",
                ", where: \"Al Comune\" }", "identita, need", "«identita» non ha una fonte",
                "scrivere da quale testo viene"},
        Mistake{"result without source", kBenefit, "    source: \"l1 art. 5\"\n", "",
                "durata_giorni:\n", "«durata_giorni» non ha una fonte",
                "scrivere da quale testo viene"},
        Mistake{"value from before it serves", kBenefit,
                "settimane_al_mese:\n    unit: week/month\n    values: [{ from: 2015-05-01",
                "settimane_al_mese:\n    unit: week/month\n    values: [{ from: 2015-04-30",
                "{ from: 2015-04-30", "comincia prima del 2015-05-01",
                "farlo cominciare quel giorno"},
        Mistake{
            "value until after it serves", kBenefit,
            "  giorni_termine:\n    unit: day\n    values:\n      - { from: 2015-05-01, value: 68",
            "  giorni_termine:\n    unit: day\n    covers: 2015-05-01 .. 2020-12-30\n    values:\n "
            "     - { from: 2015-05-01, value: 68",
            "{ from: 2020-01-01, to: 2020-12-31", "finisce dopo il 2020-12-30",
            "farlo finire quel giorno"},
        Mistake{"answer a table forgets", kBenefit,
                "      - { key: subordinato_privato, ammessa: yes, source: \"l1 art. 2\" }\n", "",
                "ammessa: yes_no", "«ammessa» non dice niente di «subordinato_privato»",
                "scrivere una riga, o un valore di riserva («default»)"},
        Mistake{"default that never counts", kBenefit, "ammessa: yes_no\n",
                "ammessa: { type: yes_no, default: no }\n", "ammessa: { type",
                "(«default») di «ammessa» non conta mai",
                "toglierlo: una riga dimenticata si vedrà"},
        Mistake{"question no benefit asks", kBenefit, "  - { key: iban, record: yes }\n", "", "",
                "", ""});
    CAPTURE(mistake.what);
    const auto files = withMistake(mistake);
    CHECK(tests::loadLaw(files));
    const auto check = checkRules(files);
    show(check.faults);
    REQUIRE(check.faults.size() == 1);
    if (mistake.at.isEmpty()) {
        CHECK(
            has(check.faults, kQuestions, spotOf(files, kQuestions, "key: iban"),
                "Nessuna prestazione chiede o accetta «iban»",
                QStringLiteral("toglierla, o metterla in «asks» o «accepts» di una prestazione")));
        return;
    }
    CHECK(has(check.faults, mistake.file, spotOf(files, mistake.file, mistake.at), mistake.message,
              QString::fromUtf8(mistake.hint)));
}

TEST_CASE("one requirement may be written several times for periods that follow each other",
          "[rules][strict]")
{
    auto files = replaced(exampleLaw(), kBenefit, "  - id: SP-R3\n",
                          "  - id: SP-R3\n    in_force: .. 2024-12-31\n");
    files = replaced(files, kBenefit, "  - id: SP-R4\n",
                     "  - id: SP-R3\n    in_force: 2025-01-01 ..\n"
                     "    need: data_domanda < termine_domanda\n    source: c7\n"
                     "    because: \"Entro il {termine_domanda}.\"\n  - id: SP-R4\n");
    const auto check = checkBundle(files);
    show(check.faults);
    CHECK(check.passed());
    const auto decision = tests::decideOn(
        *check.sound, R"({"data_cessazione":"2026-03-31","data_domanda":"2026-06-07"})");
    QStringList texts;
    for (const auto &reason : decision.reasons) {
        if (reason.rule == QStringLiteral("SP-R3"))
            texts.append(reason.text);
    }
    CHECK(texts == QStringList{QStringLiteral("Entro il 7 giugno 2026.")});
}

TEST_CASE("a case that comes out differently is a fault beside its line", "[rules][strict]")
{
    const auto files = replaced(exampleLaw(), kBenefit, "durata_giorni: 728, decorrenza",
                                "durata_giorni: 727, decorrenza");
    const auto check = checkBundle(files);
    show(check.faults);
    REQUIRE(check.faults.size() == 1);
    CHECK(check.cases == 4);
    CHECK(has(check.faults, kBenefit, spotOf(files, kBenefit, "title: \"un lavoro pieno\""),
              "Caso «un lavoro pieno»: durata_giorni: atteso 727, ottenuto 728",
              QStringLiteral("correggere la regola, o quello che il caso si aspetta")));
}

TEST_CASE("a case may say what is asked, shown, not shown and refused", "[rules][strict]")
{
    const auto withExpect = [](const QByteArray &given, const QByteArray &expect) {
        return replaced(
            exampleLaw(), kBenefit,
            "given: { settimane_quadriennio: 12 }\n    expect: { outcome: \"no\", reasons: "
            "{ SP-R2: unmet }, nearest: SP-R2 }",
            "given: { " + given + " }\n    expect: { " + expect + " }");
    };
    const auto right = GENERATE(
        std::pair<QByteArray, QByteArray>{"settimane_quadriennio: 209",
                                          "refused: settimane_quadriennio"},
        std::pair<QByteArray, QByteArray>{"",
                                          "declarations: [vero], absent: [redditi, altro_lavoro]"},
        std::pair<QByteArray, QByteArray>{"ha_altro_lavoro: yes",
                                          "notes: [altro_lavoro], documents: [redditi]"},
        std::pair<QByteArray, QByteArray>{
            "settimane_quadriennio: 12",
            "says: { SP-R2: \"ne risultano 12\", way_out: \"Mancano 1\" }"},
        std::pair<QByteArray, QByteArray>{
            "", "asks: [data_cessazione, categoria_lavoratore, settimane_quadriennio, "
                "imponibile_quadriennio, data_nascita, data_domanda, ha_altro_lavoro, iban]"});
    {
        const auto check = checkBundle(withExpect(right.first, right.second));
        show(check.faults);
        CHECK(check.passed());
    }
    const auto wrong = GENERATE(
        std::pair<QByteArray, QByteArray>{"settimane_quadriennio: 208",
                                          "refused: settimane_quadriennio"},
        std::pair<QByteArray, QByteArray>{"settimane_quadriennio: 209", "refused: iban"},
        std::pair<QByteArray, QByteArray>{"settimane_quadriennio: 209", "outcome: probable"},
        std::pair<QByteArray, QByteArray>{"", "declarations: [falso]"},
        std::pair<QByteArray, QByteArray>{"", "absent: [vero]"},
        std::pair<QByteArray, QByteArray>{"", "asks: [iban]"},
        std::pair<QByteArray, QByteArray>{"", "says: { SP-R2: \"ne risultano 12\" }"});
    CAPTURE(wrong.second);
    CHECK(checkBundle(withExpect(wrong.first, wrong.second)).faults.size() == 1);
}
