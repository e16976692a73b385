#include "tests/core/sync/desks_of_site.h"

#include <catch2/catch.hpp>

using namespace tests;
using core::CaseId;
using core::casework::DraftChoice;
using core::casework::DraftSide;
using core::domain::CaseState;
using core::sync::SyncState;

namespace {

/// Settles all differences of a case for one side.
core::domain::Case settledFor(SiteDesk &desk, const CaseId &id, DraftSide side)
{
    const auto versions = desk.drafts().versions(id);
    REQUIRE(versions);
    REQUIRE(*versions);
    QList<DraftChoice> choices;
    for (const auto &difference : (*versions)->differences)
        choices.append({difference.part, difference.key, side});
    const auto settled = desk.drafts().settle(id, (*versions)->here.revision, choices);
    INFO((settled ? QString() : settled.error().detail).toStdString());
    REQUIRE(settled);
    REQUIRE(desk.desk.desk->cases().release(id));
    return *settled;
}

}   // namespace

TEST_CASE("a draft begun at one desk is continued at another, papers included (W4)", "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtA();
    const SyncState sent = site.a.pass();
    CHECK(sent.online);
    CHECK(sent.draftTrouble.isEmpty());

    const SyncState taken = site.b.pass();
    CHECK(taken.draftTrouble.isEmpty());
    REQUIRE(site.b.has(id));
    CHECK(site.b.changed == QList<CaseId>{id});
    CHECK(site.b.page(id) == site.page);
    site.checkAlike(id);
    const auto found = site.b.desk.desk->people().search(QStringLiteral("Zanetti"));
    REQUIRE(found);
    CHECK(found->size() == 1);

    site.advance(std::chrono::minutes(5));
    site.b.answer(id, "settimane", 90);
    site.b.pass();
    site.a.pass();
    CHECK(site.a.value(id, "settimane") == QJsonValue(90));
    CHECK(site.a.changed == QList<CaseId>{id});
    site.checkAlike(id);

    site.advance(std::chrono::minutes(5));
    site.a.answer(id, "settimane", 91);
    site.a.pass();
    site.b.pass();
    CHECK(site.b.value(id, "settimane") == QJsonValue(91));
    site.checkAlike(id);
}

TEST_CASE("a PC that breaks loses no draft: another desk has it all (W4)", "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtA();
    site.a.pass();
    site.a.goOffline();
    site.b.pass();
    const auto finished = site.b.desk.finalised(site.b.now(id));
    site.b.passUntilReceived();
    CHECK(site.b.now(id).state == CaseState::Received);
    CHECK(finished.id == id);
}

TEST_CASE("changed at both desks without a line, the second gets both versions and somebody "
          "chooses (W5)",
          "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtBoth();
    site.a.goOffline();
    site.b.goOffline();
    site.a.answer(id, "settimane", 100);
    site.advance(std::chrono::minutes(1));
    site.b.answer(id, "settimane", 150);
    CHECK(site.a.pass().trouble == QStringLiteral("no-route"));
    CHECK(site.b.pass().trouble == QStringLiteral("no-route"));
    site.a.goOnline();
    site.b.goOnline();
    site.a.pass();
    site.b.pass();

    // Nothing of either was touched.
    CHECK(site.a.value(id, "settimane") == QJsonValue(100));
    CHECK(site.b.value(id, "settimane") == QJsonValue(150));
    CHECK(site.a.differing() == 0);
    REQUIRE(site.b.differing() == 1);
    CHECK(site.b.changed == QList<CaseId>{id});
    const auto versions = site.b.drafts().versions(id);
    REQUIRE(versions);
    REQUIRE(*versions);
    CHECK((*versions)->deskName == QStringLiteral("Banco 1"));
    REQUIRE((*versions)->differences.size() == 1);
    CHECK((*versions)->differences.first().key == QStringLiteral("settimane"));
    const auto refused = site.b.desk.desk->cases().finalise(id, site.b.now(id).revision);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == core::casework::kTwoVersions);
    site.b.pass();
    site.a.pass();
    CHECK(site.a.value(id, "settimane") == QJsonValue(100));

    const DraftSide side = GENERATE(DraftSide::Here, DraftSide::There);
    settledFor(site.b, id, side);
    site.b.pass();
    site.a.pass();
    const QJsonValue chosen(side == DraftSide::Here ? 150 : 100);
    CHECK(site.a.value(id, "settimane") == chosen);
    CHECK(site.b.value(id, "settimane") == chosen);
    site.checkAlike(id);
}

