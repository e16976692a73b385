#include "core/security/ed25519.h"

#include <catch2/catch.hpp>

using namespace core::security;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

}   // namespace

TEST_CASE("signatures are those of RFC 8032", "[security]")
{
    // Section 7.1, tests 2 and 3.
    const auto two = Ed25519Key::fromSeed(
        hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    REQUIRE(two);
    CHECK(two->publicKey() ==
          hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    CHECK(two->sign(hex("72")) == hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb"
                                      "69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d2916"
                                      "12bb0c00"));
    const auto three = Ed25519Key::fromSeed(
        hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"));
    REQUIRE(three);
    CHECK(three->sign(hex("af82")) == hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7"
                                          "db5ac3ac18ff9b538d16f290ae67f760"
                                          "984dc6594a7c15e9716ed28dc027beceea1ec40a"));
}

TEST_CASE("a signature holds for its message and key alone", "[security]")
{
    const auto key = Ed25519Key::random();
    const QByteArray message = "le regole";
    QByteArray signature = key.sign(message);
    CHECK(verifiesEd25519(key.publicKey(), message, signature));
    CHECK_FALSE(verifiesEd25519(key.publicKey(), message + "!", signature));
    CHECK_FALSE(verifiesEd25519(Ed25519Key::random().publicKey(), message, signature));
    CHECK_FALSE(verifiesEd25519(key.publicKey().chopped(1), message, signature));
    CHECK_FALSE(verifiesEd25519(key.publicKey(), message, signature.chopped(1)));
    signature[10] = static_cast<char>(signature.at(10) ^ 1);
    CHECK_FALSE(verifiesEd25519(key.publicKey(), message, signature));
}

TEST_CASE("a key comes back from its seed, and from nothing of another size", "[security]")
{
    const auto key = Ed25519Key::random();
    const auto again = Ed25519Key::fromSeed(key.seed());
    REQUIRE(again);
    CHECK(again->publicKey() == key.publicKey());
    CHECK_FALSE(Ed25519Key::fromSeed({}));
    CHECK_FALSE(Ed25519Key::fromSeed(key.seed() + 'x'));
}
