#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using ui::widgets::OptionGroup;
using ui::widgets::OptionRow;

namespace {

QString id(const char *text)
{
    return QString::fromUtf8(text);
}

struct Group {
    Group() : options(id("Come è finito?"))
    {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    }
    void show()
    {
        options.show();
        options.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&options));
    }
    OptionGroup options;
};

}   // namespace

TEST_CASE("a digit chooses its row while the group has the focus", "[ui][options]")
{
    Group group;
    group.options.addOption(id("a"), id("Licenziamento"), id("crisi"));
    group.options.addOption(id("b"), id("Dimissioni"));
    group.show();
    QSignalSpy picked(&group.options, &OptionGroup::picked);
    group.options.focusCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    CHECK(group.options.chosen() == id("b"));
    REQUIRE(picked.size() == 1);
    CHECK(picked.first().first().toString() == id("b"));
    CHECK(QApplication::focusWidget() == group.options.rows().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    CHECK(group.options.chosen() == id("b"));
}

TEST_CASE("S and N answer yes and no", "[ui][options]")
{
    Group group;
    group.options.addYesNo();
    group.show();
    group.options.focusCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    CHECK(group.options.chosen() == id("false"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    CHECK(group.options.chosen() == id("true"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    CHECK(group.options.chosen() == id("true"));
}

TEST_CASE("a choice set by the program is silent and can be cleared", "[ui][options]")
{
    Group group;
    group.options.addOption(id("a"), id("Uno"));
    group.options.addOption(id("b"), id("Due"));
    QSignalSpy picked(&group.options, &OptionGroup::picked);
    group.options.setChosen(id("b"));
    CHECK(group.options.chosen() == id("b"));
    group.options.setChosen({});
    CHECK(group.options.chosen().isEmpty());
    CHECK(picked.isEmpty());
}

TEST_CASE("a click anywhere on the row chooses it", "[ui][options]")
{
    Group group;
    OptionRow *row = group.options.addOption(id("a"), id("Uno"), id("spiegazione"));
    group.show();
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 6, row->height() - 4));
    CHECK(group.options.chosen() == id("a"));
}

TEST_CASE("the name of a row holds label, hint and key", "[ui][options]")
{
    Group group;
    OptionRow *row = group.options.addOption(id("a"), id("Altro"), id("accordo, prova"));
    CHECK(row->accessibleName() == id("Altro, accordo, prova, tasto 1"));
    CHECK(row->objectName() == id("option_a"));
    CHECK(row->height() >= 44);
}

TEST_CASE("a chosen row is as high as the others", "[ui][options]")
{
    Group group;
    group.options.addOption(id("a"), id("Uno"));
    group.options.addOption(id("b"), id("Due"), id("con un suggerimento"));
    group.options.setChosen(id("b"));
    group.show();
    CHECK(group.options.rows().at(0)->height() == group.options.rows().at(1)->height());
    CHECK(group.options.rows().at(0)->height() == 44);
}
