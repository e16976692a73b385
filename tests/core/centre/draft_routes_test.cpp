#include "tests/core/centre/draft_site.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::CaseId;
using core::centre::HttpResponse;

namespace {

const QString kRome = QStringLiteral("Roma");
const QString kMilan = QStringLiteral("Milano");

}   // namespace

TEST_CASE("a draft is kept as the bytes that came, under their hash", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray body = " " + aDraftBody(id, kRome) + "\n";

    CHECK(desk.get(id).status == 404);
    const HttpResponse made = desk.make(id, body);
    CHECK(made.status == 201);
    CHECK(made.body.isEmpty());
    CHECK(headerOf(made, "ETag") == etagOf(body));

    desk.centre.open();   // also after the centre was started anew
    const HttpResponse got = desk.get(id);
    CHECK(got.status == 200);
    CHECK(got.mediaType == "application/json");
    CHECK(got.body == body);
    CHECK(headerOf(got, "ETag") == etagOf(body));
}

TEST_CASE("a draft is changed by who knows what is kept", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray first = aDraftBody(id, kRome), second = aDraftBody(id, kMilan);
    REQUIRE(desk.make(id, first).status == 201);

    const HttpResponse changed = desk.change(id, etagOf(first), second);
    CHECK(changed.status == 204);
    CHECK(headerOf(changed, "ETag") == etagOf(second));
    CHECK(desk.get(id).body == second);
}

TEST_CASE("who does not know what is kept is told, and nothing is overwritten", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray first = aDraftBody(id, kRome), second = aDraftBody(id, kMilan);
    const QByteArray mine = aDraftBody(id, QStringLiteral("Torino"));
    REQUIRE(desk.make(id, first).status == 201);
    REQUIRE(desk.change(id, etagOf(first), second).status == 204);

    for (const HttpResponse &refused :
         {desk.change(id, etagOf(first), mine), desk.make(id, mine)}) {
        CHECK(refused.status == 412);
        CHECK(problemOf(refused) == QStringLiteral("draft-changed"));
        CHECK(headerOf(refused, "ETag") == etagOf(second));
    }
    CHECK(desk.get(id).body == second);
    CHECK(desk.events().size() == 1);
}

TEST_CASE("changing what was never there is refused without an etag", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const HttpResponse refused =
        desk.change(id, etagOf(aDraftBody(id, kMilan)), aDraftBody(id, kRome));
    CHECK(refused.status == 412);
    CHECK(headerOf(refused, "ETag").isEmpty());
    CHECK(desk.get(id).status == 404);
}

TEST_CASE("a draft cannot be written without a condition, or with one nobody understands",
          "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray body = aDraftBody(id, kRome);
    const auto refused = [&](const core::centre::HttpHeaders &headers) {
        const HttpResponse reply = desk.centre.send("PUT", desk.path(id), body, headers);
        INFO(reply.status);
        CHECK(desk.get(id).status == 404);
        return problemOf(reply);
    };
    CHECK(refused({}) == QStringLiteral("precondition-required"));
    CHECK(desk.centre.send("PUT", desk.path(id), body).status == 428);
    CHECK(refused({{"if-match", "*"}}) == QStringLiteral("malformed"));
    CHECK(refused({{"if-match", "abc"}}) == QStringLiteral("malformed"));
    CHECK(refused({{"if-match", hexHash(body).toLatin1()}}) == QStringLiteral("malformed"));
    CHECK(refused({{"if-match", "W/" + etagOf(body)}}) == QStringLiteral("malformed"));
    CHECK(refused({{"if-none-match", etagOf(body)}}) == QStringLiteral("malformed"));
    CHECK(refused({{"if-none-match", "*"}, {"if-match", etagOf(body)}}) ==
          QStringLiteral("malformed"));
    CHECK(refused({{"if-none-match", "*"}, {"if-none-match", "*"}}) == QStringLiteral("malformed"));
}

