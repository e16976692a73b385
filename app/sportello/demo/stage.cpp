#include "app/sportello/demo/stage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

namespace app::demo {

namespace {

constexpr int kLookEveryMs = 5;
// What moves longer than this (a blinking cursor) is taken as it is.
constexpr int kMostLooks = 50;
// Longer than the desk waits to tell fingers from a card reader.
constexpr int kFingerPauseMs = 60;

}   // namespace

Stage::Stage(QWidget &window, const QDir &out) : m_window(window), m_out(out)
{
}

QWidget *Stage::target() const
{
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : &m_window;
}

void Stage::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::qWait(kFingerPauseMs);
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
    QTest::qWait(kFingerPauseMs);
}

bool Stage::waitFor(const QString &what, const std::function<bool()> &claim, int timeoutMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!claim()) {
        if (waited.hasExpired(timeoutMs))
            return expect(false, what);
        QTest::qWait(kLookEveryMs);
    }
    return true;
}

bool Stage::expect(bool claim, const QString &what)
{
    if (claim)
        return true;
    const QWidget *focused = QApplication::focusWidget();
    m_faults.append(QStringLiteral("%1 (il cursore è su %2)")
                        .arg(what, focused
                                       ? QString::fromLatin1(focused->metaObject()->className()) +
                                             QLatin1Char(' ') + focused->objectName()
                                       : QStringLiteral("niente")));
    m_window.grab().save(path(QStringLiteral("differenza-%1.png").arg(m_faults.size())));
    return false;
}

void Stage::picture(const QString &name)
{
    const QString file =
        QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    expect(standing().save(path(file)), QStringLiteral("picture ") + file);
    m_pictures.append(file);
}

QImage Stage::standing() const
{
    QImage seen = m_window.grab().toImage();
    for (int look = 0; look < kMostLooks; ++look) {
        QTest::qWait(kLookEveryMs);
        const QImage now = m_window.grab().toImage();
        if (now == seen)
            break;
        seen = now;
    }
    return seen;
}

QWidget *Stage::find(const QString &objectName)
{
    for (QWidget *widget : m_window.findChildren<QWidget *>(objectName))
        if (widget->isVisible())
            return widget;
    expect(false, QStringLiteral("on the screen: ") + objectName);
    return nullptr;
}

bool Stage::focus(const QString &objectName)
{
    QWidget *widget = find(objectName);
    if (!widget)
        return false;
    widget->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    return true;
}

bool Stage::reveal(const QString &objectName)
{
    const auto *widget = m_window.findChild<QWidget *>(objectName);
    if (widget && !widget->isVisible())
        press(Qt::Key_F6);
    return focus(objectName);
}

}   // namespace app::demo
