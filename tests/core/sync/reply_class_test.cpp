#include "core/sync/reply_class.h"

#include "tests/support/fake_transport.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace tests;
using core::sync::classify;
using core::sync::Fate;
using core::sync::Reply;
using core::sync::ReplyClass;

TEST_CASE("every row of the protocol's table means what it says", "[sync]")
{
    const auto fate = [](Fate value) { return classify(Reply{value, 0, {}, {}, {}}); };
    CHECK(fate(Fate::NoRoute) == ReplyClass::LocalLink);
    CHECK(fate(Fate::Unknown) == ReplyClass::UnknownFate);
    CHECK(fate(Fate::TooLarge) == ReplyClass::NotTheCentre);

    for (const int status : {200, 201, 202, 204})
        CHECK(classify(answered(status)) == ReplyClass::Good);
    for (const int status : {203, 206, 301, 302, 303, 304, 307, 308, 100, 0, 600})
        CHECK(classify(answered(status)) == ReplyClass::NotTheCentre);

    CHECK(classify(problem(401, "clock-skew")) == ReplyClass::Repairable);
    CHECK(classify(problem(403)) == ReplyClass::Identity);
    CHECK(classify(problem(404, "not-found")) == ReplyClass::NotThere);
    CHECK(classify(problem(410)) == ReplyClass::NotThere);
    CHECK(classify(problem(409, "in-progress")) == ReplyClass::ServerBusy);
    CHECK(classify(problem(409, "attachment-missing")) == ReplyClass::AttachmentMissing);
    CHECK(classify(problem(412, "draft-changed")) == ReplyClass::ChangedThere);
    for (const int status : {400, 413, 415, 422})
        CHECK(classify(problem(status)) == ReplyClass::ThisItem);
    for (const int status : {402, 405, 408, 409, 412, 418, 428, 451, 499})
        CHECK(classify(problem(status)) == ReplyClass::UnknownRefusal);
    for (const int status : {429, 501, 502, 503, 504, 599})
        CHECK(classify(problem(status)) == ReplyClass::ServerBusy);
    CHECK(classify(problem(500)) == ReplyClass::ServerFault);
}

TEST_CASE("a refusal without the centre's words is a proxy's and condemns nothing", "[sync]")
{
    for (const int status : {401, 403, 404, 407, 410, 412, 418, 511}) {
        INFO(status);
        CHECK(classify(answered(status, "text/html", "<html></html>")) == ReplyClass::NotTheCentre);
    }
    for (const int status : {400, 413, 415, 422}) {
        INFO(status);
        CHECK(classify(answered(status, "text/html", "<html></html>")) == ReplyClass::ServerFault);
    }
    for (const int status : {429, 502, 503, 504})
        CHECK(classify(answered(status, "text/html", "<html></html>")) == ReplyClass::ServerBusy);
}

TEST_CASE("the problem is the last part of its type", "[sync]")
{
    CHECK(core::sync::problemSlug(problem(422, "key-reuse")) == QStringLiteral("key-reuse"));
    CHECK(
        core::sync::problemSlug(answered(422, "application/json", "{\"type\":\"a/b\"}")).isEmpty());
    CHECK(core::sync::problemSlug(answered(422, "application/problem+json", "oops")).isEmpty());
}
