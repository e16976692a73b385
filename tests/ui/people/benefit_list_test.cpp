#include "tests/support/clipping.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/people/benefit_list.h"
#include "ui/people/person_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/list_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace core;

namespace {

const QDate kToday(2026, 11, 24);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

rules::BenefitSummary benefit(const char *id, const char *plain, const char *service,
                              const char *body = "INPS", const char *overlay = "")
{
    rules::BenefitSummary one;
    one.id = text(id);
    one.name.byLanguage[text("it")] = text(id).toUpper();
    one.plainName.byLanguage[text("it")] = text(plain);
    one.law = text("L. 1/2020");
    one.service = text(service);
    one.body = text(body);
    one.overlay = text(overlay);
    one.inForceFrom = QDate(2020, 1, 1);
    return one;
}

/// The list alone in a window, as wide as the person's page gives it.
struct Listing {
    explicit Listing(const QList<rules::BenefitSummary> &all)
    {
        list.resize(700, 500);
        list.show(all, kToday);
        list.QWidget::show();
        list.activateWindow();
        QApplication::processEvents();
    }
    QStringList headings()
    {
        QStringList shown;
        for (const QLabel *one : list.findChildren<QLabel *>(text("benefitGroup")))
            if (one->isVisible())
                shown.append(one->text());
        return shown;
    }
    ui::widgets::ListRow *row(const char *id)
    {
        return list.findChild<ui::widgets::ListRow *>(text("start_") + text(id));
    }
    void find(const char *typed)
    {
        list.findChild<QLineEdit *>(text("benefitSearch"))->setText(text(typed));
        QApplication::processEvents();
    }

    ui::BenefitList list;
    QSignalSpy started{&list, &ui::BenefitList::startWanted};
};

}   // namespace

TEST_CASE("benefits stand under the plain word of their service, local ones under who has them",
          "[ui][benefits]")
{
    Listing desk({benefit("nido_x", "Aiuto per la retta", "famiglia", "Comune di X", "x"),
                  benefit("auu", "Assegno per i figli", "famiglia"),
                  benefit("b", "Zeta per chi lavora", "lavoro"),
                  benefit("a", "Àncora per chi lavora", "lavoro"),
                  benefit("nuovo", "Di un file più nuovo", "montagna")});
    CHECK(desk.headings() == QStringList{text("Lavoro"), text("Famiglia e figli"), text("Montagna"),
                                         text("Comune di X")});
    CHECK(desk.list.shown() ==
          QStringList{text("a"), text("b"), text("auu"), text("nuovo"), text("nido_x")});
}

TEST_CASE("what ended is not there, what is not yet in force cannot be started", "[ui][benefits]")
{
    auto ended = benefit("rei", "Finito", "famiglia");
    ended.inForceTo = kToday.addDays(-1);
    auto lastDay = benefit("ultimo", "Ultimo giorno", "famiglia");
    lastDay.inForceTo = kToday;
    auto later = benefit("poi", "Dal mese prossimo", "famiglia");
    later.inForceFrom = QDate(2026, 12, 1);
    Listing desk({ended, lastDay, later});
    CHECK(desk.list.shown() == QStringList{text("poi"), text("ultimo")});
    CHECK_FALSE(desk.row("rei"));
    CHECK_FALSE(desk.row("poi")->isEnabled());
    CHECK(desk.row("poi")->accessibleName().contains(text("1° dicembre 2026")));
    CHECK(desk.list.current() == text("ultimo"));
    desk.row("poi")->click();
    CHECK(desk.started.isEmpty());
    desk.row("ultimo")->click();
    CHECK(desk.started.size() == 1);
}

TEST_CASE("who decides is said where it is not the INPS", "[ui][benefits]")
{
    Listing desk({benefit("a", "A", "famiglia"), benefit("b", "B", "famiglia", "Comune"),
                  benefit("c", "C", "famiglia", "Poste Italiane e INPS"),
                  benefit("d", "D", "famiglia", "Comune di Ala", "ala")});
    CHECK_FALSE(desk.row("a")->accessibleName().contains(text("decid")));
    CHECK(desk.row("b")->accessibleName().endsWith(text("decide il Comune")));
    CHECK(desk.row("c")->accessibleName().endsWith(text("decidono Poste Italiane e l’INPS")));
    CHECK_FALSE(desk.row("d")->accessibleName().contains(text("decid")));
}

