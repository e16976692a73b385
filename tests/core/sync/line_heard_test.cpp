#include "tests/core/sync/drain_fixture.h"

using namespace tests;
using core::casework::OutboxState;
using core::sync::DraftRound;
using core::sync::Pace;
using core::sync::SyncState;

TEST_CASE("the drafts go after the cases and only when the line is good", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.run();
    CHECK(desk.drain->openLine());
    CHECK(desk.drain->openLine()->address == QUrl(desk.memory.centre.url));

    desk.memory.add();
    desk.transport.everything = always(noRoute());
    desk.run();
    CHECK_FALSE(desk.drain->openLine());
    desk.run();   // it waits
    CHECK_FALSE(desk.drain->openLine());

    desk.transport.everything = nullptr;
    desk.memory.centre.url.clear();
    desk.run(Pace::Hurry);
    CHECK_FALSE(desk.drain->openLine());
    desk.memory.locked = true;
    desk.run(Pace::Hurry);
    CHECK_FALSE(desk.drain->openLine());
}

TEST_CASE("a case the centre refuses does not keep the drafts back", "[sync]")
{
    DrainFixture desk;
    desk.memory.add();
    desk.memory.entries[0].body.body = "{\"attachments\":[]}";
    desk.run();
    REQUIRE(desk.item().state == OutboxState::Quarantined);
    CHECK(desk.drain->openLine());
}

TEST_CASE("drafts that find no route say so, and no case waits for it", "[sync]")
{
    DrainFixture desk;
    desk.run(Pace::Hurry);
    const QDateTime now = desk.centre.clock.nowUtc();
    const SyncState away =
        desk.drain->heard({.noRoute = true, .trouble = QStringLiteral("no-route")});
    CHECK_FALSE(away.online);
    CHECK(away.offlineSince == now);
    CHECK(away.trouble == QStringLiteral("no-route"));
    CHECK(away.draftTrouble == QStringLiteral("no-route"));
    CHECK(desk.memory.line.failures == 0);
    CHECK(desk.memory.line.offlineSince == now);

    desk.memory.add();
    desk.run();
    CHECK(desk.item().state == OutboxState::Sent);
    CHECK(desk.drain->heard({.contact = true}).online);
}

TEST_CASE("drafts that find the centre again say so", "[sync]")
{
    DrainFixture desk;
    desk.run(Pace::Hurry);
    desk.drain->heard({.noRoute = true, .trouble = QStringLiteral("no-route")});
    desk.centre.clock.advance(std::chrono::minutes(5));
    desk.run();
    const SyncState back = desk.drain->heard({.contact = true});
    CHECK(back.online);
    CHECK(back.trouble.isEmpty());
    CHECK(back.draftTrouble.isEmpty());
    CHECK(back.lastContact == desk.centre.clock.nowUtc());
    CHECK(desk.memory.line.lastContact == desk.centre.clock.nowUtc());
}

TEST_CASE("what the centre asked the drafts to wait is waited by all", "[sync]")
{
    DrainFixture desk;
    desk.run(Pace::Hurry);
    const SyncState busy = desk.drain->heard({.contact = true,
                                              .noRoute = false,
                                              .asked = std::chrono::seconds(90),
                                              .trouble = QStringLiteral("busy")});
    CHECK(busy.online);
    CHECK(busy.draftTrouble == QStringLiteral("busy"));
    const QDateTime until = desk.centre.clock.nowUtc().addSecs(90);
    CHECK(desk.drain->nextWake() == until);
    desk.memory.add();
    const int before = desk.transport.count();
    desk.run(Pace::Hurry);
    CHECK(desk.transport.count() == before);
    desk.centre.clock.set(until);
    desk.run();
    CHECK(desk.item().state == OutboxState::Sent);
}

TEST_CASE("a round that did not ask leaves the line as it is", "[sync]")
{
    DrainFixture desk;
    desk.run(Pace::Hurry);
    const auto before = desk.memory.line.lastContact;
    desk.centre.clock.advance(std::chrono::minutes(1));
    const SyncState state = desk.drain->heard({.trouble = QStringLiteral("draft:too-large")});
    CHECK(desk.memory.line.lastContact == before);
    CHECK(state.trouble.isEmpty());
    CHECK(state.draftTrouble == QStringLiteral("draft:too-large"));
}
