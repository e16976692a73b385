#include "tests/support/clipping.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/dashboard/home_page.h"
#include "ui/dashboard/queue_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Home {
    Home() { rig.show(text("home")); }

    domain::Ticket add(const char *service, const char *priority = "")
    {
        const auto ticket =
            rig.desk.desk->queue().add({QLatin1String(service), QLatin1String(priority)});
        REQUIRE(ticket);
        return *ticket;
    }
    void wait(int minutes) { rig.desk.clock.advance(std::chrono::minutes(minutes)); }
    void refresh()
    {
        rig.home->refresh();
        rig.settle();
    }
    QTableView *table(const char *name) { return rig.find<QTableView>(QLatin1String(name)); }
    QString cell(const char *tableName, int row, int column)
    {
        return table(tableName)->model()->index(row, column).data().toString();
    }
    /// A NASpI draft that ends within the week, as «Oggi» wants it.
    void urgentDraft()
    {
        rig.start(text("naspi"));
        rig.answer(text("data_cessazione"), text("2026-09-20"));
        rig.answer(text("giorni_indennita_mancato_preavviso"), 0);
        rig.answer(text("evento_sospensivo"), text("nessuno"));
        rig.show(text("home"));
    }

    tests::PagesRig rig;
    QSignalSpy told{rig.home, &ui::HomePage::told};
};

}   // namespace

TEST_CASE("an empty desk says what to do, and the field keeps the focus (S1)", "[ui][home]")
{
    Home home;
    home.rig.focus(text("searchField"));
    home.refresh();
    home.rig.waitFor([&] { return home.rig.isShown(text("todayEmpty")); });
    CHECK(home.rig.textOf(text("queueEmpty")) ==
          text("Nessuno in attesa. Passa la tessera o scrivi un nome."));
    home.rig.waitFor(
        [&] { return home.rig.textOf(text("todayEmpty")).contains(text("Niente in scadenza")); });
    CHECK(home.rig.isShown(text("recentEmpty")));
    CHECK_FALSE(home.rig.find<ui::widgets::KeyButton>(text("callNext"))->isEnabled());
    CHECK(QApplication::focusWidget()->objectName() == text("searchField"));
}

TEST_CASE("the queue shows numbers, services, minutes and reasons, never names", "[ui][home]")
{
    Home home;
    home.add("lavoro");
    home.wait(8);
    home.add("famiglia", "gravidanza");
    home.wait(13);
    home.refresh();
    REQUIRE(home.table("queueTable")->model()->rowCount() == 2);
    CHECK(home.cell("queueTable", 0, 0) == text("F02"));
    CHECK(home.cell("queueTable", 0, 1) == text("Famiglia"));
    CHECK(home.cell("queueTable", 0, 2) == text("13 min"));
    CHECK(home.cell("queueTable", 0, 3) == text("Gravidanza"));
    CHECK(home.cell("queueTable", 1, 2) == text("21 min"));
    CHECK(home.rig.textOf(text("queueSummary")) == text("2 persone · mediana 17 min"));
    CHECK(home.rig.find<ui::widgets::KeyButton>(text("callNext"))->text() == text("Chiama F02"));

    // Whose number it is stands nowhere, not even while the person is at the desk.
    home.rig.home->queue()->callNext();
    home.rig.openVisit();
    home.rig.show(text("home"));
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 4; ++column)
            CHECK_FALSE(home.cell("queueTable", row, column).contains(text("Marini")));
    CHECK(home.cell("queueTable", 0, 3) == text("ora al banco 2"));
    CHECK(home.cell("queueTable", 0, 2) == text("—"));
}

TEST_CASE("the minutes go on without the disk; a refresh keeps row and focus", "[ui][home]")
{
    Home home;
    home.add("lavoro");
    home.wait(1);
    home.add("famiglia");
    home.refresh();
    home.rig.focus(text("queueTable"));
    home.table("queueTable")->selectRow(1);
    home.wait(60);
    home.table("queueTable")->viewport()->update();
    CHECK(home.cell("queueTable", 1, 2) == text("1 h 00"));
    home.add("pensione", "scade_oggi");
    home.refresh();
    CHECK(home.table("queueTable")->currentIndex().row() == 2);
    CHECK(home.cell("queueTable", 2, 0) == text("F02"));
    CHECK(QApplication::focusWidget() == home.table("queueTable"));
}

TEST_CASE("calling by key: the next, again, absent after three; then the card is expected",
          "[ui][home]")
{
    Home home;
    home.add("lavoro");
    home.refresh();
    home.rig.focus(text("callNext"));
    home.rig.press(Qt::Key_Return);
    CHECK(home.told.last().first().toString() == text("Chiamato L01."));
    CHECK(QApplication::focusWidget()->objectName() == text("searchField"));
    home.rig.home->queue()->callNext();
    CHECK(home.told.last().first().toString() == text("Nessuno in attesa."));
    CHECK(home.cell("queueTable", 0, 3) == text("chiamato"));
    home.rig.home->queue()->recall();
    CHECK(home.told.last().first().toString() == text("Chiamato L01, 2ª volta."));
    CHECK(home.cell("queueTable", 0, 3) == text("chiamato 2 volte"));

    home.table("queueTable")->selectRow(0);
    CHECK_FALSE(home.rig.find(text("ticketAbsent"))->isEnabled());
    home.rig.home->queue()->recall();
    home.table("queueTable")->selectRow(0);
    home.rig.focus(text("ticketAbsent"));
    home.rig.press(Qt::Key_Space);
    CHECK(home.cell("queueTable", 0, 3) == text("non presentato"));
    CHECK(home.rig.failures.isEmpty());
}