TEST_CASE("the search looks through plain name, name and law, without accents or capitals",
          "[ui][benefits]")
{
    auto maternity = benefit("maternita", "Àiuto per chi aspetta", "famiglia");
    maternity.law = text("D.Lgs. 151/2001");
    Listing desk({maternity, benefit("auu", "Assegno per i figli", "famiglia"),
                  benefit("naspi", "Indennità per chi ha perso il lavoro", "lavoro")});
    desk.find("aiuto ASPETTA");
    CHECK(desk.list.shown() == QStringList{text("maternita")});
    CHECK(desk.list.current() == text("maternita"));
    CHECK(desk.headings() == QStringList{text("Famiglia e figli")});
    desk.find("151/2001");
    CHECK(desk.list.shown() == QStringList{text("maternita")});
    desk.find("NaSpI");
    CHECK(desk.list.shown() == QStringList{text("naspi")});
    // A receipt may arrive meanwhile: the page is refreshed, the words stay.
    desk.list.show({}, kToday.addDays(1));
    CHECK(desk.list.findChild<QLineEdit *>(text("benefitSearch"))->text() == text("NaSpI"));
    desk.list.clearSearch();
    CHECK(desk.list.findChild<QLineEdit *>(text("benefitSearch"))->text().isEmpty());
}

TEST_CASE("an empty result says what to do, and one press shows all again", "[ui][benefits]")
{
    Listing desk({benefit("auu", "Assegno per i figli", "famiglia")});
    desk.find("pensione di guerra");
    CHECK(desk.list.shown().isEmpty());
    CHECK(desk.list.current().isEmpty());
    auto *words = desk.list.findChild<QLabel *>(text("noBenefit"));
    REQUIRE(words->isVisible());
    CHECK(words->text().contains(text("Prova una parola sola")));
    desk.list.findChild<QAbstractButton *>(text("allBenefits"))->click();
    CHECK(desk.list.shown() == QStringList{text("auu")});
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("by keys alone: type, Down, arrows, Enter", "[ui][benefits]")
{
    tests::PagesRig rig;
    rig.openVisit();
    QSignalSpy started(rig.personPage, &ui::PersonPage::startWanted);
    rig.personPage->setFocus();
    CHECK(QApplication::focusWidget()->objectName() == text("benefitSearch"));
    rig.type(text("perso il lavoro"));
    rig.press(Qt::Key_Return);
    REQUIRE(started.size() == 1);
    CHECK(started.first().first().toString() == text("naspi"));

    rig.press(Qt::Key_Escape);
    rig.press(Qt::Key_Down);
    const QString first = QApplication::focusWidget()->objectName();
    CHECK(first.startsWith(text("start_")));
    rig.press(Qt::Key_Down);
    const QString second = QApplication::focusWidget()->objectName();
    CHECK(second != first);
    rig.press(Qt::Key_Up);
    CHECK(QApplication::focusWidget()->objectName() == first);
    rig.press(Qt::Key_End);
    rig.press(Qt::Key_Down);
    rig.press(Qt::Key_Return);
    REQUIRE(started.size() == 2);
    CHECK(text("start_") + started.last().first().toString() ==
          QApplication::focusWidget()->objectName());
    rig.press(Qt::Key_Home);
    CHECK(QApplication::focusWidget()->objectName() == first);
}

TEST_CASE("there is one main action, and it leads to the needs, whatever row is marked",
          "[ui][benefits]")
{
    tests::PagesRig rig;
    rig.openVisit();
    QSignalSpy needs(rig.personPage, &ui::PersonPage::needsWanted);
    QSignalSpy started(rig.personPage, &ui::PersonPage::startWanted);
    int primaries = 0;
    for (const auto *button : rig.window->findChildren<ui::widgets::KeyButton *>())
        primaries += button->isVisible() && button->role() == ui::widgets::ButtonRole::Primary;
    CHECK(primaries == 1);
    rig.find(text("start_naspi"))->setFocus();
    rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(needs.size() == 1);
    CHECK(started.isEmpty());
}
