#include "app/sportello/rooms/visit_room.h"

#include "ui/visit/close_visit_page.h"
#include "ui/widgets/action_bar.h"

namespace app {

using namespace core;

VisitRoom::VisitRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_close(new ui::CloseVisitPage(place.desk.visits(), place.clock))
{
    Route &route = m_place.route;
    route.add({.page = {page::kClose, tr("Chiudi la visita"), m_close, m_close->actions(),
                        page::kHome, true}});
    connect(m_close, &ui::CloseVisitPage::backWanted, this, [&route] { route.go(page::kPerson); });
    connect(m_close, &ui::CloseVisitPage::closed, this, [this] {
        m_place.reception.leave();
        m_place.route.go(page::kHome);
    });
    connect(m_close, &ui::CloseVisitPage::failed, this, m_place.tell);
}

void VisitRoom::closeVisit()
{
    const Reception &reception = m_place.reception;
    if (!reception.hasVisit() || !reception.visit().isOpen()) {
        m_place.route.go(page::kHome);
        return;
    }
    m_close->start(reception.visit(), suggestedOutcome());
    m_place.route.go(page::kClose);
}

QString VisitRoom::suggestedOutcome() const
{
    const domain::Visit &visit = m_place.reception.visit();
    if (!visit.casesHandedIn.isEmpty())
        return QStringLiteral("TRASMESSA");
    return visit.casesStarted.isEmpty() ? QString() : QStringLiteral("AVVIATA");
}

}   // namespace app
