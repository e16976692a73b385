#pragma once

#include "core/rules/benefit.h"

namespace core::rules {

/// Makes the periods of a table by range out of its versions, in their order: rows as written, a
/// straight line, or the version before multiplied and rounded again. Compares what comes out with
/// what the versions say is printed. `table` has its name, key, edge and columns already.
/// Sources and marks of the periods are left to the caller; a version with a fault gives none.
std::vector<std::optional<StepPeriod>> makePeriods(const ParsedRangeTable &parsed,
                                                   const RangeTable &table, Faults &faults);

}   // namespace core::rules
