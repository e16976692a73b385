#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/case_page.h"
#include "ui/cases/case_words.h"
#include "ui/cases/task_rows_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace core;
using domain::CaseState;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Tasks {
    Tasks()
    {
        rig.startNaspi();
        rig.show(text("case"));
    }
    QTableView *table() { return rig.find<QTableView>(text("taskTable")); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString state(casework::Task task)
    {
        return cell(static_cast<int>(task), ui::TaskRowsModel::State);
    }
    QString strip(const char *name) { return rig.find<ui::widgets::Strip>(text(name))->words(); }
    void write(const char *name, const char *words)
    {
        rig.find<QLineEdit>(text(name))->setText(text(words));
    }
    void review()
    {
        REQUIRE(rig.model->apply([this](casework::CaseService &cases, int revision) {
            return cases.reviewed(rig.model->current().id, revision);
        }));
    }
    void handIn()
    {
        rig.answerStory();
        rig.declareAll();
        REQUIRE(rig.model->finalise());
    }
    void become(const char *login)
    {
        rig.desk.signOut();
        rig.desk.signIn(text(login));
        REQUIRE(rig.model->reload());
    }

    tests::PagesRig rig;
    QSignalSpy question{rig.casePage, &ui::CasePage::questionWanted};
    QSignalSpy documents{rig.casePage, &ui::CasePage::documentsWanted};
    QSignalSpy reviewed{rig.casePage, &ui::CasePage::reviewWanted};
    QSignalSpy told{rig.casePage, &ui::CasePage::announced};
};

}   // namespace

TEST_CASE("the eight tasks stand in their order with status, who and when (W6)", "[ui][cases]")
{
    Tasks desk;
    REQUIRE(desk.table()->model()->rowCount() == 8);
    CHECK(desk.cell(0, ui::TaskRowsModel::What) == text("Dati della persona"));
    CHECK(desk.cell(7, ui::TaskRowsModel::What) == text("Firma"));
    CHECK(desk.state(casework::Task::Work) == text("Da iniziare"));
    CHECK(desk.state(casework::Task::Review) == text("Non si può ancora"));
    CHECK(desk.state(casework::Task::Income) == text("Non serve"));
    desk.rig.answer(text("data_cessazione"), text("2026-09-25"));
    CHECK(desk.state(casework::Task::Work) == text("In corso"));
    CHECK(desk.cell(3, ui::TaskRowsModel::Who) == text("Paola Riva"));
    desk.rig.answerStory();
    CHECK(desk.state(casework::Task::Work) == text("Completato"));
    desk.review();
    desk.rig.show(text("case"));
    CHECK(desk.state(casework::Task::Review) == text("Completato"));
}

TEST_CASE("digits and Enter open the tasks; a blocked one says what it waits for (A6, A18)",
          "[ui][cases]")
{
    Tasks desk;
    desk.table()->setFocus();
    desk.rig.press(Qt::Key_4);
    REQUIRE(desk.question.count() == 1);
    CHECK(desk.question.first().first().toString() == text("data_cessazione"));
    desk.rig.press(Qt::Key_6);
    CHECK(desk.documents.count() == 1);
    desk.rig.press(Qt::Key_7);
    CHECK(desk.reviewed.count() == 0);
    CHECK(desk.told.last().first().toString().contains(text("Prima completa")));
    desk.rig.press(Qt::Key_Up);
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.documents.count() == 2);
    desk.rig.answerStory();
    desk.rig.press(Qt::Key_7);
    CHECK(desk.reviewed.count() == 1);
}

TEST_CASE("«Riprendi» goes on at the next question", "[ui][cases]")
{
    Tasks desk;
    desk.rig.find<ui::widgets::KeyButton>(text("caseGoOn"))->click();
    REQUIRE(desk.question.count() == 1);
    const QString first = desk.question.first().first().toString();
    CHECK(desk.rig.model->unanswered().contains(first));
}

