#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/row_list.h"
#include "ui/wizard/dense_row.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using domain::AnswerState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void toggle(tests::PagesRig &rig)
{
    rig.press(Qt::Key_D, Qt::ControlModifier);
    rig.settle();
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

bool hasAnswer(tests::PagesRig &rig, const char *key)
{
    const domain::Case kept = rig.onDisk();
    return kept.facts.find(text(key)) != nullptr;
}

}   // namespace

TEST_CASE("Ctrl+D shows the same question in the other view, with every answer (W1)",
          "[ui][wizard][density]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    rig.step->showQuestion(text("causa_cessazione"));
    toggle(rig);
    CHECK(rig.step->isDense());
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    auto *box = rig.find<QComboBox>(text("causa_cessazione"));
    CHECK(box->hasFocus());
    CHECK(box->currentData().toString() == text("licenziamento_gmo"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("25/09/2026"));
    CHECK_FALSE(rig.isShown(text("questionPanel")));
    toggle(rig);
    CHECK_FALSE(rig.step->isDense());
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    CHECK(rig.find<ui::widgets::OptionGroup>(text("causa_cessazione"))->chosen() ==
          text("licenziamento_gmo"));
    CHECK(focused().startsWith(text("option_")));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("Ctrl+D keeps characters that are no answer yet, of every field (W1, W3)",
          "[ui][wizard][density]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("31/0"));
    toggle(rig);
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("31/0"));
    CHECK(focused() == text("data_cessazione"));
    rig.focus(text("settimane_quadriennio"));
    rig.type(text("20x"));
    toggle(rig);
    CHECK(rig.step->currentKey() == text("settimane_quadriennio"));
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("20x"));
    CHECK_FALSE(hasAnswer(rig, "data_cessazione"));
    rig.step->showQuestion(text("data_cessazione"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("31/0"));
}

TEST_CASE("the view an operator chose is the view of the next case (W1)", "[ui][wizard][density]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    toggle(rig);
    const CaseId id = rig.model->current().id;
    rig.model->close();
    rig.show(text("home"));
    REQUIRE(rig.model->open(id));
    rig.show(text("step"));
    CHECK(rig.step->isDense());
    CHECK(rig.desk.desk->preferences().value(text("wizard_dense")) == QJsonValue(true));
    rig.find<ui::widgets::KeyButton>(text("density"))->click();
    CHECK_FALSE(rig.step->isDense());
}

TEST_CASE("opening again lands on the same question, in the same view, with the texts of every "
          "field that was no answer yet (W3)",
          "[ui][wizard][density]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    toggle(rig);
    rig.type(text("31/02/2026"));
    rig.press(Qt::Key_Tab);
    rig.focus(text("settimane_quadriennio"));
    rig.type(text("20x"));
    rig.step->keepUnfinished();
    CHECK(rig.onDisk().position == text("settimane_quadriennio"));
    CHECK(rig.onDisk().unfinishedText == text("20x"));
    CHECK(rig.onDisk().wizard.unfinished.value(text("data_cessazione")) == text("31/02/2026"));
    const CaseId id = rig.model->current().id;
    rig.model->close();
    rig.show(text("home"));
    REQUIRE(rig.model->open(id));
    rig.show(text("step"));
    CHECK(rig.step->isDense());
    CHECK(rig.step->currentKey() == text("settimane_quadriennio"));
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("20x"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("31/02/2026"));
}

TEST_CASE("what is being typed is on the disk within two seconds, the place within half a one (W2)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.step->showQuestion(text("settimane_quadriennio"));
    constexpr int kPlaceMs = 500;
    QTest::qWait(kPlaceMs);
    CHECK(rig.onDisk().position == text("settimane_quadriennio"));
    rig.type(text("20x"));
    CHECK(rig.onDisk().unfinishedText.isEmpty());
    rig.waitFor([&] { return rig.onDisk().unfinishedText == text("20x"); });
}

TEST_CASE("Ctrl+Z gives the answer before back, several steps, on the disk too (W20)",
          "[ui][wizard][undo]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("25/9/26"));
    rig.press(Qt::Key_Return);
    rig.press(Qt::Key_1);
    rig.press(Qt::Key_3);
    const auto cause = [&] {
        const domain::Case kept = rig.onDisk();
        const domain::Fact *fact = kept.facts.find(text("causa_cessazione"));
        return fact ? fact->value.toString() : QString();
    };
    const QString third = cause();
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(cause() == text("licenziamento_gmo"));
    CHECK(rig.find<ui::widgets::OptionGroup>(text("causa_cessazione"))->chosen() ==
          text("licenziamento_gmo"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(cause().isEmpty());
    CHECK(rig.find<ui::widgets::OptionGroup>(text("causa_cessazione"))->chosen().isEmpty());
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(hasAnswer(rig, "data_cessazione"));
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text().isEmpty());
    CHECK_FALSE(rig.find(text("undo"))->isEnabled());
    for (int step = 0; step < 3; ++step)
        rig.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(cause() == third);
    CHECK(hasAnswer(rig, "data_cessazione"));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("Ctrl+Z takes back «Non so», an emptied field and a choice in the dense view (W20)",
          "[ui][wizard][undo]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answerStory();
    toggle(rig);
    rig.focus(text("causa_cessazione"));
    rig.press(Qt::Key_2);
    rig.type(text("?"));
    const auto shown = [&] {
        return rig.find<QComboBox>(text("causa_cessazione"))->currentData().toString();
    };
    CHECK(shown() == text("?"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown() == text("licenziamento_collettivo"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown() == text("licenziamento_gmo"));
    rig.focus(text("settimane_quadriennio"));
    rig.press(Qt::Key_A, Qt::ControlModifier);
    rig.press(Qt::Key_Delete);
    rig.press(Qt::Key_Tab);
    CHECK_FALSE(hasAnswer(rig, "settimane_quadriennio"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(hasAnswer(rig, "settimane_quadriennio"));
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("208"));
    CHECK(focused() == text("settimane_quadriennio"));
}

TEST_CASE("in a line Ctrl+Z takes back the characters first, then the answer (W20)",
          "[ui][wizard][undo]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answer(text("settimane_quadriennio"), 208);
    rig.step->showQuestion(text("settimane_quadriennio"));
    rig.type(text("9"));
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("9"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.find<QLineEdit>(text("settimane_quadriennio"))->text() == text("208"));
    CHECK(hasAnswer(rig, "settimane_quadriennio"));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(hasAnswer(rig, "settimane_quadriennio"));
}

TEST_CASE("rows of a list are taken back like any answer, one change at a time (W20)",
          "[ui][wizard][undo]")
{
    tests::PagesRig rig;
    rig.start(text("auu"));
    rig.step->showQuestion(text("componenti"));
    rig.press(Qt::Key_Insert);
    rig.press(Qt::Key_2);
    rig.press(Qt::Key_Return);
    rig.type(text("2/6/84"));
    rig.press(Qt::Key_Return);
    const auto rows = [&] {
        const domain::Case kept = rig.onDisk();
        const domain::Fact *fact = kept.facts.find(text("componenti"));
        return fact ? fact->value.toArray() : QJsonArray();
    };
    REQUIRE(rows().size() == 2);
    CHECK(rows()[1].toObject().contains(text("data_nascita")));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(rows().size() == 2);
    CHECK_FALSE(rows()[1].toObject().contains(text("data_nascita")));
    CHECK(rig.isShown(text("rowForm")));
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rows().isEmpty());
    rig.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(rows().size() == 2);
}

TEST_CASE("the history of one case is not that of the next (W20)", "[ui][wizard][undo]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("25/9/26"));
    rig.press(Qt::Key_Return);
    CHECK(rig.model->canUndo());
    rig.model->open(rig.desk.draft(rig.desk.person(), text("naspi")));
    CHECK_FALSE(rig.model->canUndo());
    CHECK(rig.model->undo().isEmpty());
}

TEST_CASE("F8 keeps the question on a list that is one click away, until it is answered",
          "[ui][wizard][later]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    CHECK_FALSE(rig.isShown(text("questionsLater")));
    rig.press(Qt::Key_F8);
    CHECK(rig.step->currentKey() == text("causa_cessazione"));
    CHECK(rig.find<ui::widgets::LinkLabel>(text("questionsLater"))->text() == text("1 rimandata"));
    rig.step->keepUnfinished();
    CHECK(rig.onDisk().wizard.later == QStringList{text("data_cessazione")});
    rig.find<ui::widgets::LinkLabel>(text("questionsLater"))->click();
    CHECK(focused() == text("jumpField"));
    CHECK(rig.find<ui::widgets::RowList>(text("jumpRows"))->shownIds() ==
          QStringList{text("l:data_cessazione")});
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    rig.type(text("25/9/26"));
    rig.press(Qt::Key_Return);
    CHECK_FALSE(rig.isShown(text("questionsLater")));
    CHECK(rig.onDisk().wizard.later.isEmpty());
}

TEST_CASE("Ctrl+J goes to a field or a task by any of its names, accents or not",
          "[ui][wizard][jump]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(focused() == text("jumpField"));
    rig.type(text("attivita in"));
    auto *rows = rig.find<ui::widgets::RowList>(text("jumpRows"));
    CHECK(rows->shownIds().contains(text("q:attivita_in_corso")));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("attivita_in_corso"));
    CHECK_FALSE(rig.isShown(text("jumpPanel")));

    rig.press(Qt::Key_J, Qt::ControlModifier);
    rig.type(text("contributi"));
    CHECK(rows->current() == text("s:contributi"));
    rig.press(Qt::Key_Down);
    rig.press(Qt::Key_Return);
    CHECK(rig.model->question(rig.step->currentKey())->section == text("contributi"));

    const QString before = rig.step->currentKey();
    rig.press(Qt::Key_J, Qt::ControlModifier);
    rig.type(text("zzz"));
    CHECK(rig.isShown(text("jumpNone")));
    rig.press(Qt::Key_Return);
    rig.press(Qt::Key_Escape);
    CHECK_FALSE(rig.isShown(text("jumpPanel")));
    CHECK(rig.step->currentKey() == before);
    CHECK(focused() == before);
}

TEST_CASE("hints of how to write can be switched off, for this operator (W13)",
          "[ui][wizard][jump]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    CHECK_FALSE(rig.find<QLineEdit>(text("data_cessazione"))->placeholderText().isEmpty());
    rig.press(Qt::Key_J, Qt::ControlModifier);
    rig.type(text("esempi"));
    rig.press(Qt::Key_Return);
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->placeholderText().isEmpty());
    toggle(rig);
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->placeholderText().isEmpty());
    CHECK(rig.desk.desk->preferences().value(text("wizard_hints")) == QJsonValue(false));
}

TEST_CASE("what is wrong elsewhere stands on top, each a link to its field (A23)",
          "[ui][wizard][faults]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("31/02/2026"));
    CHECK_FALSE(rig.isShown(text("faultSummary")));
    rig.press(Qt::Key_F8);
    CHECK(rig.isShown(text("faultSummary")));
    auto *link = rig.find<ui::widgets::LinkLabel>(text("fault_data_cessazione"));
    CHECK(link->accessibleName().contains(text("non esiste")));
    link->click();
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    CHECK(rig.find<QLineEdit>(text("data_cessazione"))->text() == text("31/02/2026"));
    CHECK_FALSE(rig.isShown(text("faultSummary")));
}

TEST_CASE("what is strange but possible is passed with a reason; Enter takes the usual one (W11)",
          "[ui][wizard][faults]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.type(text("25/9/2027"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    CHECK(hasAnswer(rig, "data_cessazione"));
    CHECK(rig.textOf(text("fieldMessage")).contains(text("data futura")));
    CHECK(focused() == text("warningReason"));
    rig.press(Qt::Key_Return);
    const domain::Case kept = rig.onDisk();
    REQUIRE(kept.passedWarning(text("data_cessazione")));
    CHECK(kept.passedWarning(text("data_cessazione"))->reason == text("Lo conferma la persona"));
    CHECK(kept.passedWarning(text("data_cessazione"))->warning.contains(text("data futura")));

    // Said once; another answer is asked about anew.
    rig.step->showQuestion(text("causa_cessazione"));
    rig.step->showQuestion(text("data_cessazione"));
    CHECK(rig.textOf(text("fieldMessage")).contains(text("Lo conferma la persona")));
    rig.press(Qt::Key_Return);
    CHECK_FALSE(rig.isShown(text("warningReason")));
    rig.step->showQuestion(text("causa_cessazione"));
    rig.step->showQuestion(text("data_cessazione"));
    rig.type(text("26/9/2027"));
    rig.press(Qt::Key_Return);
    CHECK(rig.step->currentKey() == text("data_cessazione"));
    rig.type(text("È scritto nella lettera"));
    rig.press(Qt::Key_Return);
    CHECK(rig.onDisk().passedWarning(text("data_cessazione"))->reason ==
          text("È scritto nella lettera"));
    CHECK(rig.failures.isEmpty());
}

TEST_CASE("in a date Up and Down are the day after and before, o and i today and yesterday (W13)",
          "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    auto *line = rig.find<QLineEdit>(text("data_cessazione"));
    rig.type(text("i"));
    rig.press(Qt::Key_Down);
    CHECK(line->text() == text("22/11/2026"));
    rig.press(Qt::Key_Up);
    rig.press(Qt::Key_Up);
    CHECK(line->text() == text("24/11/2026"));
    CHECK_FALSE(hasAnswer(rig, "data_cessazione"));
    rig.press(Qt::Key_Tab);
    CHECK(hasAnswer(rig, "data_cessazione"));
}

TEST_CASE("an amount says how often it comes beside the field (W13)", "[ui][wizard]")
{
    tests::PagesRig rig;
    rig.startNaspi();
    rig.answer(text("data_cessazione"), text("2026-09-25"));
    rig.answer(text("attivita_in_corso"), text("autonoma"));
    rig.step->showQuestion(text("reddito_annuo_presunto"));
    bool said = false;
    for (const QLabel *label : rig.step->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == text("all’anno"));
    CHECK(said);
}
