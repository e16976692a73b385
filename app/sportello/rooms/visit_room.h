#pragma once

#include "app/sportello/workplace.h"
#include "ui/paper/print_port.h"

#include <QObject>

namespace ui {
class CloseVisitPage;
class DayEndPage;
}   // namespace ui

namespace app {

/// The end of a visit (S10) and of the day (S16).
class VisitRoom : public QObject {
    Q_OBJECT
public:
    explicit VisitRoom(const Workplace &place, QObject *parent = nullptr);

    /// Asks for the outcome; without an open visit goes home.
    void closeVisit();

Q_SIGNALS:
    /// The paper of the visit at the desk: nobody leaves without one.
    void paperWanted();

private:
    void wireDayEnd();
    bool hasOpenVisit() const;
    void startClosing();

    Workplace m_place;
    ui::paper::SystemPrinters m_printers;
    ui::CloseVisitPage *m_close;
    ui::DayEndPage *m_dayEnd;
};

}   // namespace app