TEST_CASE("F9 suspends in the page: without who, what and a day it says what is missing (§3)",
          "[ui][cases]")
{
    Tasks desk;
    desk.rig.casePage->suspend();
    desk.rig.settle();
    REQUIRE(desk.rig.isShown(text("suspend")));
    CHECK(desk.rig.find<QLineEdit>(text("suspendWho"))->text() == text("Elena Marini"));
    desk.write("suspendWhat", "");
    desk.write("suspendUntil", "");
    auto *confirm = desk.rig.find<ui::widgets::KeyButton>(text("caseGoOn"));
    CHECK(confirm->text() == text("Sospendi"));
    confirm->click();
    CHECK(desk.rig.model->current().state == CaseState::Draft);
    desk.write("suspendWhat", "porta la lettera");
    desk.write("suspendUntil", "20/11/2026");
    confirm->click();
    CHECK(desk.rig.model->current().state == CaseState::Draft);
    desk.write("suspendUntil", "1/12/2026");
    confirm->click();
    REQUIRE(desk.rig.model->current().state == CaseState::Suspended);
    CHECK(desk.rig.onDisk().suspension->until() == QDate(2026, 12, 1));
    CHECK_FALSE(desk.rig.isShown(text("suspend")));
    CHECK(desk.strip("waitsStrip").contains(text("porta la lettera")));
    desk.rig.find<ui::widgets::KeyButton>(text("waitsStripButton"))->click();
    CHECK(desk.rig.model->current().state == CaseState::Draft);
    CHECK_FALSE(desk.rig.isShown(text("waitsStrip")));
}

TEST_CASE("Esc closes the form and keeps what was typed", "[ui][cases]")
{
    Tasks desk;
    desk.rig.casePage->suspend();
    desk.rig.settle();
    desk.write("suspendWhat", "telefona al CAF");
    desk.rig.focus(text("suspendWhat"));
    desk.rig.press(Qt::Key_Escape);
    CHECK_FALSE(desk.rig.isShown(text("suspend")));
    desk.rig.casePage->suspend();
    desk.rig.settle();
    CHECK(desk.rig.find<QLineEdit>(text("suspendWhat"))->text() == text("telefona al CAF"));
}

TEST_CASE("waiting beyond the deadline offers «Invia ora, documenti dopo» (W17)", "[ui][cases]")
{
    Tasks desk;
    desk.rig.answerStory();
    const QDate last = ui::lastDayToApply(*desk.rig.model);
    REQUIRE(last.isValid());
    CHECK(desk.strip("deadlineStrip").contains(text("dopo l’invio")));
    desk.rig.casePage->suspend();
    desk.rig.settle();
    auto *until = desk.rig.find<QLineEdit>(text("suspendUntil"));
    until->setText(last.addDays(1).toString(text("dd/MM/yyyy")));
    Q_EMIT until->editingFinished();
    desk.rig.settle();
    REQUIRE(desk.rig.isShown(text("suspendLate")));
    desk.rig.find<ui::widgets::KeyButton>(text("suspendSendNow"))->click();
    CHECK(desk.reviewed.count() == 1);
    CHECK(desk.rig.model->current().state == CaseState::Draft);
}

TEST_CASE("a note is written in the page, signed, and put away with a reason (W21)", "[ui][cases]")
{
    Tasks desk;
    desk.rig.find<QPushButton>(text("addNote"))->click();
    desk.rig.settle();
    auto *confirm = desk.rig.find<ui::widgets::KeyButton>(text("caseGoOn"));
    confirm->click();
    CHECK(desk.rig.model->current().notes.isEmpty());
    desk.rig.find<QPlainTextEdit>(text("noteText"))->setPlainText(text("Chiama la figlia."));
    confirm->click();
    REQUIRE(desk.rig.onDisk().notes.size() == 1);
    CHECK(desk.rig.onDisk().notes.first().text == text("Chiama la figlia."));
    desk.rig.settle();
    desk.rig.find<QPushButton>(text("note0"))->click();
    desk.rig.find<QPlainTextEdit>(text("noteAwayText"))->setPlainText(text("doppia"));
    confirm->click();
    CHECK(desk.rig.onDisk().notes.first().archived.reason == text("doppia"));
}

TEST_CASE("a case held by a colleague is read, named since when, and asked for (W5)", "[ui][cases]")
{
    Tasks desk;
    desk.rig.answer(text("data_cessazione"), text("2026-09-25"));
    desk.become("m.longo");
    CHECK(desk.strip("heldStrip").contains(text("Paola Riva")));
    CHECK(desk.strip("heldStrip").contains(text("10:30")));
    CHECK_FALSE(desk.rig.model->answer(
        text("causa_cessazione"),
        domain::known(text("licenziamento_gmo"), desk.rig.desk.clock.nowUtc())));
    desk.rig.find<ui::widgets::KeyButton>(text("heldStripButton"))->click();
    CHECK(desk.rig.onDisk().handoverRequests.size() == 1);
    desk.become("p.riva");
    CHECK(desk.strip("askedStrip").contains(text("Marco Longo")));
    desk.rig.find<ui::widgets::KeyButton>(text("askedStripButton"))->click();
    CHECK_FALSE(desk.rig.onDisk().holder.isThere());
    desk.become("m.longo");
    CHECK_FALSE(desk.rig.isShown(text("heldStrip")));
    desk.rig.answer(text("causa_cessazione"), text("licenziamento_gmo"));
}

