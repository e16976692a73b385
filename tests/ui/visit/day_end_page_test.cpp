#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/language/desk_language.h"
#include "ui/paper/print_port.h"
#include "ui/theme/theme.h"
#include "ui/visit/day_end_page.h"
#include "ui/visit/day_sheet.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/strip.h"

#include <QSignalSpy>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct FakePrinter : ui::paper::PrintPort {
    QStringList printers() const override { return names; }
    Result<> print(const QList<ui::paper::Paper> &papers, const QString &, int) override
    {
        for (const ui::paper::Paper &paper : papers)
            printed.append(paper.content().toText());
        return {};
    }
    QStringList names = {QStringLiteral("Ufficio")};
    QStringList printed;
};

struct Evening {
    Evening()
        : page(new ui::DayEndPage(*rig.worker, *rig.desk.parts.catalogue, rig.desk.clock, printer))
    {
        rig.window->addPage(
            {text("dayEnd"), text("Fine giornata"), page, page->actions(), text("home"), false});
        page->setSigner(rig.desk.desk->identity(), text("Paola Riva"));
    }
    void open()
    {
        page->refresh();
        rig.show(text("dayEnd"));
        rig.waitFor([&] { return !summary().contains(text("Guardo")); });
        rig.settle();
    }
    QString summary() { return rig.find<ui::widgets::Strip>(text("dayEndSummary"))->words(); }
    QStringList titles()
    {
        QStringList said;
        auto *rows = rig.find<ui::widgets::RowList>(text("dayEndRows"));
        for (const QString &id : rows->shownIds())
            said.append(rows->row(id)->title());
        return said;
    }

    tests::PagesRig rig;
    FakePrinter printer;
    ui::DayEndPage *page;
    QSignalSpy signedOff{page, &ui::DayEndPage::signedOff};
};

}   // namespace

TEST_CASE("a day with nothing open says so, and is signed with one key (S16)", "[ui][day_end]")
{
    Evening evening;
    evening.open();
    CHECK(evening.summary().contains(text("Niente di aperto")));
    CHECK_FALSE(evening.rig.isShown(text("dayEndRows")));
    CHECK_FALSE(evening.rig.isShown(text("dayEndQueue")));
    evening.rig.press(Qt::Key_Return, Qt::ControlModifier);
    evening.rig.waitFor([&] { return evening.signedOff.count() == 1; });
    CHECK(evening.rig.desk.trail().contains(text("day_closed")));
}

TEST_CASE("what is open is listed, blocks nothing, and opens from the list (S16)", "[ui][day_end]")
{
    Evening evening;
    evening.rig.startNaspi();
    REQUIRE(evening.rig.desk.desk->queue().add({text("lavoro")}));
    evening.open();
    CHECK(evening.summary().contains(text("3 cose rimangono aperte")));
    CHECK(evening.summary().contains(text("Puoi chiudere lo stesso")));
    const QStringList titles = evening.titles();
    REQUIRE(titles.size() == 3);
    CHECK(titles[0].contains(text("Elena Marini")));
    CHECK(titles[2] == text("L02 · Lavoro"));
    QSignalSpy person(evening.page, &ui::DayEndPage::personWanted);
    QSignalSpy cases(evening.page, &ui::DayEndPage::caseWanted);
    auto *rows = evening.rig.find<ui::widgets::RowList>(text("dayEndRows"));
    rows->focusCurrent();
    evening.rig.press(Qt::Key_Return);
    CHECK(person.count() == 1);
    evening.rig.press(Qt::Key_Down);
    evening.rig.press(Qt::Key_Return);
    CHECK(cases.count() == 1);

    evening.rig.focus(text("option_clear"));
    evening.rig.press(Qt::Key_1);
    evening.page->sign();
    evening.rig.waitFor([&] { return evening.signedOff.count() == 1; });
    CHECK(evening.rig.desk.trail().count(text("day_left_open")) == 3);
    evening.rig.desk.clock.advance(std::chrono::hours(20));
    CHECK(evening.rig.desk.desk->queue().shown()->size() == 1);
}

TEST_CASE("the list is printed as it is, or stays in the trail where there is no printer",
          "[ui][day_end]")
{
    Evening evening;
    evening.rig.startNaspi();
    evening.open();
    evening.page->print();
    REQUIRE(evening.printer.printed.size() == 1);
    const QString sheet = evening.printer.printed.first();
    CHECK(sheet.contains(text("Visite aperte: 1")));
    CHECK(sheet.contains(text("Elena Marini")));
    CHECK(sheet.contains(text("Non ancora firmato.")));
    evening.page->sign();
    evening.rig.waitFor([&] { return evening.signedOff.count() == 1; });
    evening.page->print();
    CHECK(evening.printer.printed.last().contains(text("Firmato da Paola Riva alle 10:30")));

    evening.printer.names.clear();
    QSignalSpy told(evening.page, &ui::DayEndPage::told);
    evening.page->print();
    CHECK(told.last().first().toString().contains(text("Nessuna stampante")));
}

TEST_CASE("German windows list what is open in German; the sheet stays Italian", "[ui][day_end]")
{
    REQUIRE(ui::useDeskLanguage(*qApp, text("de")));
    {
        Evening evening;
        evening.rig.startNaspi();
        REQUIRE(evening.rig.desk.desk->queue().add({text("lavoro")}));
        evening.open();
        evening.rig.waitFor([&] { return evening.rig.isShown(text("dayEndRows")); });
        CHECK(evening.titles().last() == text("L02 · Arbeit"));
        evening.page->print();
        REQUIRE(evening.printer.printed.size() == 1);
        const QString sheet = evening.printer.printed.first();
        CHECK(sheet.contains(text("Visite aperte: 1")));
        CHECK(sheet.contains(text("aperta oggi")));
        CHECK(sheet.contains(text("L02 · Lavoro")));
        CHECK(sheet.contains(text("novembre 2026")));
    }
    ui::useDeskLanguage(*qApp, text("it"));
}

TEST_CASE("a locked desk says what happened and how to go on", "[ui][day_end]")
{
    Evening evening;
    REQUIRE(evening.rig.desk.login->lock());
    evening.page->refresh();
    evening.rig.show(text("dayEnd"));
    evening.rig.waitFor([&] { return evening.rig.isShown(text("dayEndError")); });
    CHECK(evening.rig.isShown(text("dayEndRetry")));
}

TEST_CASE("the end of the day fits at 100 and 200 %", "[ui][day_end][look]")
{
    Evening evening;
    evening.rig.startNaspi();
    REQUIRE(evening.rig.desk.desk->queue().add({text("lavoro")}));
    evening.open();
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        evening.rig.window->resize(1280, 720);
        evening.rig.settle();
        tests::screenshot(*evening.rig.window,
                          QStringLiteral("page-16-fine-giornata-%1").arg(scale));
        CHECK(tests::clippedTexts(evening.rig.window.get()).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(evening.rig.window.get()).join(QLatin1Char('\n')) ==
              QString());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