TEST_CASE("handed in at one desk, it is put away at the other, which keeps what it had changed",
          "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtBoth();
    const bool isChangedThere = GENERATE(false, true);
    if (isChangedThere)
        site.b.answer(id, "settimane", 77);
    site.a.desk.finalised(site.a.now(id));
    site.a.passUntilReceived();
    REQUIRE(site.a.now(id).state == CaseState::Received);

    site.b.pass();
    const core::domain::Case away = site.b.now(id);
    CHECK(away.isArchived());
    CHECK(away.archived.reason == core::casework::kPutAwayElsewhere);
    CHECK(site.b.value(id, "settimane") == QJsonValue(isChangedThere ? 77 : 104));
    CHECK(site.b.differing() == 0);

    // Our own withdrawal is no news here, not even for a program started again.
    site.a.restart();
    site.a.pass();
    CHECK(site.a.now(id).state == CaseState::Received);
    CHECK_FALSE(site.a.now(id).isArchived());
}

TEST_CASE("an integration of a case handed in is a draft of the site again", "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtBoth();
    site.a.desk.finalised(site.a.now(id));
    site.a.passUntilReceived();
    site.b.pass();
    site.advance(std::chrono::hours(1));

    auto &cases = site.a.desk.desk->cases();
    REQUIRE(cases.integrate(id, site.a.now(id).revision, {}, QStringLiteral("settimane")));
    site.a.answer(id, "settimane", 150);
    const SyncState sent = site.a.pass();
    CHECK(sent.draftTrouble.isEmpty());
    const SyncState taken = site.b.pass();
    CHECK(taken.draftTrouble.isEmpty());
    CHECK(site.b.value(id, "settimane") == QJsonValue(150));
    CHECK(site.b.now(id).submission == 2);
    CHECK_FALSE(site.b.now(id).isArchived());
}

TEST_CASE("the line cut at any request, before or after the centre did it: both desks end alike, "
          "with one version",
          "[sync]")
{
    using Cut = CutLine::Cut;
    const Cut cut = GENERATE(Cut::BeforeSending, Cut::BeforeTheReply);
    for (int at = 1; at <= 8; ++at) {
        INFO(at);
        DesksOfSite site;
        site.a.line.cut = site.b.line.cut = cut;
        site.a.line.cutAt = at;
        const CaseId id = site.draftAtA();
        site.a.pass();
        site.advance(std::chrono::minutes(1));
        site.a.answer(id, "settimane", 90);   // also after a reply that was lost
        site.a.restart();
        site.a.pass();
        site.a.pass();   // the cut may have come as late as now
        CHECK(site.a.differing() == 0);

        site.b.line.cutAt = site.b.line.count() + at;
        site.b.pass();
        site.b.restart();
        site.b.pass();
        site.b.pass();
        REQUIRE(site.b.has(id));
        CHECK(site.b.value(id, "settimane") == QJsonValue(90));
        site.advance(std::chrono::minutes(1));
        site.b.answer(id, "settimane", 91);
        site.b.pass();
        site.b.pass();
        site.a.pass();
        site.a.pass();
        CHECK(site.a.value(id, "settimane") == QJsonValue(91));
        site.checkAlike(id);
    }
}

TEST_CASE("nobody signed in, no draft travels; it does when somebody is", "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtA();
    site.a.desk.signOut();
    site.a.pass();
    site.b.pass();
    CHECK_FALSE(site.b.has(id));

    site.a.desk.signIn(QStringLiteral("p.riva"));
    site.a.pass();
    site.b.pass();
    CHECK(site.b.has(id));
}

TEST_CASE("a desk of another municipality sees nothing of it", "[sync]")
{
    DesksOfSite site;
    const CaseId id = site.draftAtA();
    site.a.pass();
    core::sync::HttpTransport line;
    const auto ask = [&](const char *of) {
        return line.send(core::sync::draftRequest(QUrl(site.centre.url()), QLatin1String(of), id));
    };
    CHECK(ask("H501").status == 200);
    CHECK(ask("F205").status == 404);
}
