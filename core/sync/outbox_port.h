#pragma once

#include "core/casework/dispatch.h"

#include <functional>
#include <memory>

/// Carries finished cases to the centre and receipts back, and drafts between the desks of a site.
/// Knows the outbox and the wire; refuses to know what is in a case.
namespace core::sync {

/// The outbox as sync needs it: casework::Dispatch without the desk behind it. Used by one thread.
/// Every call may answer Locked: the vault is closed and the work goes on when it opens.
class OutboxPort {
public:
    virtual ~OutboxPort() = default;

    virtual Result<QList<casework::OutboxItem>> items() = 0;
    virtual Result<casework::OutboxBody> body(qint64 sequence) = 0;
    virtual Result<QByteArray> attachment(const CaseId &caseId, const AttachmentId &id) = 0;
    virtual Result<> accepted(qint64 sequence, const QString &submissionUrl) = 0;
    virtual Result<> received(qint64 sequence, const QString &protocol, const QDateTime &receivedAt,
                              bool durable, const QString &jws) = 0;
    virtual Result<> postponed(qint64 sequence, const QString &reason,
                               const QDateTime &nextTry) = 0;
    virtual Result<> quarantined(qint64 sequence, const QString &reason, const QString &detail) = 0;
    virtual Result<casework::Dispatch::Line> line() = 0;
    virtual Result<> setLine(const casework::Dispatch::Line &line) = 0;
    virtual Result<casework::Dispatch::Centre> centre() = 0;
};

/// Opens the outbox on the thread that will use it. @error Locked, Io, Corrupt, NotFound
using OutboxFactory = std::function<Result<std::unique_ptr<OutboxPort>>()>;

}   // namespace core::sync
