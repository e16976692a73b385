#pragma once

#include <QDateTime>

#include <mutex>

namespace core::centre {

/// A fixed window: so many requests a minute. Shared by the threads of one process.
class RateLimit {
public:
    struct Standing {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        int resetSeconds = 0;   // until the next window, at least 1
    };

    explicit RateLimit(int perMinute) : m_perMinute(perMinute) {}

    /// Counts one request at `now`.
    Standing count(const QDateTime &now)
    {
        const std::lock_guard lock(m_mutex);
        const qint64 second = now.toSecsSinceEpoch();
        if (second / 60 != m_window) {
            m_window = second / 60;
            m_used = 0;
        }
        const bool allowed = m_used < m_perMinute;
        if (allowed)
            ++m_used;
        return {allowed, m_perMinute, m_perMinute - m_used, static_cast<int>(60 - second % 60)};
    }

private:
    std::mutex m_mutex;
    const int m_perMinute;
    qint64 m_window = -1;
    int m_used = 0;
};

}   // namespace core::centre
