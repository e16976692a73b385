#include "core/centre/centre.h"

#include "core/security/jws.h"
#include "tests/support/case_bodies.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <thread>

using namespace tests;
using core::centre::Centre;

namespace {

/// Everything the centre sends until it closes or has been silent for `quietMs` after something
/// came.
QByteArray exchange(quint16 port, const QByteArray &sent, int quietMs = 300)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    REQUIRE(socket.waitForConnected(5000));
    socket.write(sent);
    socket.waitForBytesWritten(5000);
    QByteArray got;
    int patience = 10000;
    while (socket.waitForReadyRead(patience)) {
        got += socket.readAll();
        patience = quietMs;
    }
    return got;
}

QByteArray post(const QByteArray &body, const QByteArray &key, const QByteArray &more = {})
{
    return "POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nDigest: " +
           core::security::digestHeader(body) + "\r\nIdempotency-Key: \"" + key +
           "\"\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" +
           body;
}

/// One request about the draft of `id`, on a connection of its own.
QByteArray draftRequest(const QByteArray &method, const core::CaseId &id, const QByteArray &body,
                        const QByteArray &more)
{
    return method + " /v1/sites/H501/drafts/" + id.toString().toLatin1() +
           " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
           "Digest: " +
           core::security::digestHeader(body) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

QByteArray draftOf(const core::CaseId &id, int version)
{
    return jsonBytes(
        {{QStringLiteral("draft"), QJsonObject{{QStringLiteral("id"), id.toString()},
                                               {QStringLiteral("version"), version}}}});
}

/// The replies to requests sent at once, each on a connection of its own.
std::vector<QByteArray> atOnce(quint16 port, const std::vector<QByteArray> &requests)
{
    std::vector<QByteArray> replies(requests.size());
    std::vector<std::thread> clients;
    for (size_t i = 0; i < requests.size(); ++i)
        clients.emplace_back([&, i] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            if (!socket.waitForConnected(5000))
                return;
            socket.write(requests[i]);
            while (socket.waitForReadyRead(10000))
                replies[i] += socket.readAll();
        });
    for (std::thread &client : clients)
        client.join();
    return replies;
}

struct Running {
    QTemporaryDir folder;
    FixedClock clock;
    Centre centre;
    quint16 port = centre.start(folder.path(), clock).value();
};

}   // namespace

TEST_CASE("a centre answers on the port it reports and keeps the connection", "[centre]")
{
    Running running;
    CHECK(running.centre.url() == QStringLiteral("http://127.0.0.1:%1").arg(running.port));
    const QByteArray twice = exchange(running.port, "GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n"
                                                    "GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(twice.startsWith("HTTP/1.1 200 OK\r\n"));
    CHECK(twice.count("HTTP/1.1 200 OK") == 2);
}

TEST_CASE("a case that announces too much is refused before its body is read", "[centre]")
{
    Running running;
    const QByteArray reply =
        exchange(running.port, "POST /v1/cases HTTP/1.1\r\nHost: x\r\nContent-Type: "
                               "application/json\r\nContent-Length: 524289\r\n\r\n");
    CHECK(reply.startsWith("HTTP/1.1 413 "));
    CHECK(reply.contains("\"max_size\":524288"));
    const QByteArray chunked =
        exchange(running.port, "POST /v1/cases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                               "chunked\r\n\r\n80001\r\n");
    CHECK(chunked.startsWith("HTTP/1.1 413 "));
}

TEST_CASE("what is not HTTP, or has endless headers, is refused", "[centre]")
{
    Running running;
    CHECK(exchange(running.port, "\x16\x03\x01 hello\r\n\r\n").startsWith("HTTP/1.1 400 "));
    CHECK(exchange(running.port, "GET / HTTP/1.1\r\nX: " + QByteArray(20000, 'x') + "\r\n\r\n")
              .startsWith("HTTP/1.1 431 "));
}

TEST_CASE("many idle connections do not stop another from being served", "[centre]")
{
    Running running;
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 50; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QStringLiteral("127.0.0.1"), running.port);
        REQUIRE(idle.back()->waitForConnected(5000));
    }
    CHECK(exchange(running.port, "GET /v1/status HTTP/1.1\r\nHost: x\r\n\r\n")
              .startsWith("HTTP/1.1 200"));
}

TEST_CASE("the same case from many connections at once is one case", "[centre]")
{
    Running running;
    const auto id = core::CaseId::makeAt(running.clock.nowUtc());
    const QByteArray request =
        post(jsonBytes(aCaseBody(id)), id.toString().toLatin1() + ".1", "Connection: close\r\n");
    const std::vector<QByteArray> replies =
        atOnce(running.port, std::vector<QByteArray>(8, request));

    int fresh = 0;
    for (const QByteArray &reply : replies) {
        INFO(reply.toStdString());
        const bool accepted = reply.startsWith("HTTP/1.1 202");
        CHECK((accepted || reply.startsWith("HTTP/1.1 409")));
        fresh += accepted && !reply.contains("Idempotency-Replayed");
    }
    CHECK(fresh == 1);
}

