#include "tests/core/sync/drafts_fixture.h"

using namespace tests;
using core::sync::DraftRound;
using core::sync::Fate;
using core::sync::Pace;
using core::sync::Reply;
using core::sync::Request;

TEST_CASE("a draft made at one desk stands at the other, its pages with it (W4)", "[sync]")
{
    DeskPair desks;
    const QByteArray large(1024 * 1024 + 1, 'x');
    const auto id = desks.a.memory.add({large, "%PDF small"});
    const DraftRound sent = desks.a.run();
    CHECK(sent.contact);
    CHECK(sent.trouble.isEmpty());
    CHECK(desks.a.memory.isAllSent());

    desks.b.run();
    REQUIRE(desks.b.memory.drafts.contains(id));
    CHECK(desks.b.memory.at(id).parcel == desks.a.memory.at(id).parcel);
    CHECK(desks.b.memory.files == desks.a.memory.files);
    CHECK(desks.b.changed == QList<core::CaseId>{id});
    CHECK(desks.a.changed.isEmpty());
}

TEST_CASE("pages go before the draft that names them", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add({"%PDF one", "%PDF two"});
    desks.a.run();
    const QString put = QStringLiteral("PUT /v1/sites/H501/drafts/") + id.toString();
    REQUIRE(desks.a.transport.log.contains(put));
    CHECK(desks.a.transport.log.filter(QStringLiteral("/completion")).size() == 2);
    CHECK(desks.a.transport.log.last() == put);
}

TEST_CASE("what was changed at one desk only goes on there", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    desks.b.memory.change(id, "2026-10-31");
    desks.b.run();
    desks.a.run();
    CHECK(desks.a.value(id) == QStringLiteral("2026-10-31"));
    CHECK_FALSE(desks.a.memory.at(id).theirs);
    CHECK(desks.a.changed == QList<core::CaseId>{id});
}

TEST_CASE("changed at both, the second gets both and sends nothing over the first (W5)", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    desks.a.memory.change(id, "2026-10-30");
    desks.b.memory.change(id, "2026-10-31");
    desks.a.run();
    SECTION("told by the news")
    {
        desks.b.run();
        CHECK(desks.b.asked("PUT ") == 0);
    }
    SECTION("told by the refusal: the news came too early")
    {
        desks.b.transport.replace(1, [&](const Request &request) {
            Request empty = request;
            empty.url.setQuery(QStringLiteral("cursor=1000000&limit=1"));
            return desks.b.transport.ask(empty);
        });
        desks.b.run();
        CHECK(desks.b.asked("PUT ") == 1);
    }
    CHECK(desks.b.value(id) == QStringLiteral("2026-10-31"));
    REQUIRE(desks.b.memory.at(id).theirs);
    CHECK(desks.b.memory.at(id).theirs->draft == desks.a.memory.at(id).parcel.draft);
    CHECK(desks.b.changed == QList<core::CaseId>{id});
    desks.a.run();
    CHECK(desks.a.value(id) == QStringLiteral("2026-10-30"));
}

TEST_CASE("handed in at one desk, it is put away at the other, once", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    desks.a.memory.finish(id);
    desks.a.run();
    CHECK(desks.a.memory.at(id).putAway);
    desks.b.run();
    desks.b.run();
    CHECK(desks.b.memory.at(id).timesGone == 1);
    CHECK(desks.b.changed == QList<core::CaseId>{id});
    CHECK(desks.a.memory.at(id).timesGone == 0);
}

TEST_CASE("a change to a draft that was handed in elsewhere learns of it by the refusal", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    desks.a.memory.finish(id);
    desks.a.run();
    desks.b.memory.change(id, "2026-10-31");
    desks.b.transport.replace(1, [&](const Request &request) {
        Request empty = request;
        empty.url.setQuery(QStringLiteral("cursor=1000000&limit=1"));
        return desks.b.transport.ask(empty);
    });
    desks.b.run();
    CHECK(desks.b.asked("PUT ") == 1);
    CHECK(desks.b.memory.at(id).timesGone == 1);
}

