#include "app/sportello/rooms/home_room.h"

#include "ui/dashboard/home_page.h"
#include "ui/people/search_box.h"
#include "ui/widgets/card_burst.h"

#include <QAction>
#include <QApplication>

namespace app {

HomeRoom::HomeRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_home(new ui::HomePage(place.desk, place.foundation.catalogue(), place.foundation.places(),
                              place.clock)),
      m_burst(new ui::widgets::CardBurst(this))
{
    Route &route = m_place.route;
    Reception &reception = m_place.reception;
    m_place.window.addRailEntry({page::kHome, tr("Banco"), QStringLiteral("home")});
    route.add({.page = {page::kHome, tr("Banco"), m_home, nullptr, page::kHome},
               .refresh = [this] { m_home->refresh(); }});
    connect(m_home->search(), &ui::SearchBox::personChosen, &reception, &Reception::openPerson);
    connect(m_home->search(), &ui::SearchBox::newPersonWanted, this, &HomeRoom::newPersonWanted);
    connect(m_home, &ui::HomePage::caseWanted, &reception, &Reception::openCase);
    connect(m_home, &ui::HomePage::failed, this, m_place.tell);
    connect(m_place.window.key(ui::FrameKey::Search), &QAction::triggered, this, &HomeRoom::search);
    connect(m_place.window.key(ui::FrameKey::RecentCases), &QAction::triggered, this, [this] {
        m_place.route.go(page::kHome);
        m_home->openRecent(1);
    });
    connect(&reception, &Reception::changed, this, [this] {
        if (!m_place.reception.hasVisit())
            m_home->search()->clear();
    });
    wireCards();
}

void HomeRoom::wireCards()
{
    qApp->installEventFilter(m_burst);
    connect(m_burst, &ui::widgets::CardBurst::cardRead, this, [this](const QString &code) {
        if (m_place.window.isCovered())
            return;
        m_place.route.go(page::kHome);
        m_home->search()->takeCard(code);
    });
}

void HomeRoom::begin()
{
    m_place.route.go(page::kHome);
    const auto recovered = m_place.desk.cases().recovered();
    if (recovered && *recovered)
        m_home->showRecovered(**recovered);
    m_home->search()->focusField();
}

void HomeRoom::search()
{
    m_place.route.go(page::kHome);
    m_home->search()->focusField();
}

}   // namespace app
