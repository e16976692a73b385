#include "core/security/case_seal.h"

#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core::security;
using core::ErrorCode;

namespace {

const QDateTime kAt({2026, 1, 1}, {9, 12, 44}, Qt::UTC);

SealClaims claims()
{
    return {*core::CaseId::fromString(QStringLiteral("018f2f6e-7c1a-7b3e-9d52-0a5b6c7d8e9f")), 1,
            kAt, QStringLiteral("OP-7F3A"), QByteArray(32, '\x5a')};
}

QJsonObject body()
{
    return {{QStringLiteral("case_id"), claims().caseId.toString()},
            {QStringLiteral("revision"), 1},
            {QStringLiteral("operator"), QStringLiteral("OP-7F3A")},
            {QStringLiteral("finalised_at"), QStringLiteral("2026-01-01T09:12:44Z")},
            {QStringLiteral("answers"),
             QJsonObject{{QStringLiteral("importo"), QStringLiteral("10.00")}}}};
}

struct Sealed {
    QByteArray key = generateSigningKey().value();
    PublicKey publicKey = publicKeyOf(key).value();
    QJsonObject sealed = body();

    Sealed()
    {
        const auto seal = makeSeal(body(), claims(), key);
        REQUIRE(seal);
        sealed.insert(QStringLiteral("seal"), *seal);
    }
};

bool isCorrupt(const QJsonObject &sealed, const PublicKey &key)
{
    const auto checked = checkSeal(sealed, key);
    return !checked && checked.error().code == ErrorCode::Corrupt;
}

}   // namespace

TEST_CASE("a seal gives back what the desk vouched for", "[security]")
{
    const Sealed desk;
    const auto checked = checkSeal(desk.sealed, desk.publicKey);

    REQUIRE(checked);
    CHECK(*checked == claims());
}

TEST_CASE("a seal holds for any spelling of the same body", "[security]")
{
    const Sealed desk;
    const QByteArray indented = QJsonDocument(desk.sealed).toJson(QJsonDocument::Indented);

    CHECK(checkSeal(QJsonDocument::fromJson(indented).object(), desk.publicKey));
}

TEST_CASE("a changed answer, another desk's key or no seal is found out", "[security]")
{
    const Sealed desk, other;
    QJsonObject changed = desk.sealed;
    changed.insert(QStringLiteral("answers"),
                   QJsonObject{{QStringLiteral("importo"), QStringLiteral("10.01")}});

    CHECK(isCorrupt(changed, desk.publicKey));
    CHECK(isCorrupt(desk.sealed, other.publicKey));
    CHECK(isCorrupt(body(), desk.publicKey));
}

TEST_CASE("a seal that speaks of another moment, operator or revision is found out", "[security]")
{
    const Sealed desk;
    SealClaims late = claims();
    late.finalisedAt = kAt.addSecs(1);
    SealClaims stranger = claims();
    stranger.operatorId = QStringLiteral("OP-0000");
    SealClaims amended = claims();
    amended.revision = 2;
    for (const SealClaims &lie : {late, stranger, amended}) {
        QJsonObject sealed = body();
        sealed.insert(QStringLiteral("seal"), makeSeal(body(), lie, desk.key).value());
        CHECK(isCorrupt(sealed, desk.publicKey));
    }
}

TEST_CASE("what has no canonical form cannot be sealed", "[security]")
{
    const Sealed desk;
    QJsonObject fraction = body();
    fraction.insert(QStringLiteral("importo"), 10.5);

    CHECK(makeSeal(fraction, claims(), desk.key).error().code == ErrorCode::Invalid);
    CHECK(makeSeal(desk.sealed, claims(), desk.key).error().code == ErrorCode::Invalid);
    CHECK(makeSeal(body(), claims(), "no key").error().code == ErrorCode::Invalid);
}
