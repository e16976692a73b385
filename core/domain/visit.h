#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/interval.h"
#include "core/domain/ticket.h"
#include "core/domain/visit_talk.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// A note of the visit, written as if the person will read it (W21).
struct VisitNote {
    QDateTime at;   // UTC
    QString by;     // operator's pseudonym
    QString text;

    bool operator==(const VisitNote &) const = default;
};

/// When and where the person comes back. `state` is one of the reports' codes: fissato, presente,
/// assente, assente_avvisando, spostato, annullato.
struct Appointment {
    QDateTime at;   // UTC
    QString place;
    QString state = QStringLiteral("fissato");

    bool isOpen() const { return state == QLatin1String("fissato"); }

    bool operator==(const Appointment &) const = default;
};

/// Every state an appointment can have, `fissato` first.
const QStringList &appointmentStates();

/// One encounter, from arrival to outcome. Codes are those of the reports (experience.md §12):
/// `channel` presenza, telefono, video, uscita, posta; `outcome` INFO, ORIENTATA, AVVIATA,
/// TRASMESSA, INTEGRATA, SOSPESA, APPUNTAMENTO, INPS, NON_SPETTA, NON_INTERESSA, URGENZA,
/// NON_PRESENTATA, ABBANDONO (empty while open); `present` interessato, delegato, genitore, tutore,
/// amministratore_di_sostegno, accompagnatore, interprete.
struct Visit {
    VisitId id;
    PersonId person;
    QString number;    // "S07": letter of the service and number of the day
    QString service;   // lavoro, famiglia, pensione, sostegno, documenti, altro
    QString channel = QStringLiteral("presenza");
    QString present = QStringLiteral("interessato");
    QString by;           // operator's pseudonym
    QDateTime openedAt;   // UTC
    QDateTime closedAt;   // UTC, invalid while open
    QStringList needs;
    QStringList benefitsAssessed;   // benefit ids
    QStringList benefitsProbable;
    QList<CaseId> casesStarted;
    QList<CaseId> casesHandedIn;
    QString outcome;
    QString nextStep;
    QDate nextStepOn;
    bool newPerson = false;
    bool offline = false;   // the centre could not be reached at any moment of it
    // What the queue knew of it; without a ticket there is no arrival and no call.
    TicketId ticket = {};
    QString priority = {};      // one of priorityCodes(), or empty
    QDateTime arrivedAt = {};   // UTC
    QDateTime calledAt = {};    // UTC, the first call
    QList<Interval> served = {};
    QList<Interval> held = {};
    // Who is here, when it is not the person the visit is about.
    QString presentName = {};
    PersonId presentPerson = {};   // their own record; null: none
    QString mandate = {};          // id of the delega shown, or empty
    QList<VisitNote> notes = {};
    QString bring = {};   // what to bring at the next step
    std::optional<Appointment> appointment = {};
    bool onAppointment = false;   // the person came to an appointment made before
    VisitTalk talk = {};          // what the interview leaves behind

    bool isOpen() const { return !closedAt.isValid(); }

    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Visit> fromJson(const QJsonObject &json);

    bool operator==(const Visit &) const = default;
};

}   // namespace core::domain
