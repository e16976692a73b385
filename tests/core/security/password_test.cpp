#include "core/security/password.h"

#include "tests/support/string_makers.h"

using namespace core;
using namespace core::security;

namespace {

const KdfCost kCheap{1, 8192};
const QByteArray kSalt(kSaltSize, 's');

QByteArray idOf(const QString &password, const QByteArray &salt = kSalt,
                const KdfCost &cost = kCheap)
{
    return keyFromPassword(password, salt, cost).value().id();
}

}   // namespace

TEST_CASE("the key from a password depends on password, salt and cost", "[security]")
{
    const QString password = QStringLiteral("tre civette sul comò");
    CHECK(idOf(password) == idOf(password));
    CHECK(idOf(password) != idOf(QStringLiteral("tre civette sul como")));
    CHECK(idOf(password) != idOf(password, QByteArray(kSaltSize, 't')));
    CHECK(idOf(password) != idOf(password, kSalt, {2, 8192}));
}

TEST_CASE("an accent typed in either Unicode form gives the same key", "[security]")
{
    const QString composed = QStringLiteral("tre civette sul com\u00f2");
    CHECK(idOf(composed) == idOf(composed.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("a cost or salt that no desk would have stored is refused", "[security]")
{
    const QString password = QStringLiteral("x");
    CHECK(keyFromPassword(password, kSalt, {0, 8192}).error().code == ErrorCode::Corrupt);
    CHECK(keyFromPassword(password, kSalt, {1000, 8192}).error().code == ErrorCode::Corrupt);
    CHECK(keyFromPassword(password, kSalt, {1, 100}).error().code == ErrorCode::Corrupt);
    CHECK(keyFromPassword(password, kSalt, {1, 1ull << 40}).error().code == ErrorCode::Corrupt);
    CHECK(keyFromPassword(password, "short", kCheap).error().code == ErrorCode::Corrupt);
}

TEST_CASE("a new desk pays at least 256 MiB and three passes", "[security]")
{
    CHECK(KdfCost().memoryBytes >= 256ull << 20);
    CHECK(KdfCost().passes >= 3);
}

TEST_CASE("a password is refused when short or common and for nothing else", "[security]")
{
    CHECK(faultOfPassword(QStringLiteral("undici char")) == PasswordFault::TooShort);
    CHECK(faultOfPassword(QString()) == PasswordFault::TooShort);
    CHECK(faultOfPassword(QStringLiteral("Password1234")) == PasswordFault::Common);
    CHECK(faultOfPassword(QStringLiteral("aaaaaaaaaaaaaaaa")) == PasswordFault::Common);
    CHECK_FALSE(faultOfPassword(QStringLiteral("dodici chara")));
    CHECK_FALSE(faultOfPassword(QStringLiteral("solo parole minuscole")));
    // Characters count, not code units.
    CHECK(faultOfPassword(QStringLiteral("🐎🐎🐎🐎🐎🔋")) == PasswordFault::TooShort);
}

TEST_CASE("wrong tries are slowed from the third and never for more than five minutes",
          "[security]")
{
    const QList<int> expected = {0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    for (int failures = 0; failures < expected.size(); ++failures)
        CHECK(delayAfter(failures).count() == expected[failures]);
    CHECK(delayAfter(-1).count() == 0);
    CHECK(delayAfter(2'000'000'000).count() == 300);
}
