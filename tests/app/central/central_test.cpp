#include "core/security/jws.h"

#include "tests/support/case_bodies.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/program.h"
#include "tests/support/string_makers.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <catch2/catch.hpp>

#include <csignal>

using namespace tests;

namespace {

const QString kProgram = QStringLiteral(SPORTELLO_CENTRAL);

/// The program serving in a folder, until it is told to end.
class Serving {
public:
    explicit Serving(const QString &folder)
    {
        m_process.start(kProgram, {QStringLiteral("--folder"), folder, QStringLiteral("--port"),
                                   QStringLiteral("0")});
        REQUIRE(m_process.waitForStarted());
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) {
        }
        m_line = QString::fromUtf8(m_process.readLine());
    }
    ~Serving()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString line() const { return m_line; }
    QByteArray ask(const QByteArray &request)
    {
        QTcpSocket socket;
        const QUrl url(m_line.section(QLatin1Char(' '), -1).trimmed());
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        REQUIRE(socket.waitForConnected(5000));
        socket.write(request);
        QByteArray reply;
        while (socket.waitForReadyRead(10000))
            reply += socket.readAll();
        return reply;
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    int exitCode()
    {
        REQUIRE(m_process.waitForFinished(20000));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    QString m_line;
};

QByteArray submission(const core::CaseId &id)
{
    const QByteArray body = jsonBytes(aCaseBody(id));
    return "POST /v1/cases HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: "
           "application/json\r\nDigest: " +
           core::security::digestHeader(body) + "\r\nIdempotency-Key: \"" +
           id.toString().toLatin1() + ".1\"\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

}   // namespace

TEST_CASE("the program says where it listens, serves, and ends cleanly when told to", "[app]")
{
    const int ending = GENERATE(SIGTERM, SIGINT);
    QTemporaryDir folder;
    Serving central(folder.path());
    CHECK(central.line().startsWith(QStringLiteral("in ascolto su http://127.0.0.1:")));
    CHECK(central.line().endsWith(QStringLiteral("/v1\n")));
    CHECK(central.ask("GET /v1/status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
              .startsWith("HTTP/1.1 200"));
    central.signal(ending);
    CHECK(central.exitCode() == 0);
}

TEST_CASE("killed right after it accepted, the program still has the case", "[app]")
{
    QTemporaryDir folder;
    const auto id = core::CaseId::makeAt(FixedClock().nowUtc());
    {
        Serving central(folder.path());
        REQUIRE(central.ask(submission(id)).startsWith("HTTP/1.1 202"));
        central.signal(SIGKILL);
    }
    Serving central(folder.path());
    CHECK(central.ask(submission(id)).contains("Idempotency-Replayed: true"));
    CHECK(central
              .ask("GET /v1/cases/" + id.toString().toLatin1() +
                   " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
              .startsWith("HTTP/1.1 200"));
}

TEST_CASE("the printed key is the same every time and has no private half", "[app]")
{
    QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("--folder"), folder.path(),
                                QStringLiteral("--print-key")};
    const Ended first = runProgram(kProgram, arguments);
    CHECK(first.exitCode == 0);
    CHECK(runProgram(kProgram, arguments).out == first.out);
    const QJsonObject jwk = QJsonDocument::fromJson(first.out).object();
    CHECK(core::security::PublicKey::fromJwk(jwk));
    CHECK_FALSE(jwk.contains(QStringLiteral("d")));
}

TEST_CASE("help and version are answered, and what cannot be done is said", "[app]")
{
    CHECK(runProgram(kProgram, {QStringLiteral("--help")}).out.contains("--folder"));
    CHECK(runProgram(kProgram, {QStringLiteral("--version")})
              .out.startsWith("sportello-central " SPORTELLO_VERSION));
    CHECK(runProgram(kProgram, {}).exitCode != 0);
    QTemporaryDir folder;
    QFile key(folder.filePath(QStringLiteral("centre-key.der")));
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.close();
    const Ended ended = runProgram(kProgram, {QStringLiteral("--folder"), folder.path(),
                                              QStringLiteral("--port"), QStringLiteral("0")});
    CHECK(ended.exitCode == 1);
    CHECK(ended.err.startsWith("sportello-central: "));
}
