#pragma once

#include "core/base/result.h"
#include "core/casework/case_tasks.h"
#include "core/domain/case.h"
#include "core/domain/person.h"
#include "core/rules/decision.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace core::casework {

class DeskContext;

/// One line of a list of cases.
struct CaseRow {
    CaseId id;
    PersonId person;
    QString personName;
    QString benefit;   // benefit id
    domain::CaseState state = domain::CaseState::Draft;
    QString localNumber;   // grouped
    QString protocol;      // official number or empty
    QString position;
    QDateTime changedAt;   // UTC
    QString changedBy;     // operator's pseudonym
    QString reason;        // of a refusal or a postponement, else empty
    std::optional<domain::Suspension> suspension = {};
    domain::Holder holder = {};   // who edits it now, unless idle (W5)
    bool archived = false;
    bool integrating = false;   // an integration is being written
};

/// What a list of cases shows beside the row; dearer, since the rules are asked.
struct CaseOutlook {
    CaseRow row;
    Task nextTask = Task::Signing;   // Draft and Suspended only, as the next two
    QString nextKey;                 // question or document, or empty
    bool ready = false;              // «pronta»: reviewed, only the signature is missing
    QDate lastDay;                   // to apply; invalid: none is known
    QString changedBy;               // full name
};

/// Where the wizard stands in a case.
struct WizardPlace {
    QString position;                         // question or page to come back to
    QString unfinishedText = {};              // what stands in its field and is no answer yet
    QMap<QString, QString> unfinished = {};   // the same of other questions, by key
    QStringList later = {};                   // «Torno dopo»
};
void keepPlace(domain::Case &changed, const WizardPlace &place);

/// The one door that writes cases: case, outbox, search index and audit entry in one transaction,
/// from the window, the command line and the sync alike. A call that returns has reached the disk.
class CaseService {
public:
    explicit CaseService(DeskContext &context);

    /// A new draft in this visit; facts known from the person and its card are filled in with their
    /// origin.
    Result<domain::Case> open(const domain::Person &person, const VisitId &visit,
                              const QString &benefit);
    /// @error NotFound. A view is audited once a visit to the screen, not once a refresh.
    Result<domain::Case> view(const CaseId &id);

    /// @error Denied  the case is read-only; Conflict  `revision` is not the stored one; Invalid
    /// the value is not one the question can have. Later answers are never touched (W10); a
    /// declaration whose words change with the answer has to be made again. With `place` the
    /// wizard's next place is stored in the same transaction.
    Result<domain::Case> answer(const CaseId &id, int revision, const QString &key,
                                const domain::Fact &fact, const WizardPlace *place = nullptr);
    Result<domain::Case> clearAnswer(const CaseId &id, int revision, const QString &key);
    /// Takes over what was told in `visit`, in the interview and for other applications, since this
    /// case was filled in: each answer that is newer than its own, none that was taken out of it on
    /// purpose. Nothing new is no change and no revision. Call it when the wizard is entered.
    /// @error as answer(); Invalid  the visit is of another person
    Result<domain::Case> takeTold(const CaseId &id, int revision, const VisitId &visit);
    /// Where to come back to, and the characters of an unfinished field.
    Result<domain::Case> remember(const CaseId &id, int revision, const QString &position,
                                  const QString &unfinishedText = QString());
    Result<domain::Case> rememberPlace(const CaseId &id, int revision, const WizardPlace &place);

    /// Seals `bytes` (already cleaned by core/documents) beside the database and lists it.
    /// Disk-heavy: call it on a worker. @error Io  disk full: nothing was kept, the case is
    /// unchanged
    Result<domain::Case> attach(const CaseId &id, int revision, const QString &document,
                                const domain::Attachment &about, const QByteArray &bytes,
                                domain::OriginalPaper original = domain::OriginalPaper::NotHere);
    Result<domain::Case> detach(const CaseId &id, int revision, const QString &document,
                                const AttachmentId &attachment);
    Result<domain::Case> setDocument(const CaseId &id, int revision, const QString &document,
                                     domain::DocumentStatus status,
                                     const QDate &promisedFor = QDate());
    /// The cleaned bytes. @error Corrupt  the sealed file was cut or changed
    Result<QByteArray> readAttachment(const CaseId &id, const AttachmentId &attachment);

    Result<domain::Case> declare(const CaseId &id, int revision, const QString &declaration,
                                 bool declared);

