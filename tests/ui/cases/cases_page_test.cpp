#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/cases/case_rows_model.h"
#include "ui/cases/cases_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/strip.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A draft of NASpI with answers, one that waits, one that was put away.
struct Listed {
    Listed()
    {
        rig.startNaspi();
        rig.answerStory();
        drafted = rig.model->current().id;
        auto &cases = rig.desk.desk->cases();
        const domain::Visit visit = *rig.desk.desk->visits().open(rig.elena().id, false);
        const auto waits = cases.open(rig.elena(), visit.id, text("auu"));
        REQUIRE(waits);
        waiting = waits->id;
        REQUIRE(cases.suspend(waiting, waits->revision,
                              {.reason = domain::WaitReason::Documents,
                               .who = text("Elena Marini"),
                               .what = text("porta l’ISEE"),
                               .until = rig.desk.clock.today().addDays(3)}));
        const auto away = cases.open(rig.elena(), visit.id, text("adi"));
        REQUIRE(away);
        REQUIRE(cases.archive(away->id, away->revision, text("aperta per errore")));
        rig.show(text("cases"));
        rig.waitFor([this] { return !cell(rowOf(drafted), ui::CaseRowsModel::Next).isEmpty(); });
    }
    QTableView *table() { return rig.find<QTableView>(text("casesTable")); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    int rowOf(const CaseId &id)
    {
        const auto *rows = qobject_cast<ui::CaseRowsModel *>(table()->model());
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->idAt(row) == id)
                return row;
        return -1;
    }
    void filter(const char *name)
    {
        auto *tabs = rig.find<QTabBar>(text("caseFilter"));
        for (int at = 0; at < tabs->count(); ++at)
            if (tabs->tabText(at) == text(name))
                tabs->setCurrentIndex(at);
    }

    tests::PagesRig rig;
    CaseId drafted;
    CaseId waiting;
};

}   // namespace

TEST_CASE("the list says where each case is, what it waits for, what comes next and the last day",
          "[ui][cases]")
{
    Listed desk;
    CHECK(desk.table()->model()->rowCount() == 2);
    const int waits = desk.rowOf(desk.waiting);
    CHECK(desk.cell(waits, ui::CaseRowsModel::State) == text("aspetta documenti"));
    CHECK(desk.cell(waits, ui::CaseRowsModel::Next).contains(text("porta l’ISEE")));
    const int draft = desk.rowOf(desk.drafted);
    CHECK(desk.cell(draft, ui::CaseRowsModel::State) == text("bozza"));
    CHECK(desk.cell(draft, ui::CaseRowsModel::Deadline) == text("2 dic · 8 giorni"));
    CHECK(desk.cell(draft, ui::CaseRowsModel::Changed).contains(text("Paola Riva")));
}

TEST_CASE("filters by state; nothing put away among the others", "[ui][cases]")
{
    Listed desk;
    desk.filter("In attesa");
    REQUIRE(desk.table()->model()->rowCount() == 1);
    CHECK(desk.rowOf(desk.waiting) == 0);
    desk.filter("Bozze");
    CHECK(desk.rowOf(desk.drafted) == 0);
    desk.filter("Archiviate e chiuse");
    REQUIRE(desk.table()->model()->rowCount() == 1);
    CHECK(desk.cell(0, ui::CaseRowsModel::State) == text("archiviata"));
    desk.filter("Da chiamare");
    CHECK(desk.table()->model()->rowCount() == 0);
    desk.rig.desk.clock.advance(std::chrono::days(4));
    desk.rig.show(text("cases"));
    CHECK(desk.rowOf(desk.waiting) == 0);
}

TEST_CASE("a colleague opens the draft from the list and goes on with it (W4)", "[ui][cases]")
{
    Listed desk;
    QSignalSpy wanted(desk.rig.cases, &ui::CasesPage::caseWanted);
    REQUIRE(desk.rig.desk.desk->cases().release(desk.drafted));
    desk.rig.desk.signOut();
    desk.rig.desk.signIn(text("m.longo"));
    desk.rig.show(text("cases"));
    desk.table()->setFocus();
    desk.table()->selectRow(desk.rowOf(desk.drafted));
    desk.rig.press(Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    REQUIRE(desk.rig.model->open(wanted.first().first().value<CaseId>()));
    desk.rig.answer(text("settimane_quadriennio"), 100);
}

TEST_CASE("the list says that drafts stay at this desk only where waiting does not help (W4, W23)",
          "[ui][cases]")
{
    Listed desk;
    CHECK_FALSE(desk.rig.isShown(text("draftsApart")));
    for (const char *passing : {"no-route", "busy", "locked", ""}) {
        desk.rig.cases->setDraftTrouble(text(passing));
        CHECK_FALSE(desk.rig.isShown(text("draftsApart")));
    }
    desk.rig.cases->setDraftTrouble(text("not-offered"));
    const auto said = [&] {
        return desk.rig.find<ui::widgets::Strip>(text("draftsApart"))->words();
    };
    CHECK(said().contains(text("Sono salve qui")));
    desk.rig.cases->setDraftTrouble(text("draft:too-large"));
    CHECK(said().startsWith(text("Una bozza")));
    CHECK_FALSE(said().contains(text("too-large")));
}

TEST_CASE("the list of cases fits at 100 and 200 %", "[ui][cases][look]")
{
    Listed desk;
    desk.rig.cases->setDraftTrouble(text("not-offered"));
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        desk.rig.window->resize(1280, 720);
        desk.rig.settle();
        CAPTURE(scale);
        tests::screenshot(*desk.rig.window, text("cases-list-%1").arg(scale));
        CHECK(tests::clippedTexts(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(desk.rig.window.get()).join(QLatin1Char('\n')) == QString());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
