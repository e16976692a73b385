#pragma once

#include "app/sportello/workplace.h"

#include <QObject>

namespace ui {
class CloseVisitPage;
}

namespace app {

/// The end of a visit (S10).
class VisitRoom : public QObject {
    Q_OBJECT
public:
    explicit VisitRoom(const Workplace &place, QObject *parent = nullptr);

    /// Asks for the outcome; without an open visit goes home.
    void closeVisit();

private:
    QString suggestedOutcome() const;

    Workplace m_place;
    ui::CloseVisitPage *m_close;
};

}   // namespace app
