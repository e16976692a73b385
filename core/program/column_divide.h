#pragma once

#include "core/program/column_kernels.h"
#include "core/program/operation.h"

#include <array>
#include <optional>

namespace core::program {

/// A division as a loop over doubles that is exact for every whole number in the ranges.
struct DivisionLoop {
    Loop loop = Loop::Scale;
    std::array<double, 4> numbers{};   // Lanes::real
};

/// Nothing when `what` is no division, or when the ranges leave no proof: then it is done row by
/// row in whole numbers. `result` is the lane that the quotient's own range allows.
std::optional<DivisionLoop> divisionLoop(Do what, const Range &over, const Range &under,
                                         Lane result);

}   // namespace core::program
