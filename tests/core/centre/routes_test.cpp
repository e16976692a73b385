#include "tests/core/centre/routes_fixture.h"
#include "tests/support/string_makers.h"

using namespace tests;
using core::centre::HttpRequest;
using core::centre::HttpResponse;
using core::centre::Routes;

TEST_CASE("the status is public, with the centre's time", "[centre]")
{
    RoutesFixture centre;
    const HttpResponse status = centre.get("/v1/status");

    CHECK(status.status == 200);
    CHECK(status.mediaType == "application/problem+json");
    CHECK(jsonOf(status).value(QStringLiteral("title")).toString() ==
          QStringLiteral("Servizio operativo"));
    CHECK(headerOf(status, "Date") == "Tue, 24 Nov 2026 09:30:00 GMT");
    CHECK(headerOf(status, "Cache-Control") == "no-store");
}

TEST_CASE("the public key is the one that signs", "[centre]")
{
    RoutesFixture centre;
    const QJsonArray keys =
        jsonOf(centre.get("/.well-known/jwks.json")).value(QStringLiteral("keys")).toArray();
    REQUIRE(keys.size() == 1);
    const auto key = core::security::PublicKey::fromJwk(keys[0].toObject());
    REQUIRE(key);
    CHECK(*key == core::security::publicKeyOf(centre.signingKey).value());
    CHECK(keys[0].toObject().value(QStringLiteral("kid")).toString() == key->thumbprint());
    CHECK_FALSE(keys[0].toObject().contains(QStringLiteral("d")));
}

TEST_CASE("a correlation id is given back if it is one, else made", "[centre]")
{
    RoutesFixture centre;
    const QByteArray mine = "6a8b2b7e-7a10-4b5b-9d0a-2f7d0a3f5c11";
    const auto replied = [&](const QByteArray &given) {
        return headerOf(
            centre.routes->handle({"GET", "/v1/status", {}, {{"x-correlation-id", given}}, {}, {}}),
            "X-Correlation-ID");
    };
    CHECK(replied(mine) == mine);
    CHECK(replied("<script>").size() == 36);
}

TEST_CASE("past the limit of the minute the answer is 429 until the next", "[centre]")
{
    RoutesFixture centre(2);
    centre.clock.set(QDateTime({2026, 11, 24}, {9, 30, 45}, Qt::UTC));
    CHECK(headerOf(centre.get("/v1/status"), "X-RateLimit-Remaining") == "1");
    CHECK(centre.get("/v1/status").status == 200);

    const HttpResponse refused = centre.get("/v1/status");
    CHECK(refused.status == 429);
    CHECK(problemOf(refused) == QStringLiteral("too-many-requests"));
    CHECK(headerOf(refused, "Retry-After") == "15");
    CHECK(headerOf(refused, "X-RateLimit-Limit") == "2");
    centre.clock.advance(std::chrono::seconds(15));
    CHECK(centre.get("/v1/status").status == 200);
}

TEST_CASE("how large a body may be depends on the resource", "[centre]")
{
    const auto limit = [](const char *method, const char *path) {
        return Routes::bodyLimit(HttpRequest{method, path, {}, {}, {}, {}});
    };
    CHECK(limit("POST", "/v1/cases") == 512 * 1024);
    CHECK(limit("PUT", "/v1/attachments/x/parts/1") == 8 * 1024 * 1024);
    CHECK(limit("PUT", "/v1/attachments/x/completion") == 64 * 1024);
    CHECK(limit("PUT", "/v1/sites/H501/drafts/x") == 512 * 1024);
    CHECK(limit("DELETE", "/v1/sites/H501/drafts/x") == 64 * 1024);
    CHECK(limit("PUT", "/v1/sites/H501/draft-events") == 64 * 1024);
    CHECK(limit("GET", "/v1/cases") == 64 * 1024);
    CHECK(limit("POST", "/v1/cases/x") == 64 * 1024);
}

TEST_CASE("a database of a newer version is not touched", "[centre]")
{
    RoutesFixture centre;
    {
        auto database = core::centre::SqlDatabase::openSqlite(
            centre.folder.filePath(QStringLiteral("centre.sqlite")));
        REQUIRE(database);
        REQUIRE((*database)->run(QStringLiteral("INSERT INTO schema_version VALUES (99)")));
    }
    const auto store = core::centre::SqlStore::openSqlite(centre.folder.path());
    REQUIRE_FALSE(store);
    CHECK(store.error().code == core::ErrorCode::Conflict);
}