TEST_CASE("a supervisor frees a case from the page (W5)", "[ui][cases]")
{
    Tasks desk;
    desk.rig.answer(text("data_cessazione"), text("2026-09-25"));
    desk.become("s.conte");
    desk.rig.find<ui::widgets::KeyButton>(text("takeStripButton"))->click();
    CHECK_FALSE(desk.rig.onDisk().holder.isThere());
}

TEST_CASE("a handed-in case is integrated from its page and what was sent can be read (W19)",
          "[ui][cases]")
{
    Tasks desk;
    desk.handIn();
    auto *go = desk.rig.find<ui::widgets::KeyButton>(text("caseGoOn"));
    CHECK(go->text() == text("Integra la domanda"));
    go->click();
    desk.rig.find<QPlainTextEdit>(text("integrateText"))->setPlainText(text("altre settimane"));
    go->click();
    REQUIRE(desk.rig.model->current().state == CaseState::Draft);
    CHECK(desk.rig.model->current().submission == 2);
    CHECK(desk.strip("integratingStrip").contains(text("altre settimane")));
    desk.rig.answer(text("settimane_quadriennio"), 150);
    desk.rig.find<ui::widgets::KeyButton>(text("integratingStripButton"))->click();
    desk.rig.find<QPlainTextEdit>(text("dropIntegrationText"))->setPlainText(text("errore"));
    go->click();
    CHECK(desk.rig.model->current().state == CaseState::ToSend);
    CHECK(desk.rig.onDisk().droppedIntegrations.size() == 1);
}

TEST_CASE("a case is archived with a reason and brought back (W20)", "[ui][cases]")
{
    Tasks desk;
    desk.rig.find<ui::widgets::KeyButton>(text("archiveCase"))->click();
    desk.rig.find<QPlainTextEdit>(text("archiveFormText"))->setPlainText(text("doppione"));
    desk.rig.find<ui::widgets::KeyButton>(text("caseGoOn"))->click();
    REQUIRE(desk.rig.model->current().isArchived());
    CHECK(desk.strip("awayStrip").contains(text("doppione")));
    desk.rig.find<ui::widgets::KeyButton>(text("awayStripButton"))->click();
    CHECK_FALSE(desk.rig.model->current().isArchived());
}

TEST_CASE("the task list and its forms fit at 100 and 200 % and have names", "[ui][cases][look]")
{
    Tasks desk;
    desk.rig.answer(text("data_cessazione"), text("2026-09-25"));
    desk.rig.answer(text("causa_cessazione"), text("licenziamento_gmo"));
    REQUIRE(desk.rig.model->apply([&](casework::CaseService &cases, int) {
        return cases.addNote(desk.rig.model->current().id,
                             text("La figlia porta la lettera venerdì mattina."));
    }));
    const auto look = [&](const char *name) {
        for (const int scale : {100, 200}) {
            ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
            desk.rig.window->resize(1280, 720);
            desk.rig.settle();
            CAPTURE(name, scale);
            tests::screenshot(*desk.rig.window, text("cases-%1-%2").arg(text(name)).arg(scale));
            CHECK(tests::clippedTexts(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
            CHECK(tests::namelessWidgets(desk.rig.window.get()).join(QLatin1Char('\n')) ==
                  QString());
        }
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        desk.rig.settle();
    };
    desk.table()->setFocus();
    look("tasks");
    desk.rig.casePage->suspend();
    look("suspend");
    desk.rig.casePage->suspend();
    desk.handIn();
    look("handed-in");
    REQUIRE(desk.rig.model->apply([&](casework::CaseService &cases, int revision) {
        return cases.integrate(desk.rig.model->current().id, revision, {},
                               text("mancavano settimane"));
    }));
    desk.rig.answer(text("settimane_quadriennio"), 150);
    look("integration");
    desk.rig.show(text("review"));
    look("review");
}
