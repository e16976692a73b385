#include "ui/widgets/card_burst.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimerEvent>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace ui::widgets {

namespace {

constexpr quint64 kBurstMs = 150;
/// Fingers leave more than this between two keys; readers far less.
constexpr quint64 kPauseMs = 40;
constexpr int kCodeLength = 16;
constexpr int kProvisionalLength = 11;

bool isCodeCharacter(const QKeyEvent &event)
{
    const auto foreign = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (foreign || event.isAutoRepeat() || event.text().size() != 1)
        return false;
    const char16_t character = event.text().at(0).toUpper().unicode();
    return (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}   // namespace

CardBurst::CardBurst(QObject *parent) : QObject(parent)
{
}

bool CardBurst::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying || !watched->isWindowType())
        return false;
    if (event->type() == QEvent::KeyPress)
        return takeKey(watched, *static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::MouseButtonPress)
        letGo();
    return false;
}

bool CardBurst::takeKey(QObject *window, const QKeyEvent &event)
{
    if (!m_held.isEmpty() &&
        (window != m_window || event.timestamp() - m_held.last().timestamp > kPauseMs ||
         event.timestamp() - m_held.first().timestamp >= kBurstMs))
        letGo();
    if (isEnter(event) && isCard(event.timestamp())) {
        QString code;
        for (const Held &held : std::exchange(m_held, {}))
            code += held.text.toUpper();
        stopTimer();
        Q_EMIT cardRead(code);
        return true;
    }
    if (!isCodeCharacter(event)) {
        letGo();
        return false;
    }
    hold(window, event);
    return true;
}

bool CardBurst::isCard(quint64 enterTimestamp) const
{
    if (m_held.isEmpty() || enterTimestamp - m_held.first().timestamp >= kBurstMs)
        return false;
    if (m_held.size() == kCodeLength)
        return true;
    return m_held.size() == kProvisionalLength &&
           std::all_of(m_held.begin(), m_held.end(),
                       [](const Held &held) { return held.text.at(0).isDigit(); });
}

void CardBurst::hold(QObject *window, const QKeyEvent &event)
{
    if (m_held.size() == kCodeLength)
        letGo();
    m_window = window;
    m_held.append({event.key(), event.modifiers(), event.text(), event.timestamp()});
    stopTimer();
    m_timer = startTimer(static_cast<int>(kPauseMs));
}

void CardBurst::letGo()
{
    stopTimer();
    const auto held = std::exchange(m_held, {});
    m_replaying = true;
    for (const Held &key : held) {
        if (!m_window)
            break;
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        press.setTimestamp(key.timestamp);
        QCoreApplication::sendEvent(m_window, &press);
    }
    m_replaying = false;
}

void CardBurst::stopTimer()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void CardBurst::timerEvent(QTimerEvent *)
{
    letGo();
}

}   // namespace ui::widgets
