#include "tests/core/sync/drain_fixture.h"

using namespace tests;
using core::casework::OutboxState;
using core::sync::Fate;
using core::sync::Pace;
using core::sync::Reply;
using core::sync::Request;
using core::sync::SyncState;

TEST_CASE("a finished case reaches the centre and its receipt comes back", "[sync]")
{
    DrainFixture desk;
    const qint64 sequence = desk.memory.add();

    const SyncState first = desk.run();
    CHECK(desk.item().state == OutboxState::Sent);
    CHECK(first.online);
    CHECK(first.waiting == 1);
    desk.centre.clock.advance(std::chrono::seconds(2));
    const SyncState second = desk.run();

    CHECK(desk.item().state == OutboxState::Received);
    CHECK(desk.memory.at(sequence).protocol == QStringLiteral("INPS.H501.2026.0000001"));
    CHECK(desk.protocols == QStringList{QStringLiteral("INPS.H501.2026.0000001")});
    CHECK(second.waiting == 0);
    CHECK(second.lastContact == desk.centre.clock.nowUtc());
    CHECK(second.trouble.isEmpty());
    CHECK_FALSE(desk.drain->nextWake().isValid());
}

TEST_CASE("attachments go first, in parts, and the receipt vouches for them", "[sync]")
{
    DrainFixture desk;
    desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()),
                    {QByteArray(1024 * 1024 + 1, 'x'), "%PDF small"});
    desk.runUntilDone();

    CHECK(desk.item().state == OutboxState::Received);
    const qsizetype caseAt = desk.transport.log.indexOf(QStringLiteral("POST /v1/cases"));
    REQUIRE(caseAt > 0);
    CHECK(desk.transport.log.lastIndexOf(QStringLiteral("POST /v1/attachments")) < caseAt);
    CHECK(desk.transport.log.filter(QStringLiteral("/parts/")).size() == 3);
}

TEST_CASE("oldest first", "[sync]")
{
    DrainFixture desk;
    for (int i = 0; i < 3; ++i)
        desk.memory.add();
    desk.runUntilDone();

    for (int i = 1; i <= 3; ++i)
        CHECK(desk.memory.at(i).protocol == QStringLiteral("INPS.H501.2026.000000%1").arg(i));
}

TEST_CASE("a lost reply does not send the case twice, whichever reply it is", "[sync]")
{
    for (int lost = 1; lost <= 8; ++lost) {
        INFO(lost);
        DrainFixture desk;
        desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()), {"%PDF"});
        desk.transport.loseReply(lost);
        desk.runUntilDone();

        CHECK(desk.item().state == OutboxState::Received);
        CHECK(desk.casesAtCentre() == 1);
        CHECK(desk.memory.at(1).timesReceived == 1);
    }
}

TEST_CASE("after a lost reply the centre is asked before the case is sent again", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.transport.loseReply();   // of the case itself
    desk.runUntilDone();

    CHECK(desk.transport.log.count(QStringLiteral("POST /v1/cases")) == 1);
    CHECK(desk.item().state == OutboxState::Received);
}

TEST_CASE("killed between the centre's commit and ours, the case is there once", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    SECTION("before it was written down as sent")
    {
        desk.memory.failNextAccepted = true;
        CHECK(desk.run().trouble == QStringLiteral("store"));
        CHECK(desk.item().state == OutboxState::Waiting);
    }
    SECTION("before the receipt was written down")
    {
        desk.run();
        desk.centre.clock.advance(std::chrono::seconds(2));
        desk.memory.failNextReceived = true;
        desk.run();
        CHECK(desk.item().state == OutboxState::Sent);
    }
    desk.restart();
    desk.runUntilDone();

    CHECK(desk.item().state == OutboxState::Received);
    CHECK(desk.casesAtCentre() == 1);
}

TEST_CASE("every sending of a case carries the same bytes and the same key", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.transport.replace(1, always(problem(503)));
    desk.runUntilDone();

    QList<Request> sendings;
    for (const Request &request : desk.transport.requests) {
        if (request.method == "POST")
            sendings.append(request);
    }
    REQUIRE(sendings.size() == 2);
    CHECK(sendings[0].body == sendings[1].body);
    CHECK(sendings[0].body == desk.memory.at(1).body.body);
    const auto key = [](const Request &request) {
        for (const auto &[name, value] : request.headers) {
            if (name == "Idempotency-Key")
                return value;
        }
        return QByteArray();
    };
    CHECK(key(sendings[0]) == '"' + desk.memory.at(1).body.idempotencyKey.toLatin1() + '"');
    CHECK(key(sendings[0]) == key(sendings[1]));
}

