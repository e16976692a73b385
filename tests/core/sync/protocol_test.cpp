#include "core/sync/protocol.h"

#include "core/security/jws.h"
#include "tests/support/case_bodies.h"
#include "tests/support/fake_transport.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace tests;
using namespace core::sync;
using namespace std::chrono_literals;

namespace {

const QUrl kCentre(QStringLiteral("https://intake.example.it"));

QByteArray header(const Request &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

}   // namespace

TEST_CASE("a case travels with its digest and its quoted key", "[sync]")
{
    const Request request = submitRequest(kCentre, {QStringLiteral("abc.1"), "{\"a\":1}", {}, {}});
    CHECK(request.method == "POST");
    CHECK(request.url == QUrl(QStringLiteral("https://intake.example.it/v1/cases")));
    CHECK(header(request, "Idempotency-Key") == "\"abc.1\"");
    CHECK(header(request, "Digest") == core::security::digestHeader("{\"a\":1}"));
    CHECK(header(request, "Content-Type") == "application/json");
    CHECK(header(request, "X-Correlation-ID").size() == 36);
}

TEST_CASE("the time-out grows with what is sent", "[sync]")
{
    CHECK(statusRequest(kCentre).timeoutMs == 30000);
    const auto id = core::AttachmentId::makeAt(FixedClock().nowUtc());
    CHECK(putPartRequest(kCentre, id, 1, QByteArray(1024 * 1024, 'x')).timeoutMs == 286000);
}

TEST_CASE("plain http is for this computer only", "[sync]")
{
    const auto address = [](const char *text) { return centreAddress(QString::fromLatin1(text)); };
    CHECK(address("https://intake.example.it"));
    CHECK(address("http://127.0.0.1:8080"));
    CHECK(address("http://localhost:8080"));
    CHECK(address("https://intake.example.it/v1?x=1") == kCentre);
    CHECK_FALSE(address("http://intake.example.it"));
    CHECK_FALSE(address("http://127.0.0.1.example.it"));
    CHECK_FALSE(address("file:///etc/passwd"));
    CHECK_FALSE(address("https://u@intake.example.it"));
    CHECK_FALSE(address(""));
}

TEST_CASE("an address is followed only on the centre itself", "[sync]")
{
    const Request asked = followRequest(QUrl(QStringLiteral("https://intake.example.it/v1/x")));
    const auto leads = [&](const QByteArray &location) {
        return locationOf(answered(303, {}, {}, {{"location", location}}), asked, kCentre);
    };
    CHECK(leads("https://intake.example.it/v1/receipts/1"));
    CHECK(leads("/v1/receipts/1") ==
          QUrl(QStringLiteral("https://intake.example.it/v1/receipts/1")));
    for (const char *elsewhere :
         {"", "https://evil.example/v1/receipts/1", "http://intake.example.it/v1/receipts/1",
          "https://intake.example.it:8443/v1/receipts/1", "https://intake.example.it/other",
          "//evil.example/v1/", "https://intake.example.it@evil.example/v1/x", "/../v1x"}) {
        INFO(elsewhere);
        CHECK_FALSE(leads(elsewhere));
    }
}

TEST_CASE("an acceptance needs status, media type, submission and place", "[sync]")
{
    const Request asked = submitRequest(kCentre, {});
    const Headers place{{"location", "/v1/submissions/1"}};
    const QByteArray body = "{\"submission_id\":\"1\",\"status\":\"accepted\"}";
    const auto read = [&](const Reply &reply) { return readAccepted(reply, asked, kCentre); };

    CHECK(read(answered(202, "application/json", body, place)));
    CHECK(read(answered(202, "application/json; charset=utf-8", body, place)));
    CHECK_FALSE(read(answered(200, "application/json", body, place)));
    CHECK_FALSE(read(answered(202, "text/html", body, place)));
    CHECK_FALSE(read(answered(202, "application/json", "{}", place)));
    CHECK_FALSE(read(answered(202, "application/json", body)));
    CHECK_FALSE(read(answered(202, "application/json", "{\"submission_id\":\"1\"", place)));
}

TEST_CASE("the state of another case is no answer", "[sync]")
{
    const auto id = core::CaseId::makeAt(FixedClock().nowUtc());
    QJsonObject state{{QStringLiteral("case_id"), id.toString()},
                      {QStringLiteral("revision"), 2},
                      {QStringLiteral("submission"),
                       QStringLiteral("https://intake.example.it/v1/submissions/1")}};
    const auto read = [&] {
        return readCaseState(answered(200, "application/json", jsonBytes(state)), id, kCentre);
    };
    REQUIRE(read());
    CHECK(read()->revision == 2);
    state.insert(QStringLiteral("submission"), QStringLiteral("https://evil.example/v1/s/1"));
    CHECK_FALSE(read());
    state.insert(QStringLiteral("case_id"), QStringLiteral("x"));
    CHECK_FALSE(read());
}

TEST_CASE("the parts of an upload must add up to the file", "[sync]")
{
    const OwnAttachment file{core::AttachmentId::makeAt(FixedClock().nowUtc()), {}, 2500, {}};
    const auto read = [&](const QByteArray &body) {
        return readUploadState(answered(200, "application/json", body), file);
    };
    const auto state = read(R"({"part_size":1000,"parts":3,"stored":[1,3],"state":"open"})");
    REQUIRE(state);
    CHECK(state->stored == QSet<int>{1, 3});
    CHECK_FALSE(state->complete);
    CHECK_FALSE(read(R"({"part_size":1000,"parts":2,"stored":[]})"));
    CHECK_FALSE(read(R"({"part_size":0,"parts":0})"));
    CHECK_FALSE(read("{}"));
}

TEST_CASE("how long to wait is read in all its spellings", "[sync]")
{
    const QDateTime now({2026, 11, 24}, {9, 30}, Qt::UTC);
    const auto wait = [&](int status, const Headers &headers) {
        return askedToWait(answered(status, {}, {}, headers), now);
    };
    CHECK(wait(503, {{"retry-after", "7"}}) == 7s);
    CHECK(wait(503, {{"retry-after", "Tue, 24 Nov 2026 09:31:00 GMT"}}) == 60s);
    CHECK(wait(503, {{"retry-after", "Tue, 24 Nov 2026 09:31:00 GMT"},
                     {"date", "Tue, 24 Nov 2026 09:30:50 GMT"}}) == 10s);
    CHECK(wait(503, {{"retry-after", "Tue, 24 Nov 2026 09:00:00 GMT"}}) == 0s);
    CHECK(wait(503, {{"retry-after", "-5"}}) == 0s);
    CHECK(wait(503, {{"retry-after", "99999999999"}}) == 24h);
    CHECK_FALSE(wait(503, {{"retry-after", "presto"}}));
    CHECK_FALSE(wait(503, {}));
    CHECK(wait(429, {{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "30"}}) == 30s);
    CHECK(wait(429, {{"x-ratelimit-remaining", "0"},
                     {"x-ratelimit-reset", QByteArray::number(now.toSecsSinceEpoch() + 45)}}) ==
          45s);
    CHECK(wait(429, {{"retry-after", "3"},
                     {"x-ratelimit-remaining", "0"},
                     {"x-ratelimit-reset", "30"}}) == 3s);
}

TEST_CASE("our own body names its files or is not sent", "[sync]")
{
    const auto id = core::AttachmentId::makeAt(FixedClock().nowUtc());
    const auto files = ownAttachments(
        jsonBytes({{QStringLiteral("attachments"), QJsonArray{namedAttachment(id, "abc")}}}));
    REQUIRE(files);
    REQUIRE(files->size() == 1);
    CHECK(files->first().id == id);
    CHECK(files->first().size == 3);
    CHECK_FALSE(ownAttachments(R"({"attachments":[{"attachment_id":"x"}]})"));
    CHECK_FALSE(ownAttachments("x"));
}