TEST_CASE("a quiet round asks for the news and for nothing else", "[sync]")
{
    DeskPair desks;
    desks.shared({"%PDF"});
    desks.a.run();
    desks.b.run();
    desks.a.transport.log.clear();
    desks.b.transport.log.clear();
    for (int i = 0; i < 3; ++i) {
        desks.a.run();
        desks.b.run();
    }
    CHECK(desks.a.transport.log.size() == 3);
    CHECK(desks.b.transport.log.size() == 3);
    CHECK(desks.b.asked("draft-events") == 3);
    CHECK(desks.b.exchange->nextWake() == desks.centre.clock.nowUtc().addSecs(60));
}

TEST_CASE("what was read before a restart is not asked for again", "[sync]")
{
    DeskPair desks;
    desks.shared();
    desks.b.restart();
    desks.b.transport.log.clear();
    desks.b.run();
    CHECK(desks.b.transport.log.size() == 1);
}

TEST_CASE("news of many pages are all read", "[sync]")
{
    DeskPair desks;
    for (int i = 0; i < 230; ++i)
        desks.a.memory.add();
    desks.a.run();
    REQUIRE(desks.a.memory.isAllSent());
    desks.b.run();
    CHECK(desks.b.memory.drafts.size() == 230);
    CHECK(desks.b.asked("draft-events") == 3);
}

TEST_CASE("another centre is told everything and read from the beginning", "[sync]")
{
    DeskPair desks;
    const auto id = desks.shared();
    RoutesFixture other;
    desks.a.memory.change(id, "2026-10-30");
    desks.a.transport.everything = [&](const Request &request) {
        return askRoutes(other, request);
    };
    desks.a.settings.key = core::security::publicKeyOf(other.signingKey).value();
    desks.a.run();
    CHECK(desks.a.memory.isAllSent());
    CHECK(desks.a.transport.requests.last().method == "PUT");
    CHECK(desks.a.memory.at(id).timesGone == 0);
}

TEST_CASE("what a centre tells that came back from an older copy is known within a day", "[sync]")
{
    DeskPair desks;
    const auto known = desks.shared();
    desks.shared();
    RoutesFixture older;
    older.context.signingKey = desks.centre.signingKey;
    older.open();
    const auto atOlder = [&](const Request &request) { return askRoutes(older, request); };
    desks.a.transport.everything = atOlder;
    desks.b.transport.everything = atOlder;
    const auto id = desks.a.memory.add();
    desks.a.run();
    desks.b.run();
    REQUIRE_FALSE(desks.b.memory.drafts.contains(id));
    desks.centre.clock.advance(std::chrono::hours(24));
    desks.b.run();
    CHECK(desks.b.memory.drafts.contains(id));
    CHECK_FALSE(desks.b.memory.at(known).putAway);
}

TEST_CASE("a lost reply, whichever it is, loses nothing and makes no second version", "[sync]")
{
    for (int lost = 1; lost <= 10; ++lost) {
        INFO(lost);
        DeskPair desks;
        desks.a.transport.loseReply(lost);
        const auto id = desks.a.memory.add({"%PDF"});
        desks.a.runUntilDone();
        desks.a.memory.change(id, "2026-10-30");
        desks.a.runUntilDone();
        CHECK(desks.a.memory.isAllSent());
        CHECK_FALSE(desks.a.memory.at(id).theirs);

        desks.b.transport.loseReply(lost);
        desks.b.runUntilDone();
        desks.b.run();
        CHECK(desks.b.value(id) == QStringLiteral("2026-10-30"));
        CHECK(desks.b.memory.files == desks.a.memory.files);
        desks.b.memory.change(id, "2026-10-31");
        desks.b.runUntilDone();
        desks.a.runUntilDone();
        desks.a.run();
        CHECK(desks.a.value(id) == QStringLiteral("2026-10-31"));
        CHECK_FALSE(desks.a.memory.at(id).theirs);
    }
}

