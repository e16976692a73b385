#include "core/sync/engine.h"

#include "core/centre/centre.h"
#include "core/sync/http_transport.h"
#include "tests/support/case_bodies.h"
#include "tests/support/fake_drafts.h"
#include "tests/support/fake_outbox.h"
#include "tests/support/string_makers.h"
#include "tests/support/tiny_http.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

using namespace tests;
using core::casework::OutboxState;
using core::sync::Engine;
using core::sync::SyncState;

namespace {

/// Runs the event loop until `done`, at most twenty seconds. @return whether it came true
template <class Condition>
bool eventually(Condition done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

/// Real time, and `perLook` more each time somebody looks: waits that were set are soon over.
class HastyClock : public core::Clock {
public:
    QDateTime nowUtc() const override
    {
        return m_real.nowUtc().addMSecs(++m_looks * perLook.count());
    }
    std::chrono::milliseconds perLook{0};

private:
    core::SystemClock m_real;
    mutable std::atomic<int> m_looks = 0;
};

/// A real line on which somebody listens.
class HeardTransport : public core::sync::Transport {
public:
    using Listener = std::function<void(const core::sync::Request &)>;
    explicit HeardTransport(const Listener &listener) : m_listener(listener) {}

    core::sync::Reply send(const core::sync::Request &request) override
    {
        if (m_listener)
            m_listener(request);
        return m_line.send(request);
    }
    void cancel() override { m_line.cancel(); }

private:
    const Listener &m_listener;
    core::sync::HttpTransport m_line;
};

/// An engine on its thread, a real centre on the loopback, real time.
struct Line {
    Line()
    {
        QObject::connect(&engine, &Engine::stateChanged, &engine,
                         [this](const SyncState &state) { states.append(state); });
        QObject::connect(&engine, &Engine::receiptArrived, &engine,
                         [this](const core::CaseId &id, const QString &protocol) {
                             receipts.append({id, protocol});
                         });
        QObject::connect(&engine, &Engine::draftChanged, &engine,
                         [this](const core::CaseId &id) { changedDrafts.append(id); });
    }
    ~Line() { engine.stop(); }

    void startCentre(quint16 port = 0)
    {
        core::centre::CentreOptions options;
        options.port = port;
        const auto started = centre.start(folder.path(), clock, options);
        REQUIRE(started);
        const std::lock_guard lock(memory.mutex);
        memory.centre = {centre.url(), QString::fromUtf8(jsonBytes(centre.publicKeyJwk()))};
    }
    quint16 portOfCentre() const { return static_cast<quint16>(QUrl(centre.url()).port()); }
    SyncState state() const { return states.isEmpty() ? SyncState() : states.last(); }

    core::SystemClock clock;
    HastyClock engineClock;
    QTemporaryDir folder;
    core::centre::Centre centre;
    OutboxMemory memory;
    DraftsMemory drafts;
    std::atomic<bool> draftsOpen = true;
    HeardTransport::Listener heard;   // on the engine's thread; set before it starts
    QList<SyncState> states;
    QList<core::CaseId> changedDrafts;
    QList<QPair<core::CaseId, QString>> receipts;
    Engine engine{{[this] {
                       return core::Result<std::unique_ptr<core::sync::OutboxPort>>(
                           std::make_unique<FakeOutbox>(memory));
                   },
                   [this] { return std::make_unique<HeardTransport>(heard); },
                   [] { return 0.02; },   // short waits: 0.1 s, 0.2 s, 0.4 s …
                   &engineClock,
                   [this]() -> core::Result<std::unique_ptr<core::sync::DraftPort>> {
                       if (!draftsOpen)
                           return core::fail(core::ErrorCode::Io, QStringLiteral("no file"));
                       return std::make_unique<FakeDrafts>(drafts);
                   }}};
};

}   // namespace

TEST_CASE("the engine carries a case to a real centre and brings the receipt", "[sync]")
{
    Line line;
    line.startCentre();
    line.memory.add(core::CaseId::makeAt(line.clock.nowUtc()), {QByteArray(300000, 'x')});
    line.engine.start();

    REQUIRE(eventually([&] { return !line.receipts.isEmpty(); }));
    CHECK(line.receipts.first().second.startsWith(QStringLiteral("INPS.H501.")));
    CHECK(eventually([&] { return line.state().online && line.state().waiting == 0; }));
    CHECK(line.memory.received() == 1);
    CHECK(std::any_of(line.states.begin(), line.states.end(),
                      [](const SyncState &state) { return state.sending; }));
    CHECK_FALSE(line.state().sending);
}

TEST_CASE("what is finalised later goes at a wake, without waiting for a timer", "[sync]")
{
    Line line;
    line.startCentre();
    line.engine.start();
    REQUIRE(eventually([&] { return line.state().online; }));
    line.memory.add();
    line.engine.wake();
    CHECK(eventually([&] { return line.memory.received() == 1; }));
}

TEST_CASE("the centre stops and comes back: the queue drains by itself and nothing is there twice",
          "[sync]")
{
    Line line;
    line.startCentre();
    const quint16 port = line.portOfCentre();
    line.memory.add();
    line.engine.start();
    REQUIRE(eventually([&] { return line.memory.received() == 1; }));

    line.centre.stop();
    for (int i = 0; i < 5; ++i)
        line.memory.add();
    line.engine.wake();
    REQUIRE(eventually([&] { return line.state().trouble == QStringLiteral("no-route"); }));
    CHECK(line.state().offlineSince.isValid());
    CHECK(line.state().waiting == 5);

    line.startCentre(port);
    CHECK(eventually([&] { return line.memory.received() == 6; }));
    REQUIRE(eventually([&] { return line.receipts.size() == 6; }));
    QSet<QString> protocols;
    for (const auto &[id, protocol] : line.receipts)
        protocols.insert(protocol);
    CHECK(protocols.size() == 6);
    CHECK(protocols.contains(line.receipts.first().second.chopped(1) + QLatin1Char('6')));
}

TEST_CASE("an engine stopped in the middle of everything goes on where it was", "[sync]")
{
    Line line;
    line.startCentre();
    for (int i = 0; i < 12; ++i)
        line.memory.add(core::CaseId::makeAt(line.clock.nowUtc()), {QByteArray(1000, 'x')});
    for (int i = 0; i < 6; ++i) {
        line.engine.start();
        QThread::msleep(static_cast<unsigned long>(7 * i));
        line.engine.stop();
    }
    line.engine.start();
    CHECK(eventually([&] { return line.memory.received() == 12; }));
    QSet<QString> protocols;
    for (qint64 i = 1; i <= 12; ++i) {
        protocols.insert(line.memory.at(i).protocol);
        CHECK(line.memory.at(i).timesReceived == 1);
    }
    CHECK(protocols.size() == 12);
    CHECK(protocols.contains(QStringLiteral("INPS.H501.%1.0000012")
                                 .arg(core::inItaly(line.clock.nowUtc()).date().year())));
}

TEST_CASE("stopped while a silent centre keeps it waiting, the item is still to be sent", "[sync]")
{
    Line line;
    line.startCentre();
    line.memory.add();
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    line.memory.centre.url = QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort());
    line.engine.start();
    REQUIRE(eventually([&] { return line.state().sending && silent.hasPendingConnections(); }));
    line.engine.stop();
    CHECK(line.memory.at(1).item.state == OutboxState::Waiting);
}

