#include "app/sportello/rooms/visit_room.h"

#include "ui/visit/close_visit_page.h"
#include "ui/visit/day_end_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/status_strip.h"

#include <QAction>

namespace app {

using namespace core;

VisitRoom::VisitRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_close(new ui::CloseVisitPage(place.desk.visits(), place.clock)),
      m_dayEnd(
          new ui::DayEndPage(place.worker, place.foundation.catalogue(), place.clock, m_printers))
{
    m_place.route.add({.page = {page::kClose, tr("Chiudi la visita"), m_close, m_close->actions(),
                                page::kHome, true},
                       .isOpen = [this] { return hasOpenVisit(); },
                       .refresh = [this] { startClosing(); },
                       .refreshOnArrivalOnly = true});
    const domain::DeskIdentity desk = m_place.desk.identity();
    m_close->setPlace(QStringLiteral("%1, %2").arg(desk.site, desk.deskName.toLower()));
    connect(m_close, &ui::CloseVisitPage::backWanted, this,
            [this] { m_place.route.go(page::kPerson); });
    connect(m_close, &ui::CloseVisitPage::closed, this, [this] {
        m_place.reception.leave();
        m_place.route.go(page::kHome);
    });
    connect(m_close, &ui::CloseVisitPage::paperWanted, this, &VisitRoom::paperWanted);
    connect(m_close, &ui::CloseVisitPage::failed, this, m_place.tell);
    wireDayEnd();
}

void VisitRoom::wireDayEnd()
{
    m_place.route.add(
        {.page = {page::kDayEnd, tr("Fine giornata"), m_dayEnd, m_dayEnd->actions(), page::kHome},
         .refresh = [this] {
             m_dayEnd->setSigner(m_place.desk.identity(), m_place.reception.who().displayName);
             m_dayEnd->refresh();
         }});
    connect(m_dayEnd, &ui::DayEndPage::backWanted, this, [this] { m_place.route.go(page::kHome); });
    connect(m_dayEnd, &ui::DayEndPage::personWanted, &m_place.reception, &Reception::openPerson);
    connect(m_dayEnd, &ui::DayEndPage::caseWanted, &m_place.reception, &Reception::openCase);
    connect(m_dayEnd, &ui::DayEndPage::told, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_dayEnd, &ui::DayEndPage::failed, this, m_place.tell);
    connect(m_dayEnd, &ui::DayEndPage::signedOff, this, [this] {
        m_place.route.go(page::kHome);
        m_place.window.key(ui::FrameKey::Lock)->trigger();
    });
}

bool VisitRoom::hasOpenVisit() const
{
    return m_place.reception.hasVisit() && m_place.reception.visit().isOpen();
}

void VisitRoom::startClosing()
{
    const domain::Visit &visit = m_place.reception.visit();
    const auto suggested = m_place.desk.visits().suggestedOutcome(visit.id);
    m_close->start(visit, suggested.value_or(QString()));
}

void VisitRoom::closeVisit()
{
    m_place.route.go(hasOpenVisit() ? page::kClose : page::kHome);
}

}   // namespace app
