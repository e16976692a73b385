#include "core/centre/replies.h"

namespace core::centre {

HttpResponse notFound(const HttpRequest &request)
{
    return problemReply(request, 404, "not-found", QStringLiteral("Risorsa non trovata"));
}

HttpResponse storeFailed(const HttpRequest &request)
{
    HttpResponse reply = problemReply(request, 503, "unavailable",
                                      QStringLiteral("Servizio momentaneamente non disponibile"));
    reply.set("Retry-After", "10");
    return reply;
}

HttpResponse malformed(const HttpRequest &request)
{
    return problemReply(request, 400, "malformed", QStringLiteral("Contenuto non leggibile"));
}

HttpResponse unsupportedMedia(const HttpRequest &request, const char *expected)
{
    return problemReply(request, 415, "unsupported-media-type",
                        QStringLiteral("Tipo di contenuto non accettato"),
                        {{QStringLiteral("accepted"), QLatin1String(expected)}});
}

QByteArray mediaTypeOf(const HttpRequest &request)
{
    return request.header("content-type").split(';').first().trimmed().toLower();
}

}   // namespace core::centre
