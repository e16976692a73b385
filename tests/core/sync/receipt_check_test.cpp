#include "core/sync/receipt_check.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace tests;
using core::sync::checkReceipt;
using core::sync::Sent;

namespace {

struct Signed {
    QByteArray key = core::security::generateSigningKey().value();
    core::security::PublicKey publicKey = core::security::publicKeyOf(key).value();
    Sent sent{core::CaseId::makeAt(FixedClock().nowUtc()),
              2,
              "{\"a\":1}",
              {QStringLiteral("bb"), QStringLiteral("aa")}};
    QJsonObject claims{
        {QStringLiteral("sub"), sent.caseId.toString()},
        {QStringLiteral("revision"), 2},
        {QStringLiteral("protocol"), QStringLiteral("INPS.H501.2026.0000123")},
        {QStringLiteral("request_digest"),
         QString::fromLatin1(core::security::digestHeader(sent.body))},
        {QStringLiteral("attachments"), QJsonArray{QStringLiteral("aa"), QStringLiteral("bb")}},
        {QStringLiteral("received_at"), QStringLiteral("2026-11-24T18:02:11Z")},
        {QStringLiteral("durable"), true}};

    QByteArray jws(const QString &typ = QStringLiteral("receipt+jwt")) const
    {
        return core::security::signJws(
                   {{QStringLiteral("typ"), typ}, {QStringLiteral("kid"), publicKey.thumbprint()}},
                   QJsonDocument(claims).toJson(QJsonDocument::Compact), key)
            .value();
    }
    bool isBelieved() const { return checkReceipt(jws(), publicKey, sent).has_value(); }
};

}   // namespace

TEST_CASE("a receipt over exactly what was sent is believed", "[sync]")
{
    const Signed centre;
    const auto receipt = checkReceipt(centre.jws(), centre.publicKey, centre.sent);
    REQUIRE(receipt);
    CHECK(receipt->protocol == QStringLiteral("INPS.H501.2026.0000123"));
    CHECK(receipt->receivedAt == QDateTime({2026, 11, 24}, {18, 2, 11}, Qt::UTC));
    CHECK(receipt->durable);
}

TEST_CASE("durability is taken from the claim, and absent means no", "[sync]")
{
    Signed centre;
    centre.claims.remove(QStringLiteral("durable"));
    const auto receipt = checkReceipt(centre.jws(), centre.publicKey, centre.sent);
    REQUIRE(receipt);
    CHECK_FALSE(receipt->durable);
}

TEST_CASE("a receipt of another key or type is not believed", "[sync]")
{
    const Signed centre, stranger;
    CHECK_FALSE(checkReceipt(stranger.jws(), centre.publicKey, stranger.sent));
    CHECK_FALSE(checkReceipt(centre.jws(QStringLiteral("JWT")), centre.publicKey, centre.sent));
    CHECK_FALSE(checkReceipt("<html>", centre.publicKey, centre.sent));
}

TEST_CASE("one different claim is enough not to believe a receipt", "[sync]")
{
    const auto [member, value] = GENERATE(table<const char *, QJsonValue>(
        {{"sub", QJsonValue(QStringLiteral("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f"))},
         {"revision", QJsonValue(1)},
         {"request_digest", QJsonValue(QStringLiteral("SHA-256=AAAA"))},
         {"attachments", QJsonValue(QJsonArray{QStringLiteral("aa")})},
         {"attachments",
          QJsonValue(QJsonArray{QStringLiteral("aa"), QStringLiteral("bb"), QStringLiteral("bb")})},
         {"attachments", QJsonValue(QStringLiteral("aabb"))},
         {"protocol", QJsonValue(QString())},
         {"received_at", QJsonValue(QStringLiteral("ieri"))}}));
    Signed centre;
    REQUIRE(centre.isBelieved());
    centre.claims.insert(QLatin1String(member), value);
    INFO(member);
    CHECK_FALSE(centre.isBelieved());
}
