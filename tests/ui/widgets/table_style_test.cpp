#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_style.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace ui::widgets;
using ui::theme::Token;

namespace {

struct Table {
    Table()
    {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        for (const char *words : {"normale", "due righe", "gruppo"})
            model.appendRow({new QStandardItem(QLatin1String(words)), new QStandardItem});
        model.item(1, 0)->setData(QStringLiteral("seconda riga"), SecondLineRole);
        model.item(2, 0)->setData(true, GroupRole);
        model.item(2, 1)->setData(true, GroupRole);
        const ChipSpec chip{ChipKind::Ok, QStringLiteral("check"), QStringLiteral("pronta")};
        model.item(0, 1)->setData(QVariant::fromValue(chip), ChipRole);
        auto *column = new QVBoxLayout(&window);
        view = new QTableView;
        column->addWidget(view);
        after = new QLineEdit;
        column->addWidget(after);
        view->setModel(&model);
        styleTable(view);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QImage cell(int row, int column) const
    {
        const QRect rect = view->visualRect(model.index(row, column));
        return view->viewport()->grab(rect).toImage();
    }
    QStandardItemModel model;
    QWidget window;
    QTableView *view;
    QLineEdit *after;
};

}   // namespace

TEST_CASE("rows are 33, 47 with two lines, 27 for a group", "[ui][table]")
{
    const Table table;
    CHECK(table.view->rowHeight(0) == 33);
    CHECK(table.view->rowHeight(1) == 47);
    CHECK(table.view->rowHeight(2) == 27);
}

TEST_CASE("a selected row has its ground and its leading edge", "[ui][table]")
{
    Table table;
    table.view->selectRow(1);
    CHECK(table.cell(0, 0).pixelColor(1, 10) == ui::theme::colour(Token::Panel));
    table.view->selectRow(0);
    CHECK(table.cell(0, 0).pixelColor(8, 10) == ui::theme::colour(Token::Sel));
    table.view->setCurrentIndex(table.model.index(0, 1));
    CHECK(table.cell(0, 0).pixelColor(1, 10) == ui::theme::colour(Token::Primary));
}

TEST_CASE("the cell with the focus has its ring inside", "[ui][table]")
{
    Table table;
    table.view->setFocus();
    table.view->setCurrentIndex(table.model.index(1, 0));
    const QImage cell = table.cell(1, 0);
    CHECK(cell.pixelColor(cell.width() / 2, 0) == ui::theme::colour(Token::Focus));
}

TEST_CASE("a cell with a chip is wide enough for it", "[ui][table]")
{
    const Table table;
    const ChipSpec chip = table.model.index(0, 1).data(ChipRole).value<ChipSpec>();
    CHECK(table.view->sizeHintForIndex(table.model.index(0, 1)).width() >=
          Chip::sizeOf(chip).width() + 20);
}

TEST_CASE("Tab leaves a table", "[ui][table]")
{
    Table table;
    table.view->setFocus();
    QTest::keyClick(table.view, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == table.after);
}
