#include "core/centre/http_server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <limits>
#include <optional>
#include <thread>

namespace core::centre {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using net::ip::tcp;
using Parser = http::request_parser<http::string_body>;

/// Where a reply made on another thread waits to be fetched by the connection that asked.
struct Mailbox {
    explicit Mailbox(const net::any_io_executor &executor)
        : arrived(executor, net::steady_timer::time_point::max())
    {
    }
    net::steady_timer arrived;
    std::optional<HttpResponse> reply;
};

QByteArray bytes(beast::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

HttpRequest headOf(const Parser &parser)
{
    HttpRequest request;
    request.method = bytes(parser.get().method_string());
    const QByteArray target = bytes(parser.get().target());
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const auto &field : parser.get())
        request.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
    return request;
}

http::response<http::string_body> beastReply(const HttpResponse &reply, unsigned version,
                                             bool keepAlive)
{
    http::response<http::string_body> out(static_cast<http::status>(reply.status), version);
    for (const auto &[name, value] : reply.headers)
        out.insert(beast::string_view(name.constData(), static_cast<size_t>(name.size())),
                   beast::string_view(value.constData(), static_cast<size_t>(value.size())));
    if (!reply.mediaType.isEmpty())
        out.set(http::field::content_type, reply.mediaType.toStdString());
    out.body() = reply.body.toStdString();
    out.keep_alive(keepAlive);
    if (reply.status != 204)
        out.prepare_payload();
    return out;
}

/// The refusal for a request that could not be read to its end.
std::optional<HttpResponse> refusal(const beast::error_code &error, quint64 limit)
{
    const HttpRequest unread;
    if (error == http::error::body_limit)
        return problemReply(unread, 413, "too-large", QStringLiteral("Contenuto troppo grande"),
                            {{QStringLiteral("max_size"), static_cast<qint64>(limit)}});
    if (error == http::error::header_limit)
        return problemReply(unread, 431, "headers-too-large",
                            QStringLiteral("Intestazioni troppo grandi"));
    if (error.category() == http::make_error_code(http::error::bad_method).category() &&
        error != http::error::end_of_stream && error != http::error::partial_message)
        return problemReply(unread, 400, "malformed", QStringLiteral("Richiesta non leggibile"));
    return std::nullopt;
}

}   // namespace

struct HttpServer::Inside {
    Handler handler;
    BodyLimit bodyLimit;
    HttpLimits limits;
    net::io_context context{1};
    tcp::acceptor acceptor{context};
    std::thread thread;
    int connections = 0;   // touched by the server's thread only

    net::awaitable<void> accept();
    net::awaitable<void> serve(tcp::socket socket);
    net::awaitable<void> converse(beast::tcp_stream &stream);
    net::awaitable<HttpResponse> answer(HttpRequest request);
    net::awaitable<bool> write(beast::tcp_stream &stream, const HttpResponse &reply,
                               unsigned version, bool keepAlive);
};

net::awaitable<void> HttpServer::Inside::accept()
{
    for (;;) {
        beast::error_code error;
        tcp::socket socket =
            co_await acceptor.async_accept(net::redirect_error(net::use_awaitable, error));
        if (error == net::error::operation_aborted)
            co_return;
        if (error) {   // out of descriptors: give some time to come free
            net::steady_timer pause(context, std::chrono::milliseconds(50));
            co_await pause.async_wait(net::redirect_error(net::use_awaitable, error));
            continue;
        }
        if (connections < limits.connections)
            net::co_spawn(context, serve(std::move(socket)), net::detached);
    }
}

net::awaitable<void> HttpServer::Inside::serve(tcp::socket socket)
{
    ++connections;
    beast::tcp_stream stream(std::move(socket));
    try {
        co_await converse(stream);
    } catch (const std::exception &) {
        // A connection that breaks concerns nobody else.
    }
    beast::error_code ignored;
    stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    --connections;
}

