#include "core/domain/signature.h"

#include <catch2/catch.hpp>

using namespace core::domain;
using namespace Qt::StringLiterals;

TEST_CASE("a signature comes back from its record as it was", "[domain]")
{
    const Signature kept{SigningWay::Representative,
                         {},
                         u"Giulia Ferri"_s,
                         u"m-1"_s,
                         QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC),
                         u"OP-1"_s};
    CHECK(Signature::fromJson(kept.toJson()) == kept);
    const Signature impediment{SigningWay::Impediment, u"non sa scrivere"_s, {}, {}, kept.at, {}};
    CHECK(Signature::fromJson(impediment.toJson()) == impediment);
    CHECK(Signature::fromJson({}) == Signature{});
    CHECK(Signature::fromJson({{u"way"_s, u"pollice"_s}}).way == SigningWay::OnPaper);
}

TEST_CASE("an impediment needs its cause, a representative the mandate", "[domain]")
{
    CHECK(Signature{}.isComplete());
    CHECK_FALSE(Signature{.way = SigningWay::Impediment, .cause = u"  "_s}.isComplete());
    CHECK(Signature{.way = SigningWay::Impediment, .cause = u"non vede"_s}.isComplete());
    CHECK_FALSE(Signature{.way = SigningWay::Representative, .signer = u"Giulia"_s}.isComplete());
    CHECK(Signature{.way = SigningWay::Representative, .signer = u"Giulia"_s, .mandate = u"m"_s}
              .isComplete());
}
