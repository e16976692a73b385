#pragma once

#include <QObject>
#include <QRect>

#include <optional>

namespace ui::second_screen {

/// Where a second screen can stand. Tests give their own.
class Monitors : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The monitor that the operator's window is not on; nothing when there is only one.
    virtual std::optional<QRect> second() const = 0;

Q_SIGNALS:
    /// One was plugged in or taken away.
    void changed();
};

/// The monitors of this computer.
class DeskMonitors : public Monitors {
    Q_OBJECT
public:
    /// Borrows the operator's window.
    explicit DeskMonitors(const QWidget &desk, QObject *parent = nullptr);
    std::optional<QRect> second() const override;

private:
    const QWidget &m_desk;
};

}   // namespace ui::second_screen
