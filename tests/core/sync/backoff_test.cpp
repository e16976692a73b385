#include "core/sync/backoff.h"

#include <catch2/catch.hpp>

using core::sync::backoff;
using namespace std::chrono_literals;

TEST_CASE("the longest wait doubles from five seconds up to half an hour", "[sync]")
{
    CHECK(backoff(0, 1.0) == 5s);
    CHECK(backoff(1, 1.0) == 10s);
    CHECK(backoff(8, 1.0) == 1280s);
    CHECK(backoff(9, 1.0) == 30min);
    CHECK(backoff(1000000, 1.0) == 30min);
}

TEST_CASE("any part of it may be drawn, none included", "[sync]")
{
    CHECK(backoff(3, 0.0) == 0s);
    CHECK(backoff(3, 0.5) == 20s);
    CHECK(backoff(-1, 1.0) == 5s);
    CHECK(backoff(0, 7.0) == 5s);
}
