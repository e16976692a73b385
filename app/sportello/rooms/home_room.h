#pragma once

#include "app/sportello/workplace.h"

#include <QObject>

namespace ui {
class HomePage;
namespace widgets {
class CardBurst;
}
}   // namespace ui

namespace app {

/// «Banco» (S1): search, cards on any screen, the queue (F3, Shift+F3), today, the last cases
/// (Ctrl+R).
class HomeRoom : public QObject {
    Q_OBJECT
public:
    explicit HomeRoom(const Workplace &place, QObject *parent = nullptr);

    ui::HomePage &page() { return *m_home; }
    /// The first sign-in of the day: what an unclean end left is offered.
    void begin();
    /// Unlocked: what happened meanwhile is read.
    void resume();
    /// F2.
    void search();

Q_SIGNALS:
    /// Nobody fits: register with what was typed.
    void newPersonWanted(const QString &typed);

private:
    void wireQueue();
    void wireKeys();
    void wireCards();

    Workplace m_place;
    ui::HomePage *m_home;
    ui::widgets::CardBurst *m_burst;
};

}   // namespace app