TEST_CASE("a number is added or served with one key each, by keyboard alone", "[ui][home]")
{
    Home home;
    home.rig.press(Qt::Key_N, Qt::ControlModifier);
    home.rig.press(Qt::Key_Return);   // nothing chosen yet
    CHECK(home.rig.isShown(text("newTicket")));
    home.rig.press(Qt::Key_F);
    home.rig.press(Qt::Key_Return);
    CHECK_FALSE(home.rig.isShown(text("newTicket")));
    CHECK(home.cell("queueTable", 0, 0) == text("F01"));
    CHECK(home.told.last().first().toString() == text("Aggiunto F01 alla coda."));

    home.rig.press(Qt::Key_N, Qt::ControlModifier);
    home.rig.press(Qt::Key_L);
    home.rig.focus(text("option_none"));
    home.rig.press(Qt::Key_2);
    home.rig.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(home.told.last().first().toString() == text("L02 è al banco."));
    CHECK(home.cell("queueTable", 0, 3) == text("ora al banco 2"));
    CHECK(QApplication::focusWidget()->objectName() == text("searchField"));
    const auto shown = home.rig.desk.otherConnection()->queue().shown();
    REQUIRE(shown);
    CHECK(shown->first().priority == text("gravidanza"));

    home.rig.press(Qt::Key_N, Qt::ControlModifier);
    home.rig.press(Qt::Key_Escape);
    CHECK_FALSE(home.rig.isShown(text("newTicket")));
    CHECK(home.rig.desk.desk->queue().shown()->size() == 2);
}

TEST_CASE("«Oggi» has the deadline of the week and opens its case", "[ui][home]")
{
    Home home;
    home.urgentDraft();
    home.rig.waitFor([&] { return home.rig.isShown(text("todayTable")); });
    auto *table = home.table("todayTable");
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(home.cell("todayTable", 0, 0) == text("Scadenze"));
    CHECK(home.cell("todayTable", 1, 0) == text("27 nov"));
    CHECK(home.cell("todayTable", 1, 1).contains(text("Elena Marini")));
    CHECK(home.cell("todayTable", 1, 2) == text("3 giorni"));
    CHECK(home.rig.textOf(text("todayCount")) == text("1 voce"));
    QSignalSpy wanted(home.rig.home, &ui::HomePage::caseWanted);
    home.rig.focus(text("todayTable"));
    table->selectRow(1);
    home.rig.press(Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<CaseId>() == home.rig.model->current().id);
}

TEST_CASE("an appointment of today is settled from the list or opens the person", "[ui][home]")
{
    Home home;
    const auto visit = home.rig.openVisit();
    casework::VisitClosing closing{text("APPUNTAMENTO")};
    closing.appointment =
        domain::Appointment{home.rig.desk.clock.nowUtc().addSecs(5400), text("banco 2")};
    REQUIRE(home.rig.desk.desk->visits().close(visit.id, closing));
    home.rig.show(text("home"));
    home.rig.waitFor([&] { return home.rig.isShown(text("todayTable")); });
    CHECK(home.cell("todayTable", 1, 0) == text("12:00"));
    CHECK_FALSE(home.rig.isShown(text("appointmentAbsent")));
    home.rig.focus(text("todayTable"));
    home.table("todayTable")->selectRow(1);
    QSignalSpy wanted(home.rig.home, &ui::HomePage::personWanted);
    home.rig.press(Qt::Key_Return);
    CHECK(wanted.count() == 1);
    home.rig.focus(text("appointmentAbsent"));
    home.rig.press(Qt::Key_Space);
    home.rig.waitFor([&] { return home.rig.isShown(text("todayEmpty")); });
    CHECK(home.rig.desk.desk->visits().view(visit.id)->appointment->state == text("assente"));
}

