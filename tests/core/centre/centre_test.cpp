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
    std::vector<QByteArray> replies(8);
    std::vector<std::thread> clients;
    for (QByteArray &reply : replies)
        clients.emplace_back([&] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), running.port);
            if (!socket.waitForConnected(5000))
                return;
            socket.write(request);
            while (socket.waitForReadyRead(10000))
                reply += socket.readAll();
        });
    for (std::thread &client : clients)
        client.join();

    int fresh = 0;
    for (const QByteArray &reply : replies) {
        INFO(reply.toStdString());
        const bool accepted = reply.startsWith("HTTP/1.1 202");
        CHECK((accepted || reply.startsWith("HTTP/1.1 409")));
        fresh += accepted && !reply.contains("Idempotency-Replayed");
    }
    CHECK(fresh == 1);
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
