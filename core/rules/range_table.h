#pragma once

#include "core/rules/benefit.h"

namespace core::rules {

/// The period of `table` that holds on `day` with what is known on `knownOn`; null when none does.
const StepPeriod *periodOn(const RangeTable &table, QDate day, QDate knownOn);

/// Position of the step of `argument` (a known number or date, as the table's bounds are); the
/// number of bounds when it lies beyond them all.
std::size_t stepOf(const RangeTable &table, const StepPeriod &period, const Value &argument);

/// -1, 0 or 1 for two known values that are both numbers or both dates.
int compareOrdered(const Value &a, const Value &b);

}   // namespace core::rules
