#include "ui/widgets/flow_row.h"

#include <QApplication>
#include <QWidget>

#include <catch2/catch.hpp>

using ui::widgets::FlowRow;

namespace {

/// Three parts of 100 × 30 in a row, eight apart.
struct Row {
    QWidget box;
    FlowRow *row = new FlowRow(8, &box);
    QList<QWidget *> parts;

    Row()
    {
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget;
            part->setFixedSize(100, 30);
            row->addWidget(part);
            parts.append(part);
        }
    }
    void show(int width)
    {
        box.resize(width, row->heightForWidth(width));
        box.show();
        QApplication::processEvents();
    }
};

}   // namespace

TEST_CASE("what does not fit beside the others stands under them", "[ui][widgets]")
{
    Row row;
    CHECK(row.row->heightForWidth(316) == 30);
    CHECK(row.row->heightForWidth(315) == 68);
    CHECK(row.row->heightForWidth(120) == 106);
    CHECK(row.row->minimumSize() == QSize(100, 30));
    CHECK(row.row->sizeHint() == QSize(316, 30));
    row.show(220);
    CHECK(row.parts[1]->geometry() == QRect(108, 0, 100, 30));
    CHECK(row.parts[2]->geometry() == QRect(0, 38, 100, 30));
}

TEST_CASE("what is hidden leaves no gap", "[ui][widgets]")
{
    Row row;
    row.parts[0]->hide();
    row.show(220);
    CHECK(row.row->heightForWidth(220) == 30);
    CHECK(row.parts[1]->geometry().topLeft() == QPoint(0, 0));
}

TEST_CASE("a row of an Arabic page begins at the right", "[ui][widgets]")
{
    Row row;
    row.box.setLayoutDirection(Qt::RightToLeft);
    row.show(220);
    CHECK(row.parts[0]->geometry() == QRect(120, 0, 100, 30));
}
