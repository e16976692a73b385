#include "core/base/strict_json.h"

#include "tests/support/string_makers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using core::ErrorCode;
using core::parseStrictJson;

TEST_CASE("an object from outside is read with the members nobody knows", "[base]")
{
    const auto object = parseStrictJson(R"({"a": {"b": [1, "x"]}, "unknown": null})");

    REQUIRE(object);
    CHECK(
        object->value(QStringLiteral("a")).toObject().value(QStringLiteral("b")).toArray().size() ==
        2);
    CHECK(object->contains(QStringLiteral("unknown")));
}

TEST_CASE("what is not one JSON object is refused", "[base]")
{
    for (const char *text : {"", "[]", "3", "<html></html>", "{", "{} {}", "{\"a\":\"\xff\"}"}) {
        INFO(text);
        const auto object = parseStrictJson(text);
        REQUIRE_FALSE(object);
        CHECK(object.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a member named twice is refused however it is written", "[base]")
{
    CHECK_FALSE(parseStrictJson(R"({"a":1,"a":2})"));
    CHECK_FALSE(parseStrictJson(R"({"a":1,"\u0061" : 2})"));
    CHECK_FALSE(parseStrictJson(R"({"x":[{"a":1,"b":{},"a":2}]})"));
}

TEST_CASE("the same name in different objects and as a value is no repetition", "[base]")
{
    CHECK(parseStrictJson(R"({"a":{"a":"a"},"b":["a","a",{"a":"a\"a"}],"c\\":"c"})"));
}

TEST_CASE("limits hold at their edge and not one before", "[base]")
{
    CHECK(parseStrictJson(R"({"a":[[]]})", {.maxDepth = 3}));
    CHECK_FALSE(parseStrictJson(R"({"a":[[[]]]})", {.maxDepth = 3}));
    CHECK(parseStrictJson("{\"a\":1}", {.maxBytes = 7}));
    CHECK_FALSE(parseStrictJson("{\"a\":1} ", {.maxBytes = 7}));
    CHECK(parseStrictJson(R"({"a":1,"b":2,"c":3})", {.maxValues = 3}));
    CHECK_FALSE(parseStrictJson(R"({"a":1,"b":2,"c":3,"d":4})", {.maxValues = 3}));
}
