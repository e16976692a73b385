#include "app/sportello/rooms/case_room.h"

#include "ui/cases/cases_page.h"
#include "ui/documents/documents_page.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/wizard/guided_step.h"

#include <QAction>

namespace app {

using namespace core;

CaseRoom::CaseRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_cases(new ui::CasesPage(place.desk, place.foundation.catalogue(), place.clock)),
      m_step(new ui::GuidedStep(place.model)),
      m_documents(new ui::DocumentsPage(place.model, place.worker)),
      m_review(new ui::ReviewPage(place.model)), m_signing(new ui::SigningPage(place.model))
{
    addPages();
    wireStep();
    wireReview();
    wireKeys();
}

void CaseRoom::addPages()
{
    Route &route = m_place.route;
    const auto hasCase = [this] { return m_place.model.isOpen(); };
    m_place.window.addRailEntry({page::kCases, tr("Pratiche"), QStringLiteral("folder")});
    route.add({.page = {page::kCases, tr("Pratiche"), m_cases, nullptr, page::kCases},
               .refresh = [this] { m_cases->refresh(); }});
    route.add({.page = {page::kStep, tr("Domanda"), m_step, m_step->actions(), page::kCases, true},
               .isOpen = hasCase,
               .arrive = [this] { m_step->resume(); }});
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
}

void CaseRoom::wireStep()
{
    Route &route = m_place.route;
    connect(m_cases, &ui::CasesPage::caseWanted, &m_place.reception, &Reception::openCase);
    connect(m_cases, &ui::CasesPage::failed, this, m_place.tell);
    connect(&m_place.model, &ui::CaseModel::failed, this, m_place.tell);
    connect(m_step, &ui::GuidedStep::finished, this, [&route] { route.go(page::kDocuments); });
    connect(m_step, &ui::GuidedStep::leftBackwards, this, [&route] { route.go(page::kPerson); });
    connect(m_step, &ui::GuidedStep::allAnswersWanted, this, [&route] { route.go(page::kReview); });
    connect(m_documents, &ui::DocumentsPage::backWanted, this, [&route] { route.go(page::kStep); });
    connect(m_documents, &ui::DocumentsPage::goOnWanted, this,
            [&route] { route.go(page::kReview); });
    connect(m_documents, &ui::DocumentsPage::failed, this, m_place.tell);
}

void CaseRoom::wireReview()
{
    Route &route = m_place.route;
    connect(m_review, &ui::ReviewPage::backWanted, this, [&route] { route.go(page::kDocuments); });
    connect(m_review, &ui::ReviewPage::goOnWanted, this, [&route] { route.go(page::kSigning); });
    connect(m_review, &ui::ReviewPage::changeWanted, this, [this](const QString &key) {
        m_place.model.remember(key);
        m_place.route.go(page::kStep);
        m_step->showQuestion(key);
    });
    connect(m_signing, &ui::SigningPage::backWanted, this, [&route] { route.go(page::kReview); });
    connect(m_signing, &ui::SigningPage::handedIn, this, [this] {
        m_place.reception.reloadVisit();
        Q_EMIT handedIn();
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
    on(ui::FrameKey::Receipt, [this] {
        if (m_place.route.isAt(page::kSigning))
            m_signing->print();
    });
}

void CaseRoom::keep()
{
    if (m_place.model.isOpen() && m_place.route.isAt(page::kStep))
        m_step->keepUnfinished();
}

}   // namespace app
