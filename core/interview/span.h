#pragma once

#include "core/program/program.h"

namespace core::interview {

/// What a register can still become when the open answers are given: a whole number from `least` to
/// `most`. Of a set of options: some of the options in `most`, at least one; `least` is 0 while
/// there are several ways, else the set itself.
struct Span {
    qint64 least = 0;
    qint64 most = 0;

    static Span point(qint64 value) { return {value, value}; }
    bool isPoint() const { return least == most; }
    bool isTrue() const { return least == 1; }
    bool isFalse() const { return most == 0; }
    bool contains(qint64 value) const { return least <= value && value <= most; }

    bool operator==(const Span &) const = default;
};

/// A yes/no that nothing decides yet.
constexpr Span kEither{0, 1};

/// The smallest span that has both.
Span hull(Span a, Span b);
/// The same for sets of options.
Span unionOf(Span a, Span b);

/// What `what` can give for any values inside its arguments: never too narrow, and as narrow as the
/// arguments allow one at a time. Household operations only, without inputs, constants and lookups;
/// `range` is that of the result, `sets` whether arguments and result are sets of options.
Span compute(program::Do what, Span a, Span b, Span c, const program::Register &range, bool sets);

/// The least and most value of a step function over `at`.
Span lookUp(const program::StepTable &table, Span at);
/// The step that holds `at`.
std::size_t stepOf(const program::StepTable &table, qint64 at);

}   // namespace core::interview
