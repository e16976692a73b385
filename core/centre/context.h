#pragma once

#include "core/base/clock.h"
#include "core/centre/http.h"
#include "core/centre/in_flight.h"
#include "core/centre/rate_limit.h"
#include "core/security/jws.h"

#include <QHash>

namespace core::centre {

/// What the routes of all threads share. Outlives them.
struct Context {
    const Clock &clock;
    QByteArray signingKey;                          // of the centre, PKCS#8
    QString base;                                   // "http://127.0.0.1:8443", without version
    QHash<QString, security::PublicKey> deskKeys;   // registered desks, by thumbprint
    InFlight &inFlight;
    RateLimit &rateLimit;

    /// The absolute address of a path under /v1.
    QString url(const QString &path) const { return base + QStringLiteral("/v1/") + path; }
};

/// Whose data a request may see. Everybody on the loopback is the one training organisation; with
/// client certificates it becomes the organisation of the certificate.
inline QString scopeOf(const HttpRequest &)
{
    return QStringLiteral("loopback");
}

/// RFC 3339 in UTC, whole seconds.
inline QString rfc3339(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

}   // namespace core::centre
