#include "app/sportello/workbench.h"

#include "app/sportello/rooms/case_room.h"
#include "app/sportello/rooms/devices_room.h"
#include "app/sportello/rooms/frame_room.h"
#include "app/sportello/rooms/home_room.h"
#include "app/sportello/rooms/office_room.h"
#include "app/sportello/rooms/papers_room.h"
#include "app/sportello/rooms/people_room.h"
#include "app/sportello/rooms/rights_room.h"
#include "app/sportello/rooms/visit_room.h"
#include "app/sportello/sync_setup.h"
#include "ui/dashboard/home_page.h"
#include "ui/documents/documents_page.h"
#include "ui/error_text.h"
#include "ui/signing/signing_page.h"
#include "ui/sync/outbox_page.h"
#include "ui/widgets/status_strip.h"

#include <QAction>
#include <QCoreApplication>

namespace app {

using namespace core;

Workbench::Workbench(Foundation &foundation, std::unique_ptr<casework::Desk> desk,
                     ui::DeskWorker &worker, ui::MainWindow &window, const Clock &clock)
    : m_foundation(foundation), m_desk(std::move(desk)), m_window(window), m_clock(clock),
      m_model(*m_desk, foundation.catalogue(), clock), m_route(window),
      m_reception(*m_desk, m_model, m_route),
      m_place{foundation, *m_desk,     worker,
              window,     clock,       m_model,
              m_route,    m_reception, [this](const Error &error) { tell(error); }},
      m_words(m_place), m_home(new HomeRoom(m_place, this)),
      m_people(new PeopleRoom(m_place, this)), m_rights(new RightsRoom(m_place, this)),
      m_cases(new CaseRoom(m_place, this)), m_visits(new VisitRoom(m_place, this)),
      m_papers(new PapersRoom(m_place, this)), m_office(new OfficeRoom(m_place, this)),
      m_devices(new DevicesRoom(m_place, this)),
      m_frame(new FrameRoom(m_place, m_cases->step(), this))
{
    join();
    wireKeys();
    m_frame->addHelp();
    // Qt wants to style every widget at the next turn of the loop; most pages are not shown for
    // hours, and each widget's rules are 7 KB. What is shown is styled then.
    QCoreApplication::removePostedEvents(nullptr, QEvent::PolishRequest);
}

Workbench::~Workbench()
{
    if (m_sync)
        m_sync->stop();
}

void Workbench::join()
{
    connect(&m_reception, &Reception::failed, this, &Workbench::tell);
    connect(&m_home->page(), &ui::HomePage::waitingChanged, &m_words, &FrameWords::showWaiting);
    connect(m_home, &HomeRoom::newPersonWanted, m_people, &PeopleRoom::registerNew);
    connect(m_people, &PeopleRoom::closeVisitWanted, m_visits, &VisitRoom::closeVisit);
    connect(m_cases, &CaseRoom::closeVisitWanted, m_visits, &VisitRoom::closeVisit);
    connect(&m_cases->signing(), &ui::SigningPage::mandateWanted, m_people,
            [this](const QString &agent) { m_people->recordMandate(agent, page::kSigning); });
    connect(m_cases, &CaseRoom::somethingToSend, this, [this] { m_sync->wake(); });
    joinPapers();
    joinDevices();
    joinRights();
    connect(m_office, &OfficeRoom::sendNowWanted, this, [this] { m_sync->sendNow(); });
}

void Workbench::joinPapers()
{
    connect(m_visits, &VisitRoom::paperWanted, m_papers,
            [this] { m_papers->open(QStringLiteral("visita")); });
    connect(&m_cases->signing(), &ui::SigningPage::papersWanted, m_papers,
            [this] { m_papers->open(QStringLiteral("domanda")); });
    connect(&m_cases->documents(), &ui::DocumentsPage::missingSheetWanted, m_papers,
            [this] { m_papers->open(QStringLiteral("documenti")); });
    m_cases->signing().setLawWords(m_papers->lawWords());
}

void Workbench::joinDevices()
{
    m_home->offerCardsFirst([this](const QString &code) { return m_devices->takeBurst(code); });
    connect(m_devices, &DevicesRoom::personRead, m_people, &PeopleRoom::expect);
    connect(m_devices, &DevicesRoom::personRead, m_home, &HomeRoom::takeReading);
    m_devices->serve(m_cases->documents());
}

void Workbench::joinRights()
{
    connect(m_people, &PeopleRoom::needsWanted, this, [this] { m_route.go(page::kNeeds); });
    connect(&m_home->page(), &ui::HomePage::reminderWanted, m_rights, &RightsRoom::openReminder);
    connect(m_rights, &RightsRoom::paperWanted, m_papers,
            [this] { m_papers->open(QStringLiteral("esito")); });
    connect(&m_rights->triage(), &ui::TriageModel::changed, &m_words, &FrameWords::showStages);
    m_papers->follow(m_rights->triage());
    m_rights->serve(*m_frame);
}

void Workbench::wireKeys()
{
    m_window.addHeaderButton(ui::FrameKey::Search, QStringLiteral("search"));
    m_window.addHeaderButton(ui::FrameKey::Lock, QStringLiteral("lock"), tr("Blocca"));
}

void Workbench::startSync()
{
    m_sync = makeSync(m_foundation, m_clock);
    connect(m_sync.get(), &sync::Engine::stateChanged, this, &Workbench::takeSync);
    connect(m_sync.get(), &sync::Engine::itemChanged, this, [this](const CaseId &id) {
        if (m_window.isCovered())
            return;
        if (m_model.isOpen() && m_model.current().id == id)
            m_model.reload();
        m_route.go(m_route.current());
    });
    connect(m_sync.get(), &sync::Engine::draftChanged, this, [this](const CaseId &id) {
        if (!m_window.isCovered())
            m_cases->takeNews(id);
    });
    m_sync->start();
}

void Workbench::begin(const domain::Operator &who)
{
    m_reception.setWho(who);
    if (m_foundation.centre()) {
        const auto set = tellDeskItsCentre(*m_desk, *m_foundation.centre());
        if (!set)
            tell(set.error());
    }
    m_words.showWho();
    m_words.showSync(m_syncState);
    m_words.showWaiting(0);
    startSync();
    m_frame->welcome();
    m_home->begin();
    m_rights->begin();
}

void Workbench::resume(const domain::Operator &who)
{
    m_reception.setWho(who);
    m_words.showWho();
    m_sync->wake();
    m_frame->welcome();
    m_home->resume();
    if (m_model.isOpen())
        m_model.reload();
}

void Workbench::keep()
{
    m_cases->keep();
}

void Workbench::takeSync(const sync::SyncState &state)
{
    m_syncState = state;
    m_words.showSync(state);
    m_cases->setOfflineSince(state.offlineSince);
    m_cases->setDraftTrouble(state.draftTrouble);
    m_papers->setOfflineSince(state.offlineSince);
    // Before the first answer nobody knows: that is no reason to warn.
    m_home->page().setOnline(state.online || !state.offlineSince.isValid());
    m_office->outbox().setConnection(state.online, state.offlineSince);
    Q_EMIT syncChanged(state);
}

void Workbench::tell(const Error &error)
{
    qWarning("%s", qUtf8Printable(error.detail));
    m_window.status()->setLastSave(ui::errorText(error));
}

QString Workbench::visitedPerson() const
{
    return m_reception.hasVisit() ? m_reception.person().fullName() : QString();
}

ui::TriageModel &Workbench::triage()
{
    return m_rights->triage();
}

ui::VariantsModel &Workbench::hypotheses()
{
    return m_rights->hypotheses();
}

ui::StepPage &Workbench::step()
{
    return m_cases->step();
}

ui::DocumentsPage &Workbench::documents()
{
    return m_cases->documents();
}

ui::SigningPage &Workbench::signing()
{
    return m_cases->signing();
}

ui::ReportsPage &Workbench::reports()
{
    return m_office->reports();
}

ui::OutboxPage &Workbench::outbox()
{
    return m_office->outbox();
}

ui::HomePage &Workbench::home()
{
    return m_home->page();
}

}   // namespace app
