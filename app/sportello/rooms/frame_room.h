#pragma once

#include "app/sportello/law_texts.h"
#include "app/sportello/workplace.h"
#include "ui/idle/idle_watch.h"
#include "ui/second_screen/monitors.h"
#include "ui/second_screen/second_screen.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ui {
class HelpPage;
class KeysPage;
class StepPage;
}   // namespace ui

namespace app {

/// What belongs to every page: the guide and the keys (F1), the screen turned to the person (F7),
/// and the lock when nobody works.
class FrameRoom : public QObject {
    Q_OBJECT
public:
    /// `step` is asked which question stands on the screen.
    FrameRoom(const Workplace &place, const ui::StepPage &step, QObject *parent = nullptr);

    /// Last of all, when every key of the frame is wired or hidden.
    void addHelp();
    /// Somebody signed in or is back: their keys, and the wait until the lock starts.
    void welcome();

    /// What F7 sends from a page: made anew at each press, in the language of the person. `law` has
    /// the words of the rules in it, or is null.
    using ScreenSource = std::function<ui::second_screen::ScreenContent(
        const ui::second_screen::Audience &audience, const core::rules::Wording *law)>;
    void offer(const QString &page, const ScreenSource &source) { m_sources.insert(page, source); }

    ui::second_screen::SecondScreen &screen() { return m_screen; }
    ui::IdleWatch &idle() { return m_idle; }

private:
    void sendToScreen();
    ui::second_screen::ScreenContent contentFor(const QString &at);
    ui::second_screen::ScreenContent review(const ui::second_screen::Audience &audience);
    void showGuide();
    void warn(int secondsLeft);
    void lookAtDisk();
    void sayDisk();
    void showNotice();

    Workplace m_place;
    const ui::StepPage &m_step;
    LawTexts m_texts;
    ui::second_screen::DeskMonitors m_monitors;
    ui::second_screen::SecondScreen m_screen;
    ui::IdleWatch m_idle;
    ui::HelpPage *m_help;
    ui::KeysPage *m_keys;
    QHash<QString, ScreenSource> m_sources;                   // by page
    std::optional<ui::second_screen::ScreenContent> m_sent;   // what stands on the screen
    QTimer m_diskLook;
    QString m_idleWords;
    QString m_diskWords;
};

}   // namespace app
