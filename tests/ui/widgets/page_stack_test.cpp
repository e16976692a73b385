#include "ui/widgets/page_stack.h"

#include <QApplication>
#include <QVBoxLayout>

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

TEST_CASE("painting that somebody stopped stays stopped while a page is turned to", "[widgets]")
{
    ui::widgets::PageStack stack;
    stack.addWidget(new Painted);
    auto *second = new Painted;
    stack.addWidget(second);
    stack.show();
    QApplication::processEvents();

    stack.setUpdatesEnabled(false);
    stack.turnTo(second);
    QApplication::processEvents();
    CHECK_FALSE(stack.updatesEnabled());
    CHECK(second->times == 0);
    stack.setUpdatesEnabled(true);
    QApplication::processEvents();
    CHECK(second->times > 0);
}

TEST_CASE("a stack asks for the room of the page that is shown, and styles no other", "[widgets]")
{
    const auto pageWith = [](const QSize &room) {
        auto *page = new QWidget;
        auto *content = new QWidget;
        content->setMinimumSize(room);
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(content);
        return page;
    };
    ui::widgets::PageStack stack;
    auto *small = pageWith({100, 50});
    auto *large = pageWith({900, 700});
    stack.addWidget(small);
    stack.addWidget(large);
    CHECK(stack.minimumSizeHint() == QSize(100, 50));
    CHECK(stack.sizeHint() == QSize(100, 50));
    CHECK_FALSE(large->testAttribute(Qt::WA_WState_Polished));
    stack.turnTo(large);
    CHECK(stack.minimumSizeHint() == QSize(900, 700));
    CHECK(stack.sizeHint() == QSize(900, 700));
}
