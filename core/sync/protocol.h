#pragma once

#include "core/base/result.h"
#include "core/casework/dispatch.h"
#include "core/sync/transport.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

/// The messages of the protocol, both ways: what we ask for, and what we believe of an answer.
namespace core::sync {

constexpr qint64 kPartBytes = 1024 * 1024;

/// The centre's address as configured, if it may be used: https, or plain http on this computer
/// only.
std::optional<QUrl> centreAddress(const QString &configured);

/// What our own case body says of its files.
struct OwnAttachment {
    AttachmentId id;
    QString sha256;
    qint64 size = 0;
    QString mediaType;
};
/// @error Corrupt  not a body of ours
Result<QList<OwnAttachment>> ownAttachments(const QByteArray &body);

Request statusRequest(const QUrl &centre);
Request caseStateRequest(const QUrl &centre, const CaseId &id);
Request submitRequest(const QUrl &centre, const casework::OutboxBody &body);
/// Of an address that `locationOf` or `isBelow` has accepted.
Request followRequest(const QUrl &address);
Request openUploadRequest(const QUrl &centre, const CaseId &caseId, const OwnAttachment &file);
Request putPartRequest(const QUrl &centre, const AttachmentId &id, int number,
                       const QByteArray &bytes);
Request completeUploadRequest(const QUrl &centre, const AttachmentId &id);
Request cancelUploadRequest(const QUrl &centre, const AttachmentId &id);
Request uploadStateRequest(const QUrl &centre, const AttachmentId &id);
/// `size`: bytes of that part; no larger reply is read.
Request filePartRequest(const QUrl &centre, const AttachmentId &id, int number, qint64 size);

/// `address` is a resource of this very centre: same scheme, host and port, below /v1/.
bool isBelow(const QUrl &address, const QUrl &centre);
/// The Location of a reply. @error Corrupt  none, or it leads elsewhere
Result<QUrl> locationOf(const Reply &reply, const Request &asked, const QUrl &centre);

/// Where to follow an accepted case. @error Corrupt  not the centre's 202
Result<QUrl> readAccepted(const Reply &reply, const Request &asked, const QUrl &centre);

struct CaseState {
    int revision = 0;
    QUrl submission;
};
/// @error Corrupt  not the centre's answer for this case
Result<CaseState> readCaseState(const Reply &reply, const CaseId &id, const QUrl &centre);

struct UploadState {
    qint64 partSize = 0;
    int parts = 0;
    QSet<int> stored;
    bool complete = false;
};
/// @error Corrupt  not the centre's answer for a file of this size
Result<UploadState> readUploadState(const Reply &reply, const OwnAttachment &file);

/// 200 and `{"status":"processing"}`.
bool saysProcessing(const Reply &reply);
/// 200 and the centre's own `/status` body.
bool saysOperating(const Reply &reply);

/// How long the centre asks to wait: Retry-After in seconds or as a date, measured on the centre's
/// own clock when it tells the time; else X-RateLimit-Reset when nothing is left. At most a day.
std::optional<std::chrono::seconds> askedToWait(const Reply &reply, const QDateTime &now);

}   // namespace core::sync
