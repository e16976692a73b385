#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/case.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::casework {

class DeskContext;

/// A paper of some case that somebody has to do something about.
struct DocumentDue {
    CaseId id;
    PersonId person;
    QString personName;
    QString benefit;    // benefit id
    QString document;   // document id
    QString title;      // Italian title of the document; its id when the rules no longer know it
    QDate day;          // promised for, or taken on

    bool operator==(const DocumentDue &) const = default;
};

/// A paper the person gave for another case, or showed for another one of the same visit.
struct EarlierDocument {
    CaseId from;
    QString benefit;   // of that case
    QString benefitName;
    QString document;   // document id
    QDate takenOn;
    int pages = 0;       // 0: it was only seen
    bool seen = false;   // in original, in the same visit; there is no file

    bool operator==(const EarlierDocument &) const = default;
};

/// What runs across the papers of cases: what was given once and serves again, what was promised
/// and did not come, which originals are still at the desk. Reads many records: call the lists on a
/// worker.
class DocumentService {
public:
    explicit DocumentService(DeskContext &context);

    /// Papers attached to other cases of the same person that this operator may read, the newest
    /// of each document, and those only seen for another case of the same visit; none that the case
    /// has already.
    Result<QList<EarlierDocument>> earlier(const CaseId &id);
    /// Copies the files of `document` from one case into another of the same person, with the day
    /// they were first taken; of what was only seen in the visit, that it was seen. Disk-heavy.
    /// @error Denied  may not be read, or the case is read-only; Invalid  of another person;
    /// NotFound  nothing there; Conflict; Io  nothing was kept
    Result<domain::Case> reuse(const CaseId &id, int revision, const QString &document,
                               const CaseId &from);

    /// Where the person's paper is. Also on a case that was handed in: a paper may be given back
    /// later. @error Conflict, Denied, NotFound  nothing is known of the document
    Result<domain::Case> setOriginal(const CaseId &id, int revision, const QString &document,
                                     domain::OriginalPaper original);

    /// Promised for a day before today and not come: the call list (W15). Oldest first.
    Result<QList<DocumentDue>> missed();
    /// Papers of people that lie at this desk, oldest first.
    Result<QList<DocumentDue>> originalsAtDesk();

private:
    DeskContext &m_context;
};

}   // namespace core::casework
