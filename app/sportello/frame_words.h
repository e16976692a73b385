#pragma once

#include "app/sportello/workplace.h"
#include "core/sync/drain.h"

#include <QObject>

namespace app {

/// What the frame says around every page: status strip and person band.
class FrameWords : public QObject {
    Q_OBJECT
public:
    explicit FrameWords(const Workplace &place, QObject *parent = nullptr);

    void showWho();
    void showSync(const core::sync::SyncState &state);
    /// How many people wait in the queue.
    void showWaiting(int people);
    void showBand();
    /// How far the visit is.
    void showStages();

private:
    void showConnection(const core::sync::SyncState &state);

    Workplace m_place;
};

}   // namespace app
