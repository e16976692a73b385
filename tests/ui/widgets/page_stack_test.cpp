#include "ui/widgets/page_stack.h"

#include <QApplication>

#include <catch2/catch.hpp>

namespace {

/// Counts how often it is painted.
class Painted : public QWidget {
public:
    using QWidget::QWidget;
    int times = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++times; }
};

}   // namespace

TEST_CASE("a page that is turned to is painted, the one before is not shown", "[widgets]")
{
    ui::widgets::PageStack stack;
    auto *first = new Painted;
    auto *second = new Painted;
    stack.addWidget(first);
    stack.addWidget(second);
    stack.resize(200, 100);
    stack.show();
    QApplication::processEvents();
    REQUIRE(first->times > 0);
    REQUIRE(second->times == 0);

    stack.turnTo(second);
    QApplication::processEvents();
    CHECK(second->times > 0);
    CHECK(second->size() == stack.size());
    CHECK_FALSE(first->isVisible());
    CHECK(stack.updatesEnabled());
    CHECK(first->updatesEnabled());
    CHECK(second->updatesEnabled());

    const int before = second->times;
    second->update();
    QApplication::processEvents();
    CHECK(second->times > before);
}
