#pragma once

#include "core/base/result.h"
#include "core/casework/document_service.h"
#include "core/domain/ticket.h"
#include "core/domain/visit.h"

#include <QList>
#include <QString>

namespace core::casework {

class DeskContext;

/// A visit that nobody closed.
struct OpenVisit {
    VisitId id;
    QString number;
    PersonId person;
    QString personName;
    QDateTime openedAt;   // UTC

    bool operator==(const OpenVisit &) const = default;
};

/// Something handed in that the centre has not received.
struct UnsentItem {
    CaseId caseId;
    QString title;         // name of the benefit
    QString localNumber;   // grouped
    QDateTime since;       // UTC
    QString reason;        // stable code of the last problem, or empty

    bool operator==(const UnsentItem &) const = default;
};

/// A case that is still being filled in.
struct OpenDraft {
    CaseId caseId;
    QString personName;
    QString benefit;       // benefit id
    QDateTime changedAt;   // UTC

    bool operator==(const OpenDraft &) const = default;
};

/// What is open at the end of the day. None of it blocks anything: it is listed and signed.
struct DayReview {
    QDate day;
    QList<OpenVisit> visits;
    QList<UnsentItem> unsent;
    QList<DocumentDue> originals;   // papers of people that lie at the desk
    QList<OpenDraft> drafts;
    QList<domain::Ticket> queue;   // numbers still in it
    bool keepQueue = false;        // what was chosen the last time
    int visitsToday = 0;           // closed ones too
    QDateTime signedAt;            // UTC, of this day; invalid: not signed yet

    qsizetype open() const
    {
        return visits.size() + unsent.size() + originals.size() + drafts.size() + queue.size();
    }
};

/// «Fine giornata» (S16).
class DayClose {
public:
    explicit DayClose(DeskContext &context);

    /// Reads many records: call it on a worker.
    Result<DayReview> review();
    /// Signs what review() finds now: one line in the trail for each thing left open and one for
    /// the day, with how many there are of each. Visits being served stop running; the queue is
    /// kept for the next day or emptied. A day can be signed again when work went on.
    Result<DayReview> sign(bool keepQueue);

private:
    Result<> settleQueue(const QList<domain::Ticket> &queue, bool keep);
    Result<> traceOpen(const DayReview &review);

    DeskContext &m_context;
};

}   // namespace core::casework
