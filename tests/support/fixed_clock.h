#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <utility>

namespace tests {

/// Time by hand.
class FixedClock : public core::Clock {
public:
    explicit FixedClock(QDateTime now = QDateTime({2026, 11, 24}, {9, 30}, Qt::UTC))
        : m_now(std::move(now))
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

}   // namespace tests
