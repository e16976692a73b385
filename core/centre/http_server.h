#pragma once

#include "core/base/result.h"
#include "core/centre/http.h"

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace core::centre {

struct HttpLimits {
    quint32 headerBytes = 16 * 1024;
    int connections = 256;
    std::chrono::seconds idle{60};       // between two requests of one connection
    std::chrono::seconds exchange{60};   // for reading one request, and for writing one reply
};

/// The HTTP/1.1 front: reads requests within limits, hands them on, writes replies. Knows no route.
/// One thread does all reading and writing; what takes time happens elsewhere.
class HttpServer {
public:
    using Answer = std::function<void(HttpResponse)>;
    /// Called on the server's thread; must not block. Calls `Answer` once, from any thread.
    using Handler = std::function<void(HttpRequest, Answer)>;
    /// The largest body a request may have, by its method and path; asked before reading the body.
    using BodyLimit = std::function<quint64(const HttpRequest &)>;

    HttpServer(Handler handler, BodyLimit bodyLimit, HttpLimits limits = {});
    ~HttpServer();

    /// Binds 127.0.0.1. @param port  0 for any free one @return the port
    /// @error Io  the port is taken
    Result<quint16> start(quint16 port);
    /// No new connections; those open are cut. All answers must have been given or given up before.
    void stop();

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}   // namespace core::centre
