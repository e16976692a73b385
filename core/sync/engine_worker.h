#pragma once

#include "core/sync/draft_exchange.h"
#include "core/sync/engine_parts.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace core::sync {

/// The half of the engine that lives on its thread.
class EngineWorker : public QObject, private DrainListener, private DraftListener {
    Q_OBJECT
public:
    explicit EngineWorker(const EngineParts &parts);

    /// From any thread: makes a pass under way end soon and no other begin.
    void requestStop();

public Q_SLOTS:
    void begin();
    void look(core::sync::Pace pace);
    /// Lets go of what belongs to this thread, then says so. Waits for a pass under way.
    void end();

Q_SIGNALS:
    void stateChanged(const core::sync::SyncState &state);
    void itemChangedHere(const core::CaseId &id);
    void receiptArrivedHere(const core::CaseId &id, const QString &protocol);
    void draftChangedHere(const core::CaseId &id);
    void ended();

private:
    void itemChanged(const CaseId &id) override { Q_EMIT itemChangedHere(id); }
    void receiptArrived(const CaseId &id, const QString &protocol) override
    {
        Q_EMIT receiptArrivedHere(id, protocol);
    }
    void draftChanged(const CaseId &id) override { Q_EMIT draftChangedHere(id); }
    bool open();
    bool openDrafts();
    SyncState exchangeDrafts(Pace pace, const SyncState &drained);
    void pass(Pace pace);
    void tell(SyncState state);
    /// When the drafts are to be looked at again, UTC; invalid: after the outbox.
    QDateTime nextRound() const;
    void schedule();

    const EngineParts &m_parts;
    std::atomic<bool> m_stopping = false;
    std::mutex m_transportMutex;   // for requestStop only: the rest is one thread
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<OutboxPort> m_outbox;
    std::unique_ptr<Drain> m_drain;
    std::unique_ptr<DraftPort> m_drafts;
    std::unique_ptr<DraftExchange> m_exchange;
    std::unique_ptr<QTimer> m_timer;
    SyncState m_told;
    bool m_everTold = false;
    bool m_busy = false;
    bool m_endAfter = false;
    std::optional<Pace> m_again;
};

}   // namespace core::sync
