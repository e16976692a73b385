#pragma once

#include "app/sportello/foundation.h"
#include "core/casework/desk.h"
#include "core/sync/drain.h"
#include "core/sync/engine.h"
#include "ui/main_window.h"
#include "ui/model/case_model.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {
class CasesPage;
class CloseVisitPage;
class DeskWorker;
class DocumentsPage;
class GuidedStep;
class HomePage;
class OutboxPage;
class PersonForm;
class PersonPage;
class ReportsPage;
class ReviewPage;
class SigningPage;
namespace widgets {
class CardBurst;
}
}   // namespace ui

namespace app {

/// Ids of the pages in the frame.
namespace page {
inline const QString kHome = QStringLiteral("home");
inline const QString kNewPerson = QStringLiteral("newPerson");
inline const QString kPerson = QStringLiteral("person");
inline const QString kStep = QStringLiteral("step");
inline const QString kDocuments = QStringLiteral("documents");
inline const QString kReview = QStringLiteral("review");
inline const QString kSigning = QStringLiteral("signing");
inline const QString kClose = QStringLiteral("close");
inline const QString kCases = QStringLiteral("cases");
inline const QString kOutbox = QStringLiteral("outbox");
inline const QString kReports = QStringLiteral("reports");
inline const QString kHelp = QStringLiteral("help");
}   // namespace page

/// The desk while somebody works at it: makes every page once and wires them; knows who is at the
/// desk and where the visit stands.
class Workbench : public QObject {
    Q_OBJECT
public:
    Workbench(Foundation &foundation, std::unique_ptr<core::casework::Desk> desk,
              ui::DeskWorker &worker, ui::MainWindow &window, const core::Clock &clock);
    ~Workbench() override;

    /// First sign-in: starts the sync, shows the home page and what an unclean end left.
    void begin(const core::domain::Operator &who);
    /// Unlocked: same page, same field.
    void resume(const core::domain::Operator &who);
    /// What is being typed reaches the disk.
    void keep();

    ui::CaseModel &model() { return *m_model; }
    ui::GuidedStep &step() { return *m_step; }
    ui::DocumentsPage &documents() { return *m_documents; }
    ui::SigningPage &signing() { return *m_signing; }
    ui::ReportsPage &reports() { return *m_reports; }
    ui::OutboxPage &outbox() { return *m_outbox; }
    ui::HomePage &home() { return *m_home; }
    core::sync::Engine &sync() { return *m_sync; }
    const core::sync::SyncState &syncState() const { return m_syncState; }
    /// Full name of the person at the desk; empty between visits.
    QString visitedPerson() const { return m_visit ? m_person.fullName() : QString(); }
    /// As if chosen in the rail or the band.
    void show(const QString &page) { go(page); }

public Q_SLOTS:
    void openPerson(const core::PersonId &id);
    void openCase(const core::CaseId &id);
    void startCase(const QString &benefit);

Q_SIGNALS:
    void syncChanged(const core::sync::SyncState &state);

private:
    void buildPages();
    void addPages();
    void wireSearch();
    void wireCase();
    void wireEnd();
    void wireKeys();
    void startSync();

    void go(const QString &page);
    void showVisit(const core::domain::Person &person, const core::domain::Visit &visit);
    void refreshBand();
    void refreshStages();
    void refreshStrip();
    void takeSync(const core::sync::SyncState &state);
    void closeVisit();
    QString suggestedOutcome() const;
    void tell(const core::Error &error);

    Foundation &m_foundation;
    std::unique_ptr<core::casework::Desk> m_desk;
    ui::DeskWorker &m_worker;
    ui::MainWindow &m_window;
    const core::Clock &m_clock;
    std::unique_ptr<ui::CaseModel> m_model;
    std::unique_ptr<core::sync::Engine> m_sync;
    core::sync::SyncState m_syncState;
    core::domain::Operator m_who;
    core::domain::Person m_person;
    std::optional<core::domain::Visit> m_visit;
    ui::HomePage *m_home;
    ui::PersonForm *m_form;
    ui::PersonPage *m_personPage;
    ui::GuidedStep *m_step;
    ui::DocumentsPage *m_documents;
    ui::ReviewPage *m_review;
    ui::SigningPage *m_signing;
    ui::CloseVisitPage *m_close;
    ui::CasesPage *m_cases;
    ui::OutboxPage *m_outbox;
    ui::ReportsPage *m_reports;
    ui::widgets::CardBurst *m_burst;
};

}   // namespace app
