#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_button.h"

#include <QApplication>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using ui::widgets::FocusRing;
using ui::widgets::KeyButton;

namespace {

struct Window {
    Window()
    {
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        FocusRing::install(*qApp);
        auto *column = new QVBoxLayout(&widget);
        first = new KeyButton(QStringLiteral("Prima"));
        table = new QTableView;
        column->addWidget(first);
        column->addWidget(table);
        widget.resize(400, 300);
        widget.show();
        widget.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&widget));
    }
    QList<FocusRing *> visibleRings() const
    {
        QList<FocusRing *> rings;
        for (FocusRing *ring : widget.findChildren<FocusRing *>()) {
            if (ring->isVisible())
                rings.append(ring);
        }
        return rings;
    }
    QWidget widget;
    KeyButton *first;
    QTableView *table;
};

}   // namespace

TEST_CASE("the ring stands four pixels around what has the focus", "[ui][focus]")
{
    Window window;
    window.first->setFocus();
    QApplication::processEvents();
    REQUIRE_FALSE(window.visibleRings().isEmpty());
    const FocusRing *ring = window.visibleRings().first();
    CHECK(ring->widget() == window.first);
    CHECK(ring->geometry() == window.first->geometry().adjusted(-4, -4, 4, 4));

    // Two pixels of ring, two of page, then the control.
    const QImage image = window.widget.grab().toImage();
    const QPoint left(window.first->x(), window.first->geometry().center().y());
    CHECK(image.pixelColor(left - QPoint(3, 0)) == ui::theme::colour(ui::theme::Token::Focus));
    CHECK(image.pixelColor(left - QPoint(1, 0)) == ui::theme::colour(ui::theme::Token::Page));
}

TEST_CASE("a view draws its own ring", "[ui][focus]")
{
    Window window;
    window.first->setFocus();
    window.table->setFocus();
    QApplication::processEvents();
    CHECK(window.visibleRings().isEmpty());
}
