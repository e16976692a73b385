#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace core {

using ReminderId = Id<struct ReminderTag>;

}   // namespace core

namespace core::domain {

/// «Ricordamelo il…»: a day to think again of a benefit of a person. It is on the list of today
/// from that day on until somebody says that it is done.
struct Reminder {
    ReminderId id;
    PersonId person;
    VisitId visit;      // the visit it was made in
    QString benefit;    // benefit id
    CaseId caseId;      // the case it leads to; null: there was none
    QDate on;           // the day at the desk
    QString text;       // what to do then, in the operator's words; may be empty
    QString by;         // operator's pseudonym
    QDateTime madeAt;   // UTC
    QDateTime doneAt;   // UTC; invalid: to be done

    bool isDone() const { return doneAt.isValid(); }

    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Reminder> fromJson(const QJsonObject &json);

    bool operator==(const Reminder &) const = default;
};

}   // namespace core::domain
