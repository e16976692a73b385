#pragma once

#include "app/sportello/workplace.h"
#include "ui/devices/person_reading.h"

#include <QObject>

#include <functional>

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
    /// Somebody who may take a card that came through the keyboard before the search does: true
    /// when it did.
    void offerCardsFirst(std::function<bool(const QString &)> taker) { m_firstTaker = taker; }
    /// A device read a card or document: to the person, as the bar code does; without a code the
    /// name is looked for and nobody is opened.
    void takeReading(const ui::PersonReading &reading);

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
    std::function<bool(const QString &)> m_firstTaker;
};

}   // namespace app