TEST_CASE("of desks that make one draft at once one is first, the others are told", "[centre]")
{
    Running running;
    const auto id = core::CaseId::makeAt(running.clock.nowUtc());
    std::vector<QByteArray> requests;
    for (int desk = 0; desk < 8; ++desk)
        requests.push_back(draftRequest("PUT", id, draftOf(id, desk), "If-None-Match: *\r\n"));
    int first = 0, told = 0;
    for (const QByteArray &reply : atOnce(running.port, requests)) {
        INFO(reply.toStdString());
        first += reply.startsWith("HTTP/1.1 201 ");
        told += reply.startsWith("HTTP/1.1 412 ") && reply.contains("ETag: \"");
    }
    CHECK(first == 1);
    CHECK(told == 7);
}

TEST_CASE("a draft goes to the centre and back over HTTP", "[centre]")
{
    Running running;
    const auto id = core::CaseId::makeAt(running.clock.nowUtc());
    const QByteArray body = draftOf(id, 1);
    const QByteArray etag = "ETag: \"" + hexHash(body).toLatin1() + "\"\r\n";
    const auto ask = [&](const QByteArray &method, const QByteArray &content,
                         const QByteArray &more) {
        return exchange(running.port, draftRequest(method, id, content, more));
    };

    CHECK(ask("PUT", body, {}).startsWith("HTTP/1.1 428 "));
    const QByteArray made = ask("PUT", body, "If-None-Match: *\r\n");
    CHECK(made.startsWith("HTTP/1.1 201 "));
    CHECK(made.contains(etag));
    const QByteArray got = ask("GET", {}, {});
    CHECK(got.startsWith("HTTP/1.1 200 "));
    CHECK(got.contains(etag));
    CHECK(got.endsWith("\r\n\r\n" + body));
    CHECK(ask("DELETE", {}, {}).startsWith("HTTP/1.1 204 "));
    CHECK(ask("GET", {}, {}).startsWith("HTTP/1.1 410 "));
}

TEST_CASE("a draft that is too large is refused before its body is read", "[centre]")
{
    Running running;
    const QByteArray head =
        "PUT /v1/sites/H501/drafts/x HTTP/1.1\r\nHost: x\r\nIf-None-Match: *\r\n"
        "Content-Type: application/json\r\n";
    const QByteArray reply = exchange(running.port, head + "Content-Length: 524289\r\n\r\n");
    CHECK(reply.startsWith("HTTP/1.1 413 "));
    CHECK(reply.contains("\"max_size\":524288"));
    const auto id = core::CaseId::makeAt(running.clock.nowUtc());
    QByteArray largest = draftOf(id, 1);
    largest += QByteArray(512 * 1024 - largest.size(), ' ');
    CHECK(exchange(running.port, draftRequest("PUT", id, largest, "If-None-Match: *\r\n"))
              .startsWith("HTTP/1.1 201 "));
}

TEST_CASE("a stopped centre is silent, and started again it is the same centre", "[centre]")
{
    Running running;
    const auto id = core::CaseId::makeAt(running.clock.nowUtc());
    const QByteArray request = post(jsonBytes(aCaseBody(id)), id.toString().toLatin1() + ".1");
    CHECK(exchange(running.port, request).startsWith("HTTP/1.1 202"));
    const QJsonObject key = running.centre.publicKeyJwk();
    running.centre.stop();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), running.port);
    CHECK_FALSE(socket.waitForConnected(2000));
    CHECK(running.centre.url().isEmpty());

    const auto port = running.centre.start(running.folder.path(), running.clock);
    REQUIRE(port);
    CHECK(running.centre.publicKeyJwk() == key);
    CHECK(exchange(*port, request).contains("Idempotency-Replayed: true"));
}

TEST_CASE("a centre says why it cannot start", "[centre]")
{
    Running running;
    CHECK(running.centre.start(running.folder.path(), running.clock).error().code ==
          core::ErrorCode::Conflict);

    Centre second;
    core::centre::CentreOptions taken;
    taken.port = running.port;
    QTemporaryDir other;
    const auto onTaken = second.start(other.path(), running.clock, taken);
    // SO_REUSEADDR lets nobody take a port that is being listened on.
    REQUIRE_FALSE(onTaken);
    CHECK(onTaken.error().code == core::ErrorCode::Io);

    QFile key(other.filePath(QStringLiteral("centre-key.der")));
    REQUIRE(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
    key.write("rubbish");
    key.close();
    const auto onRubbish = second.start(other.path(), running.clock);
    REQUIRE_FALSE(onRubbish);
    CHECK(onRubbish.error().code == core::ErrorCode::Corrupt);
}

TEST_CASE("what the centre keeps is for its own user only", "[centre]")
{
    Running running;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    CHECK((QFileInfo(running.folder.path()).permissions() & others) == 0);
    CHECK((QFileInfo(running.folder.filePath(QStringLiteral("centre-key.der"))).permissions() &
           others) == 0);
    CHECK((QFileInfo(running.folder.filePath(QStringLiteral("centre.sqlite"))).permissions() &
           others) == 0);
}
