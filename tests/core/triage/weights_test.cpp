#include "core/triage/weights.h"

#include "tests/core/triage/shipped_people.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("what answers a chosen need weighs more, the rest counts as ever", "[triage][law]")
{
    const auto weights =
        triage::weightsFor({QStringLiteral("lavoro_perso")}, *tests::shippedRules());
    CHECK(weights.value(QStringLiteral("naspi"), 1) == triage::kChosenWeight);
    CHECK(weights.value(QStringLiteral("dis_coll"), 1) == triage::kChosenWeight);
    CHECK_FALSE(weights.contains(QStringLiteral("bonus_nido")));
    CHECK(triage::kChosenWeight > 1);
}

TEST_CASE("two needs weigh once, and a need no benefit answers weighs nothing", "[triage][law]")
{
    const auto both = triage::weightsFor({QStringLiteral("figli"), QStringLiteral("reddito")},
                                         *tests::shippedRules());
    CHECK(both.value(QStringLiteral("auu")) == triage::kChosenWeight);
    CHECK(triage::weightsFor({QStringLiteral("altro")}, *tests::shippedRules()).isEmpty());
    CHECK(triage::weightsFor({}, *tests::shippedRules()).isEmpty());
}
