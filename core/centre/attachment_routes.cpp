#include "core/centre/attachment_routes.h"

#include "core/base/ids.h"
#include "core/base/strict_json.h"
#include "core/centre/replies.h"

#include <QRegularExpression>

namespace core::centre {
namespace {

constexpr qint64 kSmallestPart = 256 * 1024;
constexpr qint64 kLargestPart = 8 * 1024 * 1024;
constexpr qint64 kLargestFile = 100 * 1024 * 1024;
constexpr int kDaysOpen = 30;

/// What is asked to be opened; nothing when it is not a complete description.
std::optional<Upload> uploadOf(const QJsonObject &json)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    const auto id =
        AttachmentId::fromString(json.value(QStringLiteral("attachment_id")).toString());
    const auto caseId = CaseId::fromString(json.value(QStringLiteral("case_id")).toString());
    Upload upload;
    upload.sha256 = json.value(QStringLiteral("sha256")).toString();
    upload.size = json.value(QStringLiteral("size")).toInteger(-1);
    upload.mediaType = json.value(QStringLiteral("media_type")).toString();
    upload.partSize = json.value(QStringLiteral("part_size")).toInteger(1024 * 1024);
    if (!id || !caseId || !hash.match(upload.sha256).hasMatch() || upload.size < 1 ||
        upload.mediaType.isEmpty() || upload.mediaType.size() > 100 ||
        upload.partSize < kSmallestPart || upload.partSize > kLargestPart)
        return std::nullopt;
    upload.attachmentId = id->toString();
    upload.caseId = caseId->toString();
    upload.parts = static_cast<int>((upload.size + upload.partSize - 1) / upload.partSize);
    return upload;
}

qint64 sizeOfPart(const Upload &upload, int number)
{
    return number < upload.parts ? upload.partSize
                                 : upload.size - upload.partSize * (upload.parts - 1);
}

}   // namespace

HttpResponse AttachmentRoutes::open(const HttpRequest &request)
{
    if (mediaTypeOf(request) != "application/json")
        return unsupportedMedia(request, "application/json");
    const auto json = parseStrictJson(request.body);
    auto asked = json ? uploadOf(*json) : std::nullopt;
    if (!asked)
        return malformed(request);
    if (asked->size > kLargestFile)
        return problemReply(request, 413, "too-large", QStringLiteral("Allegato troppo grande"),
                            {{QStringLiteral("max_size"), kLargestFile}});
    const QString scope = scopeOf(request);
    const auto there = m_store.upload(scope, asked->attachmentId);
    if (!there)
        return storeFailed(request);
    if (*there)
        return (*there)->isSameFile(*asked)
                   ? describe(request, 200, **there)
                   : problemReply(request, 409, "attachment-mismatch",
                                  QStringLiteral("Allegato già aperto con un altro contenuto"));
    asked->expiresAt = m_context.clock.nowUtc().addDays(kDaysOpen);
    if (!m_store.open(scope, *asked))
        return storeFailed(request);
    return describe(request, 201, *asked);
}

HttpResponse AttachmentRoutes::describe(const HttpRequest &request, int status,
                                        const Upload &upload)
{
    const auto stored = m_store.parts(scopeOf(request), upload.attachmentId);
    if (!stored)
        return storeFailed(request);
    QJsonArray numbers;
    for (const int number : *stored)
        numbers.append(number);
    HttpResponse reply =
        jsonReply(status, {{QStringLiteral("attachment_id"), upload.attachmentId},
                           {QStringLiteral("part_size"), upload.partSize},
                           {QStringLiteral("parts"), upload.parts},
                           {QStringLiteral("stored"), numbers},
                           {QStringLiteral("state"),
                            upload.complete ? QStringLiteral("complete") : QStringLiteral("open")},
                           {QStringLiteral("expires_at"), rfc3339(upload.expiresAt)}});
    if (status == 201)
        reply.set("Location",
                  m_context.url(QStringLiteral("attachments/") + upload.attachmentId).toLatin1());
    return reply;
}

