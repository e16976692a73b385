#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::domain {

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

    bool isOpen() const { return !closedAt.isValid(); }

    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Visit> fromJson(const QJsonObject &json);

    bool operator==(const Visit &) const = default;
};

}   // namespace core::domain
