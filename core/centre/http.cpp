#include "core/centre/http.h"

#include <QJsonDocument>

namespace core::centre {
namespace {

const QString kProblems = QStringLiteral("https://intake.example.it/problems/");

}   // namespace

QByteArray HttpRequest::header(const char *name) const
{
    QByteArray found;
    int count = 0;
    for (const auto &[key, value] : headers) {
        if (key == name && ++count > 0)
            found = value;
    }
    return count == 1 ? found : QByteArray();
}

bool HttpRequest::hasHeader(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return true;
    }
    return false;
}

HttpResponse jsonReply(int status, const QJsonObject &body)
{
    return {status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpResponse problemReply(const HttpRequest &request, int status, const char *slug,
                          const QString &title, const QJsonObject &extra)
{
    QJsonObject body = extra;
    body.insert(QStringLiteral("type"), kProblems + QLatin1String(slug));
    body.insert(QStringLiteral("title"), title);
    body.insert(QStringLiteral("status"), status);
    body.insert(QStringLiteral("instance"), QString::fromLatin1(request.correlationId));
    HttpResponse reply = jsonReply(status, body);
    reply.mediaType = "application/problem+json";
    return reply;
}

}   // namespace core::centre