TEST_CASE("one case the centre refuses never holds up the others", "[sync]")
{
    const int cases = 7;
    for (int bad = 1; bad <= cases; ++bad) {
        INFO(bad);
        DrainFixture desk;
        for (int i = 0; i < cases; ++i)
            desk.memory.add();
        desk.memory.entries[bad - 1].body.body = "{\"attachments\":[]}";
        desk.runUntilDone();

        CHECK(desk.item(bad).state == OutboxState::Quarantined);
        CHECK(desk.item(bad).reason == QStringLiteral("case-invalid"));
        CHECK(desk.item(bad).detail == QStringLiteral("La domanda non ha la forma prevista"));
        CHECK(desk.memory.received() == cases - 1);
        CHECK(desk.casesAtCentre() == cases - 1);
    }
}

TEST_CASE("one case the centre stumbles over lets the others pass and is tried on", "[sync]")
{
    DrainFixture desk;
    for (int i = 0; i < 4; ++i)
        desk.memory.add();
    const QByteArray poison = desk.memory.at(2).body.body;
    desk.transport.everything = [&](const Request &request) {
        return request.body == poison ? problem(500) : desk.transport.ask(request);
    };
    desk.runUntilDone(40);

    CHECK(desk.memory.received() == 3);
    CHECK(desk.item(2).state == OutboxState::Waiting);
    CHECK(desk.item(2).reason == QStringLiteral("server-fault"));
    desk.transport.everything = nullptr;
    desk.runUntilDone();
    CHECK(desk.memory.received() == 4);
}

TEST_CASE("without a line the whole queue waits, longer each time, and never gives up", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.memory.add();
    desk.transport.everything = always(noRoute());
    const QDateTime start = desk.centre.clock.nowUtc();

    const SyncState offline = desk.run();
    CHECK_FALSE(offline.online);
    CHECK(offline.offlineSince == start);
    CHECK(offline.trouble == QStringLiteral("no-route"));
    CHECK(offline.waiting == 2);
    CHECK(desk.transport.count() == 1);   // the second item is not even tried
    CHECK(desk.drain->nextWake() == start.addSecs(5));
    for (int i = 0; i < 30; ++i) {
        desk.centre.clock.set(desk.drain->nextWake());
        desk.run();
    }
    CHECK(desk.transport.count() == 31);
    CHECK(desk.centre.clock.nowUtc().secsTo(desk.drain->nextWake()) == 30 * 60);
    CHECK(desk.memory.line.offlineSince == start);

    desk.transport.everything = nullptr;
    desk.runUntilDone();
    CHECK(desk.memory.received() == 2);
    CHECK(desk.memory.line.failures == 0);
    CHECK_FALSE(desk.memory.line.offlineSince.isValid());
}

TEST_CASE("a restart does not hammer: the wait goes on", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.transport.everything = always(noRoute());
    desk.run();
    desk.restart();
    const int before = desk.transport.count();

    const SyncState state = desk.run();
    CHECK(desk.transport.count() == before);
    CHECK(desk.drain->nextWake() == desk.memory.line.nextTry);
    CHECK_FALSE(state.online);
    CHECK(state.trouble == QStringLiteral("no-route"));
}

TEST_CASE("who is in a hurry skips our own wait but not what the centre asked for", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    SECTION("our own wait")
    {
        desk.transport.replace(1, always(noRoute()));
        desk.run();
        desk.run(Pace::Hurry);
        CHECK(desk.item().state == OutboxState::Sent);
    }
    SECTION("the centre's")
    {
        desk.transport.replace(1, always(problem(429, "x", {{"retry-after", "120"}})));
        desk.run();
        const int before = desk.transport.count();
        CHECK(desk.run(Pace::Hurry).trouble == QStringLiteral("busy"));
        CHECK(desk.transport.count() == before);
        desk.centre.clock.advance(std::chrono::seconds(120));
        desk.run(Pace::Hurry);
        CHECK(desk.item().state == OutboxState::Sent);
    }
}

TEST_CASE("Retry-After is honoured as seconds and as a date", "[sync]")
{
    DrainFixture desk;
    desk.chance = 0.0;   // our own wait would be none
    desk.memory.add();
    const QDateTime now = desk.centre.clock.nowUtc();
    desk.transport.replace(1, always(problem(503, "x", {{"retry-after", "90"}})));
    CHECK(desk.run().online);   // it spoke, in its own words
    CHECK(desk.memory.line.nextTry == now.addSecs(90));

    desk.centre.clock.advance(std::chrono::seconds(90));
    desk.transport.replace(1, always(problem(503, "x",
                                             {{"date", "Tue, 24 Nov 2026 12:00:00 GMT"},
                                              {"retry-after", "Tue, 24 Nov 2026 12:03:00 GMT"}})));
    desk.run();
    CHECK(desk.memory.line.nextTry ==
          now.addSecs(90 + 180));   // three minutes of the centre's clock
}

