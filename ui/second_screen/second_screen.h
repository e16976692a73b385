#pragma once

#include "ui/second_screen/screen_content.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QWidget;

namespace ui::second_screen {

class Monitors;
class ScreenView;

/// Whether a monitor is needed: in training the second screen may be a window beside the desk's.
enum class Placing { MonitorOnly, WindowAllowed };

/// The screen turned to the person. Shows only what is sent to it; blank on blank(), on another
/// person and when nobody does anything for a while. Without a monitor of its own its window is
/// gone, and it never comes up over the operator's work.
class SecondScreen : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kIdle = std::chrono::minutes(3);

    /// Borrows `monitors`.
    SecondScreen(Monitors &monitors, Placing placing, std::chrono::milliseconds idle = kIdle,
                 QObject *parent = nullptr);
    ~SecondScreen() override;

    /// False: there is nowhere to show it (no second monitor), and nothing was shown.
    bool show(const ScreenContent &content);
    void blank();
    /// F7 pressed again on the same thing: the next page of its rows, or blank after the last.
    void next();
    /// Somebody works: the wait until it goes blank starts again.
    void stir();

    bool isBlank() const;
    /// Its window is on a screen, blank or not.
    bool isOpen() const;
    /// For pictures and tests; null while there is nowhere to show it.
    ScreenView *view() const { return m_view.get(); }

Q_SIGNALS:
    void wentBlank();

private:
    bool place();

    Monitors &m_monitors;
    Placing m_placing;
    std::unique_ptr<ScreenView> m_view;
    QTimer m_idle;
};

}   // namespace ui::second_screen
