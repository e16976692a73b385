#include "ui/widgets/layout_pause.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using ui::widgets::LayoutPause;

namespace {

/// Counts how often it is asked for its size, as a label that works its words out each time.
class Asked : public QWidget {
public:
    QSize sizeHint() const override
    {
        ++asked;
        return {40, 20};
    }
    mutable int asked = 0;
};

/// A shown window with a part of it, and hidden rows in the part.
struct Page {
    QWidget window;
    QWidget *part = new QWidget;
    QList<Asked *> rows;

    Page()
    {
        auto *around = new QVBoxLayout(&window);
        around->addWidget(part);
        auto *column = new QVBoxLayout(part);
        for (int i = 0; i < 8; ++i) {
            rows.append(new Asked);
            rows.last()->hide();
            column->addWidget(rows.last());
        }
        column->addStretch();
        window.resize(300, 400);
        window.show();
        QCoreApplication::processEvents();
    }

    int asked() const
    {
        int sum = 0;
        for (const Asked *row : rows)
            sum += row->asked;
        return sum;
    }
    void showAll()
    {
        for (Asked *row : std::as_const(rows))
            row->show();
    }
};

}   // namespace

TEST_CASE("rows shown in a pause are placed once, in the next turn of the loop", "[ui]")
{
    Page plain;
    plain.showAll();
    CHECK(plain.asked() > 0);
    QCoreApplication::processEvents();

    Page paused;
    {
        const LayoutPause pause(*paused.part);
        paused.showAll();
        CHECK(paused.asked() == 0);
    }
    QCoreApplication::processEvents();
    for (int i = 0; i < paused.rows.size(); ++i) {
        CHECK(paused.rows[i]->geometry() == plain.rows[i]->geometry());
        CHECK(paused.rows[i]->isVisible());
    }
}

TEST_CASE("a part that got another size in a pause is laid out to it", "[ui]")
{
    Page page;
    page.showAll();
    QCoreApplication::processEvents();
    const int before = page.rows.first()->width();
    {
        const LayoutPause pause(page.window);
        const LayoutPause inner(*page.part);
        page.window.resize(500, 400);
        QCoreApplication::processEvents();
        CHECK(page.rows.first()->width() == before);
    }
    QCoreApplication::processEvents();
    CHECK(page.rows.first()->width() == before + 200);
}

TEST_CASE("a layout that goes in a pause is not missed", "[ui]")
{
    Page page;
    {
        const LayoutPause pause(page.window);
        page.part->deleteLater();
        QCoreApplication::sendPostedEvents(page.part, QEvent::DeferredDelete);
    }
    QCoreApplication::processEvents();
    CHECK(page.window.isVisible());
}
