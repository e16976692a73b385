#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/domain/reminder.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace core::casework {

class DeskContext;

/// Deadline       the last day to apply for a case not handed in yet, at most kDaysAhead away or
///                passed since
/// SuspensionDue  a suspended case whose day has come; `subject` what somebody has to do
/// DocumentDue    a document promised for today or before; `subject` its Italian title
/// Appointment    of today, or before and without a state; `subject` the place
/// Received       a receipt of today; `subject` the official number
/// Refused        a case the centre gave back; `subject` its reason, in its words
/// Reminder       somebody wanted to think of it on this day, and it is not done; `subject` why, in
///                their words
enum class TodayKind {
    Deadline,
    SuspensionDue,
    DocumentDue,
    Appointment,
    Received,
    Refused,
    Reminder
};

struct TodayItem {
    TodayKind kind = TodayKind::Deadline;
    QDate on;             // the day that counts
    QDateTime at = {};    // UTC: of an appointment or an arrival
    CaseId caseId = {};   // null for an appointment, and for a reminder without a case
    VisitId visit = {};   // Appointment, Reminder: the visit that made it
    PersonId person = {};
    QString personName = {};
    QString benefit = {};   // benefit id
    QString subject = {};
    ReminderId reminder = {};   // Reminder only

    bool operator==(const TodayItem &) const = default;
};

/// What a desk has to think of today.
struct TodayList {
    QDate day;
    QList<TodayItem> deadlines;        // by day, then name
    QList<TodayItem> appointments;     // by time
    QList<TodayItem> arrivals;         // refusals first, then newest first
    QMap<QString, QString> names;      // by pseudonym, here and at the other desks of the site
    QString me;                        // pseudonym of who is signed in
    QList<TodayItem> reminders = {};   // by day, then name

    qsizetype size() const
    {
        return deadlines.size() + appointments.size() + arrivals.size() + reminders.size();
    }
};

/// «Oggi». What it reads of a case is kept until the case has another revision or the day ends, so
/// that asking again is cheap; still, it reads every open case the first time: call it on the
/// worker.
class Today {
public:
    static constexpr int kDaysAhead = 7;
    static constexpr int kDaysBack = 7;

    explicit Today(DeskContext &context);

    /// @error Locked, Corrupt
    Result<TodayList> read();

private:
    struct Known {
        int revision = 0;
        QDate day;
        bool isToday = false;   // changed today
        QList<TodayItem> items;
    };
    Result<const Known *> know(const CaseId &id, int revision);
    QList<TodayItem> itemsOf(const domain::Case &subject) const;
    Result<> addDue(TodayList &list, domain::CaseState state);
    Result<> addArrivals(TodayList &list, domain::CaseState state);
    Result<> addAppointments(TodayList &list);
    Result<> addReminders(TodayList &list);
    Result<> nameEverybody(QList<TodayItem> &items);

    DeskContext &m_context;
    QHash<CaseId, Known> m_known;
};

}   // namespace core::casework
