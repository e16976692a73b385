#pragma once

#include "core/base/result.h"
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
};

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
    /// declaration whose words change with the answer has to be made again.
    Result<domain::Case> answer(const CaseId &id, int revision, const QString &key,
                                const domain::Fact &fact);
    Result<domain::Case> clearAnswer(const CaseId &id, int revision, const QString &key);
    /// Where to come back to, and the characters of an unfinished field.
    Result<domain::Case> remember(const CaseId &id, int revision, const QString &position,
                                  const QString &unfinishedText = QString());

    /// Seals `bytes` (already cleaned by core/documents) beside the database and lists it.
    /// Disk-heavy: call it on a worker. @error Io  disk full: nothing was kept, the case is
    /// unchanged
    Result<domain::Case> attach(const CaseId &id, int revision, const QString &document,
                                const domain::Attachment &about, const QByteArray &bytes);
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

    /// A paper of the case is printed or saved: leaves a trace. `paper` is a stable code:
    /// `receipt`.
    Result<> printed(const CaseId &id, const QString &paper);

    /// Newest change first.
    Result<QList<CaseRow>> list(int limit = 200);
    Result<QList<CaseRow>> ofPerson(const PersonId &person);
    /// The draft that was open when the program ended without signing out, if any (REL-17).
    Result<std::optional<CaseRow>> recovered();

private:
    DeskContext &m_context;
};

}   // namespace core::casework
