#pragma once

#include "core/sync/transport.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace core::sync {

/// HTTP over Qt Network: redirects by hand, no cookies, no cache, no prompts, replies limited while
/// they are read. Belongs to the thread that makes it; `send` runs a local event loop there.
///
/// Qt itself sends a request again when the peer closes before a reply is read: one `send` may
/// arrive twice. The idempotency key makes that harmless.
class HttpTransport : public QObject, public Transport {
    Q_OBJECT
public:
    HttpTransport();

    Reply send(const Request &request) override;
    void cancel() override;

Q_SIGNALS:
    /// Internal: takes a cancel from any thread to this one.
    void cancelled();

private:
    QNetworkAccessManager m_network;
};

}   // namespace core::sync
