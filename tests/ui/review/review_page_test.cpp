#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/review/answers_paper.h"
#include "ui/review/review_model.h"
#include "ui/review/review_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/strip.h"

#include <QSignalSpy>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Reviewing {
    Reviewing() { rig.startNaspi(); }
    QTableView *table() { return rig.find<QTableView>(text("reviewTable")); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    int rowOf(const char *question)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, ui::ReviewModel::Question) == text(question))
                return row;
        return -1;
    }

    tests::PagesRig rig;
    QSignalSpy wanted{rig.review, &ui::ReviewPage::changeWanted};
};

}   // namespace

TEST_CASE("what is missing stands first, with the way to answer it (A23)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.show(text("review"));
    const QString said = desk.rig.find<ui::widgets::Strip>(text("missingStrip"))->words();
    CHECK(said.contains(text("Mancano %1 risposte").arg(desk.rig.model->unanswered().size())));
    CHECK(desk.rig.find<ui::widgets::LinkLabel>(text("missing0"))->text() == text("Data di fine"));
    desk.rig.find<ui::widgets::KeyButton>(text("answerMissing"))->click();
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first().first().toString() == text("data_cessazione"));
    desk.rig.answerStory();
    CHECK_FALSE(desk.rig.isShown(text("missingStrip")));
}

TEST_CASE("every answer is listed with where it comes from; «Cambia» goes to its question (W18)",
          "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.show(text("review"));
    int answers = 0;
    for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
        answers += desk.cell(row, ui::ReviewModel::Change) == text("Cambia") ? 1 : 0;
    CHECK(answers == desk.rig.model->relevant().size() + desk.rig.model->setAside().size());
    const int born = desk.rowOf("Data di nascita");
    REQUIRE(born >= 0);
    CHECK(desk.cell(born, ui::ReviewModel::Where).contains(text("tessera")));
    const int weeks = desk.rowOf("Settimane in 4 anni");
    REQUIRE(weeks >= 0);
    CHECK(desk.cell(weeks, ui::ReviewModel::Answer) == text("208 settimane"));
    CHECK(desk.cell(weeks, ui::ReviewModel::Where) == text("detto dalla persona"));
    desk.table()->setFocus();
    desk.table()->selectRow(weeks);
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first().first().toString() == text("settimane_quadriennio"));
}

TEST_CASE("an account number is shown by its last characters", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.show(text("review"));
    const QString shown = desk.cell(desk.rowOf("Conto (IBAN)"), ui::ReviewModel::Answer);
    CHECK(shown.endsWith(text("3456")));
    CHECK_FALSE(shown.contains(text("0542811101")));
}

TEST_CASE("answers that are no longer needed are kept and listed last (W10)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.answer(text("causa_cessazione"), text("scadenza_termine"));
    desk.rig.show(text("review"));
    const int rows = desk.table()->model()->rowCount();
    const int first = rows - static_cast<int>(desk.rig.model->setAside().size());
    CHECK(desk.cell(first - 1, ui::ReviewModel::Question).startsWith(text("Messe da parte")));
    CHECK(desk.rowOf("Preavviso pagato") >= first);
    for (int row = first; row < rows; ++row)
        CHECK(desk.cell(row, ui::ReviewModel::Where).startsWith(text("tenuta, non inviata")));
    CHECK(desk.cell(desk.rowOf("Preavviso pagato"), ui::ReviewModel::Where) ==
          text("tenuta, non inviata: dipende da «Come è finito»"));
    // The way back is the answer that hides it.
    desk.table()->setFocus();
    desk.table()->selectRow(desk.rowOf("Preavviso pagato"));
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first().first().toString() == text("causa_cessazione"));
}

TEST_CASE("an answer that was taken out is brought back with one key (W10)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    REQUIRE(desk.rig.model->clearAnswer(text("settimane_quadriennio")));
    desk.rig.show(text("review"));
    const auto takenOut = [&] {
        const int rows = desk.table()->model()->rowCount();
        return desk.cell(rows - 1, ui::ReviewModel::Change) == text("Riporta") ? rows - 1 : -1;
    };
    const int kept = takenOut();
    REQUIRE(kept > 0);
    CHECK(desk.cell(kept - 1, ui::ReviewModel::Question).startsWith(text("Tolte")));
    CHECK(desk.cell(kept, ui::ReviewModel::Answer) == text("208 settimane"));
    tests::screenshot(*desk.rig.window, text("review-taken-out"));
    desk.table()->setFocus();
    desk.table()->selectRow(kept);
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.wanted.count() == 0);
    const domain::Fact *back = desk.rig.onDisk().facts.find(text("settimane_quadriennio"));
    REQUIRE(back);
    CHECK(back->value.toInt() == 208);
    CHECK(takenOut() < 0);
    // It was a change like any other.
    CHECK(desk.rig.model->undo() == text("settimane_quadriennio"));
    CHECK_FALSE(desk.rig.onDisk().facts.find(text("settimane_quadriennio")));
}

