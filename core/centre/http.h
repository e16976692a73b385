#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace core::centre {

/// The centre's own idea of HTTP, so that routes know nothing of the library that speaks it.
using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method;
    QByteArray path;   // without query, still percent-encoded
    QByteArray query;
    HttpHeaders headers;   // names in lower case
    QByteArray body;       // raw, as it came
    QByteArray correlationId;

    /// The value of the only header of that name (lower case); empty when there is none or several.
    QByteArray header(const char *name) const;
    bool hasHeader(const char *name) const;
};

struct HttpResponse {
    int status = 200;
    QByteArray mediaType;
    QByteArray body;
    HttpHeaders headers;

    void set(const char *name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

HttpResponse jsonReply(int status, const QJsonObject &body);

/// An RFC 9457 body: `type` ends in `slug`, `instance` is the request's correlation id.
/// @param title  words for people, Italian, without personal data
/// @param extra  further members
HttpResponse problemReply(const HttpRequest &request, int status, const char *slug,
                          const QString &title, const QJsonObject &extra = {});

}   // namespace core::centre