TEST_CASE("a reminder is one key from its case or person, and done with another", "[ui][home]")
{
    Home home;
    const auto visit = home.rig.openVisit();
    auto &triage = home.rig.desk.desk->triage();
    const QDate today = home.rig.desk.clock.today();
    const auto kept =
        triage.remind(visit.id, text("assegno_sociale"), today, text("compie 67 anni"));
    REQUIRE(kept);
    home.rig.show(text("home"));
    home.rig.waitFor([&] { return home.rig.isShown(text("todayTable")); });
    REQUIRE(home.table("todayTable")->model()->rowCount() == 2);
    CHECK(home.cell("todayTable", 0, 0) == text("Promemoria"));
    CHECK(home.cell("todayTable", 1, 0) == text("oggi"));
    CHECK(home.cell("todayTable", 1, 1).contains(text("Elena Marini")));
    CHECK(home.table("todayTable")
              ->model()
              ->index(1, 1)
              .data(Qt::AccessibleTextRole)
              .toString()
              .contains(text("compie 67 anni")));
    CHECK_FALSE(home.rig.isShown(text("reminderDone")));

    home.rig.focus(text("todayTable"));
    home.table("todayTable")->selectRow(1);
    QSignalSpy wanted(home.rig.home, &ui::HomePage::reminderWanted);
    home.rig.press(Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first()[0].value<PersonId>() == visit.person);
    CHECK(wanted.first()[1].toString() == text("assegno_sociale"));
    CHECK(wanted.first()[2].value<CaseId>().isNull());

    home.rig.focus(text("reminderDone"));
    home.rig.press(Qt::Key_Space);
    home.rig.waitFor([&] { return home.rig.isShown(text("todayEmpty")); });
    CHECK(triage.remindersOf(visit.person)->first().isDone());
}

TEST_CASE("the last cases say who touched them, and a digit opens one", "[ui][home]")
{
    Home home;
    home.rig.startNaspi();
    home.rig.show(text("home"));
    home.rig.waitFor([&] {
        return home.table("recentTable")
            ->model()
            ->index(0, 1)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(text(", tu"));
    });
    QSignalSpy wanted(home.rig.home, &ui::HomePage::caseWanted);
    home.rig.home->focusRecent();
    CHECK(QApplication::focusWidget() == home.table("recentTable"));
    home.rig.press(Qt::Key_2);
    CHECK(wanted.count() == 0);
    home.rig.press(Qt::Key_1);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<CaseId>() == home.rig.model->current().id);
}

TEST_CASE("without the centre the search says that it sees this computer alone", "[ui][home]")
{
    Home home;
    CHECK_FALSE(home.rig.textOf(text("searchHint")).contains(text("solo su questo computer")));
    home.rig.home->setOnline(false);
    CHECK(home.rig.textOf(text("searchHint")).startsWith(text("Cerco solo su questo computer.")));
    home.rig.home->setOnline(true);
    CHECK_FALSE(home.rig.textOf(text("searchHint")).contains(text("solo su questo computer")));
}

TEST_CASE("a digit typed in the search field is text (A18)", "[ui][home]")
{
    Home home;
    home.rig.startNaspi();
    home.rig.show(text("home"));
    QSignalSpy wanted(home.rig.home, &ui::HomePage::caseWanted);
    home.rig.focus(text("searchField"));
    home.rig.type(text("1"));
    CHECK(wanted.count() == 0);
    CHECK(home.rig.find<QLineEdit>(text("searchField"))->text() == text("1"));
}

TEST_CASE("the morning of the story fits at 100 and 200 %", "[ui][home][look]")
{
    Home home;
    home.urgentDraft();
    const auto visit = home.rig.openVisit();
    casework::VisitClosing closing{text("APPUNTAMENTO")};
    closing.appointment = domain::Appointment{home.rig.desk.clock.nowUtc().addSecs(5400),
                                              text("Controllo NASpI-Com, banco 2")};
    REQUIRE(home.rig.desk.desk->triage().remind(visit.id, text("assegno_sociale"),
                                                home.rig.desk.clock.today(),
                                                text("compie 67 anni: rifare il controllo")));
    REQUIRE(home.rig.desk.desk->visits().close(visit.id, closing));
    home.add("sostegno");
    REQUIRE(home.rig.desk.desk->queue().callNext());
    REQUIRE(home.rig.desk.desk->visits().open(home.rig.desk.person(text("Bruno Testa")).id, false));
    const auto add = [&](const char *service, const char *priority, int minutes) {
        home.add(service, priority);
        home.wait(minutes);
    };
    add("famiglia", "gravidanza", 2);
    add("lavoro", "scade_oggi", 4);
    add("pensione", "", 4);
    add("famiglia", "bambino_piccolo", 2);
    add("documenti", "", 6);
    add("lavoro", "", 3);
    home.rig.show(text("home"));
    home.rig.waitFor([&] {
        return home.rig.isShown(text("todayTable")) &&
               home.table("todayTable")->model()->rowCount() == 6;
    });
    for (const bool adding : {false, true})
        for (const int scale : {100, 200}) {
            if (adding)
                home.rig.home->queue()->startNew();
            else
                home.rig.focus(text("searchField"));
            ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
            home.rig.window->resize(1280, 720);
            home.rig.settle();
            tests::screenshot(*home.rig.window,
                              QStringLiteral("page-02-banco-%1%2")
                                  .arg(adding ? QStringLiteral("nuovo-") : QString())
                                  .arg(scale));
            CHECK(home.rig.window->width() == 1280);
            CHECK(home.rig.window->height() == 720);
            CHECK(tests::clippedTexts(home.rig.window.get()).join(QLatin1Char('\n')) == QString());
            CHECK(tests::namelessWidgets(home.rig.window.get()).join(QLatin1Char('\n')) ==
                  QString());
        }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
}
