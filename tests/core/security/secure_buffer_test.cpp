#include "core/security/secure_buffer.h"

#include "core/security/key.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace core::security;

TEST_CASE("a secure buffer starts zeroed, moves and is empty after it was moved", "[security]")
{
    SecureBuffer buffer(32);
    for (const unsigned char byte : buffer.bytes())
        CHECK(byte == 0);
    buffer.data()[3] = 7;
    SecureBuffer moved = std::move(buffer);
    CHECK(buffer.isEmpty());
    CHECK(moved.data()[3] == 7);
    SecureBuffer other(8);
    other = std::move(moved);
    CHECK(other.size() == 32);
    CHECK(moved.isEmpty());
    other.clear();
    CHECK(other.isEmpty());
}

TEST_CASE("a wiped key is no key and its guarded memory is zero until the next one", "[security]")
{
    Key key = Key::random();
    const unsigned char *room = key.data();
    key.wipe();
    CHECK(key.isNull());
    CHECK(key.id().isEmpty());
    CHECK(std::all_of(room, room + Key::kSize, [](unsigned char byte) { return byte == 0; }));

    const Key other = Key::random();
    key.assign(other.bytes());
    CHECK(key.data() == room);
    CHECK(key.id() == other.id());
}

TEST_CASE("a prepared process leaves no core file and is not readable by others", "[security]")
{
    const int dumpable = prctl(PR_GET_DUMPABLE);

    CHECK(prepareProcess().coreDumpsOff);
    rlimit limit{1, 1};
    REQUIRE(getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur == 0);
    CHECK(prctl(PR_GET_DUMPABLE) == 0);

    prctl(PR_SET_DUMPABLE, dumpable);
}