    /// Hands the case in: fixes its inputs, decision and bundle, makes the body for the centre,
    /// puts it in the outbox, all in one transaction; from here the case is read-only. `declared`
    /// holds every declaration of the benefit. @error Invalid  a declaration is missing; Denied
    /// already handed in
    Result<domain::Case> finalise(const CaseId &id, int revision);

    /// How the person signs; the clock and who is signed in are filled in.
    /// @error Denied  the case is read-only; Conflict; Invalid  an impediment without its cause, a
    /// representative without the mandate
    Result<domain::Case> setSignature(const CaseId &id, int revision,
                                      const domain::Signature &signature);

    /// The case waits: for what, who must do what, until when. A suspended one waits anew.
    /// @error Invalid  one of them is not said
    Result<domain::Case> suspend(const CaseId &id, int revision,
                                 const domain::Suspension::Said &said);
    Result<domain::Case> resume(const CaseId &id, int revision);

    /// Notes (W21) may be written on every case that may be read, whoever holds it.
    /// @error Invalid  blank or too long; NotFound  no note at `index`
    Result<domain::Case> addNote(const CaseId &id, const QString &text);
    Result<domain::Case> archiveNote(const CaseId &id, int index, const QString &reason);
    Result<domain::Case> restoreNote(const CaseId &id, int index);

    /// A warning («strano ma possibile») about the answer `key` has now, passed with a reason
    /// (W11). Another answer has not passed it.
    Result<domain::Case> passWarning(const CaseId &id, int revision, const QString &key,
                                     const QString &warning, const QString &reason);

    /// Takes an answer out with a reason; it can be brought back, also after another was given
    /// (W20). clearAnswer() keeps it the same way.
    Result<domain::Case> archiveAnswer(const CaseId &id, int revision, const QString &key,
                                       const QString &reason);
    Result<domain::Case> restoreAnswer(const CaseId &id, int revision, const QString &key);
    /// Puts the case away, and back (W20). @error Denied  it is on its way to the centre
    Result<domain::Case> archive(const CaseId &id, int revision, const QString &reason);
    Result<domain::Case> bringBack(const CaseId &id, int revision);

    /// The holder lets go of the case; nothing happens when it is not theirs (W5).
    Result<> release(const CaseId &id);
    /// The supervisor takes it from the holder. @error Denied
    Result<domain::Case> releaseByForce(const CaseId &id);
    /// «Chiedi di passarla a te»: the holder sees it.
    Result<domain::Case> requestHandover(const CaseId &id);

    /// Changes to a handed-in case (W19): what was handed in is kept as it was and the case is a
    /// draft again, as the next submission. `visit` is where that happens; null: as before.
    /// @error Denied  not handed in; Invalid  no reason
    Result<domain::Case> integrate(const CaseId &id, int revision, const VisitId &visit,
                                   const QString &reason);
    /// The integration is not to be sent: the case is what was handed in, the changes are kept.
    Result<domain::Case> dropIntegration(const CaseId &id, int revision, const QString &reason);

    /// The person has read the answers again (W18): done until an answer or a paper changes.
    Result<domain::Case> reviewed(const CaseId &id, int revision);

    /// What the body that decides answered. @error Denied  the centre has not received it; Invalid
    Result<domain::Case> recordOutcome(const CaseId &id, int revision,
                                       const domain::CaseOutcome::Said &said);
    Result<domain::Case> closeCase(const CaseId &id, int revision);

    /// A paper of the case is printed or saved: a line of its story, also when it is read-only, and
    /// of the trail, each time. `paper` is a stable code: `domanda`, `documenti`.
    Result<domain::Case> printed(const CaseId &id, const QString &paper);

    /// Newest change first.
    Result<QList<CaseRow>> list(int limit = 200);
    Result<QList<CaseRow>> ofPerson(const PersonId &person);
    /// As list(), with what comes next and the last day of those that are open. Asks the rules once
    /// a case: call it on a worker.
    Result<QList<CaseOutlook>> outlooks(int limit = 200);
    /// Suspended cases whose day has passed, longest ago first: people to call (W15).
    Result<QList<CaseRow>> waitingOverdue();
    /// By the local number as it stands on a paper, blanks or not, or by the official one.
    Result<QList<CaseRow>> findByNumber(const QString &typed);
    /// The draft that was open when the program ended without signing out, if any (REL-17).
    Result<std::optional<CaseRow>> recovered();

private:
    DeskContext &m_context;
};

}   // namespace core::casework