net::awaitable<void> HttpServer::Inside::converse(beast::tcp_stream &stream)
{
    beast::flat_buffer buffer;
    for (bool keepAlive = true; keepAlive;) {
        Parser parser;
        parser.header_limit(limits.headerBytes);
        // Until the path is known. Not none: Beast of Debian 12 takes every body as larger than
        // none.
        parser.body_limit(std::numeric_limits<std::uint64_t>::max());
        beast::error_code error;
        stream.expires_after(limits.idle);
        co_await http::async_read_header(stream, buffer, parser,
                                         net::redirect_error(net::use_awaitable, error));
        quint64 limit = 0;
        if (!error) {
            limit = bodyLimit(headOf(parser));
            if (parser.content_length() && *parser.content_length() > limit)
                error = http::error::body_limit;
            parser.body_limit(limit);
        }
        if (!error) {
            stream.expires_after(limits.exchange);
            co_await http::async_read(stream, buffer, parser,
                                      net::redirect_error(net::use_awaitable, error));
        }
        if (error) {
            if (const auto reply = refusal(error, limit))
                co_await write(stream, *reply, 11, false);
            co_return;
        }
        HttpRequest request = headOf(parser);
        request.body = QByteArray::fromStdString(parser.get().body());
        stream.expires_never();
        keepAlive = parser.get().keep_alive();
        const HttpResponse reply = co_await answer(std::move(request));
        keepAlive = co_await write(stream, reply, parser.get().version(), keepAlive) && keepAlive;
    }
}

net::awaitable<HttpResponse> HttpServer::Inside::answer(HttpRequest request)
{
    // Shared: the worker may answer after this connection is gone.
    const auto box = std::make_shared<Mailbox>(context.get_executor());
    handler(std::move(request), [this, box](HttpResponse reply) {
        net::post(context, [box, given = std::move(reply)]() mutable {
            box->reply = std::move(given);
            box->arrived.cancel();
        });
    });
    beast::error_code woken;
    while (!box->reply)
        co_await box->arrived.async_wait(net::redirect_error(net::use_awaitable, woken));
    co_return std::move(*box->reply);
}

net::awaitable<bool> HttpServer::Inside::write(beast::tcp_stream &stream, const HttpResponse &reply,
                                               unsigned version, bool keepAlive)
{
    beast::error_code error;
    stream.expires_after(limits.exchange);
    const auto message = beastReply(reply, version, keepAlive);
    co_await http::async_write(stream, message, net::redirect_error(net::use_awaitable, error));
    co_return !error;
}

HttpServer::HttpServer(Handler handler, BodyLimit bodyLimit, HttpLimits limits)
    : m_inside(std::make_unique<Inside>())
{
    m_inside->handler = std::move(handler);
    m_inside->bodyLimit = std::move(bodyLimit);
    m_inside->limits = limits;
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(quint16 port)
{
    try {
        const tcp::endpoint endpoint(net::ip::address_v4::loopback(), port);
        m_inside->acceptor.open(endpoint.protocol());
        m_inside->acceptor.set_option(net::socket_base::reuse_address(true));
        m_inside->acceptor.bind(endpoint);
        m_inside->acceptor.listen();
        const quint16 bound = m_inside->acceptor.local_endpoint().port();
        net::co_spawn(m_inside->context, m_inside->accept(), net::detached);
        m_inside->thread = std::thread([inside = m_inside.get()] { inside->context.run(); });
        return bound;
    } catch (const std::exception &problem) {
        return fail(
            ErrorCode::Io,
            QStringLiteral("port %1: %2").arg(port).arg(QString::fromLocal8Bit(problem.what())));
    }
}

void HttpServer::stop()
{
    m_inside->context.stop();
    if (m_inside->thread.joinable())
        m_inside->thread.join();
    beast::error_code ignored;
    m_inside->acceptor.close(ignored);
}

}   // namespace core::centre