TEST_CASE("a captive portal that answers 200 to everything for a day changes nothing", "[sync]")
{
    const auto lie = GENERATE(
        answered(200, "text/html", "<html>Accedi alla rete</html>"),
        answered(200, "application/json", "{}"), answered(202, "application/json", "{}"),
        answered(204), answered(302, "text/html", "", {{"location", "http://portal/"}}),
        answered(404, "text/html", "<html></html>"), answered(511, "text/html", "<html></html>"));
    DrainFixture desk;
    desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()), {"%PDF"});
    desk.memory.add();
    desk.run();   // something may be under way already
    const auto before = desk.memory.received();
    desk.centre.clock.advance(std::chrono::seconds(2));
    desk.transport.everything = always(lie);
    const QDateTime end = desk.centre.clock.nowUtc().addDays(1);
    while (desk.centre.clock.nowUtc() < end) {
        const SyncState state = desk.run();
        REQUIRE(desk.drain->nextWake().isValid());
        CHECK_FALSE(state.trouble.isEmpty());
        desk.centre.clock.set(desk.drain->nextWake());
    }
    CHECK(desk.memory.received() == before);
    CHECK(desk.item(1).state == OutboxState::Sent);
    CHECK(desk.item(2).state == OutboxState::Sent);

    desk.transport.everything = nullptr;
    desk.runUntilDone();
    CHECK(desk.memory.received() == 2);
    CHECK(desk.casesAtCentre() == 2);
}

TEST_CASE("a redirect to another host is never followed", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.run();
    desk.centre.clock.advance(std::chrono::seconds(2));
    desk.transport.replace(1,
                           always(answered(303, "application/json", "{\"status\":\"done\"}",
                                           {{"location", "http://127.0.0.2:8080/v1/receipts/1"}})));
    const int before = desk.transport.count();
    CHECK(desk.run().trouble == QStringLiteral("not-the-centre"));
    CHECK(desk.transport.count() == before + 1);
    CHECK(desk.item().state == OutboxState::Sent);
}

TEST_CASE("a receipt of another key, case or content is not believed and stops nobody", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.memory.add();
    desk.memory.add();
    desk.run();
    desk.centre.clock.advance(std::chrono::seconds(2));
    const QByteArray forged =
        core::security::signJws({{QStringLiteral("typ"), QStringLiteral("receipt+jwt")}}, "{}",
                                core::security::generateSigningKey().value())
            .value();
    desk.transport.replace(2, always(answered(200, "application/jwt", forged)));
    const SyncState state = desk.run();

    CHECK(desk.item(1).state == OutboxState::Sent);
    CHECK(desk.item(1).reason == QStringLiteral("receipt-invalid"));
    CHECK(desk.memory.received() == 2);
    CHECK(state.waiting == 1);
    desk.runUntilDone();
    CHECK(desk.memory.received() == 3);
}

TEST_CASE("a desk the centre does not know stops and loses nothing", "[sync]")
{
    for (const int status : {401, 403}) {
        DrainFixture desk;
        desk.memory.add();
        desk.memory.add();
        desk.transport.everything = always(problem(status));
        const SyncState state = desk.run();

        CHECK(state.trouble == QStringLiteral("identity"));
        CHECK(state.waiting == 2);
        CHECK(desk.transport.count() == (status == 401 ? 2 : 1));   // repaired once, no more
        desk.transport.everything = nullptr;
        desk.runUntilDone();
        CHECK(desk.memory.received() == 2);
    }
}

TEST_CASE("a refusal nobody foresaw is tried three times over a day, then put aside", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.memory.add();
    const QByteArray odd = desk.memory.at(1).body.body;
    desk.transport.everything = [&](const Request &request) {
        return request.body == odd ? problem(418) : desk.transport.ask(request);
    };
    const QDateTime start = desk.centre.clock.nowUtc();
    desk.runUntilDone();

    CHECK(desk.item(1).state == OutboxState::Quarantined);
    CHECK(desk.item(1).reason == QStringLiteral("http-418"));
    CHECK(start.secsTo(desk.centre.clock.nowUtc()) >= 16 * 3600);
    CHECK(desk.item(2).state == OutboxState::Received);
    int tries = 0;
    for (const Request &request : desk.transport.requests)
        tries += request.body == odd;
    CHECK(tries == 3);
}

