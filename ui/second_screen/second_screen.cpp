#include "ui/second_screen/second_screen.h"

#include "ui/second_screen/monitors.h"
#include "ui/second_screen/screen_view.h"

namespace ui::second_screen {

SecondScreen::SecondScreen(Monitors &monitors, Placing placing, std::chrono::milliseconds idle,
                           QObject *parent)
    : QObject(parent), m_monitors(monitors), m_placing(placing)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &SecondScreen::blank);
    connect(&m_monitors, &Monitors::changed, this, [this] {
        if (!m_view)
            return;
        // Its monitor is gone: so is what it showed, before the window system moves the window.
        blank();
        if (!m_monitors.second())
            m_view.reset();
        else
            place();
    });
}

SecondScreen::~SecondScreen() = default;

bool SecondScreen::place()
{
    const auto monitor = m_monitors.second();
    if (!monitor && m_placing == Placing::MonitorOnly) {
        m_view.reset();
        return false;
    }
    if (!m_view) {
        m_view = std::make_unique<ScreenView>();
        m_view->setWindowTitle(tr("Secondo schermo"));
        // Closing the desk ends the program; this window alone never keeps it alive.
        m_view->setAttribute(Qt::WA_QuitOnClose, false);
        m_view->setAttribute(Qt::WA_ShowWithoutActivating);
        if (monitor)
            m_view->setWindowFlags(Qt::Window | Qt::FramelessWindowHint |
                                   Qt::WindowDoesNotAcceptFocus);
        else
            m_view->setWindowFlags(Qt::Window | Qt::WindowDoesNotAcceptFocus);
    }
    if (monitor)
        m_view->setGeometry(*monitor);
    m_view->setVisible(true);
    return true;
}

bool SecondScreen::show(const ScreenContent &content)
{
    if (!place())
        return false;
    m_view->setContent(content);
    m_idle.start();
    return true;
}

void SecondScreen::blank()
{
    m_idle.stop();
    if (isBlank())
        return;
    m_view->setContent({});
    Q_EMIT wentBlank();
}

void SecondScreen::next()
{
    if (isBlank())
        return;
    if (m_view->currentPage() + 1 < m_view->pageCount())
        m_view->turnTo(m_view->currentPage() + 1);
    else
        blank();
    if (!isBlank())
        m_idle.start();
}

void SecondScreen::stir()
{
    if (m_idle.isActive())
        m_idle.start();
}

bool SecondScreen::isBlank() const
{
    return !m_view || m_view->content().isBlank();
}

bool SecondScreen::isOpen() const
{
    return m_view && m_view->isVisible();
}

}   // namespace ui::second_screen
