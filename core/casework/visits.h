#pragma once

#include "core/base/result.h"
#include "core/domain/visit.h"

#include <QStringList>

#include <optional>

namespace core::casework {

class DeskContext;

/// How a visit ends.
struct VisitClosing {
    QString outcome;         // one of visitOutcomes()
    QString nextStep = {};   // in words, written as if the person will read them
    QDate on = {};           // by when; invalid: no day
    QString bring = {};
    std::optional<domain::Appointment> appointment = {};
    QString note = {};
};

/// INFO, ORIENTATA … ABBANDONO: every outcome a visit can have.
const QStringList &visitOutcomes();

/// Encounters of this desk.
class Visits {
public:
    explicit Visits(DeskContext &context);

    /// Opens a visit of today for the person, or goes on with the one still open. The ticket that
    /// was called and is not at the desk yet becomes this visit; an appointment of today counts as
    /// kept; every other visit being served goes on hold.
    Result<domain::Visit> open(const PersonId &person, bool newPerson);
    Result<domain::Visit> view(const VisitId &id);
    /// What people said of it: service, channel, who is present, next step. Times, ticket, notes,
    /// cases and outcome stay those of the desk, needs and talk those of Triage, whatever stands in
    /// this copy; benefits that were looked at are only added.
    Result<> save(const domain::Visit &visit);
    /// @error Invalid  no words
    Result<domain::Visit> addNote(const VisitId &id, const QString &text);
    /// «In pausa»: the person waits, the desk is free. @error Conflict  it is closed
    Result<domain::Visit> hold(const VisitId &id);
    /// @error Invalid  `outcome` is not one of the codes of a visit, an appointment without a time;
    /// Conflict  it is closed already
    Result<> close(const VisitId &id, const VisitClosing &closing);
    /// The outcome that what was done points to; empty when nothing was done.
    Result<QString> suggestedOutcome(const VisitId &id);
    /// What became of an appointment: one of domain::appointmentStates().
    /// @error NotFound  the visit made none; Invalid
    Result<> settleAppointment(const VisitId &id, const QString &state);
    Result<QList<domain::Visit>> stillOpen();
    /// A paper of the visit is printed or saved: leaves a trace. `paper` is a stable code.
    Result<> printed(const VisitId &id, const QString &paper);

private:
    DeskContext &m_context;
};

}   // namespace core::casework
