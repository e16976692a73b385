#include "core/domain/interval.h"

#include <algorithm>

namespace core::domain {

bool isRunning(const QList<Interval> &list)
{
    return !list.isEmpty() && list.last().isRunning();
}

void startInterval(QList<Interval> &list, const QDateTime &at)
{
    if (!isRunning(list))
        list.append({at, {}});
}

void endInterval(QList<Interval> &list, const QDateTime &at)
{
    if (isRunning(list))
        list.last().to = std::max(at, list.last().from);
}

qint64 secondsIn(const QList<Interval> &list)
{
    qint64 seconds = 0;
    for (const Interval &one : list)
        if (one.to.isValid())
            seconds += one.from.secsTo(one.to);
    return seconds;
}

QJsonArray writeIntervals(const QList<Interval> &list)
{
    QJsonArray array;
    for (const Interval &one : list)
        array.append(QJsonObject{{QStringLiteral("from"), writeInstant(one.from)},
                                 {QStringLiteral("to"), writeInstant(one.to)}});
    return array;
}

Interval readInterval(JsonFields &in)
{
    return {in.instant("from"), in.instant("to")};
}

}   // namespace core::domain
