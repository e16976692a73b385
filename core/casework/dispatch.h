#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/casework/outbox_codes.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core::casework {

class DeskContext;

/// One finished thing on its way to the centre.
struct OutboxItem {
    qint64 sequence = 0;
    CaseId caseId;
    int submission = 1;
    QString title;         // name of the benefit: "NASpI"
    QString localNumber;   // grouped
    OutboxState state = OutboxState::Waiting;
    QDateTime since;   // UTC
    int tries = 0;
    QDateTime nextTry;               // UTC, invalid: at once
    QString reason;                  // stable code of the last problem, or empty
    QString detail;                  // the centre's own words, or empty
    QString submissionUrl;           // where to ask, once accepted
    QDateTime withSupervisor = {};   // UTC, since when somebody else must look; invalid: nobody
};

/// The bytes of one item. `body` is sent verbatim on every try.
struct OutboxBody {
    QString idempotencyKey;   // "<case_id>.<submission>", without the quotes of the header
    QByteArray body;          // UTF-8 JSON
    QByteArray sha256;        // of body, 32 bytes
    QList<AttachmentId> attachments;
};

/// What sync may do to cases: the outbox and the receipts, through the same door and transaction.
class Dispatch {
public:
    explicit Dispatch(DeskContext &context);

    /// Oldest first, whatever their state; left out are received ones of before today, and refused
    /// ones of a case that was corrected and handed in again.
    Result<QList<OutboxItem>> items();
    /// @error Corrupt  the stored bytes do not open or do not match their hash
    Result<OutboxBody> body(qint64 sequence);
    Result<QByteArray> attachment(const CaseId &caseId, const AttachmentId &id);

    /// The centre took it in: state Sent, with where to ask.
    Result<> accepted(qint64 sequence, const QString &submissionUrl);
    /// A verified receipt: state Received with the official number. Applying it twice changes
    /// nothing.
    Result<> received(qint64 sequence, const QString &protocol, const QDateTime &receivedAt,
                      bool durable, const QString &jws);
    Result<> postponed(qint64 sequence, const QString &reason, const QDateTime &nextTry);
    Result<> quarantined(qint64 sequence, const QString &reason, const QString &detail);
    /// «Riprova»: out of quarantine or out of the wait.
    Result<> retry(qint64 sequence);

    /// «Passa al responsabile»: marked for the supervisor with its time, and left where it is; it
    /// still goes by itself when it can. A second time changes nothing.
    /// @error Conflict  the centre has it already
    Result<> handToSupervisor(qint64 sequence);

    /// The number of tries in a row that found no centre, and when to try next; kept over restarts.
    struct Line {
        int failures = 0;
        QDateTime nextTry;        // UTC
        QDateTime offlineSince;   // UTC, invalid when the last contact was good
        QDateTime lastContact;    // UTC of the last verified reply
    };
    Result<Line> line();
    Result<> setLine(const Line &line);

    /// Where the centre is and how its receipts are checked.
    struct Centre {
        QString url;   // base, without the version: "http://127.0.0.1:8443"; empty: none set
        QString publicKeyJwk;   // JWK of the key that signs receipts

        bool operator==(const Centre &) const = default;
    };
    Result<Centre> centre();
    Result<> setCentre(const Centre &centre);

private:
    DeskContext &m_context;
};

}   // namespace core::casework