HttpResponse AttachmentRoutes::state(const HttpRequest &request, const QString &id)
{
    const auto upload = m_store.upload(scopeOf(request), id);
    if (!upload)
        return storeFailed(request);
    return *upload ? describe(request, 200, **upload) : notFound(request);
}

HttpResponse AttachmentRoutes::remove(const HttpRequest &request, const QString &id)
{
    const QString scope = scopeOf(request);
    const auto upload = m_store.upload(scope, id);
    if (!upload)
        return storeFailed(request);
    if (!*upload)
        return notFound(request);
    const auto owner = m_store.latest(scope, (*upload)->caseId);
    if (!owner)
        return storeFailed(request);
    if (*owner)   // a receipt may vouch for it
        return problemReply(request, 409, "attachment-in-use",
                            QStringLiteral("L'allegato appartiene a una domanda già inviata"));
    if (!m_store.remove(scope, id))
        return storeFailed(request);
    return {204, {}, {}, {}};
}

HttpResponse AttachmentRoutes::putPart(const HttpRequest &request, const QString &id,
                                       const QString &number)
{
    if (mediaTypeOf(request) != "application/octet-stream")
        return unsupportedMedia(request, "application/octet-stream");
    const QString scope = scopeOf(request);
    const auto upload = m_store.upload(scope, id);
    if (!upload)
        return storeFailed(request);
    const int n = number.toInt();
    if (!*upload || n < 1 || n > (*upload)->parts)
        return notFound(request);
    if (request.body.size() != sizeOfPart(**upload, n))
        return problemReply(request, 422, "part-size",
                            QStringLiteral("La parte non ha la lunghezza prevista"));
    const auto outcome = m_store.putPart(scope, id, n, request.body);
    if (!outcome)
        return storeFailed(request);
    if (*outcome == PartOutcome::Different)
        return problemReply(request, 409, "part-mismatch",
                            QStringLiteral("La parte era già stata inviata diversa"));
    return {204, {}, {}, {}};
}

HttpResponse AttachmentRoutes::getPart(const HttpRequest &request, const QString &id,
                                       const QString &number)
{
    const QString scope = scopeOf(request);
    const auto upload = m_store.upload(scope, id);
    if (!upload)
        return storeFailed(request);
    if (!*upload || !(*upload)->complete)
        return notFound(request);
    const auto bytes = m_store.part(scope, id, number.toInt());
    if (!bytes)
        return storeFailed(request);
    if (!*bytes)
        return notFound(request);
    return {200, "application/octet-stream", **bytes, {}};
}

HttpResponse AttachmentRoutes::complete(const HttpRequest &request, const QString &id)
{
    const QString scope = scopeOf(request);
    const auto upload = m_store.upload(scope, id);
    if (!upload)
        return storeFailed(request);
    if (!*upload)
        return notFound(request);
    return verify(request, **upload);
}

HttpResponse AttachmentRoutes::verify(const HttpRequest &request, const Upload &upload)
{
    const QString scope = scopeOf(request);
    const QJsonObject good{{QStringLiteral("state"), QStringLiteral("complete")},
                           {QStringLiteral("sha256"), upload.sha256}};
    if (upload.complete)
        return jsonReply(200, good);
    const auto stored = m_store.parts(scope, upload.attachmentId);
    if (!stored)
        return storeFailed(request);
    if (stored->size() != upload.parts)
        return problemReply(request, 409, "parts-missing", QStringLiteral("Mancano delle parti"));
    const auto digest = m_store.digestOfParts(scope, upload.attachmentId);
    if (!digest)
        return storeFailed(request);
    if (digest->first != upload.sha256 || digest->second != upload.size) {
        if (!m_store.dropParts(scope, upload.attachmentId))
            return storeFailed(request);
        return problemReply(request, 422, "hash-mismatch",
                            QStringLiteral("L'allegato non corrisponde alla sua impronta"));
    }
    if (!m_store.markComplete(scope, upload.attachmentId))
        return storeFailed(request);
    return jsonReply(200, good);
}

}   // namespace core::centre
