#include "ui/widgets/page_stack.h"
#include "ui/widgets/scroll_column.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using ui::widgets::ScrollColumn;

namespace {

constexpr int kLines = 40;

/// Forty fields in a column that shows a few of them, on the second page of a stack that stands on
/// the screen already, as the frame does when its pages are made.
struct Pages {
    QWidget window;
    ui::widgets::PageStack &stack = *new ui::widgets::PageStack;
    QWidget *inside = new QWidget;
    QList<QLineEdit *> lines;
    ScrollColumn *column = nullptr;

    Pages()
    {
        (new QVBoxLayout(&window))->addWidget(&stack);
        stack.addWidget(new QWidget);
        window.resize(300, 200);
        window.show();
        QApplication::processEvents();
        auto *rows = new QVBoxLayout(inside);
        for (int i = 0; i < kLines; ++i) {
            lines.append(new QLineEdit);
            rows->addWidget(lines.last());
        }
        column = new ScrollColumn(inside, QStringLiteral("righe"), QStringLiteral("Righe"));
        auto *page = new QWidget;
        (new QVBoxLayout(page))->addWidget(column);
        stack.addWidget(page);
    }

    bool isSeen(const QWidget *line) const
    {
        return column->viewport()->rect().contains(
            line->mapTo(column->viewport(), line->rect().center()));
    }
};

}   // namespace

TEST_CASE("what scrolls on a page nobody has seen is neither styled nor measured", "[widgets]")
{
    Pages pages;
    QCoreApplication::removePostedEvents(nullptr, QEvent::PolishRequest);
    QApplication::processEvents();
    CHECK_FALSE(pages.lines.first()->testAttribute(Qt::WA_WState_Polished));
    CHECK(pages.column->isAncestorOf(pages.lines.first()));

    pages.stack.setCurrentIndex(1);
    QApplication::processEvents();
    CHECK(pages.lines.first()->testAttribute(Qt::WA_WState_Polished));
    CHECK(pages.column->widget() == pages.inside);
    CHECK(pages.isSeen(pages.lines.first()));
    CHECK_FALSE(pages.isSeen(pages.lines.last()));
    CHECK(pages.inside->width() == pages.column->viewport()->width());
}

TEST_CASE("what gets the focus scrolls into view", "[widgets]")
{
    Pages pages;
    pages.stack.setCurrentIndex(1);
    pages.window.activateWindow();
    QApplication::processEvents();
    pages.lines.last()->setFocus();
    QApplication::processEvents();
    CHECK(pages.isSeen(pages.lines.last()));
}

TEST_CASE("something can be brought into view before the column was ever shown", "[widgets]")
{
    Pages pages;
    pages.column->bringIntoView(pages.lines.first());
    pages.stack.setCurrentIndex(1);
    QApplication::processEvents();
    CHECK(pages.isSeen(pages.lines.first()));
    pages.column->bringIntoView(pages.lines.last());
    CHECK(pages.isSeen(pages.lines.last()));
}

TEST_CASE("a column is as wide as it wants to be only by what is in it", "[widgets]")
{
    auto *wide = new QLabel(QStringLiteral("Una riga"));
    wide->setMinimumWidth(480);
    ScrollColumn column(wide, QStringLiteral("riga"), QStringLiteral("Riga"));
    CHECK(column.sizeHint().width() >= 480);
}