TEST_CASE("what took the place of an answer that was brought back is kept in its stead (W10)",
          "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    REQUIRE(desk.rig.model->clearAnswer(text("settimane_quadriennio")));
    desk.rig.answer(text("settimane_quadriennio"), 100);
    REQUIRE(desk.rig.model->restoreAnswer(text("settimane_quadriennio")));
    const auto left = desk.rig.model->takenOut();
    REQUIRE(left.size() == 1);
    CHECK(left.first().fact.value.toInt() == 100);
}

TEST_CASE("a handed-in case offers no «Cambia» (W19)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.declareAll();
    REQUIRE(desk.rig.model->finalise());
    desk.rig.show(text("review"));
    CHECK(desk.cell(desk.rowOf("Data di fine"), ui::ReviewModel::Change).isEmpty());
    desk.table()->setFocus();
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.wanted.count() == 0);
}

TEST_CASE("the groups stand in the order of the tasks, each with its count (W18)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.show(text("review"));
    QStringList groups;
    for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
        if (desk.cell(row, ui::ReviewModel::Change).isEmpty() &&
            desk.cell(row, ui::ReviewModel::Answer).isEmpty())
            groups.append(desk.cell(row, ui::ReviewModel::Question));
    CHECK(groups.indexOf(text("Lavoro")) >= 0);
    CHECK(groups.indexOf(text("Lavoro")) < groups.indexOf(text("Domanda e pagamento")));
    CHECK(groups.indexOf(text("Dati della persona")) < groups.indexOf(text("Lavoro")));
}

TEST_CASE("going on to signing says that the person has read it; a change takes that back (W18)",
          "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.show(text("review"));
    QSignalSpy goOn(desk.rig.review, &ui::ReviewPage::goOnWanted);
    desk.rig.review->actions()->primary()->click();
    CHECK(goOn.count() == 1);
    CHECK(desk.rig.onDisk().history.last().what == text("reviewed"));
}

TEST_CASE("a passed warning is read with its reason (W11)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    REQUIRE(desk.rig.model->apply([&](casework::CaseService &cases, int revision) {
        return cases.passWarning(desk.rig.model->current().id, revision,
                                 text("settimane_quadriennio"), text("Sono tante."),
                                 text("viste sull’estratto conto"));
    }));
    desk.rig.show(text("review"));
    const int passed = desk.rowOf("Avviso superato");
    REQUIRE(passed > 0);
    CHECK(desk.cell(passed, ui::ReviewModel::Answer) == text("viste sull’estratto conto"));
}

TEST_CASE("while an integration is written, what was sent is read as it was (W19)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answerStory();
    desk.rig.declareAll();
    REQUIRE(desk.rig.model->finalise());
    REQUIRE(desk.rig.model->apply([&](casework::CaseService &cases, int revision) {
        return cases.integrate(desk.rig.model->current().id, revision, {}, text("settimane"));
    }));
    desk.rig.answer(text("settimane_quadriennio"), 150);
    desk.rig.show(text("review"));
    CHECK(desk.cell(desk.rowOf("Settimane in 4 anni"), ui::ReviewModel::Answer) ==
          text("150 settimane"));
    CHECK(desk.cell(desk.rowOf("Inviata prima"), ui::ReviewModel::Answer) == text("208 settimane"));
    desk.rig.find<QPushButton>(text("otherVersion"))->click();
    CHECK(desk.cell(desk.rowOf("Settimane in 4 anni"), ui::ReviewModel::Answer) ==
          text("208 settimane"));
    CHECK(desk.cell(desk.rowOf("Settimane in 4 anni"), ui::ReviewModel::Change).isEmpty());
}

TEST_CASE("the review goes to paper whole, what is missing first (W18)", "[ui][review]")
{
    Reviewing desk;
    desk.rig.answer(text("data_cessazione"), text("2026-09-25"));
    const auto paper =
        ui::answersPaper(*desk.rig.model, desk.rig.desk.desk->identity(), ui::ReviewVersion::Now);
    const QString words = paper.toText();
    CHECK(words.indexOf(text("Che cosa manca")) > 0);
    CHECK(words.indexOf(text("Che cosa manca")) < words.indexOf(text("Data di fine")));
    CHECK(words.contains(text("25 settembre 2026")));
    CHECK(words.contains(text("Non è una ricevuta")));
}
