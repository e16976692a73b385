#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/step_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace core;
using domain::AnswerState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const domain::Fact *stored(tests::PagesRig &rig, const char *key)
{
    static domain::Case kept;
    kept = rig.onDisk();
    return kept.facts.find(text(key));
}

}   // namespace

TEST_CASE("every question of the file has a page with its words and a reason (W7)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    REQUIRE(rig.model->questions().size() > 20);
    for (const rules::Question &question : rig.model->questions()) {
        CAPTURE(question.key);
        rig.step->showQuestion(question.key);
        CHECK(rig.textOf(text("ask")) == question.ask.it());
        CHECK_FALSE(question.ask.it().isEmpty());
        CHECK_FALSE(question.why.it().isEmpty());
        CHECK(rig.find<QLabel>(text("why"))->accessibleName().contains(question.why.it()));
        CHECK(rig.isShown(question.key));
    }
}

TEST_CASE("Enter keeps the answer and goes on; it is on disk at once (W2)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    CHECK(QApplication::focusWidget()->objectName() == text("data_cessazione"));
    rig.type(text("25/9/26"));
    CHECK_FALSE(stored(rig, "data_cessazione"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    const domain::Fact *fact = stored(rig, "data_cessazione");
    REQUIRE(fact);
    CHECK(fact->value == QJsonValue(text("2026-09-25")));
    CHECK(rig.onDisk().position == text("causa_cessazione"));
    rig.press(Qt::Key_1);
    CHECK(stored(rig, "causa_cessazione")->value == QJsonValue(text("licenziamento_gmo")));
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("categoria_lavoratore"));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("leaving the field by Tab is enough for the answer to be on disk (W2)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("25092026"));
    rig.press(Qt::Key_Tab);
    REQUIRE(stored(rig, "data_cessazione"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("25/09/2026"));
    CHECK(rig.step->currentKey() == text("data_cessazione"));
}

TEST_CASE("going back never clears what was answered after (W10)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.step->showQuestion(text("settimane_quadriennio"));
    rig.window->key(ui::FrameKey::Back)->trigger();
    rig.window->key(ui::FrameKey::Back)->trigger();
    CHECK(rig.step->currentKey() == text("evento_sospensivo"));
    const auto before = rig.onDisk().facts.keys();
    rig.step->showQuestion(text("causa_cessazione"));
    // Another reason makes the paid notice needless: it is set aside, not lost.
    auto *group = rig.find<ui::widgets::OptionGroup>(text("causa_cessazione"));
    group->rows().at(3)->setFocus();
    rig.press(Qt::Key_4);
    CHECK(rig.onDisk().facts.keys() == before);
    CHECK(rig.model->setAside().contains(text("giorni_indennita_mancato_preavviso")));
    CHECK_FALSE(rig.model->relevant().contains(text("giorni_indennita_mancato_preavviso")));
}

TEST_CASE("an impossible date and two commas are said under the field and not stored (W11, W13)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("31/02/2026"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    CHECK(rig.textOf(text("fieldMessage")).contains(text("non esiste")));
    CHECK_FALSE(stored(rig, "data_cessazione"));
    CHECK(QApplication::focusWidget()->accessibleDescription().startsWith(text("Errore")));

    rig.step->showQuestion(text("imponibile_quadriennio"));
    rig.type(text("72,000,00"));
    CHECK(rig.isShown(text("fieldMessage")) == false);
    rig.press(Qt::Key_Return);
    CHECK(rig.textOf(text("fieldMessage")).contains(text("due virgole")));
    CHECK_FALSE(stored(rig, "imponibile_quadriennio"));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.type(text("72.000,00"));
    rig.press(Qt::Key_Return);
    CHECK(stored(rig, "imponibile_quadriennio")->value == QJsonValue(text("72000.00")));
}

TEST_CASE("«Non so» and «Preferisce non dirlo» answer every question, by button and by key (W12)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    const auto questions = rig.model->questions();
    for (const rules::Question &question : questions) {
        CAPTURE(question.key);
        for (const auto &[button, state] : {std::pair("answerUnknown", AnswerState::Unknown),
                                            std::pair("answerDeclined", AnswerState::Declined)}) {
            rig.step->showQuestion(question.key);
            rig.find<ui::widgets::KeyButton>(text(button))->click();
            const domain::Fact *fact = rig.model->current().facts.find(question.key);
            REQUIRE(fact);
            CHECK(fact->state == state);
        }
        const bool typed =
            question.kind != rules::AnswerKind::Choice && question.kind != rules::AnswerKind::YesNo;
        rig.step->showQuestion(question.key);
        rig.type(text("?"));
        if (typed)
            rig.press(Qt::Key_Tab);
        CHECK(rig.model->current().facts.find(question.key)->state == AnswerState::Unknown);
        CHECK(rig.textOf(text("answerState")).contains(text("Non so")));
        if (typed)
            rig.focus(question.key);
        rig.type(typed ? text("??") : text("?"));
        if (typed)
            rig.press(Qt::Key_Tab);
        CHECK(rig.model->current().facts.find(question.key)->state == AnswerState::Declined);
    }
}

TEST_CASE("F8 leaves a question open, and what was typed stays with its own question",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.step->skip();
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    CHECK(rig.model->unanswered().contains(text("data_cessazione")));
    rig.step->showQuestion(text("settimane_quadriennio"));
    rig.type(text("208"));
    rig.step->skip();
    CHECK(rig.step->currentKey() == text("imponibile_quadriennio"));
    CHECK(stored(rig, "settimane_quadriennio")->value == QJsonValue(208));
    CHECK_FALSE(stored(rig, "imponibile_quadriennio"));
    rig.type(text("1,2,3"));
    rig.step->skip();
    rig.step->showQuestion(text("imponibile_quadriennio"));
    CHECK(rig.find<QLineEdit>(text("imponibile_quadriennio"))->text() == text("1,2,3"));
    CHECK_FALSE(stored(rig, "imponibile_quadriennio"));
}

TEST_CASE("a lock keeps the characters of an unfinished field, and opening again finds them (W3, "
          "SEC-51)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answer(text("data_cessazione"), text("2026-09-25"));
    rig.step->showQuestion(text("settimane_quadriennio"));
    rig.type(text("20x"));
    rig.step->keepUnfinished();
    CHECK(rig.onDisk().unfinishedText == text("20x"));
    CHECK(rig.onDisk().position == text("settimane_quadriennio"));

    const CaseId id = rig.model->current().id;
    rig.model->close();
    rig.show(text("home"));
    REQUIRE(rig.model->open(id));
    rig.show(text("step"));
    CHECK(rig.step->currentKey() == text("settimane_quadriennio"));
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("20x"));
}

TEST_CASE("what was typed for one person never shows in the next one's case", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("31/02/2026"));
    rig.step->skip();
    const auto bruno = rig.desk.draft(rig.desk.person(), text("naspi"));
    rig.model->open(bruno);
    rig.step->showQuestion(text("data_cessazione"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text().isEmpty());
    CHECK(rig.model->current().facts.find(text("data_cessazione")) == nullptr);
}

TEST_CASE("sixteen and twenty-three rows are reached by key and scroll into view", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    for (const char *key : {"causa_cessazione", "categoria_lavoratore"}) {
        CAPTURE(key);
        rig.step->showQuestion(text(key));
        rig.settle();
        auto *group = rig.find<ui::widgets::OptionGroup>(text(key));
        REQUIRE(group->rows().size() >= 16);
        for (const auto *row : group->rows())
            CHECK(row->accessibleName().contains(QChar()) == false);
        rig.press(Qt::Key_9);
        for (qsizetype at = 9; at < group->rows().size(); ++at)
            rig.press(Qt::Key_Down);
        rig.settle();
        auto *last = group->rows().last();
        CHECK(last->hasFocus());
        CHECK(last->isChecked());
        auto *area = rig.find<QScrollArea>(text("editorScroll"));
        const QRect seen(area->viewport()->mapToGlobal(QPoint()), area->viewport()->size());
        CHECK(seen.contains(QRect(last->mapToGlobal(QPoint()), last->size())));
    }
}

TEST_CASE("the step says what was answered and about how much remains (W9)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    const auto before = rig.model->unanswered().size();
    CHECK(rig.textOf(text("questionsRemaining")) == text("Restano circa %1 domande").arg(before));
    CHECK(rig.textOf(text("questionNumber")) == text("Domanda 1"));
    rig.type(text("25/9/26"));
    rig.press(Qt::Key_Return);
    CHECK(rig.textOf(text("answer_data_cessazione")) == text("25 settembre 2026"));
    rig.answerStory();
    CHECK(rig.textOf(text("questionsRemaining")) == text("Nessuna domanda aperta"));
}

TEST_CASE("after the last question the wizard is finished; before the first it goes back",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    QSignalSpy finished(rig.step, &ui::StepPage::finished);
    QSignalSpy left(rig.step, &ui::StepPage::leftBackwards);
    rig.step->showQuestion(rig.model->relevant().last());
    rig.press(Qt::Key_Return);
    CHECK(finished.count() == 1);
    rig.step->showQuestion(rig.model->relevant().first());
    rig.step->goBack();
    CHECK(left.count() == 1);
}

TEST_CASE("a handed-in case is shown but cannot be answered (W19)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.declareAll();
    REQUIRE(rig.model->finalise());
    rig.show(text("step"));
    rig.step->showQuestion(text("causa_cessazione"));
    CHECK_FALSE(
        rig.find<ui::widgets::OptionGroup>(text("causa_cessazione"))->rows().at(1)->isEnabled());
    CHECK_FALSE(rig.find(text("answerUnknown"))->isEnabled());
    rig.step->goOn();
    CHECK(rig.step->currentKey() == text("categoria_lavoratore"));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("Tab goes from the answer through the page to the main button (A6, A7)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    bool reached = false;
    for (int step = 0; step < 40 && !reached; ++step) {
        rig.press(Qt::Key_Tab);
        reached = QApplication::focusWidget() == rig.step->actions()->primary();
    }
    CHECK(reached);
}

TEST_CASE("answers that contradict each other are said under the field; nothing is lost (W10, W11)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.answer(text("settimane_quadriennio"), 60);
    const QString key = text("settimane_gia_utilizzate");
    rig.step->showQuestion(key);
    CHECK_FALSE(rig.isShown(text("answerContradiction")));
    rig.type(text("61"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == key);
    CHECK(rig.textOf(text("answerContradiction")).contains(text("più di quelle dei 4 anni")));
    CHECK(
        rig.find<QLabel>(text("answerContradiction"))->accessibleName().startsWith(text("Errore")));
    CHECK(stored(rig, "settimane_gia_utilizzate")->value == QJsonValue(61));
    CHECK(rig.model->unanswered() == QStringList{key});
    CHECK(rig.textOf(text("questionsRemaining")) == text("Resta circa 1 domanda"));
    REQUIRE(rig.model->decision());
    CHECK(rig.model->decision()->outcome == rules::Outcome::Maybe);
    CHECK(rig.model->decision()->results.isEmpty());
    tests::screenshot(*rig.window, text("risposte_che_si_contraddicono"));

    // Read once, Enter goes on: the wrong one may be another answer.
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() != key);
    rig.answer(text("settimane_quadriennio"), 104);
    CHECK(rig.model->unanswered().isEmpty());
    CHECK(rig.model->decision()->outcome == rules::Outcome::Probable);
    rig.step->showQuestion(key);
    CHECK_FALSE(rig.isShown(text("answerContradiction")));
    CHECK(stored(rig, "settimane_gia_utilizzate")->value == QJsonValue(61));
    CHECK(rig.failures.isEmpty());
}
