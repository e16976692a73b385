#pragma once

#include "core/domain/json_fields.h"

#include <QDateTime>
#include <QList>

namespace core::domain {

/// A stretch of time at the desk; `to` is invalid while it runs.
struct Interval {
    QDateTime from;   // UTC
    QDateTime to;     // UTC

    bool isRunning() const { return from.isValid() && !to.isValid(); }

    bool operator==(const Interval &) const = default;
};

/// Only the last of a list can be running. A clock that was set back makes no negative stretch: it
/// ends where it began.
bool isRunning(const QList<Interval> &list);
/// Does nothing when one is running already.
void startInterval(QList<Interval> &list, const QDateTime &at);
/// Does nothing when none is running.
void endInterval(QList<Interval> &list, const QDateTime &at);
/// Sum of the ended stretches.
qint64 secondsIn(const QList<Interval> &list);

QJsonArray writeIntervals(const QList<Interval> &list);
Interval readInterval(JsonFields &in);

}   // namespace core::domain
