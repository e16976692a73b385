#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace ui {

/// Tells when nobody has touched keyboard or mouse for so long that the desk must lock (SEC-50),
/// and one minute before (A19). Goes by the clock on the wall, so that the hours of a closed lid
/// count.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kLock = std::chrono::minutes(5);
    static constexpr std::chrono::seconds kWarning = std::chrono::seconds(60);

    /// Borrows the clock. Watches the events of `watched`, the application.
    IdleWatch(const core::Clock &clock, QObject &watched, std::chrono::seconds lockAfter = kLock,
              QObject *parent = nullptr);

    /// While nobody is signed in there is nothing to lock.
    void setActive(bool active);
    /// Looks at the clock now; the watch does so every second.
    void check();

Q_SIGNALS:
    /// So many seconds are left; 0 when somebody is back.
    void warned(int secondsLeft);
    void expired();
    /// A key, a click, a move of the wheel.
    void stirred();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const core::Clock &m_clock;
    std::chrono::seconds m_lockAfter;
    QTimer m_tick;
    QDateTime m_last;
    bool m_warning = false;
};

}   // namespace ui