TEST_CASE("the same bytes again are fine whatever the condition, and no news", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray first = aDraftBody(id, kRome), second = aDraftBody(id, kMilan);
    REQUIRE(desk.make(id, first).status == 201);
    REQUIRE(desk.change(id, etagOf(first), second).status == 204);
    const std::vector<QJsonObject> before = desk.events();
    desk.centre.clock.advance(std::chrono::hours(1));

    for (const HttpResponse &again : {desk.change(id, etagOf(first), second), desk.make(id, second),
                                      desk.change(id, etagOf("something else"), second)}) {
        CHECK(again.status == 204);
        CHECK(headerOf(again, "ETag") == etagOf(second));
    }
    CHECK(desk.events() == before);
}

TEST_CASE("a withdrawn draft is gone, without its body, and can be made anew", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray body = aDraftBody(id, kRome);
    REQUIRE(desk.make(id, body).status == 201);
    desk.centre.clock.advance(std::chrono::minutes(5));
    CHECK(desk.withdraw(id).status == 204);

    const HttpResponse gone = desk.get(id);
    CHECK(gone.status == 410);
    CHECK(problemOf(gone) == QStringLiteral("draft-gone"));
    CHECK(headerOf(gone, "ETag").isEmpty());
    const std::vector<QJsonObject> events = desk.events();
    REQUIRE(events.size() == 1);
    CHECK(events[0].value(QStringLiteral("case_id")).toString() == id.toString());
    CHECK(events[0].value(QStringLiteral("gone")).toBool());
    CHECK(events[0].value(QStringLiteral("etag")).isNull());
    CHECK(events[0].value(QStringLiteral("at")).toString() ==
          QStringLiteral("2026-11-24T09:35:00Z"));

    const HttpResponse late = desk.change(id, etagOf(body), aDraftBody(id, kMilan));
    CHECK(late.status == 412);
    CHECK(headerOf(late, "ETag").isEmpty());
    CHECK(desk.change(id, etagOf(body), body).status == 412);   // not a repeat any more
    CHECK(desk.make(id, body).status == 201);
    CHECK(desk.get(id).body == body);
    REQUIRE(desk.events().size() == 1);
    CHECK_FALSE(desk.events()[0].value(QStringLiteral("gone")).toBool());
}

TEST_CASE("withdrawing twice, or what was never there, is done and is no news", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId(), unknown = desk.newId();
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    REQUIRE(desk.withdraw(id).status == 204);
    const std::vector<QJsonObject> before = desk.events();
    desk.centre.clock.advance(std::chrono::hours(1));

    CHECK(desk.withdraw(id).status == 204);
    CHECK(desk.withdraw(unknown).status == 204);
    CHECK(desk.events() == before);
    CHECK(desk.get(unknown).status == 404);
}

