#pragma once

#include "core/program/column_plan.h"

#include <vector>

namespace core::program {

/// Where the columns of a plan lie for the block that is being walked.
struct BlockPlace {
    std::size_t households = 0;
    std::vector<const void *> columns;   // by PlanColumn; what is computed is written through them
    /// By list: one number a household and one more, the members before it in the whole batch.
    std::vector<const quint32 *> offsets;

    std::size_t rows(int list) const
    {
        return list < 0 ? households
                        : offsets[static_cast<std::size_t>(list)][households] -
                              offsets[static_cast<std::size_t>(list)][0];
    }
};

/// Carries out a step that has no loop of its own, row by row in whole numbers: dates, members of
/// lists, and numbers too large for the loops. `buffer` is room for the members of one household.
void runRows(const ColumnPlan &plan, const PlanStep &step, const BlockPlace &place,
             std::vector<qint64> &buffer);

}   // namespace core::program
