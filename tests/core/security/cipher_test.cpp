#include "core/security/cipher.h"

#include "tests/support/string_makers.h"

#include <QSet>

using namespace core;
using namespace core::security;

namespace {

const QByteArray kOwner(16, 'o');
const SealPlace kPlace{"cases", "body", kOwner, 7};

}   // namespace

TEST_CASE("what is sealed opens in its own place and reads the same", "[security]")
{
    const Key key = Key::random();
    for (const Padding padding : {Padding::None, Padding::Step128, Padding::Step4096})
        for (const int size : {0, 1, 127, 128, 129, 4095, 4096, 4097, 100'000}) {
            CAPTURE(size);
            const QByteArray plain(size, 'x');
            CHECK(open(key, kPlace, seal(key, kPlace, plain, padding)) == plain);
        }
}

TEST_CASE("a sealed value does not open in any other place or under another key", "[security]")
{
    const Key key = Key::random();
    const QByteArray sealedValue = seal(key, kPlace, "secret");
    const SealPlace others[] = {
        {"case", "body", kOwner, 7},
        {"cases", "meta", kOwner, 7},
        {"cases", "body", QByteArray(16, 'p'), 7},
        {"cases", "body", kOwner, 6},
        {"cases", "body", kOwner, 8},
        {"casesb", "ody", kOwner, 7},
        {"cases", "body", kOwner.left(15), 7},
    };
    for (const SealPlace &other : others)
        CHECK(open(key, other, sealedValue).error().code == ErrorCode::Corrupt);
    CHECK(open(Key::random(), kPlace, sealedValue).error().code == ErrorCode::Corrupt);
}

TEST_CASE("every changed bit and every cut of a sealed value is refused", "[security]")
{
    const Key key = Key::random();
    const QByteArray sealedValue = seal(key, kPlace, "secret", Padding::Step128);
    for (qsizetype at = 0; at < sealedValue.size(); ++at) {
        QByteArray changed = sealedValue;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        CAPTURE(at);
        REQUIRE(open(key, kPlace, changed).error().code == ErrorCode::Corrupt);
        REQUIRE(open(key, kPlace, sealedValue.left(at)).error().code == ErrorCode::Corrupt);
    }
    CHECK(open(key, kPlace, sealedValue + 'x').error().code == ErrorCode::Corrupt);
}

TEST_CASE("an unknown or lower format and an unknown algorithm are refused", "[security]")
{
    const Key key = Key::random();
    QByteArray sealedValue = seal(key, kPlace, "secret");
    for (const char format : {'\0', '\2', '\x7f'}) {
        QByteArray other = sealedValue;
        other[0] = format;
        CHECK(open(key, kPlace, other).error().detail.contains(QLatin1String("unknown format")));
    }
    for (const char algorithm : {'\0', '\4', '\x7f'}) {
        QByteArray other = sealedValue;
        other[1] = algorithm;
        CHECK(open(key, kPlace, other).error().detail.contains(QLatin1String("unknown algorithm")));
    }
    sealedValue[1] = 3;   // another padding: known, but not what was sealed
    CHECK(open(key, kPlace, sealedValue).error().code == ErrorCode::Corrupt);
}

TEST_CASE("padding hides the size within its step", "[security]")
{
    const Key key = Key::random();
    const auto size = [&](int plain, Padding padding) {
        return seal(key, kPlace, QByteArray(plain, 'x'), padding).size();
    };
    CHECK(size(1, Padding::Step4096) == size(4095, Padding::Step4096));
    CHECK(size(4096, Padding::Step4096) == size(1, Padding::Step4096) + 4096);
    CHECK(size(1, Padding::Step128) == size(127, Padding::Step128));
    CHECK(size(2, Padding::None) == size(1, Padding::None) + 1);
}

TEST_CASE("the same value sealed twice shares no nonce", "[security]")
{
    const Key key = Key::random();
    QSet<QByteArray> nonces;
    for (int i = 0; i < 20'000; ++i)
        nonces.insert(seal(key, kPlace, "x").mid(34, 24));
    CHECK(nonces.size() == 20'000);
}

TEST_CASE("a key is opened into guarded memory, and only a key", "[security]")
{
    const Key key = Key::random();
    const Key inner = Key::random();
    const QByteArrayView bytes(inner.data(), Key::kSize);
    Key into;
    REQUIRE(openKey(key, kPlace, seal(key, kPlace, bytes), into));
    CHECK(into.id() == inner.id());
    CHECK(openKey(key, kPlace, seal(key, kPlace, "short"), into).error().code ==
          ErrorCode::Corrupt);
    CHECK(openKey(key, kPlace, seal(key, kPlace, bytes, Padding::Step128), into).error().code ==
          ErrorCode::Corrupt);
    CHECK(into.id() == inner.id());
}

TEST_CASE("keys derived for different uses are different and repeat", "[security]")
{
    const Key key = Key::random();
    CHECK(key.derive("a").id() == key.derive("a").id());
    CHECK(key.derive("a").id() != key.derive("b").id());
    CHECK(key.derive("a", "x").id() != key.derive("a", "y").id());
    CHECK(key.derive("a", "bc").id() != key.derive("ab", "c").id());
    CHECK(key.derive("a").id() != Key::random().derive("a").id());
    CHECK_FALSE(key.id().contains(QByteArray(reinterpret_cast<const char *>(key.data()), 8)));
}
