#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QTimeZone>

namespace core {

QDateTime inItaly(const QDateTime &instant)
{
    static const QTimeZone rome("Europe/Rome");
    return rome.isValid() ? instant.toTimeZone(rome) : instant.toLocalTime();
}

QDate Clock::today() const
{
    return nowInItaly().date();
}

QDateTime Clock::nowInItaly() const
{
    return inItaly(nowUtc());
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::uptimeSeconds() const
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference() / 1000;
}

}   // namespace core
