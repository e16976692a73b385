#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/reports/reports_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QDateEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Reporting {
    explicit Reporting(const char *login) : rig(text(login))
    {
        rig.reports->setFolder(rig.desk.path());
        rig.show(text("reports"));
    }
    void showDay(const QDate &day)
    {
        rig.find<QDateEdit>(text("reportDay"))->setDate(day);
        const auto before = shown.count();
        rig.waitFor([&] { return shown.count() > before; });
    }

    tests::PagesRig rig;
    QSignalSpy shown{rig.reports, &ui::ReportsPage::shown};
    QSignalSpy exported{rig.reports, &ui::ReportsPage::exported};
};

}   // namespace

TEST_CASE("the supervisor exports the day with one key, with a purpose and a trace (S15)",
          "[ui][reports]")
{
    Reporting desk("s.conte");
    desk.showDay({2026, 11, 18});
    auto *table = desk.rig.find<QTableView>(text("reportTable"));
    CHECK(table->model()->rowCount() > 0);
    CHECK(table->model()->headerData(4, Qt::Horizontal).toString() == text("Persone interessate"));

    desk.rig.find<QLineEdit>(text("reportPurpose"))->clear();
    desk.rig.reports->exportCsv();
    CHECK(desk.rig.find(text("reportPurpose"))->accessibleDescription().contains(text("Errore")));
    CHECK(desk.exported.count() == 0);
    CHECK_FALSE(desk.rig.desk.trail().contains(text("report_exported")));

    desk.rig.find<QLineEdit>(text("reportPurpose"))->setText(text("riepilogo del giorno"));
    desk.rig.focus(text("reportPurpose"));
    desk.rig.press(Qt::Key_E, Qt::ControlModifier);
    desk.rig.waitFor([&] { return desk.exported.count() == 1; });
    const QString path = desk.exported.first().first().toString();
    CHECK(path.endsWith(text("2026-11-18.csv")));
    const QByteArray csv = tests::readFile(path);
    CHECK(csv.contains("persone_interessate"));
    CHECK_FALSE(csv.contains("Marini"));
    CHECK(desk.rig.desk.trail().last() == text("report_exported"));
    CHECK(desk.rig.find<ui::widgets::Strip>(text("reportMessage"))
              ->words()
              .contains(text("Esportato")));

    desk.rig.find<ui::widgets::KeyButton>(text("exportXlsx"))->click();
    desk.rig.waitFor([&] { return desk.exported.count() == 2; });
    CHECK(QFileInfo(desk.exported.last().first().toString()).size() > 0);
}

TEST_CASE("the report asked for last is the one shown and exported", "[ui][reports]")
{
    Reporting desk("s.conte");
    desk.showDay({2026, 11, 18});
    const auto before = desk.shown.count();
    desk.rig.reports->choose(ui::ReportsPage::Report::Visits);
    desk.rig.reports->choose(ui::ReportsPage::Report::DaySummary);
    desk.rig.reports->choose(ui::ReportsPage::Report::Visits);
    desk.rig.waitFor([&] { return desk.shown.count() > before; });
    CHECK(desk.shown.count() == before + 1);
    CHECK(desk.rig.find<QTableView>(text("reportTable"))
              ->model()
              ->headerData(3, Qt::Horizontal)
              .toString() == text("Visita id"));
}

TEST_CASE("the rights are counted over a month of visits", "[ui][reports]")
{
    Reporting desk("s.conte");
    const auto visit = desk.rig.openVisit();
    REQUIRE(desk.rig.desk.desk->triage().assessed(
        visit.id, {{.benefit = text("naspi"), .kind = domain::FindingKind::Probable}}));
    desk.rig.show(text("reports"));
    desk.showDay(desk.rig.desk.clock.today().addDays(3));
    const auto before = desk.shown.count();
    desk.rig.reports->choose(ui::ReportsPage::Report::Rights);
    desk.rig.waitFor([&] { return desk.shown.count() > before; });
    auto *model = desk.rig.find<QTableView>(text("reportTable"))->model();
    REQUIRE(model->rowCount() == 1);
    CHECK(model->index(0, 1).data().toString() == text("naspi"));
    CHECK(model->index(0, 3).data().toString() == text("1"));
}

TEST_CASE("a clerk sees that reports are the supervisor's, and no figure", "[ui][reports]")
{
    Reporting desk("p.riva");
    desk.rig.waitFor([&] { return desk.rig.isShown(text("reportMessage")); });
    CHECK(desk.rig.find<ui::widgets::Strip>(text("reportMessage"))
              ->words()
              .contains(text("li apre il responsabile")));
    CHECK_FALSE(desk.rig.isShown(text("reportTable")));
    CHECK_FALSE(desk.rig.isShown(text("contactsChart")));
    CHECK_FALSE(desk.rig.find(text("exportXlsx"))->isEnabled());
    desk.rig.reports->exportCsv();
    CHECK(desk.exported.count() == 0);
    CHECK(desk.shown.count() == 0);
}

TEST_CASE("the figures go with the page: the next operator does not find them", "[ui][reports]")
{
    Reporting desk("s.conte");
    desk.showDay({2026, 11, 18});
    auto *table = desk.rig.find<QTableView>(text("reportTable"));
    desk.rig.show(text("home"));
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("a day without visits says so", "[ui][reports]")
{
    Reporting desk("s.conte");
    desk.rig.waitFor([&] { return desk.shown.count() > 0; });
    CHECK(desk.rig.find<ui::widgets::Strip>(text("reportMessage"))
              ->words()
              .contains(text("Nessuna visita")));
}
