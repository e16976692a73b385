#include "tests/support/clipping.h"
#include "tests/support/string_makers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_row.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace ui::widgets;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Rows {
    Rows()
    {
        list.addHeading(text("Prime"));
        list.addRow(text("a"), text("Alfa"), text("prima"));
        list.addRow(text("b"), text("Beta"));
        list.addHeading(text("Seconde"));
        list.addRow(text("c"), text("Gamma"))->setEnabled(false);
        list.addRow(text("d"), text("Delta"));
        list.setCurrent({});
        list.resize(400, 300);
        list.show();
        list.activateWindow();
        QApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    RowList list;
    QSignalSpy chosen{&list, &RowList::chosen};
};

}   // namespace

TEST_CASE("the arrows pass over what cannot be pressed and stop at the ends", "[ui][rows]")
{
    Rows rows;
    CHECK(rows.list.current() == text("a"));
    rows.list.focusCurrent();
    rows.press(Qt::Key_Down);
    rows.press(Qt::Key_Down);
    CHECK(rows.list.current() == text("d"));
    rows.press(Qt::Key_Down);
    CHECK(rows.list.current() == text("d"));
    CHECK(rows.list.row(text("d"))->hasFocus());
    rows.press(Qt::Key_Home);
    CHECK(rows.list.current() == text("a"));
    rows.press(Qt::Key_End);
    CHECK(rows.list.current() == text("d"));
    rows.press(Qt::Key_PageUp);
    CHECK(rows.list.current() == text("a"));
}

TEST_CASE("Enter, Space and the mouse choose the row", "[ui][rows]")
{
    Rows rows;
    rows.list.focusCurrent();
    rows.press(Qt::Key_Return);
    rows.press(Qt::Key_Space);
    QTest::mouseClick(rows.list.row(text("b")), Qt::LeftButton);
    QTest::mouseClick(rows.list.row(text("c")), Qt::LeftButton);
    REQUIRE(rows.chosen.size() == 3);
    CHECK(rows.chosen[0][0].toString() == text("a"));
    CHECK(rows.chosen[1][0].toString() == text("a"));
    CHECK(rows.chosen[2][0].toString() == text("b"));
    CHECK(rows.list.current() == text("b"));
}

TEST_CASE("for Tab the list is one stop", "[ui][rows]")
{
    Rows rows;
    int stops = 0;
    for (const QString &id : rows.list.ids())
        stops += (rows.list.row(id)->focusPolicy() & Qt::TabFocus) != 0;
    CHECK(stops == 1);
}

TEST_CASE("a filter hides rows with their heading and moves the mark to one that is left",
          "[ui][rows]")
{
    Rows rows;
    rows.list.filter([](const QString &id) { return id == text("d"); });
    CHECK(rows.list.shownIds() == QStringList{text("d")});
    CHECK(rows.list.current() == text("d"));
    QStringList headings;
    for (const TextLabel *label : rows.list.findChildren<TextLabel *>())
        if (label->isVisible() && label->parentWidget() == &rows.list)
            headings.append(label->text());
    CHECK(headings == QStringList{text("Seconde")});
    rows.list.filter([](const QString &) { return false; });
    CHECK(rows.list.current().isEmpty());
    rows.list.filter([](const QString &) { return true; });
    CHECK(rows.list.current() == text("a"));
}

TEST_CASE("a row names all it says, and wraps its words rather than cutting them", "[ui][rows]")
{
    Rows rows;
    ListRow *row = rows.list.row(text("a"));
    row->addChip({ChipKind::Outline, {}, text("decide il Comune")});
    CHECK(row->accessibleName() == text("Alfa, prima, decide il Comune"));
    row->setWords(text("Una riga con un nome molto lungo che non sta in una riga sola di testo"),
                  text("e anche quello che sta sotto è lungo, tanto che va a capo due volte"));
    for (const int scale : {100, 200}) {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, scale);
        rows.list.resize(420, 1600);
        for (int turn = 0; turn < 4; ++turn)
            QApplication::processEvents();
        CHECK(tests::clippedTexts(&rows.list).join(QLatin1Char('\n')) == QString());
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    row->setAccessibleName(text("Un nome migliore"));
    row->setWords(text("Altro"), {});
    CHECK(row->accessibleName() == text("Un nome migliore"));
}
