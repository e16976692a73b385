#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/wizard/dense_row.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace core;
using domain::AnswerState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct DensePage {
    explicit DensePage(const char *benefit = "naspi")
    {
        rig.start(text(benefit));
        rig.step->setDense(true);
        rig.settle();
    }
    QList<ui::DenseRow *> rows()
    {
        QList<ui::DenseRow *> shown;
        for (auto *row : rig.step->findChildren<ui::DenseRow *>())
            if (row->isVisible())
                shown.append(row);
        return shown;
    }
    QStringList titles()
    {
        QStringList shown;
        for (const QLabel *title : rig.step->findChildren<QLabel *>(text("sectionTitle")))
            if (title->isVisible())
                shown.append(title->text());
        return shown;
    }
    ui::DenseRow *row(const char *key)
    {
        return rig.find<ui::DenseRow>(text("denseRow_") + text(key));
    }
    QString noteOf(const char *key)
    {
        return row(key)->findChild<QLabel *>(text("fieldMessage"))->text();
    }
    const domain::Fact *fact(const char *key) { return rig.model->current().facts.find(text(key)); }

    tests::PagesRig rig;
};

}   // namespace

TEST_CASE("the dense page has the same questions in the same order as the guided one (W1)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    QStringList met;
    for (int at = 0; at < 40 && !met.contains(page.rig.model->relevant().last()); ++at) {
        for (const ui::DenseRow *row : page.rows())
            if (!met.contains(row->key()))
                met.append(row->key());
        page.rig.step->goOn();
        page.rig.settle();
    }
    QStringList all = page.rig.model->relevant();
    CHECK(met.size() == all.size());
    std::sort(all.begin(), all.end());
    std::sort(met.begin(), met.end());
    CHECK(met == all);
}

TEST_CASE("Enter goes to the next field and keeps the answer; digits and S or N choose (W2, §4)",
          "[ui][wizard][dense]")
{
    DensePage page;
    CHECK(QApplication::focusWidget()->objectName() == text("data_cessazione"));
    CHECK(page.row("data_cessazione")->isCurrent());
    page.rig.type(text("25/9/26"));
    page.rig.press(Qt::Key_Return);
    CHECK(page.rig.onDisk().facts.find(text("data_cessazione"))->value ==
          QJsonValue(text("2026-09-25")));
    CHECK(QApplication::focusWidget()->objectName() == text("causa_cessazione"));
    CHECK(page.row("causa_cessazione")->isCurrent());
    CHECK_FALSE(page.row("data_cessazione")->isCurrent());
    page.rig.press(Qt::Key_1);
    CHECK(page.fact("causa_cessazione")->value == QJsonValue(text("licenziamento_gmo")));
    // Options after the ninth have letters.
    page.rig.press(Qt::Key_B);
    CHECK(page.fact("causa_cessazione")->value ==
          QJsonValue(page.rig.model->question(text("causa_cessazione"))->options[10].value));
    page.rig.press(Qt::Key_1);
    page.rig.focus(text("dimissioni_ti_12m_precedenti"));
    page.rig.press(Qt::Key_S);
    CHECK(page.fact("dimissioni_ti_12m_precedenti")->value == QJsonValue(true));
    page.rig.press(Qt::Key_N);
    CHECK(page.fact("dimissioni_ti_12m_precedenti")->value == QJsonValue(false));
    CHECK(page.rig.failures.isEmpty());
}

TEST_CASE("sections that fit together share a page, and stay on it while its answers change (W1)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.step->showQuestion(text("attivita_in_corso"));
    const QStringList titles = page.titles();
    CHECK(titles.size() > 1);
    const auto fields = page.rows().size();
    page.rig.focus(text("attivita_in_corso"));
    page.rig.answer(text("attivita_in_corso"), text("autonoma"));
    page.rig.settle();
    CHECK(page.rows().size() > fields);
    CHECK(page.titles() == titles);
    page.rig.step->showQuestion(text("iban"));
    page.rig.settle();
    const QStringList last = page.titles();
    CHECK_FALSE(page.rig.isShown(text("settimane_quadriennio")));
    page.rig.step->goBack();
    page.rig.settle();
    CHECK(page.rig.isShown(text("settimane_quadriennio")));
    for (const QString &title : page.titles())
        CHECK_FALSE(last.contains(title));
}

