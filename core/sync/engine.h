#pragma once

#include "core/sync/engine_parts.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace core::sync {

class EngineWorker;

/// Keeps the outbox empty and the drafts of the site alike, on one worker thread, for as long as it
/// lives. Signals arrive on the thread of the receiver and carry values.
class Engine : public QObject {
    Q_OBJECT
public:
    explicit Engine(EngineParts parts, QObject *parent = nullptr);
    /// Stops: a request under way is cut off and repeated at the next start under its key.
    ~Engine() override;

    /// Starts the thread; the first pass begins at once.
    void start();
    /// Blocks until the thread has ended (a moment; never a time-out of the network).
    void stop();

public Q_SLOTS:
    /// Something was finalised, the vault was opened or the network came back: look now. Waits that
    /// were set still count.
    void wake();
    /// F5: tries now whatever waits, except for a pause the centre asked for.
    void sendNow();

Q_SIGNALS:
    void stateChanged(const core::sync::SyncState &state);
    void itemChanged(const core::CaseId &id);
    void receiptArrived(const core::CaseId &id, const QString &protocol);
    /// Another desk changed a draft, or put one away: it stands here too now, or beside ours.
    void draftChanged(const core::CaseId &id);

private:
    EngineParts m_parts;
    QThread m_thread;
    std::unique_ptr<EngineWorker> m_worker;
};

}   // namespace core::sync
