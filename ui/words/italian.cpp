#include "ui/words/italian.h"

#include "core/base/clock.h"

#include <QStringList>

namespace ui {

namespace {

const QStringList kMonths = {
    QStringLiteral("gennaio"), QStringLiteral("febbraio"), QStringLiteral("marzo"),
    QStringLiteral("aprile"),  QStringLiteral("maggio"),   QStringLiteral("giugno"),
    QStringLiteral("luglio"),  QStringLiteral("agosto"),   QStringLiteral("settembre"),
    QStringLiteral("ottobre"), QStringLiteral("novembre"), QStringLiteral("dicembre")};

const QStringList kWeekdays = {QStringLiteral("lunedì"),    QStringLiteral("martedì"),
                               QStringLiteral("mercoledì"), QStringLiteral("giovedì"),
                               QStringLiteral("venerdì"),   QStringLiteral("sabato"),
                               QStringLiteral("domenica")};

QString dayNumber(const QDate &day)
{
    return day.day() == 1 ? QStringLiteral("1°") : QString::number(day.day());
}

}   // namespace

QString longDate(const QDate &day)
{
    if (!day.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(dayNumber(day), kMonths[day.month() - 1], QString::number(day.year()));
}

QString longMonth(const QDate &day)
{
    return day.isValid() ? kMonths[day.month() - 1] + QLatin1Char(' ') + QString::number(day.year())
                         : QString();
}

QString longDateWithWeekday(const QDate &day)
{
    return day.isValid() ? kWeekdays[day.dayOfWeek() - 1] + QLatin1Char(' ') + longDate(day)
                         : QString();
}

QString shortDate(const QDate &day)
{
    return day.isValid() ? dayNumber(day) + QLatin1Char(' ') + kMonths[day.month() - 1].left(3)
                         : QString();
}

QString clockTime(const QDateTime &atUtc)
{
    return core::inItaly(atUtc).toString(QStringLiteral("HH:mm"));
}

QString whenSeenFrom(const QDateTime &atUtc, const QDate &today)
{
    const QDate day = core::inItaly(atUtc).date();
    const QString word = day == today              ? QStringLiteral("oggi")
                         : day.addDays(1) == today ? QStringLiteral("ieri")
                                                   : shortDate(day);
    return word + QLatin1Char(' ') + clockTime(atUtc);
}

}   // namespace ui
