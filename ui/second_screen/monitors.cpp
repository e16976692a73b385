#include "ui/second_screen/monitors.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace ui::second_screen {

DeskMonitors::DeskMonitors(const QWidget &desk, QObject *parent) : Monitors(parent), m_desk(desk)
{
    connect(qApp, &QGuiApplication::screenAdded, this, &Monitors::changed);
    // Told while the screen is still in the list: looked at again when it is out of it.
    connect(qApp, &QGuiApplication::screenRemoved, this, &Monitors::changed, Qt::QueuedConnection);
}

std::optional<QRect> DeskMonitors::second() const
{
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        if (screen != m_desk.screen())
            return screen->geometry();
    }
    return std::nullopt;
}

}   // namespace ui::second_screen
