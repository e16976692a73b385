#include "core/casework/dispatch.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

const QString kUrl = QStringLiteral("http://127.0.0.1/v1/submissions/1");
const QString kProtocol = QStringLiteral("INPS.H501.2026.0000001");

struct Sent {
    DeskFixture fixture;
    domain::Case final = fixture.finalised(fixture.fullDraft(fixture.person()));
    Dispatch &dispatch = fixture.desk->dispatch();
    qint64 sequence = dispatch.items()->first().sequence;

    domain::Case now() { return *fixture.desk->cases().view(final.id); }
    OutboxItem item() { return dispatch.items()->first(); }
    Result<> receive()
    {
        return dispatch.received(sequence, kProtocol, fixture.clock.nowUtc(), true,
                                 QStringLiteral("a.b.c"));
    }
};

}   // namespace

TEST_CASE("a case is sent when the centre took it and received by a receipt only", "[casework]")
{
    Sent sent;

    REQUIRE(sent.dispatch.accepted(sent.sequence, kUrl));
    CHECK(sent.now().state == domain::CaseState::Sent);
    CHECK(sent.item().state == OutboxState::Sent);
    CHECK(sent.item().submissionUrl == kUrl);
    REQUIRE(sent.receive());

    CHECK(sent.now().state == domain::CaseState::Received);
    REQUIRE(sent.now().receipt);
    CHECK(sent.now().receipt->protocol == kProtocol);
    CHECK(sent.now().receipt->jws == QStringLiteral("a.b.c"));
    CHECK(sent.fixture.login->status()->unsent == 0);
    CHECK(sent.fixture.desk->cases().list()->first().protocol == kProtocol);
}

TEST_CASE("a receipt applied twice changes nothing", "[casework]")
{
    Sent sent;
    REQUIRE(sent.dispatch.accepted(sent.sequence, kUrl));
    REQUIRE(sent.receive());
    const domain::Case once = sent.now();
    const QStringList trail = sent.fixture.trail();

    REQUIRE(sent.receive());
    REQUIRE(sent.dispatch.accepted(sent.sequence, kUrl));

    CHECK(sent.now() == once);
    CHECK(sent.fixture.trail() == trail);
}

TEST_CASE("an acceptance heard twice changes nothing", "[casework]")
{
    Sent sent;
    REQUIRE(sent.dispatch.accepted(sent.sequence, kUrl));
    const domain::Case once = sent.now();

    REQUIRE(sent.dispatch.accepted(sent.sequence, kUrl));

    CHECK(sent.now() == once);
}

TEST_CASE("a lost acceptance does not stop the receipt", "[casework]")
{
    Sent sent;

    REQUIRE(sent.receive());

    CHECK(sent.now().state == domain::CaseState::Received);
}

TEST_CASE("another official number for the same submission is a conflict", "[casework]")
{
    Sent sent;
    REQUIRE(sent.receive());

    const auto other =
        sent.dispatch.received(sent.sequence, QStringLiteral("INPS.H501.2026.0000002"),
                               sent.fixture.clock.nowUtc(), true, QStringLiteral("a.b.c"));

    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Conflict);
    CHECK(sent.now().receipt->protocol == kProtocol);
}

TEST_CASE("a refused item keeps the centre's words and can be tried again", "[casework]")
{
    Sent sent;

    REQUIRE(sent.dispatch.quarantined(sent.sequence, QStringLiteral("422"),
                                      QStringLiteral("IBAN di un'altra persona")));
    CHECK(sent.now().state == domain::CaseState::Refused);
    CHECK(sent.now().refusal == QStringLiteral("IBAN di un'altra persona"));
    CHECK(sent.item().state == OutboxState::Quarantined);
    CHECK(sent.fixture.desk->cases().list()->first().reason == sent.now().refusal);

    REQUIRE(sent.dispatch.retry(sent.sequence));
    CHECK(sent.now().state == domain::CaseState::ToSend);
    CHECK(sent.now().refusal.isEmpty());
    CHECK(sent.item().state == OutboxState::Waiting);
    CHECK(sent.item().reason.isEmpty());
}

