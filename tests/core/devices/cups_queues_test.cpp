#include "core/devices/cups_queues.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace core;
using namespace core::devices;

namespace {

QString daemon()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("cupsd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

/// Where the service listens, or none does: the client library looks once.
QString socketPath()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cups.sock"));
    qputenv("CUPS_SERVER", path.toLocal8Bit());
    return path;
}

/// The real print service on a socket of its own, with three queues whose sheets end in a file.
class PrintService {
public:
    PrintService()
    {
        for (const char *folder : {"root", "spool/tmp", "cache", "state", "bin/backend", "out"})
            QDir().mkpath(path(folder));
        QDir().mkpath(path("bin/filter"));
        // The service starts its back ends by a helper of its own.
        QFile::link(QStringLiteral("/usr/lib/cups/daemon"), path("bin/daemon"));
        tests::writeFile(path("root/cupsd.conf"),
                         "Listen " + socketPath().toLocal8Bit() +
                             "\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                             "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                             "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n"
                             "</Limit>\n</Policy>\n");
        tests::writeFile(path("root/cups-files.conf"),
                         "ServerRoot " + local("root") + "\nRequestRoot " + local("spool") +
                             "\nTempDir " + local("spool/tmp") + "\nCacheDir " + local("cache") +
                             "\nStateDir " + local("state") + "\nServerBin " + local("bin") +
                             "\nErrorLog " + local("error") + "\nAccessLog " + local("access") +
                             "\nPageLog " + local("page") + "\n");
        tests::writeFile(path("bin/backend/desk"), "#!/bin/sh\n[ $# -ge 6 ] || exit 0\n"
                                                   "cat \"$6\" > '" +
                                                       local("out/sheet.pdf") + "'\n");
        // Only its owner may run it: then the service runs it as itself.
        QFile::setPermissions(path("bin/backend/desk"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        tests::writeFile(path("root/printers.conf"),
                         queue("<DefaultPrinter Ufficio>", "State Idle\nAccepting Yes\n") +
                             queue("<Printer Archivio>", "State Idle\nAccepting No\n") +
                             queue("<Printer Sala>", "State Stopped\nStateMessage x\n"
                                                     "Reason media-empty-error\nAccepting Yes\n"));
        m_process.start(daemon(),
                        {QStringLiteral("-f"), QStringLiteral("-c"), path("root/cupsd.conf"),
                         QStringLiteral("-s"), path("root/cups-files.conf")});
        QElapsedTimer timer;
        timer.start();
        while (!QFile::exists(socketPath()) && timer.elapsed() < 10000 &&
               m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(50);
    }
    ~PrintService()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
        QFile::remove(socketPath());
    }
    PrintService(const PrintService &) = delete;
    PrintService &operator=(const PrintService &) = delete;

    bool isRunning() const { return QFile::exists(socketPath()); }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString log() { return QString::fromLocal8Bit(m_process.readAllStandardError()); }

private:
    QByteArray local(const char *name) const { return path(name).toLocal8Bit(); }
    static QByteArray queue(const QByteArray &head, const QByteArray &state)
    {
        const QByteArray kind = head.mid(1).split(' ').first();
        return head + "\nInfo Stampante di prova\nDeviceURI desk:/sheet\n" + state +
               "Shared No\nJobSheets none none\nOpPolicy default\nErrorPolicy stop-printer\n</" +
               kind + ">\n";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

bool canRun()
{
    if (!daemon().isEmpty())
        return true;
    WARN("SKIPPED: cupsd is not installed");
    return false;
}

}   // namespace

TEST_CASE("a computer without a print service is told at once", "[devices][print]")
{
    REQUIRE_FALSE(QFile::exists(socketPath()));
    QElapsedTimer timer;
    timer.start();
    const auto queues = printQueues();
    REQUIRE_FALSE(queues);
    CHECK(queues.error().code == ErrorCode::NotFound);
    CHECK(timer.elapsed() < 3000);
    CHECK(printPdf(QStringLiteral("Ufficio"), QStringLiteral("x.pdf"), {}).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("the queues of a real print service are listed with their state", "[devices][print]")
{
    if (!canRun())
        return;
    PrintService service;
    INFO(service.log().toStdString());
    REQUIRE(service.isRunning());
    const auto queues = printQueues();
    REQUIRE(queues);
    REQUIRE(queues->size() == 3);
    CHECK(queues->at(0).name == QStringLiteral("Ufficio"));
    CHECK(queues->at(0).isUsual);
    CHECK(queues->at(0).description == QStringLiteral("Stampante di prova"));
    CHECK(queues->at(0).state == QueueState::Ready);
    CHECK(queues->at(0).reasons.isEmpty());
    CHECK(queues->at(1).name == QStringLiteral("Archivio"));
    CHECK(queues->at(1).state == QueueState::Closed);
    CHECK(queues->at(2).name == QStringLiteral("Sala"));
    CHECK(queues->at(2).state == QueueState::Stopped);
    CHECK(queues->at(2).reasons.contains(QStringLiteral("media-empty")));
}

TEST_CASE("a PDF made by Qt comes out of a real queue byte by byte", "[devices][print]")
{
    if (!canRun())
        return;
    PrintService service;
    REQUIRE(service.isRunning());
    const QString pdf = service.path("test.pdf");
    {
        QPdfWriter writer(pdf);
        QPainter painter(&writer);
        painter.drawRect(100, 100, 1000, 1000);
    }
    const auto job = printPdf(QStringLiteral("Ufficio"), pdf, QStringLiteral("Prova"));
    REQUIRE(job);
    CHECK(*job > 0);
    const QByteArray sent = tests::readFile(pdf);
    QElapsedTimer timer;
    timer.start();
    QFile out(service.path("out/sheet.pdf"));
    while (out.size() < sent.size() && timer.elapsed() < 15000)
        QThread::msleep(50);
    INFO(QString::fromUtf8(tests::readFile(service.path("error"))).right(3000).toStdString());
    CHECK(out.size() == sent.size());
    CHECK(tests::readFile(out.fileName()) == sent);
}

TEST_CASE("a queue that is not there or takes nothing refuses, and the file stays",
          "[devices][print]")
{
    if (!canRun())
        return;
    PrintService service;
    REQUIRE(service.isRunning());
    const QString pdf = service.path("test.pdf");
    tests::writeFile(pdf, "%PDF-1.4\n%%EOF\n");
    CHECK(printPdf(QStringLiteral("Nessuna"), pdf, QStringLiteral("Prova")).error().code ==
          ErrorCode::NotFound);
    CHECK(printPdf(QStringLiteral("Archivio"), pdf, QStringLiteral("Prova")).error().code ==
          ErrorCode::Io);
    CHECK(QFile::exists(pdf));
}
