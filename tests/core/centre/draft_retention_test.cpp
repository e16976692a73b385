#include "tests/core/centre/draft_site.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::AttachmentId;
using core::CaseId;
using core::centre::HttpResponse;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kNinetyDays = 90 * 24h;
const QString kRome = QStringLiteral("Roma");

/// Somebody else's write, at which the centre looks for what is old.
void writeAnother(DraftSite &desk)
{
    const CaseId id = desk.newId();
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
}

QByteArray pathOfPart(const AttachmentId &id)
{
    return "/v1/attachments/" + id.toString().toLatin1() + "/parts/1";
}

}   // namespace

TEST_CASE("a draft is kept to its ninetieth day and then forgotten", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray body = aDraftBody(id, kRome);
    REQUIRE(desk.make(id, body).status == 201);

    desk.centre.clock.advance(kNinetyDays - 1s);
    writeAnother(desk);
    CHECK(desk.get(id).body == body);
    CHECK(desk.events().size() == 2);

    desk.centre.clock.advance(1s);
    writeAnother(desk);
    CHECK(desk.get(id).status == 404);
    // Nobody is told that it is gone: a desk that still has it goes on with it.
    for (const QJsonObject &event : desk.events())
        CHECK(event.value(QStringLiteral("case_id")).toString() != id.toString());

    const HttpResponse late = desk.change(id, etagOf(body), aDraftBody(id, QStringLiteral("Asti")));
    CHECK(late.status == 412);
    CHECK(headerOf(late, "ETag").isEmpty());
    CHECK(desk.make(id, body).status == 201);
}

TEST_CASE("a change keeps a draft for another ninety days, a repeat does not", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId changed = desk.newId(), repeated = desk.newId();
    const QByteArray first = aDraftBody(changed, kRome), other = aDraftBody(repeated, kRome);
    REQUIRE(desk.make(changed, first).status == 201);
    REQUIRE(desk.make(repeated, other).status == 201);
    desk.centre.clock.advance(kNinetyDays - 1s);
    REQUIRE(
        desk.change(changed, etagOf(first), aDraftBody(changed, QStringLiteral("Asti"))).status ==
        204);
    REQUIRE(desk.make(repeated, other).status == 204);

    desk.centre.clock.advance(kNinetyDays - 1s);
    writeAnother(desk);
    CHECK(desk.get(changed).status == 200);
    CHECK(desk.get(repeated).status == 404);
}

TEST_CASE("after something was forgotten the feed's numbers still grow", "[centre][drafts]")
{
    DraftSite desk;
    for (int i = 0; i < 3; ++i)
        writeAnother(desk);
    const QByteArray cursor =
        desk.page().value(QStringLiteral("next_cursor")).toString().toLatin1();

    desk.centre.clock.advance(kNinetyDays);
    const CaseId id = desk.newId();
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    const std::vector<QJsonObject> news = desk.events("?cursor=" + cursor);
    REQUIRE(news.size() == 1);
    CHECK(news[0].value(QStringLiteral("case_id")).toString() == id.toString());
}

TEST_CASE("that a draft was withdrawn is remembered for good", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    REQUIRE(desk.withdraw(id).status == 204);
    desk.centre.clock.advance(kNinetyDays);
    writeAnother(desk);
    writeAnother(desk);
    CHECK(desk.get(id).status == 410);
    CHECK(desk.events()[0].value(QStringLiteral("gone")).toBool());
}

TEST_CASE("the pages of a forgotten draft go with it, those of a case taken in stay",
          "[centre][drafts]")
{
    DraftSite desk;
    const CaseId forgotten = desk.newId(), withdrawn = desk.newId(), handedIn = desk.newId();
    QMap<CaseId, AttachmentId> pages;
    for (const CaseId &id : {forgotten, withdrawn, handedIn}) {
        pages[id] = AttachmentId::makeAt(desk.centre.clock.nowUtc());
        desk.centre.upload(id, pages[id], "%PDF-1");
        REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    }
    REQUIRE(desk.centre.submit(aCaseBody(handedIn)).status == 202);
    REQUIRE(desk.withdraw(handedIn).status == 204);
    REQUIRE(desk.withdraw(withdrawn).status == 204);
    const auto isThere = [&](const CaseId &id) {
        return desk.centre.get(pathOfPart(pages[id])).status == 200;
    };

    // Not at once: the case may be on its way with the same pages.
    desk.centre.clock.advance(kNinetyDays - 1s);
    writeAnother(desk);
    CHECK(isThere(forgotten));
    CHECK(isThere(withdrawn));
    desk.centre.clock.advance(1s);
    writeAnother(desk);
    CHECK_FALSE(isThere(forgotten));
    CHECK_FALSE(isThere(withdrawn));
    CHECK(isThere(handedIn));
}

TEST_CASE("pages stay while any site has the draft", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const auto page = AttachmentId::makeAt(desk.centre.clock.nowUtc());
    desk.centre.upload(id, page, "%PDF-1");
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    desk.centre.clock.advance(24h);
    REQUIRE(desk.centre
                .send("PUT", "/v1/sites/F205/drafts/" + id.toString().toLatin1(),
                      aDraftBody(id, kRome), {{"if-none-match", "*"}})
                .status == 201);

    desk.centre.clock.advance(kNinetyDays - 24h);
    writeAnother(desk);
    CHECK(desk.get(id).status == 404);
    CHECK(desk.centre.get(pathOfPart(page)).status == 200);
    desk.centre.clock.advance(24h);
    writeAnother(desk);
    CHECK(desk.centre.get(pathOfPart(page)).status == 404);
}

TEST_CASE("a draft that cannot be forgotten is not half forgotten", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId old = desk.newId(), next = desk.newId();
    REQUIRE(desk.make(old, aDraftBody(old, kRome)).status == 201);
    desk.centre.clock.advance(kNinetyDays);
    desk.meddle(QStringLiteral("ALTER TABLE cases RENAME TO away"));
    CHECK(desk.make(next, aDraftBody(next, kRome)).status == 503);
    CHECK(desk.get(old).status == 200);
    desk.meddle(QStringLiteral("ALTER TABLE away RENAME TO cases"));
    CHECK(desk.make(next, aDraftBody(next, kRome)).status == 201);
    CHECK(desk.get(old).status == 404);
}
