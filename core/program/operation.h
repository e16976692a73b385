#pragma once

#include "core/program/program.h"

#include <span>

namespace core::program {

/// What one instruction gives for known arguments. Not for Input, Constant, Lookup and what walks
/// a list.
qint64 computed(Do what, qint64 a, qint64 b, qint64 c);

qint64 lookedUp(const StepTable &table, qint64 at);

/// What a list gives for the household: CountWhere, SumWhere, LeastWhere, GreatestWhere, NthWhere
/// (`nth` from 1), over the members that are `taken`.
qint64 ofMembers(Do what, std::span<const qint64> values, std::span<const bool> taken, qint64 nth);

struct Range {
    qint64 least = 0;
    qint64 most = 0;

    bool isPoint() const { return least == most; }
    bool operator==(const Range &) const = default;
};

/// Beyond this no register goes, so that one addition more stays inside 64 bits.
constexpr qint64 kFarthest = (qint64(1) << 62) - 1;

/// Members a list has at most.
constexpr int kMostMembers = 30;

/// Where the result lies when the arguments lie in their ranges. Not for Input, Constant and
/// Lookup. Nothing when it may leave ±kFarthest.
std::optional<Range> resultRange(Do what, const Range &a, const Range &b, const Range &c);

}   // namespace core::program