TEST_CASE("a change made after a lost reply is sent over our own, not set beside it", "[sync]")
{
    DeskPair desks;
    const auto id = desks.a.memory.add();
    desks.a.transport.loseReply(2);   // of the draft itself
    desks.a.run();
    REQUIRE_FALSE(desks.a.memory.isAllSent());
    desks.a.memory.change(id, "2026-10-30");
    desks.a.runUntilDone();
    CHECK(desks.a.memory.isAllSent());
    CHECK_FALSE(desks.a.memory.at(id).theirs);
    desks.b.run();
    CHECK(desks.b.value(id) == QStringLiteral("2026-10-30"));
}

TEST_CASE("killed before any write of ours, the next start goes on", "[sync]")
{
    for (const char *call : {"toSend", "sent", "file", "cursor", "setCursor"}) {
        INFO(call);
        DeskPair desks;
        const auto id = desks.a.memory.add({"%PDF"});
        desks.a.memory.failNext = QLatin1String(call);
        CHECK(desks.a.run().trouble == QStringLiteral("store"));
        desks.a.restart();
        desks.a.runUntilDone();
        desks.b.run();
        CHECK(desks.b.memory.at(id).parcel == desks.a.memory.at(id).parcel);
        CHECK_FALSE(desks.a.memory.at(id).theirs);
    }
    for (const char *call : {"missingFiles", "take", "setCursor"}) {
        INFO(call);
        DeskPair desks;
        const auto id = desks.a.memory.add({"%PDF"});
        desks.a.run();
        desks.b.memory.failNext = QLatin1String(call);
        CHECK(desks.b.run().trouble == QStringLiteral("store"));
        desks.b.restart();
        desks.b.runUntilDone();
        CHECK(desks.b.memory.at(id).parcel == desks.a.memory.at(id).parcel);
        CHECK_FALSE(desks.b.memory.at(id).theirs);
    }
    for (const char *call : {"withdrawn", "gone"}) {
        INFO(call);
        DeskPair desks;
        const auto id = desks.shared();
        desks.a.memory.finish(id);
        desks.a.memory.failNext = QLatin1String(call);
        desks.b.memory.failNext = QLatin1String(call);
        desks.a.run();
        desks.a.restart();
        desks.a.run();
        desks.b.run();
        desks.b.restart();
        desks.b.run();
        CHECK(desks.b.memory.at(id).timesGone == 1);
    }
}

TEST_CASE("a closed vault stops the round before anything is asked", "[sync]")
{
    DeskPair desks;
    desks.a.memory.add();
    desks.a.memory.locked = true;
    const DraftRound round = desks.a.run();
    CHECK(round.trouble == QStringLiteral("locked"));
    CHECK_FALSE(round.contact);
    CHECK(desks.a.transport.count() == 0);
    CHECK(desks.a.exchange->nextWake() == desks.centre.clock.nowUtc().addSecs(30));

    desks.a.memory.locked = false;
    desks.a.run();
    CHECK(desks.a.memory.isAllSent());
}

TEST_CASE("a round that is stopped goes on where it was", "[sync]")
{
    DeskPair desks;
    for (int i = 0; i < 5; ++i)
        desks.a.memory.add();
    desks.a.transport.replace(3, [&](const Request &request) {
        desks.a.stopping = true;
        return desks.a.transport.ask(request);
    });
    const DraftRound round = desks.a.run();
    CHECK(round.trouble.isEmpty());
    CHECK(desks.a.transport.count() == 3);
    desks.a.stopping = false;
    desks.a.run();
    CHECK(desks.a.memory.isAllSent());
    CHECK(desks.a.asked("PUT ") == 5);
}

TEST_CASE("a site that is none is told and nothing is asked", "[sync]")
{
    DeskPair desks;
    desks.a.memory.site = QStringLiteral("../cases");
    desks.a.memory.add();
    CHECK(desks.a.run().trouble == QStringLiteral("no-site"));
    CHECK(desks.a.transport.count() == 0);
    CHECK_FALSE(desks.a.exchange->nextWake().isValid());
}
