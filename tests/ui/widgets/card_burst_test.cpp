#include "tests/support/string_makers.h"

#include "ui/widgets/card_burst.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>
#include <QWindow>

namespace {

const QString kCode = QStringLiteral("MRNLNE86C54H501X");

/// A window with one field that has the focus, and the filter on the application.
struct Desk {
    Desk() : burst(nullptr)
    {
        qApp->installEventFilter(&burst);
        auto *column = new QVBoxLayout(&window);
        field = new QLineEdit;
        column->addWidget(field);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    ~Desk() { qApp->removeEventFilter(&burst); }

    void press(int key, const QString &text, quint64 at,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(window.windowHandle(), &event);
        }
    }
    /// One character each `gap` milliseconds from `at`; returns the time after the last gap.
    quint64 type(const QString &text, quint64 gap, quint64 at = 1000)
    {
        for (const QChar &character : text) {
            press(character.toUpper().unicode(), QString(character), at);
            at += gap;
        }
        return at;
    }
    void enter(quint64 at) { press(Qt::Key_Return, QStringLiteral("\r"), at); }
    /// Time enough for held keys to be let go.
    void pause() { QTest::qWait(120); }

    ui::widgets::CardBurst burst;
    QWidget window;
    QLineEdit *field = nullptr;
};

}   // namespace

TEST_CASE("a card is read on any screen and never lands in the field", "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    QSignalSpy returned(desk.field, &QLineEdit::returnPressed);
    desk.enter(desk.type(kCode, 8));
    REQUIRE(read.size() == 1);
    CHECK(read.first().first().toString() == kCode);
    desk.pause();
    CHECK(desk.field->text().isEmpty());
    CHECK(returned.isEmpty());
}

TEST_CASE("a card read in small letters comes out in capitals", "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    desk.enter(desk.type(kCode.toLower(), 5));
    REQUIRE(read.size() == 1);
    CHECK(read.first().first().toString() == kCode);
}

TEST_CASE("a code with letters of omocodia is a card, one character less or more is not",
          "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    desk.enter(desk.type(QStringLiteral("VRDGFRSUCLTHRLMU"), 8));
    REQUIRE(read.size() == 1);
    CHECK(read.first().first().toString() == QStringLiteral("VRDGFRSUCLTHRLMU"));
    CHECK(desk.field->text().isEmpty());

    desk.enter(desk.type(QStringLiteral("VRDGFRSUCLTHRLM"), 8, 5000));
    CHECK(desk.field->text() == QStringLiteral("VRDGFRSUCLTHRLM"));
    desk.field->clear();
    desk.enter(desk.type(QStringLiteral("VRDGFRSUCLTHRLMUX"), 8, 10000));
    CHECK(desk.field->text() == QStringLiteral("VRDGFRSUCLTHRLMUX"));
    CHECK(read.size() == 1);
}

TEST_CASE("eleven digits are a provisional code, eleven letters are not", "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    desk.enter(desk.type(QStringLiteral("12345678903"), 8));
    REQUIRE(read.size() == 1);
    CHECK(read.first().first().toString() == QStringLiteral("12345678903"));
    CHECK(desk.field->text().isEmpty());

    desk.enter(desk.type(QStringLiteral("precipitevo"), 8, 5000));
    CHECK(read.size() == 1);
    CHECK(desk.field->text() == QStringLiteral("precipitevo"));
}

TEST_CASE("the last moment of a burst is 149 ms after its first character", "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    desk.type(kCode, 9);
    desk.enter(1000 + 149);
    CHECK(read.size() == 1);

    desk.type(kCode, 9, 5000);
    desk.enter(5000 + 150);
    CHECK(read.size() == 1);
    CHECK(desk.field->text() == kCode);
}

TEST_CASE("what fingers type reaches the field in order", "[ui][card]")
{
    Desk desk;
    QSignalSpy read(&desk.burst, &ui::widgets::CardBurst::cardRead);
    QSignalSpy returned(desk.field, &QLineEdit::returnPressed);
    desk.enter(desk.type(kCode, 60));
    CHECK(read.isEmpty());
    CHECK(desk.field->text() == kCode);
    CHECK(returned.size() == 1);
}

TEST_CASE("a single key is let go after a pause", "[ui][card]")
{
    Desk desk;
    desk.type(QStringLiteral("m"), 8);
    CHECK(desk.field->text().isEmpty());
    desk.pause();
    CHECK(desk.field->text() == QStringLiteral("m"));
}

TEST_CASE("a fast word with a space or an accent keeps its order", "[ui][card]")
{
    Desk desk;
    quint64 at = desk.type(QStringLiteral("via"), 8);
    desk.press(Qt::Key_Space, QStringLiteral(" "), at);
    at = desk.type(QStringLiteral("citt"), 8, at + 8);
    desk.press(Qt::Key_Agrave, QStringLiteral("à"), at);
    CHECK(desk.field->text() == QStringLiteral("via città"));
}

TEST_CASE("keys with Ctrl or Alt are never held", "[ui][card]")
{
    Desk desk;
    desk.type(QStringLiteral("abc"), 8);
    desk.press(Qt::Key_A, QString(QChar(1)), 1030, Qt::ControlModifier);
    CHECK(desk.field->text() == QStringLiteral("abc"));
    CHECK(desk.field->selectedText() == QStringLiteral("abc"));
}
