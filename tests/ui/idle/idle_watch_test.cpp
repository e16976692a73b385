#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include "ui/idle/idle_watch.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace std::chrono_literals;

namespace {

struct Watched {
    tests::FixedClock clock;
    QWidget widget;
    ui::IdleWatch watch{clock, widget};
    QSignalSpy warned{&watch, &ui::IdleWatch::warned};
    QSignalSpy expired{&watch, &ui::IdleWatch::expired};

    void press()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &key);
    }
    void pass(std::chrono::seconds time)
    {
        clock.advance(time);
        watch.check();
    }
};

}   // namespace

TEST_CASE("the lock warns a minute before and a key puts it off (A19)", "[ui][idle]")
{
    Watched desk;
    desk.watch.setActive(true);
    desk.pass(239s);
    CHECK(desk.warned.isEmpty());
    desk.pass(1s);
    REQUIRE(desk.warned.size() == 1);
    CHECK(desk.warned.last().first().toInt() == 60);
    desk.press();
    CHECK(desk.warned.last().first().toInt() == 0);
    desk.pass(239s);
    CHECK(desk.expired.isEmpty());
    desk.pass(61s);
    CHECK(desk.expired.size() == 1);
    desk.pass(600s);
    CHECK(desk.expired.size() == 1);
}

TEST_CASE("the hours of a closed lid count: the first key locks instead of saving the desk",
          "[ui][idle]")
{
    Watched desk;
    desk.watch.setActive(true);
    desk.clock.advance(1h);
    desk.press();
    CHECK(desk.expired.size() == 1);
}

TEST_CASE("a clock set back neither locks nor waits for hours; nobody signed in, nothing to lock",
          "[ui][idle]")
{
    Watched desk;
    desk.pass(1h);
    CHECK(desk.expired.isEmpty());
    desk.watch.setActive(true);
    desk.pass(-2h);
    CHECK(desk.expired.isEmpty());
    desk.pass(301s);
    CHECK(desk.expired.size() == 1);
}