TEST_CASE("fields come and go with the answers, and what is being typed stays (W9)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.settle();
    CHECK(page.rig.isShown(text("giorni_indennita_mancato_preavviso")));
    page.rig.focus(text("causa_cessazione"));
    page.rig.press(Qt::Key_3);
    CHECK(page.fact("causa_cessazione"));
    page.rig.settle();
    auto *line = page.rig.find<QLineEdit>(text("data_cessazione"));
    page.rig.focus(text("data_cessazione"));
    page.rig.type(text("1/1"));
    page.rig.answer(text("dimissioni_ti_12m_precedenti"), true);
    page.rig.settle();
    CHECK(page.rig.isShown(text("data_dimissioni_precedenti")));
    CHECK(line->text() == text("1/1"));
    CHECK(line->hasFocus());
}

TEST_CASE("up to eleven fields at 1280 by 720 there is no scrolling; notes stand at one x (W1)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.step->showQuestion(text("data_cessazione"));
    page.rig.settle();
    REQUIRE(page.rows().size() >= 6);
    REQUIRE(page.rows().size() <= 11);
    CHECK_FALSE(page.rig.find<QScrollArea>(text("denseScroll"))->verticalScrollBar()->isVisible());
    QSet<int> labels;
    QSet<int> notes;
    for (ui::DenseRow *row : page.rows()) {
        CHECK(row->height() <= 44);   // a label may take two lines
        QLabel *note = row->findChild<QLabel *>(text("fieldMessage"));
        notes.insert(note->parentWidget()->mapTo(page.rig.step, QPoint()).x());
        labels.insert(row->findChild<QLabel *>()->width());
    }
    CHECK(notes.size() == 1);
    CHECK(labels == QSet<int>{212});
    CHECK(page.rig.find<QLineEdit>(text("data_cessazione"))->width() == 120);
    CHECK(page.rig.find<QLineEdit>(text("data_cessazione"))->height() == 32);
    tests::screenshot(*page.rig.window, text("passo_denso"));
}

TEST_CASE("Continue says once what has no answer and then goes on; the unreadable holds back (W6, "
          "W11, A23)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.model->clearAnswer(text("evento_sospensivo"));
    page.rig.step->showQuestion(text("data_cessazione"));
    page.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.rig.step->currentKey() == text("evento_sospensivo"));
    CHECK(page.noteOf("evento_sospensivo").startsWith(text("Manca la risposta.")));
    CHECK(page.rig.isShown(text("fault_evento_sospensivo")));
    CHECK(page.rig.textOf(text("questionNumber")).contains(text("manca")));
    tests::screenshot(*page.rig.window, text("passo_denso_manca"));

    page.rig.focus(text("data_cessazione"));
    page.rig.press(Qt::Key_A, Qt::ControlModifier);
    page.rig.type(text("31/2/26"));
    page.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.rig.isShown(text("data_cessazione")));
    CHECK(page.noteOf("data_cessazione").contains(text("non esiste")));
    CHECK(page.rig.isShown(text("fault_data_cessazione")));
    page.rig.press(Qt::Key_A, Qt::ControlModifier);
    page.rig.type(text("25/9/26"));
    page.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page.rig.isShown(text("data_cessazione")));
    CHECK(page.rig.failures.isEmpty());
}

