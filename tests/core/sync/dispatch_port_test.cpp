#include "core/sync/dispatch_port.h"

#include "core/centre/centre.h"
#include "core/sync/drain.h"
#include "core/sync/http_transport.h"
#include "tests/support/case_bodies.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

#include <QThread>

#include <catch2/catch.hpp>

using namespace tests;
using core::casework::OutboxState;
using core::domain::CaseState;
using core::sync::Pace;

namespace {

/// A whole desk and a whole centre, sync between them in the test's own thread.
struct DeskAndCentre : private core::sync::DrainListener {
    DeskAndCentre()
    {
        start();
        outbox = core::sync::dispatchOutbox(desk.parts)().value();
    }

    void start()
    {
        REQUIRE(centre.start(centreFolder.path(), desk.clock));
        REQUIRE(desk.desk->dispatch().setCentre(
            {centre.url(), QString::fromUtf8(jsonBytes(centre.publicKeyJwk()))}));
    }
    /// One pass in a hurry.
    core::sync::SyncState look()
    {
        core::sync::Drain drain(
            *outbox, transport, desk.clock, [] { return 0.0; }, [] { return false; },
            static_cast<core::sync::DrainListener &>(*this));
        return drain.run(Pace::Hurry);
    }
    /// Until nothing waits, with a moment between two looks for the centre to do its part.
    void send()
    {
        for (int i = 0; i < 200 && look().waiting > 0; ++i)
            QThread::msleep(20);
    }
    core::domain::Case finalisedWithFile()
    {
        core::domain::Case subject = desk.fullDraft(desk.person());
        const QByteArray bytes(300000, 'x');
        core::domain::Attachment about;
        about.title = QStringLiteral("carta.pdf");
        about.mediaType = QStringLiteral("application/pdf");
        const auto attached = desk.desk->cases().attach(subject.id, subject.revision,
                                                        QStringLiteral("identita"), about, bytes);
        REQUIRE(attached);
        return desk.finalised(*attached);
    }
    core::domain::Case now(const core::CaseId &id)
    {
        const core::domain::Case stored = desk.desk->cases().view(id).value();
        UNSCOPED_INFO("refused because: " << stored.refusal.toStdString());
        return stored;
    }

    DeskFixture desk;
    QTemporaryDir centreFolder;
    core::centre::Centre centre;
    std::unique_ptr<core::sync::OutboxPort> outbox;
    core::sync::HttpTransport transport;
    QStringList protocols;

private:
    void itemChanged(const core::CaseId &) override {}
    void receiptArrived(const core::CaseId &, const QString &protocol) override
    {
        protocols.append(protocol);
    }
};

}   // namespace

TEST_CASE("a case finished at a real desk is received by a real centre, its file with it", "[sync]")
{
    DeskAndCentre both;
    const core::domain::Case subject = both.finalisedWithFile();
    REQUIRE(subject.state == CaseState::ToSend);
    both.send();

    const core::domain::Case received = both.now(subject.id);
    CHECK(received.state == CaseState::Received);
    REQUIRE(received.receipt);
    CHECK(received.receipt->durable);
    CHECK(both.protocols == QStringList{received.receipt->protocol});
    CHECK(both.desk.desk->dispatch().line()->failures == 0);
}

TEST_CASE("a desk whose centre is away keeps its case and sends it when the centre is back",
          "[sync]")
{
    DeskAndCentre both;
    const core::domain::Case subject = both.finalisedWithFile();
    both.centre.stop();
    CHECK(both.look().trouble == QStringLiteral("no-route"));
    CHECK(both.now(subject.id).state == CaseState::ToSend);
    CHECK(both.desk.desk->dispatch().line()->failures == 1);

    both.start();
    both.send();
    CHECK(both.now(subject.id).state == CaseState::Received);
    CHECK(both.protocols.size() == 1);
}

TEST_CASE("nobody signed in stops sync before anything is sent, and the case is safe", "[sync]")
{
    DeskAndCentre both;
    const core::domain::Case subject = both.finalisedWithFile();
    both.desk.signOut();
    both.send();
    CHECK(both.protocols.isEmpty());

    both.desk.signIn(QStringLiteral("p.riva"));
    both.send();
    CHECK(both.now(subject.id).state == CaseState::Received);
}

TEST_CASE("an integration reaches the centre as the second submission, with the same file, also "
          "when the centre is away in between (W19)",
          "[sync]")
{
    DeskAndCentre both;
    const core::domain::Case subject = both.finalisedWithFile();
    both.send();
    const core::domain::Case first = both.now(subject.id);
    REQUIRE(first.state == CaseState::Received);

    both.desk.clock.advance(std::chrono::hours(1));
    auto &cases = both.desk.desk->cases();
    const auto begun = cases.integrate(subject.id, first.revision, {}, QStringLiteral("settimane"));
    REQUIRE(begun);
    core::domain::Case next = both.desk.answered(*begun, QStringLiteral("settimane"), 150);
    next = both.desk.declared(next, QStringLiteral("vero"));
    both.desk.finalised(both.desk.declared(next, QStringLiteral("guadagno")));
    both.centre.stop();
    both.look();
    both.start();
    both.send();

    const core::domain::Case received = both.now(subject.id);
    CHECK(received.state == CaseState::Received);
    CHECK(received.submission == 2);
    REQUIRE(received.receipt);
    CHECK(received.receipt->jws != first.receipt->jws);
    REQUIRE(received.sent.size() == 1);
    CHECK(received.sent.first().receipt == first.receipt);
    CHECK(received.sent.first().facts == first.facts);
    CHECK(both.protocols.size() == 2);
}
