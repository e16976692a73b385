#pragma once

#include <QDate>
#include <QDateTime>

namespace core {

/// Where "now" comes from. Nothing else in the product asks the system.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// Since the computer started, suspended time not counted; 0 where nothing counts it. It cannot
    /// be set back, so that a wrong clock can be told from a long wait.
    virtual qint64 uptimeSeconds() const { return 0; }

    /// The day at a desk in Italy, whatever zone the computer is set to: law counts local days.
    QDate today() const;
    /// The same instant on an Italian wall clock, for screens and papers.
    QDateTime nowInItaly() const;
};

class SystemClock : public Clock {
public:
    QDateTime nowUtc() const override;
    qint64 uptimeSeconds() const override;
};

/// `instant` on an Italian wall clock.
QDateTime inItaly(const QDateTime &instant);

}   // namespace core
