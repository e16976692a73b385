#include "core/sync/protocol.h"

#include "core/base/strict_json.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace core::sync {
namespace {

constexpr qint64 kDay = 24 * 3600;   // seconds

QString uploadPath(const AttachmentId &id)
{
    return QStringLiteral("attachments/") + id.toString();
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

}   // namespace

std::optional<QUrl> centreAddress(const QString &configured)
{
    QUrl url(configured, QUrl::StrictMode);
    const bool local = url.host() == QLatin1String("127.0.0.1") ||
                       url.host() == QLatin1String("localhost") ||
                       url.host() == QLatin1String("::1");
    const bool allowed =
        url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && local);
    if (!url.isValid() || url.host().isEmpty() || !allowed || !url.userInfo().isEmpty())
        return std::nullopt;
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Result<QList<OwnAttachment>> ownAttachments(const QByteArray &body)
{
    return parseStrictJson(body).and_then(
        [](const QJsonObject &json) -> Result<QList<OwnAttachment>> {
            QList<OwnAttachment> files;
            for (const QJsonValue &value : json.value(QStringLiteral("attachments")).toArray()) {
                const QJsonObject one = value.toObject();
                const auto id =
                    AttachmentId::fromString(one.value(QStringLiteral("attachment_id")).toString());
                if (!id)
                    return fail(ErrorCode::Corrupt, QStringLiteral("body names a file badly"));
                files.append({*id, one.value(QStringLiteral("sha256")).toString(),
                              one.value(QStringLiteral("size")).toInteger(),
                              one.value(QStringLiteral("media_type")).toString()});
            }
            return files;
        });
}

Request statusRequest(const QUrl &centre)
{
    return wireRequest("GET", resourceUrl(centre, QStringLiteral("status")));
}

Request caseStateRequest(const QUrl &centre, const CaseId &id)
{
    return wireRequest("GET", resourceUrl(centre, QStringLiteral("cases/") + id.toString()));
}

Request submitRequest(const QUrl &centre, const casework::OutboxBody &body)
{
    Request out = wireRequest("POST", resourceUrl(centre, QStringLiteral("cases")),
                              "application/json", body.body);
    out.headers.append({"Idempotency-Key", '"' + body.idempotencyKey.toLatin1() + '"'});
    return out;
}

Request followRequest(const QUrl &address)
{
    return wireRequest("GET", address);
}

Request openUploadRequest(const QUrl &centre, const CaseId &caseId, const OwnAttachment &file)
{
    const QJsonObject about{{QStringLiteral("attachment_id"), file.id.toString()},
                            {QStringLiteral("case_id"), caseId.toString()},
                            {QStringLiteral("sha256"), file.sha256},
                            {QStringLiteral("size"), file.size},
                            {QStringLiteral("media_type"), file.mediaType},
                            {QStringLiteral("part_size"), kPartBytes}};
    return wireRequest("POST", resourceUrl(centre, QStringLiteral("attachments")),
                       "application/json", QJsonDocument(about).toJson(QJsonDocument::Compact));
}

Request putPartRequest(const QUrl &centre, const AttachmentId &id, int number,
                       const QByteArray &bytes)
{
    return wireRequest(
        "PUT", resourceUrl(centre, uploadPath(id) + QStringLiteral("/parts/%1").arg(number)),
        "application/octet-stream", bytes);
}

Request completeUploadRequest(const QUrl &centre, const AttachmentId &id)
{
    return wireRequest("POST", resourceUrl(centre, uploadPath(id) + QStringLiteral("/completion")));
}

Request cancelUploadRequest(const QUrl &centre, const AttachmentId &id)
{
    return wireRequest("DELETE", resourceUrl(centre, uploadPath(id)));
}

Request uploadStateRequest(const QUrl &centre, const AttachmentId &id)
{
    return wireRequest("GET", resourceUrl(centre, uploadPath(id)));
}

Request filePartRequest(const QUrl &centre, const AttachmentId &id, int number, qint64 size)
{
    Request out = wireRequest(
        "GET", resourceUrl(centre, uploadPath(id) + QStringLiteral("/parts/%1").arg(number)));
    expectReply(out, size);
    return out;
}

bool isBelow(const QUrl &address, const QUrl &centre)
{
    return address.isValid() && address.scheme() == centre.scheme() &&
           address.host() == centre.host() && address.port() == centre.port() &&
           address.userInfo().isEmpty() && address.path().startsWith(QLatin1String("/v1/"));
}

Result<QUrl> locationOf(const Reply &reply, const Request &asked, const QUrl &centre)
{
    const QByteArray given = reply.header("location");
    const QUrl address = asked.url.resolved(QUrl(QString::fromLatin1(given), QUrl::StrictMode));
    if (given.isEmpty() || !isBelow(address, centre))
        return notTheCentre("it leads elsewhere");
    return address;
}

Result<QUrl> readAccepted(const Reply &reply, const Request &asked, const QUrl &centre)
{
    const auto json = jsonOfReply(reply);
    if (reply.status != 202 || !json ||
        json->value(QStringLiteral("submission_id")).toString().isEmpty())
        return notTheCentre("no submission");
    return locationOf(reply, asked, centre);
}

Result<CaseState> readCaseState(const Reply &reply, const CaseId &id, const QUrl &centre)
{
    const auto json = jsonOfReply(reply);
    if (reply.status != 200 || !json ||
        json->value(QStringLiteral("case_id")).toString() != id.toString())
        return notTheCentre("no state of this case");
    const QUrl submission(json->value(QStringLiteral("submission")).toString(), QUrl::StrictMode);
    if (!isBelow(submission, centre))
        return notTheCentre("it leads elsewhere");
    return CaseState{json->value(QStringLiteral("revision")).toInt(), submission};
}

Result<UploadState> readUploadState(const Reply &reply, const OwnAttachment &file)
{
    const auto json = jsonOfReply(reply);
    if (!json || (reply.status != 200 && reply.status != 201))
        return notTheCentre("no state of this file");
    UploadState state;
    state.partSize = json->value(QStringLiteral("part_size")).toInteger();
    state.parts = json->value(QStringLiteral("parts")).toInt();
    state.complete = json->value(QStringLiteral("state")).toString() == QLatin1String("complete");
    for (const QJsonValue &number : json->value(QStringLiteral("stored")).toArray())
        state.stored.insert(number.toInt());
    if (state.partSize < 1 || state.parts != (file.size + state.partSize - 1) / state.partSize)
        return notTheCentre("parts that do not add up");
    return state;
}

bool saysProcessing(const Reply &reply)
{
    const auto json = jsonOfReply(reply);
    return reply.status == 200 && json &&
           json->value(QStringLiteral("status")).toString() == QLatin1String("processing");
}

bool saysOperating(const Reply &reply)
{
    if (reply.fate != Fate::Answered || reply.status != 200 ||
        reply.mediaType() != "application/problem+json")
        return false;
    const auto json = parseStrictJson(reply.body, kReplyLimits);
    return json && json->value(QStringLiteral("status")).toInt() == 200;
}

std::optional<std::chrono::seconds> askedToWait(const Reply &reply, const QDateTime &now)
{
    const auto bounded = [](qint64 seconds) {
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kDay));
    };
    bool isNumber = false;
    const QByteArray after = reply.header("retry-after").trimmed();
    if (const qint64 seconds = after.toLongLong(&isNumber); isNumber)
        return bounded(seconds);
    if (const QDateTime until = httpDate(after); until.isValid()) {
        const QDateTime theirs = httpDate(reply.header("date"));
        return bounded((theirs.isValid() ? theirs : now).secsTo(until));
    }
    const bool nothingLeft = reply.header("x-ratelimit-remaining") == "0";
    const qint64 reset = reply.header("x-ratelimit-reset").toLongLong(&isNumber);
    if (!isNumber || !nothingLeft || reply.status != 429)
        return std::nullopt;
    // Some servers send the moment instead of the seconds.
    return bounded(reset > 1000000000 ? reset - now.toSecsSinceEpoch() : reset);
}

}   // namespace core::sync
