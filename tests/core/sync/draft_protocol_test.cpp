#include "core/sync/draft_protocol.h"

#include "core/security/jws.h"
#include "tests/support/case_bodies.h"
#include "tests/support/fake_transport.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace tests;
using namespace core::sync;

namespace {

const QUrl kCentre(QStringLiteral("https://intake.example.it"));
const QString kSite = QStringLiteral("H501");
const QString kTag(64, QLatin1Char('a'));

QByteArray header(const Request &request, const char *name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

core::CaseId anId()
{
    return core::CaseId::makeAt(FixedClock().nowUtc());
}

}   // namespace

TEST_CASE("a draft goes to its place, on condition that the centre has what we think it has",
          "[sync]")
{
    const auto id = anId();
    const Request first = putDraftRequest(kCentre, kSite, id, "{}", {});
    CHECK(first.method == "PUT");
    CHECK(first.url.toString() ==
          QStringLiteral("https://intake.example.it/v1/sites/H501/drafts/%1").arg(id.toString()));
    CHECK(header(first, "If-None-Match") == "*");
    CHECK(header(first, "If-Match").isEmpty());
    CHECK(header(first, "Digest") == core::security::digestHeader("{}"));
    CHECK(header(first, "Content-Type") == "application/json");

    const Request next = putDraftRequest(kCentre, kSite, id, "{}", kTag);
    CHECK(header(next, "If-Match") == '"' + kTag.toLatin1() + '"');
    CHECK(header(next, "If-None-Match").isEmpty());
}

TEST_CASE("a draft and a part may be as large as the centre takes them, and get time to come",
          "[sync]")
{
    const Request draft = draftRequest(kCentre, kSite, anId());
    CHECK(draft.maxReplyBytes == 512 * 1024);
    CHECK(draft.timeoutMs == 30000 + 128000);
    CHECK(draft.method == "GET");
    CHECK(header(draft, "Digest").isEmpty());
}

TEST_CASE("the news are asked for from where they were read last", "[sync]")
{
    CHECK(draftNewsRequest(kCentre, kSite, {}, 100).url.toString() ==
          QStringLiteral("https://intake.example.it/v1/sites/H501/draft-events?limit=100"));
    const Request odd = draftNewsRequest(kCentre, kSite, QStringLiteral("1&limit=9#x"), 100);
    CHECK(odd.url.toString(QUrl::FullyEncoded) ==
          QStringLiteral("https://intake.example.it/v1/sites/H501/draft-events?"
                         "cursor=1%26limit%3D9%23x&limit=100"));
}

TEST_CASE("only what the centre takes for a site becomes part of an address", "[sync]")
{
    CHECK(isSite(QStringLiteral("H501")));
    CHECK(isSite(QString(32, QLatin1Char('A'))));
    for (const char *bad : {"", "h501", "H5/01", "..", "H501\n", "H 501"})
        CHECK_FALSE(isSite(QString::fromLatin1(bad)));
    CHECK_FALSE(isSite(QString(33, QLatin1Char('A'))));
}

TEST_CASE("a tag is the sum of the bytes, and of no other form", "[sync]")
{
    CHECK(etagOf(QByteArray("{}")) == hexHash("{}"));
    const auto read = [](const QByteArray &value) {
        return etagOf(answered(200, {}, {}, {{"etag", value}}));
    };
    CHECK(read('"' + kTag.toLatin1() + '"') == kTag);
    CHECK(read(kTag.toLatin1()).isEmpty());
    CHECK(read("W/\"" + kTag.toLatin1() + '"').isEmpty());
    CHECK(read("\"abc\"").isEmpty());
    CHECK(etagOf(answered(200)).isEmpty());
}

TEST_CASE("news are read whole or not at all", "[sync]")
{
    const auto id = anId();
    const auto page = [&](const QJsonObject &item, const QJsonValue &next) {
        return answered(200, "application/json",
                        jsonBytes({{QStringLiteral("items"), QJsonArray{item}},
                                   {QStringLiteral("next_cursor"), next},
                                   {QStringLiteral("more"), true}}));
    };
    const QJsonObject changed{{QStringLiteral("case_id"), id.toString()},
                              {QStringLiteral("etag"), kTag},
                              {QStringLiteral("gone"), false},
                              {QStringLiteral("at"), QStringLiteral("2026-11-24T09:00:00Z")}};
    const auto news = readDraftNews(page(changed, QStringLiteral("7")));
    REQUIRE(news);
    CHECK(news->more);
    CHECK(news->nextCursor == QStringLiteral("7"));
    REQUIRE(news->items.size() == 1);
    CHECK(news->items.first().id == id);
    CHECK(news->items.first().etag == kTag);
    CHECK_FALSE(news->items.first().gone);

    QJsonObject gone = changed;
    gone.insert(QStringLiteral("gone"), true);
    gone.insert(QStringLiteral("etag"), QJsonValue());
    REQUIRE(readDraftNews(page(gone, QStringLiteral("7"))));
    CHECK(readDraftNews(page(gone, QStringLiteral("7")))->items.first().gone);

    for (const char *missing : {"case_id", "etag", "gone"}) {
        INFO(missing);
        QJsonObject spoilt = changed;
        spoilt.remove(QLatin1String(missing));
        CHECK_FALSE(readDraftNews(page(spoilt, QStringLiteral("7"))));
    }
    CHECK_FALSE(readDraftNews(page(changed, QString())));
    CHECK_FALSE(readDraftNews(page(changed, QString(201, QLatin1Char('1')))));
    CHECK_FALSE(readDraftNews(answered(200, "application/json", "{}")));
    CHECK_FALSE(readDraftNews(answered(200, "text/html", "<html></html>")));
    CHECK_FALSE(readDraftNews(answered(204)));
}

TEST_CASE("only who repeats our correlation id has answered us", "[sync]")
{
    const Request asked = withdrawDraftRequest(kCentre, kSite, anId());
    CHECK(asked.method == "DELETE");
    const QByteArray id = header(asked, "X-Correlation-ID");
    CHECK(isAnswerTo(asked, answered(204, {}, {}, {{"x-correlation-id", id}})));
    CHECK_FALSE(isAnswerTo(asked, answered(204)));
    CHECK_FALSE(isAnswerTo(asked, answered(204, {}, {}, {{"x-correlation-id", "x"}})));
    CHECK_FALSE(isAnswerTo(Request(), answered(204)));
}
