#include "app/sportello/rooms/case_room.h"

#include "ui/cases/case_page.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/two_versions_page.h"
#include "ui/documents/documents_page.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/status_strip.h"
#include "ui/wizard/step_page.h"
#include "ui/words/desk_words.h"

#include <QAction>

namespace app {

using namespace core;

CaseRoom::CaseRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_cases(
          new ui::CasesPage(place.desk, place.foundation.catalogue(), place.clock, &place.worker)),
      m_case(new ui::CasePage(place.model, place.desk)), m_step(new ui::StepPage(place.model)),
      m_documents(new ui::DocumentsPage(place.model, place.worker)),
      m_review(new ui::ReviewPage(place.model, place.desk)),
      m_signing(new ui::SigningPage(place.model)),
      m_versions(new ui::TwoVersionsPage(place.model, place.desk))
{
    addPages();
    wireTasks();
    wireStep();
    wireReview();
    wireVersions();
    wireKeys();
}

void CaseRoom::addPages()
{
    m_documents->setNames(
        [this](const QString &by) { return ui::colleagueWords(m_place.desk, by); });
    Route &route = m_place.route;
    const auto hasCase = [this] { return m_place.model.isOpen(); };
    m_place.window.addRailEntry({page::kCases, tr("Pratiche"), QStringLiteral("folder")});
    route.add({.page = {page::kCases, tr("Pratiche"), m_cases, nullptr, page::kCases},
               .refresh = [this] { m_cases->refresh(); }});
    route.add({.page = {page::kCase, tr("Pratica"), m_case, m_case->actions(), page::kCases, true},
               .isOpen = hasCase,
               .refresh = [this] {
                   takeTold();
                   m_case->refresh();
               }});
    route.add({.page = {page::kStep, tr("Domanda"), m_step, m_step->actions(), page::kCases, true},
               .isOpen = hasCase,
               .refresh = [this] { takeTold(); },
               .arrive = [this] { m_step->resume(); },
               .refreshOnArrivalOnly = true});
    route.add({.page = {page::kDocuments, tr("Documenti"), m_documents, m_documents->actions(),
                        page::kCases, true},
               .isOpen = hasCase,
               .refresh = [this] { m_documents->refresh(); }});
    route.add({.page = {page::kReview, tr("Controlla le risposte"), m_review, m_review->actions(),
                        page::kCases, true},
               .isOpen = hasCase,
               .refresh = [this] { m_review->refresh(); }});
    route.add({.page = {page::kSigning, tr("Firma e consegna"), m_signing, m_signing->actions(),
                        page::kCases, true},
               .isOpen = hasCase,
               .refresh = [this] {
                   const Reception &reception = m_place.reception;
                   m_signing->setContext({m_place.desk.identity(), reception.visitOrNone(),
                                          reception.who().displayName, m_offlineSince});
                   m_signing->refresh();
               }});
    route.add({.page = {page::kTwoVersions, tr("Due versioni"), m_versions, m_versions->actions(),
                        page::kCases, true},
               .isOpen = [this] { return m_place.model.isOpen() && m_place.model.versions(); },
               .refresh = [this] { m_versions->refresh(); }});
}

/// What was said meanwhile in «Bisogni» or for another application is not asked again here.
void CaseRoom::takeTold()
{
    const Reception &reception = m_place.reception;
    if (!m_place.model.isOpen() || !reception.hasVisit() || !reception.visit().isOpen())
        return;
    const domain::Case &open = m_place.model.current();
    const bool held =
        domain::isHeldAgainst(open.holder, reception.who().pseudonym, m_place.model.now());
    if (open.isReadOnly() || held || reception.visit().person != open.person)
        return;
    m_place.model.apply([this](casework::CaseService &cases, int revision) {
        return cases.takeTold(m_place.model.current().id, revision, m_place.reception.visit().id);
    });
}

void CaseRoom::wireTasks()
{
    Route &route = m_place.route;
    connect(m_case, &ui::CasePage::questionWanted, this, [this](const QString &key) {
        m_place.model.remember(key);
        m_place.route.go(page::kStep);
        m_step->showQuestion(key);
    });
    connect(m_case, &ui::CasePage::documentsWanted, this, [&route] { route.go(page::kDocuments); });
    connect(m_case, &ui::CasePage::reviewWanted, this, [&route] { route.go(page::kReview); });
    connect(m_case, &ui::CasePage::signingWanted, this, [&route] { route.go(page::kSigning); });
    connect(m_case, &ui::CasePage::receiptWanted, this, [&route] { route.go(page::kSigning); });
    connect(m_case, &ui::CasePage::listWanted, this, [&route] { route.go(page::kCases); });
    connect(m_case, &ui::CasePage::announced, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    // A case is held while it is open at this desk (W5).
    connect(&m_place.model, &ui::CaseModel::opened, this, [this] {
        const CaseId now = m_place.model.isOpen() ? m_place.model.current().id : CaseId();
        if (!m_shown.isNull() && m_shown != now) {
            letGo(m_shown);
            // A colleague at another desk goes on with it now.
            Q_EMIT somethingToSend();
        }
        m_shown = now;
    });
    connect(m_place.window.key(ui::FrameKey::Suspend), &QAction::triggered, this, [this] {
        m_place.route.go(page::kCase);
        if (m_place.route.isAt(page::kCase))
            m_case->suspend();
    });
}

void CaseRoom::letGo(const CaseId &id)
{
    if (const auto free = m_place.desk.cases().release(id); !free)
        m_place.tell(free.error());
}

void CaseRoom::wireStep()
{
    Route &route = m_place.route;
    connect(m_cases, &ui::CasesPage::caseWanted, &m_place.reception, &Reception::openTasks);
    connect(m_cases, &ui::CasesPage::failed, this, m_place.tell);
    connect(&m_place.model, &ui::CaseModel::failed, this, m_place.tell);
    connect(m_step, &ui::StepPage::finished, this, [&route] { route.go(page::kDocuments); });
    connect(m_step, &ui::StepPage::leftBackwards, this, [&route] { route.go(page::kPerson); });
    connect(m_step, &ui::StepPage::allAnswersWanted, this, [&route] { route.go(page::kReview); });
    connect(m_step, &ui::StepPage::announced, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_documents, &ui::DocumentsPage::backWanted, this, [&route] { route.go(page::kStep); });
    connect(m_documents, &ui::DocumentsPage::goOnWanted, this,
            [&route] { route.go(page::kReview); });
    connect(m_documents, &ui::DocumentsPage::sendNowWanted, this,
            [&route] { route.go(page::kReview); });
    connect(m_documents, &ui::DocumentsPage::failed, this, m_place.tell);
}

void CaseRoom::wireReview()
{
    Route &route = m_place.route;
    connect(m_review, &ui::ReviewPage::backWanted, this, [&route] { route.go(page::kDocuments); });
    connect(m_review, &ui::ReviewPage::goOnWanted, this, [&route] { route.go(page::kSigning); });
    connect(m_review, &ui::ReviewPage::failed, this, m_place.tell);
    connect(m_review, &ui::ReviewPage::announced, this,
            [this](const QString &words) { m_place.window.status()->setLastSave(words); });
    connect(m_review, &ui::ReviewPage::changeWanted, this, [this](const QString &key) {
        m_place.model.remember(key);
        m_place.route.go(page::kStep);
        m_step->showQuestion(key);
    });
    connect(m_signing, &ui::SigningPage::backWanted, this, [&route] { route.go(page::kReview); });
    connect(m_signing, &ui::SigningPage::documentsWanted, this,
            [&route] { route.go(page::kDocuments); });
    connect(m_signing, &ui::SigningPage::handedIn, this, [this] {
        m_place.reception.reloadVisit();
        Q_EMIT somethingToSend();
    });
    connect(m_signing, &ui::SigningPage::closeVisitWanted, this, &CaseRoom::closeVisitWanted);
    connect(m_signing, &ui::SigningPage::failed, this, m_place.tell);
}

void CaseRoom::wireKeys()
{
    const auto on = [this](ui::FrameKey key, auto slot) {
        connect(m_place.window.key(key), &QAction::triggered, this, slot);
    };
    on(ui::FrameKey::Documents, [this] {
        if (m_place.route.isAt(page::kDocuments))
            m_documents->chooseFile();
        else
            m_place.route.go(page::kDocuments);
    });
    on(ui::FrameKey::Later, [this] {
        if (m_place.route.isAt(page::kStep))
            m_step->skip();
    });
    on(ui::FrameKey::Density, [this] {
        if (m_place.route.isAt(page::kStep))
            m_step->toggleDensity();
    });
    // From any page of the case to its fields.
    on(ui::FrameKey::GoTo, [this] {
        if (!m_place.model.isOpen() || m_place.model.current().isReadOnly())
            return;
        m_place.route.go(page::kStep);
        if (m_place.route.isAt(page::kStep))
            m_step->openJump();
    });
    on(ui::FrameKey::Receipt, [this] {
        if (m_place.route.isAt(page::kSigning))
            m_signing->print();
        else if (m_place.route.isAt(page::kReview))
            m_review->print();
        else if (m_place.route.isAt(page::kCase) && m_place.model.current().firstFinalisation())
            m_place.route.go(page::kSigning);
        else if (m_place.route.isAt(page::kDocuments))
            m_documents->printMissing();
    });
}

void CaseRoom::keep()
{
    if (m_place.model.isOpen() && m_place.route.isAt(page::kStep))
        m_step->keepUnfinished();
    if (!m_shown.isNull())
        letGo(m_shown);
}

}   // namespace app
