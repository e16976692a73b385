#include "core/sync/http_transport.h"

#include <QAuthenticator>
#include <QEventLoop>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace core::sync {
namespace {

/// Accepts nothing and sends nothing.
class NoCookies : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest networkRequest(const Request &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The bytes are hashed as they travel: nobody may compress them on the way.
    out.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

/// Failures of which it is certain that the centre has seen nothing.
bool neverArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InsecureRedirectError:
        return true;
    default:
        return false;
    }
}

Headers headersOf(const QNetworkReply &reply)
{
    Headers headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name.toLower(), value});
    return headers;
}

}   // namespace

HttpTransport::HttpTransport()
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setAutoDeleteReplies(false);
}

void HttpTransport::cancel()
{
    Q_EMIT cancelled();
}

Reply HttpTransport::send(const Request &request)
{
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(networkRequest(request), request.method, request.body));
    QEventLoop loop;
    QTimer deadline;
    bool tooLarge = false;
    Reply out;
    const auto readSome = [&] {
        out.body += reply->readAll();
        if (out.body.size() <= request.maxReplyBytes || tooLarge)
            return;
        tooLarge = true;
        reply->abort();
    };
    connect(reply.get(), &QNetworkReply::readyRead, &loop, readSome);
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    connect(&deadline, &QTimer::timeout, reply.get(), &QNetworkReply::abort);
    connect(this, &HttpTransport::cancelled, reply.get(), &QNetworkReply::abort);
    deadline.setSingleShot(true);
    deadline.start(request.timeoutMs);
    if (!reply->isFinished())
        loop.exec();
    if (!tooLarge && reply->isOpen())
        readSome();

    out.detail = reply->errorString();
    if (tooLarge) {
        out.body.clear();
        out.fate = Fate::TooLarge;
        return out;
    }
    out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    out.headers = headersOf(*reply);
    const auto error = reply->error();
    // Qt calls every status from 400 up an error; for us it is an answer like another.
    const bool whole = error == QNetworkReply::NoError ||
                       (out.status >= 400 && error > QNetworkReply::UnknownProxyError);
    if (out.status > 0 && whole)
        out.fate = Fate::Answered;
    else
        out.fate = neverArrived(error) ? Fate::NoRoute : Fate::Unknown;
    return out;
}

}   // namespace core::sync
