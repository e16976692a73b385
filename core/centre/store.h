#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace core::centre {

/// The reply that was given once under an idempotency key, to be given again.
struct StoredReply {
    QByteArray fingerprint;   // SHA-256 of the request's body
    int status = 0;
    QByteArray body;
    QString location;
};

/// A case as it was taken in. `protocol` and `receipt` come later, in this order.
struct CaseRecord {
    QString caseId;
    int revision = 1;
    QString submissionId;
    QByteArray body;        // the bytes that came
    QString municipality;   // Belfiore code
    QString benefitType;
    QByteArray applicantHash;      // empty when the body names nobody
    QString finalisedAt;           // as the desk wrote it
    QString seal;                  // `none`, `unknown-key` or `verified`
    QStringList attachments;       // SHA-256 in hex, in the order of the body
    QDateTime receivedAt;          // UTC
    QString possibleDuplicateOf;   // another case id, for people to look at
    QString protocol;
    QByteArray receipt;   // compact JWS
};

struct Upload {
    QString attachmentId;
    QString caseId;
    QString sha256;   // lower-case hex, promised by the client
    qint64 size = 0;
    QString mediaType;
    qint64 partSize = 0;
    int parts = 0;
    bool complete = false;
    QDateTime expiresAt;   // UTC

    bool isSameFile(const Upload &other) const
    {
        return caseId == other.caseId && sha256 == other.sha256 && size == other.size;
    }
};

struct CaseEvent {
    qint64 number = 0;   // grows; the feed's cursor
    QString caseId;
    int revision = 1;
    QString state;   // `received`, `registered`
    QDateTime at;    // UTC
    QString submissionId;
};

enum class PartOutcome { Stored, Same, Different };

/// Where a draft is: a site sees its own only.
struct DraftKey {
    QString scope;
    QString site;
    QString caseId;
};

struct DraftRecord {
    QString caseId;
    QString etag;      // SHA-256 of the body, lower-case hex; empty when gone
    QByteArray body;   // the bytes that came; empty when gone, and in a list of changes
    bool gone = false;
    QDateTime changedAt;   // UTC
    qint64 number = 0;     // grows with each change in its site; the feed's cursor
};

/// Same: those bytes are kept already. Refused: another desk was there before.
enum class DraftOutcome { Made, Changed, Same, Refused };

struct DraftWritten {
    DraftOutcome outcome = DraftOutcome::Made;
    QString etag;   // of what is kept now; empty: none is
};

/// What the centre keeps. `scope` is the registered organisation of the caller: nothing is ever
/// seen across scopes. One object is used by one thread.
class CentreStore {
public:
    virtual ~CentreStore() = default;

    virtual Result<std::optional<StoredReply>> reply(const QString &scope, const QString &key) = 0;
    /// The case, its event and the reply under `key`, all or none, on disk when this returns.
    /// @error Conflict  the key was taken meanwhile: nothing was written
    virtual Result<> takeIn(const QString &scope, const QString &key, const CaseRecord &record,
                            const StoredReply &reply) = 0;
    /// The newest revision.
    virtual Result<std::optional<CaseRecord>> latest(const QString &scope,
                                                     const QString &caseId) = 0;
    virtual Result<std::optional<CaseRecord>> submission(const QString &scope,
                                                         const QString &submissionId) = 0;
    /// A case of somebody's other application that may be the same one.
    virtual Result<QString> lookalike(const QString &scope, const CaseRecord &record) = 0;

    /// Submissions of all scopes without a receipt, oldest first.
    virtual Result<QList<CaseRecord>> unregistered() = 0;
    /// The official number, next in the municipality's year, given once; on disk when this returns.
    virtual Result<QString> number(const QString &submissionId, int year) = 0;
    virtual Result<> keepReceipt(const QString &submissionId, const QByteArray &receipt,
                                 const QDateTime &at) = 0;

    virtual Result<QList<CaseEvent>> events(const QString &scope, qint64 after, int limit) = 0;

    virtual Result<std::optional<Upload>> upload(const QString &scope, const QString &id) = 0;
    virtual Result<> open(const QString &scope, const Upload &upload) = 0;
    virtual Result<PartOutcome> putPart(const QString &scope, const QString &id, int number,
                                        const QByteArray &bytes) = 0;
    virtual Result<QList<int>> parts(const QString &scope, const QString &id) = 0;
    /// Hash and length of all parts in order.
    virtual Result<QPair<QString, qint64>> digestOfParts(const QString &scope,
                                                         const QString &id) = 0;
    virtual Result<std::optional<QByteArray>> part(const QString &scope, const QString &id,
                                                   int number) = 0;
    virtual Result<> markComplete(const QString &scope, const QString &id) = 0;
    virtual Result<> dropParts(const QString &scope, const QString &id) = 0;
    virtual Result<> remove(const QString &scope, const QString &id) = 0;

    /// A withdrawn draft is there, without its body.
    virtual Result<std::optional<DraftRecord>> draft(const DraftKey &key) = 0;
    /// Keeps `draft` (its number is given here) if what is kept has the etag `expected`; empty: if
    /// none is kept, or it was withdrawn. On disk when this returns.
    virtual Result<DraftWritten> putDraft(const DraftKey &key, const DraftRecord &draft,
                                          const QString &expected) = 0;
    /// Erases the body and remembers that the draft is gone. One that is not there stays so.
    virtual Result<> withdrawDraft(const DraftKey &key, const QDateTime &at) = 0;
    /// The newest change of each draft, oldest first.
    virtual Result<QList<DraftRecord>> draftEvents(const QString &scope, const QString &site,
                                                   qint64 after, int limit) = 0;
    /// Of all scopes: erases the drafts without a change since then as if they had never been, and
    /// the uploads of these and of those withdrawn before, unless a case with their id was taken
    /// in.
    virtual Result<> forgetDrafts(const QDateTime &unchangedSince) = 0;
};

}   // namespace core::centre
