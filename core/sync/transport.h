#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace core::sync {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Request {
    QByteArray method;   // GET, POST, PUT, DELETE
    QUrl url;
    Headers headers;
    QByteArray body;
    int timeoutMs = 30000;
    qint64 maxReplyBytes = 256 * 1024;
};

/// What became of one request.
///
/// Answered   a whole reply came, whoever sent it
/// NoRoute    it surely did not reach the centre: no network, name, connection or TLS
/// Unknown    it may have arrived and been done: time-out or reset after bytes were sent
/// TooLarge   something answered more than was allowed; reading stopped there
enum class Fate { Answered, NoRoute, Unknown, TooLarge };

struct Reply {
    Fate fate = Fate::NoRoute;
    int status = 0;
    Headers headers;   // names in lower case
    QByteArray body;
    QString detail;   // for the log

    QByteArray header(const char *name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    /// Without parameters, in lower case.
    QByteArray mediaType() const
    {
        return header("content-type").split(';')[0].trimmed().toLower();
    }
};

/// One request, one reply. Never follows a redirect, never repeats a request on purpose.
class Transport {
public:
    virtual ~Transport() = default;
    /// Blocks the calling thread at most the request's time-out.
    virtual Reply send(const Request &request) = 0;
    /// Ends a `send` in progress with Unknown or NoRoute. Callable from any thread.
    virtual void cancel() = 0;
};

}   // namespace core::sync
