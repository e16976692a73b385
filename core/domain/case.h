#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/case_marks.h"
#include "core/domain/case_outcome.h"
#include "core/domain/facts.h"
#include "core/domain/signature.h"
#include "core/domain/suspension.h"
#include "core/domain/wizard_trace.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace core::domain {

/// Where a case (pratica) is. Draft and Suspended can be written to; from ToSend on the case is
/// read-only. Received is reached only by a verified receipt of the centre. Decided: the body
/// answered, yes or no. An integration makes a handed-in case a Draft again, as its next
/// submission.
enum class CaseState { Draft, Suspended, ToSend, Sent, Received, Refused, Closed, Decided };

/// A submission in `from` may become `to`.
bool mayBecome(CaseState from, CaseState to);
/// A submission in `state` may be followed by an integration: it was handed in.
bool mayBeIntegrated(CaseState state);
/// Stable codes for storage: `draft`, `suspended`, `to_send`, `sent`, `received`, `refused`,
/// `closed`, `decided`.
QString stateCode(CaseState state);
std::optional<CaseState> stateFromCode(const QString &code);

/// A file kept with a case. Its bytes are sealed beside the database under `id`.
struct Attachment {
    AttachmentId id;
    QString title;       // what the operator sees, never a path
    QString mediaType;   // application/pdf, image/jpeg, image/png
    qint64 size = 0;     // bytes, after cleaning
    QString sha256;      // lower-case hex of the cleaned bytes
    int pages = 1;

    bool operator==(const Attachment &) const = default;
};

enum class DocumentStatus { Open, Attached, SeenInOriginal, Promised };

/// Where the person's own paper is. AtDesk has to be given back before the day ends.
enum class OriginalPaper { NotHere, AtDesk, Returned };

/// What is known of one item of the benefit's checklist. Items that are not here are Open.
struct DocumentState {
    DocumentStatus status = DocumentStatus::Open;
    QList<Attachment> attachments;
    QDate promisedFor;   // Promised only; never invalid then
    QDateTime at;        // UTC
    QString by;          // operator's pseudonym
    OriginalPaper original = OriginalPaper::NotHere;
    QDate heldSince = {};        // taken over from an earlier case, which got it that day
    QString originalDesk = {};   // AtDesk: its code; empty in bodies from before drafts travelled

    void putOriginal(OriginalPaper where, const QString &desk)
    {
        original = where;
        originalDesk = where == OriginalPaper::AtDesk ? desk : QString();
    }

    bool operator==(const DocumentState &) const = default;
};

/// One line of a case's story. `what` is a stable code (`opened`, `answered`, `attached`,
/// `finalised`, `sent`, `received`, `refused`…); `subject` a question or document id, never a
/// value.
struct HistoryEntry {
    QDateTime at;   // UTC
    QString by;     // operator's pseudonym, or empty for the program
    QString what;
    QString subject;

    bool operator==(const HistoryEntry &) const = default;
};

/// Fixed at the moment of handing in (architecture: time twice). With it the decision can be
/// computed again years later from the same inputs.
struct Finalisation {
    QDateTime at;            // UTC: the moment of presentation
    QString by;              // operator's pseudonym
    QDate on;                // the day the decision is about
    QDate knownOn;           // the day of knowledge of the law
    QString bundleVersion;   // "412"
    QString bundleSha256;    // lower-case hex
    QJsonObject inputs;      // canonical facts given to the rules, by key
    QJsonObject decision;    // the machine form of the decision
    QString localNumber;
    QString bodySha256;   // of the bytes that go to the centre, lower-case hex

    bool operator==(const Finalisation &) const = default;
};

/// What the centre answered; kept with its signed text.
struct Receipt {
    QString protocol;       // the official number
    QDateTime receivedAt;   // UTC, centre's time
    bool durable = false;
    QString jws;

    bool operator==(const Receipt &) const = default;
};

/// A submission that a later one followed, as it was handed in. Nothing of it ever changes but what
/// the centre says of it: state, refusal and receipt.
struct SentVersion {
    int submission = 1;
    VisitId visit;
    CaseState state = CaseState::ToSend;   // where this submission is
    Facts facts;
    QMap<QString, DocumentState> documents;
    QMap<QString, QDateTime> declarations;
    Finalisation finalisation;
    std::optional<Receipt> receipt;
    QString refusal;
    std::optional<Integration> integration;   // why, when it was itself an integration
    std::optional<CaseOutcome> outcome;
    std::optional<Signature> signature = {};

    bool operator==(const SentVersion &) const = default;
};

/// An integration that was given up: what it had changed is kept.
struct DroppedIntegration {
    Integration integration;
    Facts facts;
    QMap<QString, DocumentState> documents;
    Archival dropped;

    bool operator==(const DroppedIntegration &) const = default;
};

/// One application for one benefit.
struct Case {
    CaseId id;
    PersonId person;
    VisitId visit;           // the visit it was opened in
    QString benefit;         // id of the benefit file
    QString bundleVersion;   // the rules it is filled in with
    int revision = 0;        // grows with each stored change
    int submission = 1;      // grows with each integration after sending
    CaseState state = CaseState::Draft;
    Facts facts;
    QString position;                         // question or page id to come back to
    QString unfinishedText;                   // what stood in the field in use at the last lock
    QMap<QString, DocumentState> documents;   // by document id
    QMap<QString, QDateTime> declarations;    // declared ones, by id
    QList<HistoryEntry> history;              // oldest first
    QString refusal;                          // Refused: the centre's reason, in its words
    std::optional<Finalisation> finalisation;
    std::optional<Receipt> receipt;
    QDateTime openedAt;    // UTC
    QDateTime changedAt;   // UTC
    WizardTrace wizard = {};

    std::optional<Suspension> suspension = {};            // exactly while state is Suspended
    QList<Note> notes = {};                               // oldest first, archived ones too
    QList<PassedWarning> passedWarnings = {};             // one a question
    QList<ArchivedAnswer> archivedAnswers = {};           // oldest first, restored ones too
    Archival archived = {};                               // archived.done: while put away
    Holder holder = {};                                   // who edits it (W5)
    QList<Signed> handoverRequests = {};                  // «Chiedi di passarla a te»
    std::optional<Integration> integration = {};          // this submission follows `sent`
    QList<SentVersion> sent = {};                         // submissions before this, oldest first
    QList<DroppedIntegration> droppedIntegrations = {};   // oldest first
    std::optional<CaseOutcome> outcome = {};              // what the body answered
    std::optional<Signature> signature = {};              // absent: on paper

    bool isArchived() const { return archived.done.isThere(); }
    bool isReadOnly() const
    {
        return isArchived() || (state != CaseState::Draft && state != CaseState::Suspended);
    }
    /// The receipt of this submission, else of the newest before it that has one; null: none.
    const Receipt *lastReceipt() const;
    /// When it was first handed in, null: not yet. An integration does not move that day.
    const Finalisation *firstFinalisation() const;
    /// The warning passed on the answer that `key` has now; null: none was.
    const PassedWarning *passedWarning(const QString &key) const;
    /// Empty when such a case can exist; the store takes no other. Otherwise what is wrong: a
    /// suspended case without its suspension, an integration that follows nothing, a submission
    /// missing in the count.
    QString fault() const;

    QJsonObject toJson() const;
    /// @error Corrupt  a member is missing or of another type.
    static Result<Case> fromJson(const QJsonObject &json);

    bool operator==(const Case &) const = default;
};

}   // namespace core::domain
