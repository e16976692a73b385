#include "app/sportello/workbench.h"

#include "app/sportello/sync_setup.h"
#include "core/domain/person.h"
#include "ui/cases/cases_page.h"
#include "ui/dashboard/home_page.h"
#include "ui/documents/documents_page.h"
#include "ui/error_text.h"
#include "ui/model/desk_worker.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/people/search_box.h"
#include "ui/reports/reports_page.h"
#include "ui/review/review_page.h"
#include "ui/signing/signing_page.h"
#include "ui/sync/outbox_page.h"
#include "ui/visit/close_visit_page.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/card_burst.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/keys_card.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/person_band.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_strip.h"
#include "ui/wizard/guided_step.h"
#include "ui/words/italian.h"

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

namespace app {

using namespace core;

Workbench::Workbench(Foundation &foundation, std::unique_ptr<casework::Desk> desk,
                     ui::DeskWorker &worker, ui::MainWindow &window, const Clock &clock)
    : m_foundation(foundation), m_desk(std::move(desk)), m_worker(worker), m_window(window),
      m_clock(clock),
      m_model(std::make_unique<ui::CaseModel>(*m_desk, foundation.catalogue(), clock))
{
    buildPages();
    addPages();
    wireSearch();
    wireCase();
    wireEnd();
    wireKeys();
}

Workbench::~Workbench()
{
    if (m_sync)
        m_sync->stop();
}

void Workbench::buildPages()
{
    const rules::Catalogue &catalogue = m_foundation.catalogue();
    m_home = new ui::HomePage(*m_desk, catalogue, m_foundation.places(), m_clock);
    m_form = new ui::PersonForm(m_desk->people(), m_foundation.places(), m_clock);
    m_personPage = new ui::PersonPage(*m_desk, catalogue, m_clock);
    m_step = new ui::GuidedStep(*m_model);
    m_documents = new ui::DocumentsPage(*m_model, m_worker);
    m_review = new ui::ReviewPage(*m_model);
    m_signing = new ui::SigningPage(*m_model);
    m_close = new ui::CloseVisitPage(m_desk->visits(), m_clock);
    m_cases = new ui::CasesPage(*m_desk, catalogue, m_clock);
    m_outbox = new ui::OutboxPage(*m_desk, m_clock);
    m_reports = new ui::ReportsPage(m_worker, m_clock);
    m_burst = new ui::widgets::CardBurst(this);
    qApp->installEventFilter(m_burst);
}

void Workbench::addPages()
{
    const QString home = QStringLiteral("home");
    const QString cases = QStringLiteral("cases");
    m_window.addRailEntry({home, tr("Banco"), QStringLiteral("home")});
    m_window.addRailEntry({cases, tr("Pratiche"), QStringLiteral("folder")});
    m_window.addRailEntry({page::kOutbox, tr("Da inviare"), QStringLiteral("send")});
    m_window.addRailEntry({page::kReports, tr("Riepiloghi"), QStringLiteral("chart")});
    const auto add = [this](const QString &id, const QString &title, QWidget *content,
                            ui::widgets::ActionBar *actions, const QString &rail,
                            bool withPerson = false) {
        m_window.addPage({id, title, content, actions, rail, withPerson});
    };
    add(page::kHome, tr("Banco"), m_home, nullptr, home);
    add(page::kNewPerson, tr("Persona nuova"), m_form, m_form->actions(), home);
    add(page::kPerson, tr("Persona"), m_personPage, m_personPage->actions(), home, true);
    add(page::kStep, tr("Domanda"), m_step, m_step->actions(), cases, true);
    add(page::kDocuments, tr("Documenti"), m_documents, m_documents->actions(), cases, true);
    add(page::kReview, tr("Controlla le risposte"), m_review, m_review->actions(), cases, true);
    add(page::kSigning, tr("Firma e consegna"), m_signing, m_signing->actions(), cases, true);
    add(page::kClose, tr("Chiudi la visita"), m_close, m_close->actions(), home, true);
    add(page::kCases, tr("Pratiche"), m_cases, nullptr, cases);
    add(page::kOutbox, tr("Da inviare"), m_outbox, m_outbox->actions(), page::kOutbox);
    add(page::kReports, tr("Riepiloghi"), m_reports, m_reports->actions(), page::kReports);
    m_window.addHeaderButton(ui::FrameKey::Search, QStringLiteral("search"));
    m_window.addHeaderButton(ui::FrameKey::Lock, QStringLiteral("lock"), tr("Blocca"));
    connect(&m_window, &ui::MainWindow::railChosen, this, &Workbench::go);
}

void Workbench::wireSearch()
{
    connect(m_home->search(), &ui::SearchBox::personChosen, this, &Workbench::openPerson);
    connect(m_home->search(), &ui::SearchBox::newPersonWanted, this, [this](const QString &typed) {
        m_form->startWith(typed);
        go(page::kNewPerson);
    });
    connect(m_home, &ui::HomePage::caseWanted, this, &Workbench::openCase);
    connect(m_cases, &ui::CasesPage::caseWanted, this, &Workbench::openCase);
    connect(m_personPage, &ui::PersonPage::caseWanted, this, &Workbench::openCase);
    connect(m_form, &ui::PersonForm::cancelled, this, [this] { go(page::kHome); });
    connect(m_form, &ui::PersonForm::sameAs, this, &Workbench::openPerson);
    connect(m_form, &ui::PersonForm::registered, this, [this](const domain::Person &person) {
        const auto visit = m_desk->visits().open(person.id, true);
        if (visit)
            showVisit(person, *visit);
        else
            tell(visit.error());
    });
    connect(m_burst, &ui::widgets::CardBurst::cardRead, this, [this](const QString &code) {
        if (m_window.isCovered())
            return;
        go(page::kHome);
        m_home->search()->takeCard(code);
    });
}

void Workbench::wireCase()
{
    connect(m_personPage, &ui::PersonPage::startWanted, this, &Workbench::startCase);
    connect(m_personPage, &ui::PersonPage::visitChanged, this,
            [this](const domain::Visit &visit) { m_visit = visit; });
    connect(m_step, &ui::GuidedStep::finished, this, [this] { go(page::kDocuments); });
    connect(m_step, &ui::GuidedStep::leftBackwards, this, [this] { go(page::kPerson); });
    connect(m_step, &ui::GuidedStep::allAnswersWanted, this, [this] { go(page::kReview); });
    connect(m_documents, &ui::DocumentsPage::backWanted, this, [this] { go(page::kStep); });
    connect(m_documents, &ui::DocumentsPage::goOnWanted, this, [this] { go(page::kReview); });
    connect(m_review, &ui::ReviewPage::backWanted, this, [this] { go(page::kDocuments); });
    connect(m_review, &ui::ReviewPage::goOnWanted, this, [this] { go(page::kSigning); });
    connect(m_review, &ui::ReviewPage::changeWanted, this, [this](const QString &key) {
        m_model->remember(key);
        go(page::kStep);
        m_step->showQuestion(key);
    });
    connect(m_signing, &ui::SigningPage::backWanted, this, [this] { go(page::kReview); });
    connect(m_model.get(), &ui::CaseModel::changed, this, &Workbench::refreshStages);
    connect(m_model.get(), &ui::CaseModel::saved, this, [this](const QDateTime &at) {
        m_window.status()->setLastSave(tr("Salvato alle %1").arg(ui::clockTime(at)),
                                       ui::clockTime(at));
    });
}

void Workbench::wireEnd()
{
    connect(m_signing, &ui::SigningPage::handedIn, this, [this] {
        const auto visit = m_desk->visits().view(m_model->current().visit);
        if (visit)
            m_visit = *visit;
        m_sync->wake();
    });
    connect(m_signing, &ui::SigningPage::closeVisitWanted, this, &Workbench::closeVisit);
    connect(m_personPage, &ui::PersonPage::closeVisitWanted, this, &Workbench::closeVisit);
    connect(m_close, &ui::CloseVisitPage::backWanted, this, [this] { go(page::kPerson); });
    connect(m_close, &ui::CloseVisitPage::closed, this, [this] {
        m_visit.reset();
        m_model->close();
        m_home->search()->clear();
        go(page::kHome);
    });
    connect(m_outbox, &ui::OutboxPage::sendNowWanted, this, [this] { m_sync->sendNow(); });
    const auto told = [this](const Error &error) { tell(error); };
    connect(m_model.get(), &ui::CaseModel::failed, this, told);
    connect(m_home, &ui::HomePage::failed, this, told);
    connect(m_form, &ui::PersonForm::failed, this, told);
    connect(m_personPage, &ui::PersonPage::failed, this, told);
    connect(m_documents, &ui::DocumentsPage::failed, this, told);
    connect(m_signing, &ui::SigningPage::failed, this, told);
    connect(m_close, &ui::CloseVisitPage::failed, this, told);
    connect(m_cases, &ui::CasesPage::failed, this, told);
    connect(m_outbox, &ui::OutboxPage::failed, this, told);
    connect(m_reports, &ui::ReportsPage::failed, this, told);
}

void Workbench::wireKeys()
{
    const auto on = [this](ui::FrameKey key, auto slot) {
        connect(m_window.key(key), &QAction::triggered, this, slot);
    };
    on(ui::FrameKey::Search, [this] {
        go(page::kHome);
        m_home->search()->focusField();
    });
    on(ui::FrameKey::Documents, [this] {
        if (!m_model->isOpen())
            return;
        if (m_window.currentPage() == page::kDocuments)
            m_documents->chooseFile();
        else
            go(page::kDocuments);
    });
    on(ui::FrameKey::SyncNow, [this] { m_sync->sendNow(); });
    on(ui::FrameKey::OtherPane, [this] {
        auto *columns =
            m_window.page(m_window.currentPage())->findChild<ui::widgets::FoldingColumns *>();
        if (columns)
            columns->switchPane();
    });
    on(ui::FrameKey::Later, [this] {
        if (m_window.currentPage() == page::kStep)
            m_step->skip();
    });
    on(ui::FrameKey::RecentCases, [this] {
        go(page::kHome);
        m_home->openRecent(1);
    });
    on(ui::FrameKey::Receipt, [this] {
        if (m_window.currentPage() == page::kSigning)
            m_signing->print();
    });
    // What this desk cannot do yet is not on the keys card either.
    for (const ui::FrameKey key :
         {ui::FrameKey::CallNext, ui::FrameKey::Suspend, ui::FrameKey::Density})
        m_window.key(key)->setVisible(false);
    m_window.addRailEntry({page::kHelp, tr("Guida"), QStringLiteral("help"), true});
    m_window.addPage({page::kHelp, tr("Guida"), new ui::widgets::KeysCard(m_window.keyRows()),
                      nullptr, page::kHelp});
    on(ui::FrameKey::Help, [this] { go(page::kHelp); });
    connect(m_window.person(), &ui::widgets::PersonBand::stageChosen, this, &Workbench::go);
}

void Workbench::startSync()
{
    m_sync = makeSync(m_foundation, m_clock);
    connect(m_sync.get(), &sync::Engine::stateChanged, this, &Workbench::takeSync);
    connect(m_sync.get(), &sync::Engine::itemChanged, this, [this](const CaseId &id) {
        if (m_window.isCovered())
            return;
        if (m_model->isOpen() && m_model->current().id == id)
            m_model->reload();
        go(m_window.currentPage());
    });
    m_sync->start();
}

void Workbench::begin(const domain::Operator &who)
{
    m_who = who;
    if (m_foundation.centre()) {
        const auto set = tellDeskItsCentre(*m_desk, *m_foundation.centre());
        if (!set)
            tell(set.error());
    }
    refreshStrip();
    startSync();
    go(page::kHome);
    const auto recovered = m_desk->cases().recovered();
    if (recovered && *recovered)
        m_home->showRecovered(**recovered);
    m_home->search()->focusField();
}

void Workbench::resume(const domain::Operator &who)
{
    m_who = who;
    refreshStrip();
    m_sync->wake();
    if (m_model->isOpen())
        m_model->reload();
}

void Workbench::keep()
{
    if (m_model->isOpen() && m_window.currentPage() == page::kStep)
        m_step->keepUnfinished();
}

void Workbench::go(const QString &page)
{
    const bool needsCase = page == page::kStep || page == page::kDocuments ||
                           page == page::kReview || page == page::kSigning;
    if ((needsCase && !m_model->isOpen()) || (page == page::kPerson && !m_visit))
        return;
    const bool arriving = m_window.currentPage() != page;
    if (page == page::kHome)
        m_home->refresh();
    else if (page == page::kCases)
        m_cases->refresh();
    else if (page == page::kOutbox)
        m_outbox->refresh();
    else if (page == page::kReports && arriving)
        m_reports->refresh();
    else if (page == page::kPerson && m_visit)
        m_personPage->show(m_person, *m_visit);
    else if (page == page::kDocuments)
        m_documents->refresh();
    else if (page == page::kReview)
        m_review->refresh();
    else if (page == page::kSigning) {
        m_signing->setContext({m_desk->identity(), m_visit.value_or(domain::Visit{}),
                               m_who.displayName, m_syncState.offlineSince});
        m_signing->refresh();
    }
    if (!arriving)
        return;
    m_window.showPage(page);
    m_window.person()->setCurrentStage(page);
    if (page == page::kStep)
        m_step->resume();
}

void Workbench::openPerson(const PersonId &id)
{
    const auto person = m_desk->people().view(id);
    if (!person) {
        tell(person.error());
        return;
    }
    const auto visit = m_desk->visits().open(id, false);
    if (visit)
        showVisit(*person, *visit);
    else
        tell(visit.error());
}

void Workbench::showVisit(const domain::Person &person, const domain::Visit &visit)
{
    if (m_model->isOpen() && m_model->current().person != person.id)
        m_model->close();
    m_person = person;
    m_visit = visit;
    refreshBand();
    go(page::kPerson);
}

void Workbench::openCase(const CaseId &id)
{
    const auto opened = m_model->open(id);
    if (!opened) {
        tell(opened.error());
        return;
    }
    const domain::Case &shown = m_model->current();
    m_person = m_model->person();
    // A draft is worked on with the person: that is a visit. A handed-in case is only looked at.
    const auto visit = shown.isReadOnly() ? m_desk->visits().view(shown.visit)
                                          : m_desk->visits().open(shown.person, false);
    if (visit)
        m_visit = *visit;
    refreshBand();
    go(shown.isReadOnly() ? page::kSigning : page::kStep);
}

void Workbench::startCase(const QString &benefit)
{
    const auto opened = m_desk->cases().open(m_person, m_visit->id, benefit);
    if (!opened) {
        tell(opened.error());
        return;
    }
    m_model->open(*opened);
    const auto visit = m_desk->visits().view(m_visit->id);
    if (visit)
        m_visit = *visit;
    refreshBand();
    go(page::kStep);
}

void Workbench::closeVisit()
{
    if (!m_visit || !m_visit->isOpen()) {
        go(page::kHome);
        return;
    }
    m_close->start(*m_visit, suggestedOutcome());
    go(page::kClose);
}

QString Workbench::suggestedOutcome() const
{
    if (!m_visit->casesHandedIn.isEmpty())
        return QStringLiteral("TRASMESSA");
    return m_visit->casesStarted.isEmpty() ? QString() : QStringLiteral("AVVIATA");
}

void Workbench::refreshBand()
{
    QStringList details;
    if (m_person.bornOn.isValid())
        details.append(tr("%1 anni").arg(domain::ageOn(m_person.bornOn, m_clock.today())));
    if (const auto *code = m_person.mainIdentifier())
        details.append(tr("CF %1").arg(casework::maskedCode(code->value)));
    if (m_visit)
        details.append(tr("visita %1").arg(m_visit->number));
    m_window.person()->setPerson(m_person.fullName(), details.join(QStringLiteral(" · ")),
                                 m_model->isOpen() ? m_model->benefit().name.it() : QString());
    refreshStages();
}

void Workbench::refreshStages()
{
    QList<ui::widgets::Stage> stages = {{page::kPerson, tr("Persona"), true}};
    if (m_model->isOpen()) {
        const bool done = m_model->current().isReadOnly();
        stages.append({page::kStep, tr("Domande"), done || m_model->unanswered().isEmpty()});
        stages.append({page::kDocuments, tr("Documenti"), done});
        stages.append({page::kReview, tr("Controlla"), done});
        stages.append({page::kSigning, tr("Firma e consegna"), done});
    }
    m_window.person()->setStages(stages);
    m_window.person()->setCurrentStage(m_window.currentPage());
}

void Workbench::refreshStrip()
{
    static const QMap<domain::Role, QString> roles = {
        {domain::Role::Clerk, tr("sportello")},
        {domain::Role::InpsOfficer, tr("funzionario INPS")},
        {domain::Role::Supervisor, tr("responsabile")}};
    m_window.status()->setWho(
        QStringLiteral("%1 · %2").arg(m_who.displayName, roles.value(m_who.role)),
        m_who.displayName);
    const int waiting = m_syncState.waiting + m_syncState.quarantined;
    m_window.status()->setQueue(waiting == 0   ? tr("Niente da inviare")
                                : waiting == 1 ? tr("1 da inviare")
                                               : tr("%1 da inviare").arg(waiting));
    m_window.rail()->setBadge(page::kOutbox, waiting);
    const QString since =
        m_syncState.offlineSince.isValid() ? ui::clockTime(m_syncState.offlineSince) : QString();
    const QString contact =
        m_syncState.lastContact.isValid() ? ui::clockTime(m_syncState.lastContact) : QString();
    using ui::widgets::ConnectionState;
    if (m_syncState.online)
        m_window.status()->setConnection(ConnectionState::Online,
                                         contact.isEmpty()
                                             ? tr("In rete")
                                             : tr("In rete · ultimo contatto alle %1").arg(contact),
                                         tr("In rete"));
    else if (!since.isEmpty())
        m_window.status()->setConnection(
            ConnectionState::Offline,
            tr("Senza rete dalle %1. Puoi continuare: invio tutto appena torna.").arg(since),
            tr("Senza rete"));
    else
        m_window.status()->setConnection(ConnectionState::Unknown, tr("Cerco il centro…"),
                                         tr("Cerco"));
}

void Workbench::takeSync(const sync::SyncState &state)
{
    m_syncState = state;
    refreshStrip();
    m_outbox->setConnection(state.online, state.offlineSince);
    Q_EMIT syncChanged(state);
}

void Workbench::tell(const Error &error)
{
    qWarning("%s", qUtf8Printable(error.detail));
    m_window.status()->setLastSave(ui::errorText(error));
}

}   // namespace app
