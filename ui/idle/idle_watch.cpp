#include "ui/idle/idle_watch.h"

#include <QEvent>

namespace ui {

IdleWatch::IdleWatch(const core::Clock &clock, QObject &watched, std::chrono::seconds lockAfter,
                     QObject *parent)
    : QObject(parent), m_clock(clock), m_lockAfter(lockAfter), m_last(clock.nowUtc())
{
    watched.installEventFilter(this);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setActive(bool active)
{
    m_last = m_clock.nowUtc();
    m_warning = false;
    if (active)
        m_tick.start();
    else
        m_tick.stop();
}

void IdleWatch::check()
{
    if (!m_tick.isActive())
        return;
    const qint64 idle = m_last.secsTo(m_clock.nowUtc());
    if (idle < 0) {
        // The clock was set back: the wait begins again, it does not grow by hours.
        m_last = m_clock.nowUtc();
        return;
    }
    const qint64 left = m_lockAfter.count() - idle;
    if (left <= 0) {
        setActive(false);
        Q_EMIT expired();
    } else if (left <= kWarning.count()) {
        m_warning = true;
        Q_EMIT warned(static_cast<int>(left));
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // After a long sleep the first key must not save an open desk: the clock is asked first.
        check();
        m_last = m_clock.nowUtc();
        if (std::exchange(m_warning, false))
            Q_EMIT warned(0);
        Q_EMIT stirred();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}   // namespace ui