TEST_CASE("a file that is not what the body promises puts the case aside before it is sent",
          "[sync]")
{
    DrainFixture desk;
    desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()), {"%PDF right"});
    desk.memory.add();
    desk.memory.attachments.first() = "%PDF wrong";
    desk.runUntilDone();

    CHECK(desk.item(1).state == OutboxState::Quarantined);
    CHECK(desk.item(1).reason == QStringLiteral("attachment-corrupt"));
    CHECK(desk.item(2).state == OutboxState::Received);
}

TEST_CASE("an upload goes on where it was cut", "[sync]")
{
    DrainFixture desk;
    desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()),
                    {QByteArray(3 * 1024 * 1024, 'x')});
    desk.transport.replace(4, always(noRoute()));   // open, part 1, part 2, then the line is gone
    desk.runUntilDone();

    CHECK(desk.item().state == OutboxState::Received);
    CHECK(desk.transport.log.filter(QStringLiteral("/parts/")).size() == 4);
    CHECK(desk.transport.log.filter(QStringLiteral("/parts/1")).size() == 1);
}

TEST_CASE("a centre that came back from an older copy is sent the case again", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.run();
    REQUIRE(desk.item().state == OutboxState::Sent);
    desk.centre.clock.advance(std::chrono::seconds(2));
    RoutesFixture older;
    older.context.signingKey = desk.centre.signingKey;
    older.open();
    std::swap(desk.centre.routes, older.routes);
    desk.runUntilDone();

    CHECK(desk.item().state == OutboxState::Received);
    CHECK(desk.casesAtCentre() == 1);
    desk.centre.routes.reset();
}

TEST_CASE("a centre that moved to another address is asked there by case", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.run();
    REQUIRE(desk.item().state == OutboxState::Sent);
    desk.centre.clock.advance(std::chrono::seconds(2));
    desk.memory.centre.url = QStringLiteral("http://127.0.0.1:9090");
    desk.centre.context.base = desk.memory.centre.url;
    desk.runUntilDone();

    CHECK(desk.item().state == OutboxState::Received);
    CHECK(desk.transport.log.count(QStringLiteral("POST /v1/cases")) == 1);
}

TEST_CASE("an amendment is followed on its own", "[sync]")
{
    DrainFixture desk;
    const auto id = core::CaseId::makeAt(desk.centre.clock.nowUtc());
    desk.memory.add(id);
    desk.runUntilDone();
    desk.memory.add(id, {}, 2);
    desk.transport.loseReply();
    desk.runUntilDone();

    CHECK(desk.memory.received() == 2);
    CHECK(desk.casesAtCentre() == 2);
    CHECK(desk.memory.at(1).protocol != desk.memory.at(2).protocol);
}

TEST_CASE("a closed vault pauses the queue and an open one lets it go on", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.memory.locked = true;
    const SyncState state = desk.run();
    CHECK(state.trouble == QStringLiteral("locked"));
    CHECK(desk.transport.count() == 0);
    CHECK(desk.drain->nextWake().isValid());

    desk.memory.locked = false;
    desk.runUntilDone();
    CHECK(desk.memory.received() == 1);
}

TEST_CASE("without a usable centre nothing is sent anywhere", "[sync]")
{
    for (const char *url : {"", "http://intake.example.it", "ftp://127.0.0.1", "127.0.0.1:80",
                            "https://user:pw@intake.example.it"}) {
        DrainFixture desk;
        desk.memory.add();
        desk.memory.centre.url = QString::fromLatin1(url);
        CHECK(desk.run().trouble == QStringLiteral("no-centre"));
        CHECK(desk.transport.count() == 0);
    }
}

TEST_CASE("with nothing to send, the centre is asked when told to and when it was away", "[sync]")
{
    DrainFixture desk;
    CHECK(desk.run(Pace::Hurry).online);
    CHECK(desk.run().online);
    CHECK(desk.transport.count() == 1);

    desk.transport.replace(1, always(noRoute()));
    CHECK_FALSE(desk.run(Pace::Hurry).online);
    desk.centre.clock.set(desk.drain->nextWake());
    CHECK(desk.run().online);
    CHECK(desk.transport.count() == 3);
}

TEST_CASE("a small item passes when a large one always times out", "[sync]")
{
    DrainFixture desk;
    desk.memory.add(core::CaseId::makeAt(desk.centre.clock.nowUtc()), {QByteArray(500000, 'x')});
    desk.memory.add();
    desk.transport.everything = [&](const Request &request) {
        return request.method == "PUT" ? Reply{Fate::Unknown, 0, {}, {}, {}}
                                       : desk.transport.ask(request);
    };
    desk.runUntilDone(10);
    CHECK(desk.item(1).state == OutboxState::Waiting);
    CHECK(desk.item(1).reason == QStringLiteral("unknown-fate"));
    CHECK(desk.item(2).state == OutboxState::Received);
}