TEST_CASE("what the centre has cannot be put aside", "[casework]")
{
    Sent sent;
    REQUIRE(sent.receive());

    CHECK(sent.dispatch.quarantined(sent.sequence, QStringLiteral("422"), {}).error().code ==
          ErrorCode::Conflict);
    CHECK(sent.now().state == domain::CaseState::Received);
}

TEST_CASE("a wait is counted, has its reason and its end, and «Riprova» ends it now", "[casework]")
{
    Sent sent;
    const QDateTime later = sent.fixture.clock.nowUtc().addSecs(60);

    REQUIRE(sent.dispatch.postponed(sent.sequence, QStringLiteral("no_route"), later));
    REQUIRE(sent.dispatch.postponed(sent.sequence, QStringLiteral("no_route"), later));
    CHECK(sent.item().tries == 2);
    CHECK(sent.item().nextTry == later);
    CHECK(sent.item().reason == QStringLiteral("no_route"));
    CHECK(sent.now().state == domain::CaseState::ToSend);

    REQUIRE(sent.dispatch.retry(sent.sequence));
    CHECK_FALSE(sent.item().nextTry.isValid());
}

TEST_CASE("yesterday's received items are left out, waiting ones never", "[casework]")
{
    Sent sent;
    sent.fixture.clock.advance(std::chrono::hours(48));
    CHECK(sent.dispatch.items()->size() == 1);
    REQUIRE(sent.receive());
    CHECK(sent.dispatch.items()->size() == 1);

    sent.fixture.clock.advance(std::chrono::hours(24));

    CHECK(sent.dispatch.items()->isEmpty());
}

TEST_CASE("the queue and the state of the line are there after a restart", "[casework]")
{
    Sent sent;
    const Dispatch::Line line{.failures = 3,
                              .nextTry = sent.fixture.clock.nowUtc().addSecs(40),
                              .offlineSince = sent.fixture.clock.nowUtc(),
                              .lastContact = sent.fixture.clock.nowUtc().addSecs(-90)};
    REQUIRE(sent.dispatch.setLine(line));
    REQUIRE(sent.dispatch.setCentre({kUrl, QStringLiteral("{}")}));

    sent.fixture.restart();
    CHECK(sent.fixture.login->status()->unsent == 1);
    sent.fixture.signIn(QStringLiteral("m.longo"));

    auto &dispatch = sent.fixture.desk->dispatch();
    CHECK(dispatch.items()->size() == 1);
    CHECK(dispatch.body(sent.sequence));
    const auto read = dispatch.line();
    REQUIRE(read);
    CHECK(read->failures == 3);
    CHECK(read->nextTry == line.nextTry);
    CHECK(read->lastContact == line.lastContact);
    CHECK(dispatch.centre()->url == kUrl);
}

TEST_CASE("the body of a case stays closed while the desk is locked", "[casework]")
{
    Sent sent;
    REQUIRE(sent.fixture.login->lock());

    const auto body = sent.dispatch.body(sent.sequence);

    REQUIRE_FALSE(body);
    CHECK(body.error().code == ErrorCode::Locked);
}

TEST_CASE("an item that is not there is not found", "[casework]")
{
    Sent sent;

    CHECK(sent.dispatch.accepted(99, kUrl).error().code == ErrorCode::NotFound);
    CHECK(sent.dispatch.body(99).error().code == ErrorCode::NotFound);
}

TEST_CASE("what goes to the supervisor says since when, stays in the queue and is traced once",
          "[casework]")
{
    Sent sent;
    CHECK_FALSE(sent.item().withSupervisor.isValid());
    REQUIRE(sent.dispatch.handToSupervisor(sent.sequence));
    const QDateTime since = sent.item().withSupervisor;
    CHECK(since == sent.fixture.clock.nowUtc());
    CHECK(sent.item().state == OutboxState::Waiting);
    const QStringList trail = sent.fixture.trail();
    CHECK(trail.last().contains(QStringLiteral("outbox_handed_over")));

    sent.fixture.clock.advance(std::chrono::hours(1));
    REQUIRE(sent.dispatch.handToSupervisor(sent.sequence));
    CHECK(sent.item().withSupervisor == since);
    CHECK(sent.fixture.trail() == trail);

    REQUIRE(sent.receive());
    CHECK(sent.dispatch.handToSupervisor(sent.sequence).error().code == ErrorCode::Conflict);
}
