#include "app/sportello/rooms/home_room.h"

#include "ui/dashboard/home_page.h"
#include "ui/dashboard/queue_panel.h"
#include "ui/people/search_box.h"
#include "ui/widgets/card_burst.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QApplication>

namespace app {

HomeRoom::HomeRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_home(new ui::HomePage(place.desk, place.worker, place.foundation.catalogue(),
                              place.foundation.places(), place.clock)),
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
    connect(&reception, &Reception::changed, this, [this] {
        if (!m_place.reception.hasVisit())
            m_home->search()->clear();
    });
    // What was searched for has led to somebody.
    connect(&route, &Route::arrived, this, [this](const QString &where) {
        if (where == page::kPerson)
            m_home->search()->clear();
    });
    wireQueue();
    wireKeys();
    wireCards();
}

void HomeRoom::wireQueue()
{
    connect(m_home, &ui::HomePage::personWanted, &m_place.reception, &Reception::openPerson);
    connect(m_home, &ui::HomePage::visitWanted, this, [this](const core::VisitId &id) {
        const auto visit = m_place.desk.visits().view(id);
        if (visit)
            m_place.reception.openPerson(visit->person);
        else
            m_place.tell(visit.error());
    });
    connect(m_home, &ui::HomePage::told, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_home, &ui::HomePage::waitingChanged, this,
            [this](int waiting) { m_place.window.rail()->setBadge(page::kHome, waiting); });
    connect(m_home, &ui::HomePage::dayEndWanted, this, [this] { m_place.route.go(page::kDayEnd); });
}

void HomeRoom::wireKeys()
{
    m_place.window.addHeaderButton(ui::FrameKey::CallNext, QStringLiteral("bell"), tr("Chiama"));
    connect(m_place.window.key(ui::FrameKey::CallNext), &QAction::triggered, this, [this] {
        m_place.route.go(page::kHome);
        m_home->queue()->callNext();
    });
    connect(m_place.window.key(ui::FrameKey::Recall), &QAction::triggered, this, [this] {
        m_place.route.go(page::kHome);
        m_home->queue()->recall();
    });
    connect(m_place.window.key(ui::FrameKey::RecentCases), &QAction::triggered, this, [this] {
        m_place.route.go(page::kHome);
        m_home->focusRecent();
    });
}

void HomeRoom::resume()
{
    if (m_place.route.isAt(page::kHome))
        m_home->refresh();
}

void HomeRoom::wireCards()
{
    qApp->installEventFilter(m_burst);
    connect(m_burst, &ui::widgets::CardBurst::cardRead, this, [this](const QString &code) {
        if (m_place.window.isCovered() || (m_firstTaker && m_firstTaker(code)))
            return;
        m_place.route.go(page::kHome);
        m_home->search()->takeCard(code);
    });
}

void HomeRoom::takeReading(const ui::PersonReading &reading)
{
    m_place.route.go(page::kHome);
    if (reading.code.isEmpty())
        m_home->search()->look(reading.searchWords());
    else
        m_home->search()->takeCard(reading.code);
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
