#include "tests/support/string_makers.h"
#include "ui/words/benefit_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/row_words.h"

#include <QJsonArray>

using namespace core;
using rules::AnswerKind;
using rules::Question;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Question field(const char *key, AnswerKind kind, const char *label)
{
    Question one;
    one.key = text(key);
    one.kind = kind;
    one.shortLabel.byLanguage[text("it")] = text(label);
    return one;
}

Question household()
{
    Question list = field("componenti", AnswerKind::List, "Famiglia");
    list.item.byLanguage[text("it")] = text("componente");
    Question who = field("relazione", AnswerKind::Choice, "Chi è");
    who.options = {{text("figlio"), {{{text("it"), text("figlio o figlia")}}}, {}},
                   {text("coniuge"), {{{text("it"), text("marito o moglie")}}}, {}}};
    list.fields = {who, field("data_nascita", AnswerKind::Date, "Nascita"),
                   field("convivente", AnswerKind::YesNo, "Convive"),
                   field("dal", AnswerKind::Date, "Dal")};
    return list;
}

}   // namespace

TEST_CASE("a row reads as people say it", "[ui][words]")
{
    const QJsonObject row{{text("relazione"), text("figlio")},
                          {text("data_nascita"), text("2019-03-12")},
                          {text("convivente"), true}};
    CHECK(ui::rowWords(household(), row, 1).all() ==
          text("Figlio o figlia · 12 marzo 2019 · Convive"));
}

TEST_CASE("two dates in a row have their names, a no has its own, what is not said is left out",
          "[ui][words]")
{
    const QJsonObject row{{text("data_nascita"), text("2019-03-12")},
                          {text("convivente"), false},
                          {text("dal"), text("2026-01-01")}};
    CHECK(ui::rowWords(household(), row, 3).all() ==
          text("Componente 3 · Nascita: 12 marzo 2019 · Convive: No · Dal: 1° gennaio 2026"));
    CHECK(ui::rowWords(household(), {}, 2).all() == text("Componente 2"));
}

TEST_CASE("several codes of a choice are those still possible", "[ui][words]")
{
    const QJsonObject row{{text("relazione"), QJsonArray{text("figlio"), text("coniuge")}}};
    CHECK(ui::rowWords(household(), row, 1).all() == text("Figlio o figlia o marito o moglie"));
}

TEST_CASE("a list is counted, never printed", "[ui][words]")
{
    const auto said = [](const QJsonArray &rows) {
        return ui::answerWords(household(), domain::known(rows, {}));
    };
    CHECK(said({}) == text("Nessuna riga"));
    CHECK(said({QJsonObject()}) == text("1 riga"));
    CHECK(said({QJsonObject(), QJsonObject()}) == text("2 righe"));
}

TEST_CASE("who decides is said with the article and the number", "[ui][words]")
{
    CHECK(ui::decidesWords(text("INPS")) == text("Decide l’INPS."));
    CHECK(ui::decidesWords(text("Comune di Prova")) == text("Decide il Comune di Prova."));
    CHECK(ui::decidesWords(text("Comune di Ala e Avio")) ==
          text("Decide il Comune di Ala e Avio."));
    CHECK(ui::decidesWords(text("Invitalia")) == text("Decide Invitalia."));
    CHECK(ui::decidesWords(text("Regione Umbria")) == text("Decide la Regione Umbria."));
    CHECK(ui::decidesWords(text("Comune e INPS")) == text("Decidono il Comune e l’INPS."));
    CHECK(ui::decidesChip(text("Comune")) == text("decide il Comune"));
}

TEST_CASE("amounts say how often they come", "[ui][words]")
{
    CHECK(ui::everyWords(text("EUR/month")) == text("al mese"));
    CHECK(ui::everyWords(text("EUR/year")) == text("all’anno"));
    CHECK(ui::everyWords(text("EUR/day")) == text("al giorno"));
    CHECK(ui::everyWords(text("EUR")).isEmpty());
    CHECK(ui::everyWords(text("week")).isEmpty());
}

TEST_CASE("a referral names where to go and who decides", "[ui][words]")
{
    rules::Decision decision;
    decision.outcome = rules::Outcome::Referral;
    decision.successors = {text("Ufficio casa")};
    CHECK(ui::outcomeSentence(decision, text("Comune")) ==
          text("Si va da: Ufficio casa. Decide il Comune."));
    decision.note = text("La domanda si fa all’Ufficio casa.");
    CHECK(ui::outcomeSentence(decision, text("Comune")) ==
          text("La domanda si fa all’Ufficio casa. Decide il Comune."));
}
