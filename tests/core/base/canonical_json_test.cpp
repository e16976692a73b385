#include "core/base/canonical_json.h"

#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using core::canonicalJson;
using core::ErrorCode;

namespace {

QByteArray canonical(const QByteArray &json)
{
    const auto bytes = canonicalJson(QJsonDocument::fromJson(json).object());
    REQUIRE(bytes);
    return *bytes;
}

}   // namespace

TEST_CASE("members are sorted by UTF-16 units as in RFC 8785 section 3.2.3", "[base]")
{
    const QByteArray shuffled = R"({
        "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis" })";

    const QByteArray sorted = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                              "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\","
                              "\"\xe2\x82\xac\":\"Euro Sign\","
                              "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
                              "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}";
    CHECK(canonical(shuffled) == sorted);
}

TEST_CASE("text is escaped as little as in the example of RFC 8785 section 3.2.2", "[base]")
{
    const QByteArray json = R"({ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                                 "literals": [null, true, false] })";

    CHECK(canonical(json) ==
          "{\"literals\":[null,true,false],\"string\":\"\xe2\x82\xac$\\u000f\\nA'"
          "B\\\"\\\\\\\\\\\"/\"}");
}

TEST_CASE("all short escapes are used and no other", "[base]")
{
    CHECK(canonical(R"({"a":"\b\f\n\r\t\u0001\u001f\u007f"})") ==
          "{\"a\":\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"}");
}

TEST_CASE("nested values keep the order of arrays and lose blanks", "[base]")
{
    CHECK(canonical(R"( { "b" : [ 3 , { "z" : 1, "a" : [ ] } ] , "a" : { } } )") ==
          R"({"a":{},"b":[3,{"a":[],"z":1}]})");
}

TEST_CASE("whole numbers within 2^53 are printed without exponent", "[base]")
{
    CHECK(canonical(R"({"n":[0,-0,1e3,9007199254740991,-9007199254740991]})") ==
          R"({"n":[0,0,1000,9007199254740991,-9007199254740991]})");
}

TEST_CASE("fractions and larger numbers have no canonical form here", "[base]")
{
    for (const double number : {0.5, 1e-7, 9007199254740992.0, 1e300}) {
        const auto result = canonicalJson(QJsonObject{{QStringLiteral("n"), number}});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("half a surrogate pair is refused in values and in names", "[base]")
{
    const QString half{QChar(0xd83d)};
    CHECK_FALSE(canonicalJson(QJsonValue(half)));
    CHECK_FALSE(canonicalJson(QJsonValue(QString{QChar(0xde00)} + half)));
    CHECK_FALSE(canonicalJson(QJsonObject{{half, 1}}));
}

TEST_CASE("an undefined value is refused", "[base]")
{
    CHECK_FALSE(canonicalJson(QJsonValue(QJsonValue::Undefined)));
}
