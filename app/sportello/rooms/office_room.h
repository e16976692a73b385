#pragma once

#include "app/sportello/workplace.h"
#include "core/sync/drain.h"

#include <QObject>

namespace ui {
class OutboxPage;
class ReportsPage;
}   // namespace ui

namespace app {

/// What is done for no single person: «Da inviare» (S14), «Riepiloghi» (S15).
class OfficeRoom : public QObject {
    Q_OBJECT
public:
    explicit OfficeRoom(const Workplace &place, QObject *parent = nullptr);

    ui::OutboxPage &outbox() { return *m_outbox; }
    ui::ReportsPage &reports() { return *m_reports; }

Q_SIGNALS:
    void sendNowWanted();

private:
    Workplace m_place;
    ui::OutboxPage *m_outbox;
    ui::ReportsPage *m_reports;
};

}   // namespace app
