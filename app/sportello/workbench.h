#pragma once

#include "app/sportello/frame_words.h"
#include "app/sportello/workplace.h"
#include "core/sync/drain.h"
#include "core/sync/engine.h"

#include <QObject>

#include <memory>

namespace ui {
class DocumentsPage;
class StepPage;
class TriageModel;
class VariantsModel;
class HomePage;
class OutboxPage;
class ReportsPage;
class SigningPage;
}   // namespace ui

namespace app {

class CaseRoom;
class DevicesRoom;
class FrameRoom;
class HomeRoom;
class OfficeRoom;
class PeopleRoom;
class PapersRoom;
class RightsRoom;
class VisitRoom;

/// The desk while somebody works at it: opens the rooms, joins them, and keeps the line to the
/// centre.
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

    ui::CaseModel &model() { return m_model; }
    /// The talk of the visit at the desk.
    ui::TriageModel &triage();
    ui::VariantsModel &hypotheses();
    ui::StepPage &step();
    ui::DocumentsPage &documents();
    ui::SigningPage &signing();
    ui::ReportsPage &reports();
    ui::OutboxPage &outbox();
    ui::HomePage &home();
    core::sync::Engine &sync() { return *m_sync; }
    const core::sync::SyncState &syncState() const { return m_syncState; }
    /// Full name of the person at the desk; empty between visits.
    QString visitedPerson() const;
    /// As if chosen in the rail or the band.
    void show(const QString &page) { m_route.go(page); }

public Q_SLOTS:
    void openPerson(const core::PersonId &id) { m_reception.openPerson(id); }
    void openCase(const core::CaseId &id) { m_reception.openCase(id); }
    void startCase(const QString &benefit) { m_reception.startCase(benefit); }

Q_SIGNALS:
    void syncChanged(const core::sync::SyncState &state);

private:
    void join();
    void joinPapers();
    void joinDevices();
    void joinRights();
    void wireKeys();
    void startSync();
    void takeSync(const core::sync::SyncState &state);
    void tell(const core::Error &error);

    Foundation &m_foundation;
    std::unique_ptr<core::casework::Desk> m_desk;
    ui::MainWindow &m_window;
    const core::Clock &m_clock;
    ui::CaseModel m_model;
    Route m_route;
    Reception m_reception;
    Workplace m_place;
    FrameWords m_words;
    std::unique_ptr<core::sync::Engine> m_sync;
    core::sync::SyncState m_syncState;
    HomeRoom *m_home;
    PeopleRoom *m_people;
    RightsRoom *m_rights;
    CaseRoom *m_cases;
    VisitRoom *m_visits;
    PapersRoom *m_papers;
    OfficeRoom *m_office;
    DevicesRoom *m_devices;
    FrameRoom *m_frame;
};

}   // namespace app
