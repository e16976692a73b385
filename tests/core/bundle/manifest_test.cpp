#include "core/bundle/manifest.h"

#include "tests/core/bundle/signed_bundle.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;

namespace {

QJsonObject goodJson()
{
    return QJsonDocument::fromJson(tests::signedBundle(7, QStringLiteral("rules-2026")).manifest)
        .object();
}

Result<ReceivedManifest> read(const QJsonObject &json)
{
    return readManifest(QJsonDocument(json).toJson());
}

}   // namespace

TEST_CASE("a manifest is read as it was signed", "[bundle]")
{
    const auto bundle = tests::signedBundle(7, QStringLiteral("rules-2026"));
    const auto received = readManifest(bundle.manifest);
    REQUIRE(received);
    const Manifest &says = received->says;
    CHECK(says.id == QStringLiteral("benefits-it"));
    CHECK(says.version == 7);
    CHECK(says.minClient == QVersionNumber(1, 4, 0));
    CHECK(says.sha256 == sha256Of(bundle.archive));
    CHECK(says.size == bundle.archive.size());
    CHECK(says.validFrom == QDate(2026, 5, 1));
    CHECK(says.issuedAt == tests::workingMoment().addDays(-10));
    CHECK(says.expiresAt == tests::workingMoment().addDays(50));
    CHECK(says.keyId == QStringLiteral("rules-2026"));
    CHECK(security::verifiesEd25519(tests::signer(says.keyId).key.publicKey(),
                                    received->signedBytes, received->signature));
}

TEST_CASE("the form a manifest is written in does not matter to its signature", "[bundle]")
{
    const auto compact = readManifest(QJsonDocument(goodJson()).toJson(QJsonDocument::Compact));
    const auto spaced = read(goodJson());
    REQUIRE(compact);
    REQUIRE(spaced);
    CHECK(compact->signedBytes == spaced->signedBytes);
}

TEST_CASE("a member nobody here knows is signed too", "[bundle]")
{
    QJsonObject json = goodJson();
    json.insert(QStringLiteral("later"), 1);
    const auto received = read(json);
    REQUIRE(received);
    CHECK_FALSE(security::verifiesEd25519(tests::signer(received->says.keyId).key.publicKey(),
                                          received->signedBytes, received->signature));
}

TEST_CASE("a manifest without one of its members is refused", "[bundle]")
{
    for (const char *member : {"id", "version", "min_client", "sha256", "size", "valid_from",
                               "issued_at", "expires_at", "key_id"}) {
        QJsonObject json = goodJson();
        json.remove(QLatin1String(member));
        INFO(member);
        const auto received = read(json);
        REQUIRE_FALSE(received);
        CHECK(received.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("impossible members of a manifest are refused", "[bundle]")
{
    const QList<QPair<const char *, QJsonValue>> wrong = {
        {"version", 0},
        {"version", 1.5},
        {"version", -3},
        {"version", QStringLiteral("7")},
        {"version", 1e300},
        {"size", -1},
        {"sha256", QStringLiteral("abc")},
        {"sha256", QString(64, QLatin1Char('Z'))},
        {"id", QStringLiteral("../x")},
        {"key_id", QString()},
        {"valid_from", QStringLiteral("2026-02-30")},
        {"issued_at", QStringLiteral("2026-05-01")},
        {"expires_at", QStringLiteral("2020-01-01T00:00:00Z")},   // before it was issued
        {"min_client", QStringLiteral("new")},
        {"signature", QStringLiteral("not base64url!")},
        {"previous", QJsonArray{-1}},
    };
    for (const auto &[member, value] : wrong) {
        QJsonObject json = goodJson();
        json.insert(QLatin1String(member), value);
        INFO(member);
        CHECK_FALSE(read(json));
    }
}

TEST_CASE("what is no manifest at all is refused", "[bundle]")
{
    CHECK_FALSE(readManifest({}));
    CHECK_FALSE(readManifest("[]"));
    CHECK_FALSE(readManifest("{\"id\": 1, \"id\": 2}"));
    CHECK_FALSE(readManifest(QByteArray(kMostManifestBytes + 1, ' ')));
    const QByteArray good = QJsonDocument(goodJson()).toJson();
    for (qsizetype size = 0; size < good.trimmed().size(); size += 7)
        CHECK_FALSE(readManifest(good.first(size)));
}