TEST_CASE("«Non so» and «Preferisce non dirlo» are among the answers of every dense field (W12)",
          "[ui][wizard][dense]")
{
    DensePage page;
    for (const rules::Question &question : page.rig.model->questions()) {
        if (!page.rig.model->relevant().contains(question.key))
            continue;
        CAPTURE(question.key);
        page.rig.step->showQuestion(question.key);
        page.rig.type(text("?"));
        const bool line = qobject_cast<QLineEdit *>(page.rig.find(question.key)) != nullptr;
        if (line)
            page.rig.press(Qt::Key_Tab);
        REQUIRE(page.rig.model->current().facts.find(question.key));
        CHECK(page.rig.model->current().facts.find(question.key)->state == AnswerState::Unknown);
        page.rig.step->showQuestion(question.key);
        page.rig.type(line ? text("??") : text("?"));
        if (line)
            page.rig.press(Qt::Key_Tab);
        CHECK(page.rig.model->current().facts.find(question.key)->state == AnswerState::Declined);
    }
}

TEST_CASE("answers that contradict each other are said beside the field (W10, W11)",
          "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.answer(text("settimane_quadriennio"), 60);
    page.rig.step->showQuestion(text("settimane_gia_utilizzate"));
    page.rig.type(text("61"));
    page.rig.press(Qt::Key_Tab);
    CHECK(page.noteOf("settimane_gia_utilizzate").contains(text("più di quelle dei 4 anni")));
    CHECK(page.rig.isShown(text("fault_settimane_gia_utilizzate")));
}

TEST_CASE("the list of the family stands on the dense page with its rows (W14)",
          "[ui][wizard][dense]")
{
    DensePage page("auu");
    page.rig.step->showQuestion(text("componenti"));
    page.rig.settle();
    CHECK(page.rig.isShown(text("row_0")));
    page.rig.press(Qt::Key_Insert);
    CHECK(page.rig.step->currentField() == text("relazione"));
    page.rig.press(Qt::Key_2);
    page.rig.press(Qt::Key_Return);
    CHECK(page.rig.step->currentField() == text("data_nascita"));
    page.rig.type(text("2/6/84"));
    page.rig.press(Qt::Key_Return);
    CHECK(page.fact("componenti")->value.toArray().size() == 2);
    CHECK(page.rig.isShown(text("rowForm")));
    tests::screenshot(*page.rig.window, text("passo_denso_famiglia"));
    CHECK(page.rig.failures.isEmpty());
}

TEST_CASE("a handed-in case is only looked at in the dense view too (W19)", "[ui][wizard][dense]")
{
    DensePage page;
    page.rig.answerStory();
    page.rig.declareAll();
    REQUIRE(page.rig.model->finalise());
    page.rig.show(text("step"));
    page.rig.step->setDense(true);
    page.rig.step->showQuestion(text("data_cessazione"));
    CHECK_FALSE(page.rig.find(text("data_cessazione"))->isEnabled());
    page.rig.step->goOn();
    CHECK_FALSE(page.rig.isShown(text("data_cessazione")));
    CHECK(page.rig.failures.isEmpty());
}

TEST_CASE("no text of the dense page is cut, at 100 and 200 %, in light, dark and high contrast",
          "[ui][wizard][dense]")
{
    using ui::theme::Mode;
    DensePage page;
    page.rig.answerStory();
    page.rig.step->showQuestion(text("causa_cessazione"));
    for (const auto &[mode, scale] :
         {std::pair(Mode::Light, 100), std::pair(Mode::Light, 200), std::pair(Mode::Dark, 100),
          std::pair(Mode::HighContrast, 100)}) {
        ui::theme::applyTheme(*qApp, mode, scale);
        page.rig.settle();
        page.rig.step->showQuestion(text("causa_cessazione"));
        page.rig.settle();
        INFO("mode " << static_cast<int>(mode) << " scale " << scale);
        CHECK(tests::clippedTexts(page.rig.window.get()).isEmpty());
        tests::screenshot(*page.rig.window,
                          text("passo_denso_%1_%2").arg(static_cast<int>(mode)).arg(scale));
    }
    ui::theme::applyTheme(*qApp, Mode::Light, 100);
}