TEST_CASE("a vault that is opened later lets the engine begin at the next wake", "[sync]")
{
    Line line;
    line.startCentre();
    line.memory.add();
    line.memory.locked = true;
    line.engine.start();
    REQUIRE(eventually([&] { return line.state().trouble == QStringLiteral("locked"); }));
    {
        const std::lock_guard lock(line.memory.mutex);
        line.memory.locked = false;
    }
    line.engine.wake();
    CHECK(eventually([&] { return line.memory.received() == 1; }));
}

TEST_CASE("a draft of one desk is told at the other, without anybody asking", "[sync]")
{
    Line here;
    here.startCentre();
    Line there;
    there.drafts.deskId = QStringLiteral("H501-D01");
    there.memory.centre = here.memory.centre;
    const auto id = there.drafts.add({QByteArray(300000, 'x')});
    there.engine.start();
    REQUIRE(eventually([&] { return there.drafts.isAllSent(); }));

    here.engine.start();
    REQUIRE(eventually([&] { return !here.changedDrafts.isEmpty(); }));
    CHECK(here.changedDrafts == QList<core::CaseId>{id});
    CHECK(here.drafts.files == there.drafts.files);
    CHECK(there.changedDrafts.isEmpty());
    CHECK(here.state().draftTrouble.isEmpty());
}

TEST_CASE("a wake carries a draft that was changed, and drafts that cannot be opened are told",
          "[sync]")
{
    Line line;
    line.startCentre();
    line.draftsOpen = false;
    line.engine.start();
    REQUIRE(eventually([&] { return line.state().draftTrouble == QStringLiteral("store"); }));
    CHECK(line.state().trouble.isEmpty());

    line.draftsOpen = true;
    line.drafts.add();
    line.engine.wake();
    REQUIRE(eventually([&] { return line.drafts.isAllSent(); }));
    CHECK(eventually([&] { return line.state().draftTrouble.isEmpty(); }));
}

TEST_CASE("while the centre is found, the news are looked for again by themselves", "[sync]")
{
    Line here;
    here.startCentre();
    here.engineClock.perLook = std::chrono::seconds(40);   // two looks are more than a minute
    here.engine.start();
    REQUIRE(eventually([&] { return here.state().online && !here.state().sending; }));

    Line there;
    there.drafts.deskId = QStringLiteral("H501-D01");
    there.memory.centre = here.memory.centre;
    const auto id = there.drafts.add();
    there.engine.start();
    CHECK(eventually([&] { return here.changedDrafts == QList<core::CaseId>{id}; }));
}

TEST_CASE("a case finished while drafts travel goes before the rest of them", "[sync]")
{
    Line line;
    line.startCentre();
    for (int i = 0; i < 30; ++i)
        line.drafts.add();
    int drafts = 0;
    int draftsBeforeTheCase = 0;
    line.heard = [&](const core::sync::Request &request) {
        if (request.method == "POST" && request.url.path() == QStringLiteral("/v1/cases"))
            draftsBeforeTheCase = drafts;
        if (request.method == "PUT" && ++drafts == 5) {
            line.memory.add();
            line.engine.wake();
        }
    };
    line.engine.start();
    REQUIRE(eventually([&] { return line.memory.received() == 1 && line.drafts.isAllSent(); }));
    line.engine.stop();
    CHECK(drafts == 30);
    CHECK(draftsBeforeTheCase >= 5);
    CHECK(draftsBeforeTheCase <= 7);
}
