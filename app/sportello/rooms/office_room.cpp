#include "app/sportello/rooms/office_room.h"

#include "ui/reports/reports_page.h"
#include "ui/sync/outbox_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/rail.h"

#include <QAction>

namespace app {

OfficeRoom::OfficeRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place), m_outbox(new ui::OutboxPage(place.desk, place.clock)),
      m_reports(new ui::ReportsPage(place.worker, place.clock))
{
    ui::MainWindow &window = m_place.window;
    window.addRailEntry({page::kOutbox, tr("Da inviare"), QStringLiteral("send")});
    window.addRailEntry({page::kReports, tr("Riepiloghi"), QStringLiteral("chart")});
    m_place.route.add(
        {.page = {page::kOutbox, tr("Da inviare"), m_outbox, m_outbox->actions(), page::kOutbox},
         .refresh = [this] { m_outbox->refresh(); }});
    m_place.route.add({.page = {page::kReports, tr("Riepiloghi"), m_reports, m_reports->actions(),
                                page::kReports},
                       .refresh = [this] { m_reports->refresh(); },
                       .refreshOnArrivalOnly = true});
    connect(m_outbox, &ui::OutboxPage::sendNowWanted, this, &OfficeRoom::sendNowWanted);
    connect(m_outbox, &ui::OutboxPage::caseWanted, &m_place.reception, &Reception::openTasks);
    connect(window.key(ui::FrameKey::SyncNow), &QAction::triggered, this,
            &OfficeRoom::sendNowWanted);
    connect(m_outbox, &ui::OutboxPage::failed, this, m_place.tell);
    connect(m_reports, &ui::ReportsPage::failed, this, m_place.tell);
}

}   // namespace app