TEST_CASE("nothing of a withdrawn draft is left in the centre's files", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray canary = "Borgo di Nessuno 77";
    REQUIRE(desk.make(id, aDraftBody(id, QString::fromLatin1(canary))).status == 201);
    const auto found = [&] {
        desk.centre.routes.reset();   // the log is folded into the database
        QFile file(desk.centre.folder.filePath(QStringLiteral("centre.sqlite")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const bool there = file.readAll().contains(canary);
        CHECK_FALSE(QFile::exists(file.fileName() + QStringLiteral("-wal")));
        desk.centre.open();
        return there;
    };
    REQUIRE(found());
    REQUIRE(desk.withdraw(id).status == 204);
    CHECK_FALSE(found());
}

TEST_CASE("the feed names each draft once, by its newest change, page after page",
          "[centre][drafts]")
{
    DraftSite desk;
    const CaseId one = desk.newId(), two = desk.newId(), three = desk.newId();
    for (const CaseId &id : {one, two, three})
        REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    const QByteArray newer = aDraftBody(one, kMilan);
    REQUIRE(desk.change(one, etagOf(aDraftBody(one, kRome)), newer).status == 204);

    const QJsonObject first = desk.page("?limit=2");
    const QJsonArray items = first.value(QStringLiteral("items")).toArray();
    REQUIRE(items.size() == 2);
    CHECK(first.value(QStringLiteral("more")).toBool());
    CHECK(items[0][QStringLiteral("case_id")].toString() == two.toString());
    CHECK(items[1][QStringLiteral("case_id")].toString() == three.toString());

    const QByteArray cursor = first.value(QStringLiteral("next_cursor")).toString().toLatin1();
    const QJsonObject second = desk.page("?limit=2&cursor=" + cursor);
    const QJsonArray rest = second.value(QStringLiteral("items")).toArray();
    REQUIRE(rest.size() == 1);
    CHECK_FALSE(second.value(QStringLiteral("more")).toBool());
    CHECK(rest[0][QStringLiteral("case_id")].toString() == one.toString());
    CHECK(quoted(rest[0][QStringLiteral("etag")].toString()) == etagOf(newer));

    // At the end the cursor stays, until something happens.
    const QByteArray end = second.value(QStringLiteral("next_cursor")).toString().toLatin1();
    CHECK(desk.events("?cursor=" + end).empty());
    CHECK(desk.page("?cursor=" + end).value(QStringLiteral("next_cursor")).toString().toLatin1() ==
          end);
    REQUIRE(desk.withdraw(two).status == 204);
    REQUIRE(desk.events("?cursor=" + end).size() == 1);
    CHECK(desk.centre.get("/v1/sites/H501/draft-events?cursor=x").status == 400);
    CHECK(desk.centre.get("/v1/sites/H501/draft-events?limit=0").status == 400);
}

TEST_CASE("another site sees nothing of a draft and cannot touch it", "[centre][drafts]")
{
    DraftSite rome;
    const CaseId id = rome.newId();
    const QByteArray body = aDraftBody(id, kRome);
    REQUIRE(rome.make(id, body).status == 201);
    const QByteArray other = "/v1/sites/F205/";
    const QByteArray path = other + "drafts/" + id.toString().toLatin1();

    CHECK(rome.centre.get(path).status == 404);
    CHECK(jsonOf(rome.centre.get(other + "draft-events"))
              .value(QStringLiteral("items"))
              .toArray()
              .isEmpty());
    CHECK(rome.centre.send("PUT", path, aDraftBody(id, kMilan), {{"if-match", etagOf(body)}})
              .status == 412);
    CHECK(rome.centre.send("DELETE", path, {}).status == 204);
    CHECK(rome.get(id).body == body);
    CHECK(rome.centre.send("PUT", path, aDraftBody(id, kMilan), {{"if-none-match", "*"}}).status ==
          201);
    CHECK(rome.get(id).body == body);
}

TEST_CASE("another organisation sees nothing of a draft, also of a site of the same name",
          "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    REQUIRE(desk.make(id, aDraftBody(id, kRome)).status == 201);
    auto opened = core::centre::SqlStore::openSqlite(desk.centre.folder.path());
    REQUIRE(opened);
    core::centre::CentreStore &store = **opened;
    const core::centre::DraftKey theirs{QStringLiteral("another"), QStringLiteral("H501"),
                                        id.toString()};

    CHECK_FALSE(store.draft(theirs).value());
    CHECK(store.draftEvents(theirs.scope, theirs.site, 0, 10).value().isEmpty());
    REQUIRE(store.withdrawDraft(theirs, desk.centre.clock.nowUtc()));
    CHECK(desk.get(id).status == 200);
    CHECK(store.draftEvents(QStringLiteral("loopback"), QStringLiteral("H501"), 0, 10)
              .value()
              .size() == 1);
}

TEST_CASE("an address that is none of a draft is not found, whatever is asked of it",
          "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray name = id.toString().toLatin1();
    const QByteArray body = aDraftBody(id, kRome);
    for (const QByteArray &path :
         {"/v1/sites/h501/drafts/" + name, "/v1/sites//drafts/" + name,
          "/v1/sites/" + QByteArray(33, 'A') + "/drafts/" + name,
          "/v1/sites/H5%3001/drafts/" + name, "/v1/sites/H501/drafts/" + name.toUpper(),
          "/v1/sites/H501/drafts/{" + name + "}", QByteArray("/v1/sites/H501/drafts/1"),
          QByteArray("/v1/sites/H501/drafts/"), "/v1/sites/H501/drafts/" + name + "/x",
          "/v1/sites/H501/others/" + name, QByteArray("/v1/sites/H501/drafts"),
          QByteArray("/v1/sites/h501/draft-events"), QByteArray("/v1/sites")}) {
        INFO(path.toStdString());
        CHECK(problemOf(desk.centre.get(path)) == QStringLiteral("not-found"));
        CHECK(desk.centre.send("PUT", path, body, {{"if-none-match", "*"}}).status >= 404);
        CHECK(desk.centre.send("DELETE", path, {}).status >= 404);
    }
    CHECK(desk.events().empty());
}

TEST_CASE("other methods are refused with those that there are", "[centre][drafts]")
{
    DraftSite desk;
    const HttpResponse onDraft = desk.centre.send("POST", desk.path(desk.newId()), "{}");
    CHECK(onDraft.status == 405);
    CHECK(headerOf(onDraft, "Allow") == "GET, PUT, DELETE");
    const HttpResponse onFeed = desk.centre.send("DELETE", desk.site + "draft-events", {});
    CHECK(onFeed.status == 405);
    CHECK(headerOf(onFeed, "Allow") == "GET");
}

TEST_CASE("a body that is not the draft of its address is refused", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    for (const QByteArray &body :
         {QByteArray("not json"), QByteArray("[]"), QByteArray("{}"), QByteArray(),
          QByteArray(R"({"draft":1,"draft":2})"), aDraftBody(desk.newId(), kRome),
          jsonBytes({{QStringLiteral("draft"), id.toString()}}),
          jsonBytes({{QStringLiteral("id"), id.toString()}})}) {
        INFO(body.toStdString());
        const HttpResponse refused = desk.make(id, body);
        CHECK(refused.status == 422);
        CHECK(problemOf(refused) == QStringLiteral("draft-invalid"));
    }
    const HttpResponse text =
        desk.centre.send("PUT", desk.path(id), "x", {{"if-none-match", "*"}}, "text/plain");
    CHECK(text.status == 415);
    CHECK(desk.get(id).status == 404);
}

TEST_CASE("a draft whose digest is missing or wrong is not kept", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    core::centre::HttpHeaders headers{{"content-type", "application/json"}, {"if-none-match", "*"}};
    const QByteArray body = aDraftBody(id, kRome);
    CHECK(problemOf(desk.centre.routes->handle({"PUT", desk.path(id), {}, headers, body, {}})) ==
          QStringLiteral("digest-missing"));
    headers.emplaceBack("digest", core::security::digestHeader("{}"));
    CHECK(problemOf(desk.centre.routes->handle({"PUT", desk.path(id), {}, headers, body, {}})) ==
          QStringLiteral("digest-mismatch"));
    CHECK(desk.get(id).status == 404);
}

TEST_CASE("when the store fails nothing is claimed of a draft", "[centre][drafts]")
{
    DraftSite desk;
    const CaseId id = desk.newId();
    const QByteArray body = aDraftBody(id, kRome);
    REQUIRE(desk.make(id, body).status == 201);
    const auto unavailable = [](const HttpResponse &reply) {
        CHECK(headerOf(reply, "Retry-After") == "10");
        return reply.status == 503 && problemOf(reply) == QStringLiteral("unavailable");
    };

    // Half way through: nothing of the change is left.
    desk.meddle(QStringLiteral("ALTER TABLE draft_numbers RENAME TO away"));
    CHECK(unavailable(desk.change(id, etagOf(body), aDraftBody(id, kMilan))));
    CHECK(unavailable(desk.withdraw(id)));
    CHECK(desk.get(id).body == body);
    desk.meddle(QStringLiteral("ALTER TABLE away RENAME TO draft_numbers"));
    CHECK(desk.change(id, etagOf(body), aDraftBody(id, kMilan)).status == 204);

    desk.meddle(QStringLiteral("DROP TABLE drafts"));
    CHECK(unavailable(desk.get(id)));
    CHECK(unavailable(desk.make(id, body)));
    CHECK(unavailable(desk.withdraw(id)));
    CHECK(unavailable(desk.centre.get(desk.site + "draft-events")));
}
