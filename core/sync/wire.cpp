#include "core/sync/wire.h"

#include "core/security/jws.h"

#include <QUuid>

namespace core::sync {
namespace {

constexpr qint64 kSlowestBytesPerSecond = 4 * 1024;   // 32 kbit/s

int timeFor(qint64 bytes)
{
    return static_cast<int>(30000 + 1000 * bytes / kSlowestBytesPerSecond);
}

}   // namespace

QUrl resourceUrl(const QUrl &centre, const QString &path)
{
    QUrl url = centre;
    url.setPath(QStringLiteral("/v1/") + path);
    return url;
}

Request wireRequest(const QByteArray &method, const QUrl &url, const QByteArray &mediaType,
                    const QByteArray &body)
{
    Request out;
    out.method = method;
    out.url = url;
    out.body = body;
    out.timeoutMs = timeFor(body.size());
    out.headers.append({"X-Correlation-ID", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    if (method != "GET")
        out.headers.append({"Digest", security::digestHeader(body)});
    if (!mediaType.isEmpty())
        out.headers.append({"Content-Type", mediaType});
    return out;
}

void expectReply(Request &request, qint64 bytes)
{
    request.maxReplyBytes = bytes;
    request.timeoutMs = timeFor(request.body.size() + bytes);
}

std::optional<QJsonObject> jsonOfReply(const Reply &reply)
{
    if (reply.fate != Fate::Answered || reply.mediaType() != "application/json")
        return std::nullopt;
    const auto json = parseStrictJson(reply.body, kReplyLimits);
    return json ? std::optional(*json) : std::nullopt;
}

tl::unexpected<Error> notTheCentre(const char *what)
{
    return fail(ErrorCode::Corrupt,
                QStringLiteral("not the centre's answer: %1").arg(QLatin1String(what)));
}

}   // namespace core::sync
