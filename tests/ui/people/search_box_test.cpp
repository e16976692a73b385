#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "core/base/local_number.h"
#include "ui/dashboard/home_page.h"
#include "ui/people/search_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Searching {
    Searching()
    {
        rig.show(text("home"));
        rig.home->search()->focusField();
        rig.settle();
    }
    QString message() { return rig.find<ui::widgets::Strip>(text("searchMessage"))->words(); }
    QTableView *table() { return rig.find<QTableView>(text("searchTable")); }
    auto searches() const { return rig.desk.trail().count(text("searched")); }

    mutable tests::PagesRig rig;
    QSignalSpy chosen{rig.home->search(), &ui::SearchBox::personChosen};
    QSignalSpy wanted{rig.home->search(), &ui::SearchBox::newPersonWanted};
};

}   // namespace

TEST_CASE("a whole code and Enter open the person", "[ui][people]")
{
    Searching desk;
    const auto before = desk.searches();
    desk.rig.type(text("mrnlne86c54l118j"));
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.chosen.count() == 1);
    CHECK(desk.chosen.first().first().value<PersonId>() == desk.rig.elena().id);
    // Once: the code was looked up, the letters on the way were not.
    CHECK(desk.searches() == before + 2);   // elena() above is the other one
}

TEST_CASE("a name finds people while it is typed, with one trace for the whole word",
          "[ui][people]")
{
    Searching desk;
    const auto before = desk.searches();
    desk.rig.type(text("marini"));
    desk.rig.waitFor([&] { return desk.rig.isShown(text("searchTable")); });
    CHECK(desk.searches() == before + 1);
    REQUIRE(desk.table()->model()->rowCount() == 2);
    CHECK(desk.table()->model()->index(0, 0).data().toString() == text("Elena Marini"));
    CHECK(desk.table()->model()->index(0, 2).data().toString().startsWith(text("····")));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.searches() == before + 1);
    CHECK(desk.chosen.count() == 1);
}

TEST_CASE("a name and a birth date tell two people of the same name apart", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("marini 14/3/86"));
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.chosen.count() == 1);
    CHECK(desk.chosen.first().first().value<PersonId>() == desk.rig.elena().id);
}

TEST_CASE("the arrow goes down to the people found and Enter opens the chosen one", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("marini"));
    desk.rig.press(Qt::Key_Down);
    CHECK(desk.table()->hasFocus());
    desk.rig.press(Qt::Key_Down);
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.chosen.count() == 1);
}

TEST_CASE("a wrong check letter is kept, with the letter that was expected", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("MRNLNE86C54L118K"));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.chosen.count() == 0);
    CHECK(desk.message().contains(text("mi aspetto J, leggo K")));
    CHECK(desk.message().contains(text("da verificare")));
    CHECK(desk.rig.find(text("registerPerson"))->hasFocus());
    desk.rig.press(Qt::Key_Space);
    REQUIRE(desk.wanted.count() == 1);
    CHECK(desk.wanted.first().first().toString() == text("MRNLNE86C54L118K"));
}

TEST_CASE("a provisional code of 11 digits is a good code", "[ui][people]")
{
    Searching desk;
    const auto osman = desk.rig.desk.person(text("Osman Diallo"));
    REQUIRE(osman.mainIdentifier());
    desk.rig.type(osman.mainIdentifier()->value);
    desk.rig.press(Qt::Key_Return);
    REQUIRE(desk.chosen.count() == 1);
    CHECK(desk.chosen.first().first().value<PersonId>() == osman.id);
    CHECK(desk.message().contains(text("va bene così")));
}

TEST_CASE("a health code is not looked up and not kept", "[ui][people]")
{
    Searching desk;
    const auto before = desk.searches();
    desk.rig.type(text("STP1234567890123"));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.chosen.count() == 0);
    CHECK(desk.message().contains(text("STP")));
    CHECK(desk.searches() == before);
}

TEST_CASE("nobody found is said with what to do, without an empty table", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("zzzz"));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.rig.find(text("searchResults"))->accessibleName() ==
          text("Nessuna persona con questi dati. Puoi registrarla adesso."));
    CHECK_FALSE(desk.rig.isShown(text("searchTable")));
    CHECK(desk.rig.find(text("registerPerson"))->hasFocus());
}

TEST_CASE("the results go when the field is emptied, and the last cases are back", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("marini"));
    CHECK_FALSE(desk.rig.isShown(text("recentCases")));
    desk.rig.home->search()->clear();
    CHECK_FALSE(desk.rig.isShown(text("searchResults")));
    CHECK(desk.rig.isShown(text("recentCases")));
}

TEST_CASE("the number on a slip opens its case", "[ui][people]")
{
    Searching desk;
    const auto draft = desk.rig.desk.draft(desk.rig.elena(), text("naspi"));
    const QString number = localNumber(draft.id.uuid());
    QSignalSpy cases(desk.rig.home->search(), &ui::SearchBox::caseChosen);
    desk.rig.type(groupedLocalNumber(number).toLower());
    desk.rig.press(Qt::Key_Return);
    desk.rig.waitFor([&] { return cases.count() > 0; });
    REQUIRE(cases.count() == 1);
    CHECK(cases.first().first().value<CaseId>() == draft.id);
    CHECK(desk.chosen.count() == 0);
}

TEST_CASE("what looks like the number of a case and is none is looked for as words", "[ui][people]")
{
    Searching desk;
    QSignalSpy cases(desk.rig.home->search(), &ui::SearchBox::caseChosen);
    desk.rig.type(text("INPS.1234.5678901"));
    desk.rig.press(Qt::Key_Return);
    desk.rig.waitFor([&] { return desk.rig.find(text("registerPerson"))->hasFocus(); });
    CHECK(cases.count() == 0);
    CHECK(desk.chosen.count() == 0);
}

TEST_CASE("a name with a typing error is found and said to be similar", "[ui][people]")
{
    Searching desk;
    desk.rig.type(text("marnii elena"));
    desk.rig.press(Qt::Key_Down);
    REQUIRE(desk.table()->model()->rowCount() >= 1);
    const QModelIndex first = desk.table()->model()->index(0, 0);
    CHECK(first.data().toString() == text("Elena Marini"));
    CHECK(first.data(ui::widgets::MeaningRole).toString() == text("nome simile"));
}
