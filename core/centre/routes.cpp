#include "core/centre/routes.h"

#include "core/centre/replies.h"

#include <QJsonArray>
#include <QLocale>
#include <QUuid>

namespace core::centre {
namespace {

constexpr quint64 kCaseBytes = 512 * 1024;
constexpr quint64 kPartBytes = 8 * 1024 * 1024;
constexpr quint64 kOtherBytes = 64 * 1024;

/// The caller's correlation id if it is a UUID, else one of our own: it goes into logs.
QByteArray correlationOf(const HttpRequest &request)
{
    const QUuid given = QUuid::fromString(QLatin1String(request.header("x-correlation-id")));
    return (given.isNull() ? QUuid::createUuid() : given).toByteArray(QUuid::WithoutBraces);
}

QByteArray httpDate(const QDateTime &instant)
{
    return QLocale::c()
        .toString(instant.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

bool isDraft(const QStringList &path)
{
    return path.size() == 4 && path[0] == QLatin1String("sites") &&
           path[2] == QLatin1String("drafts");
}

/// `/v1/a/b` as {a, b}; empty for anything else.
QStringList segments(const QByteArray &path)
{
    const QStringList parts = QString::fromLatin1(path).split(QLatin1Char('/'));
    if (parts.size() < 3 || !parts[0].isEmpty() || parts[1] != QLatin1String("v1"))
        return {};
    return parts.mid(2);
}

}   // namespace

Routes::Routes(std::unique_ptr<CentreStore> store, const Context &context)
    : m_store(std::move(store)), m_context(context), m_cases(*m_store, context),
      m_attachments(*m_store, context), m_drafts(*m_store, context)
{
}

quint64 Routes::bodyLimit(const HttpRequest &head)
{
    const QStringList path = segments(head.path);
    if (head.method == "POST" && path == QStringList{QStringLiteral("cases")})
        return kCaseBytes;
    if (head.method == "PUT" && isDraft(path))
        return kCaseBytes;   // it becomes one
    const bool part = path.size() == 4 && path[0] == QLatin1String("attachments") &&
                      path[2] == QLatin1String("parts");
    return head.method == "PUT" && part ? kPartBytes : kOtherBytes;
}

HttpResponse Routes::handle(HttpRequest request)
{
    const QDateTime now = m_context.clock.nowUtc();
    request.correlationId = correlationOf(request);
    const RateLimit::Standing standing = m_context.rateLimit.count(now);
    HttpResponse reply = admit(request, standing);
    reply.set("X-Correlation-ID", request.correlationId);
    reply.set("Cache-Control", "no-store");
    reply.set("Date", httpDate(now));
    reply.set("X-RateLimit-Limit", QByteArray::number(standing.limit));
    reply.set("X-RateLimit-Remaining", QByteArray::number(standing.remaining));
    reply.set("X-RateLimit-Reset", QByteArray::number(standing.resetSeconds));
    return reply;
}

HttpResponse Routes::admit(const HttpRequest &request, const RateLimit::Standing &standing)
{
    if (!standing.allowed) {
        HttpResponse reply =
            problemReply(request, 429, "too-many-requests", QStringLiteral("Troppe richieste"));
        reply.set("Retry-After", QByteArray::number(standing.resetSeconds));
        return reply;
    }
    if (request.hasHeader("content-encoding"))
        return unsupportedMedia(request, "identity");
    if (!request.body.isEmpty() || request.hasHeader("digest")) {
        if (request.header("digest") != security::digestHeader(request.body))
            return problemReply(request, 400,
                                request.hasHeader("digest") ? "digest-mismatch" : "digest-missing",
                                QStringLiteral("L'impronta del contenuto manca o non corrisponde"));
    }
    return route(request);
}

HttpResponse Routes::wrongMethod(const HttpRequest &request, const char *allowed) const
{
    HttpResponse reply =
        problemReply(request, 405, "method-not-allowed", QStringLiteral("Operazione non prevista"));
    reply.set("Allow", allowed);
    return reply;
}

HttpResponse Routes::route(const HttpRequest &request)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (request.path == "/.well-known/jwks.json")
        return get ? keys() : wrongMethod(request, "GET");
    const QStringList path = segments(request.path);
    const QString first = path.value(0);
    const QString second = path.value(1);
    if (first == QLatin1String("attachments"))
        return attachments(request, path);
    if (first == QLatin1String("sites"))
        return sites(request, path);
    if (path.size() == 1) {
        if (first == QLatin1String("status"))
            return get ? status() : wrongMethod(request, "GET");
        if (first == QLatin1String("cases"))
            return post ? m_cases.submit(request) : wrongMethod(request, "POST");
        if (first == QLatin1String("case-events"))
            return get ? m_cases.events(request) : wrongMethod(request, "GET");
    }
    if (path.size() == 2 && !second.isEmpty()) {
        if (first == QLatin1String("cases"))
            return get ? m_cases.latest(request, second) : wrongMethod(request, "GET");
        if (first == QLatin1String("submissions"))
            return get ? m_cases.submission(request, second) : wrongMethod(request, "GET");
        if (first == QLatin1String("receipts"))
            return get ? m_cases.receipt(request, second) : wrongMethod(request, "GET");
    }
    return notFound(request);
}

HttpResponse Routes::attachments(const HttpRequest &request, const QStringList &path)
{
    const bool post = request.method == "POST";
    if (path.size() == 1)
        return post ? m_attachments.open(request) : wrongMethod(request, "POST");
    const QString &id = path[1];
    if (path.size() == 2) {
        if (request.method == "GET")
            return m_attachments.state(request, id);
        return request.method == "DELETE" ? m_attachments.remove(request, id)
                                          : wrongMethod(request, "GET, DELETE");
    }
    if (path.size() == 3 && path[2] == QLatin1String("completion"))
        return post ? m_attachments.complete(request, id) : wrongMethod(request, "POST");
    if (path.size() == 4 && path[2] == QLatin1String("parts")) {
        if (request.method == "GET")
            return m_attachments.getPart(request, id, path[3]);
        return request.method == "PUT" ? m_attachments.putPart(request, id, path[3])
                                       : wrongMethod(request, "GET, PUT");
    }
    return notFound(request);
}

HttpResponse Routes::sites(const HttpRequest &request, const QStringList &path)
{
    if (path.size() == 3 && path[2] == QLatin1String("draft-events"))
        return request.method == "GET" ? m_drafts.events(request, path[1])
                                       : wrongMethod(request, "GET");
    if (!isDraft(path))
        return notFound(request);
    if (request.method == "PUT")
        return m_drafts.put(request, path[1], path[3]);
    if (request.method == "GET")
        return m_drafts.get(request, path[1], path[3]);
    return request.method == "DELETE" ? m_drafts.withdraw(request, path[1], path[3])
                                      : wrongMethod(request, "GET, PUT, DELETE");
}

HttpResponse Routes::status() const
{
    HttpResponse reply =
        jsonReply(200, {{QStringLiteral("status"), 200},
                        {QStringLiteral("title"), QStringLiteral("Servizio operativo")},
                        {QStringLiteral("x-sync-spread-seconds"), 0},
                        {QStringLiteral("x-accept-attachments"), true}});
    reply.mediaType = "application/problem+json";
    return reply;
}

HttpResponse Routes::keys() const
{
    const auto key = security::publicKeyOf(m_context.signingKey);
    QJsonObject jwk = key ? key->toJwk() : QJsonObject();
    if (key) {
        jwk.insert(QStringLiteral("kid"), key->thumbprint());
        jwk.insert(QStringLiteral("alg"), QStringLiteral("ES256"));
        jwk.insert(QStringLiteral("use"), QStringLiteral("sig"));
    }
    return jsonReply(200, {{QStringLiteral("keys"), key ? QJsonArray{jwk} : QJsonArray{}}});
}

}   // namespace core::centre
