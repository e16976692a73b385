#pragma once

#include "tests/bench/limits/rules_scalar.h"

namespace bench {

/// The eight outputs by column.
using AnswerColumns = std::array<std::vector<std::int32_t>, kGots>;
AnswerColumns makeAnswerColumns(std::size_t count);

/// The workload by hand over columns, a block at a time: what walk 2 competes with.
void answerColumnsByHand(const Households &households, const LimitLaw &law, AnswerColumns &answers);

Tally tallyOf(const AnswerColumns &answers);

}   // namespace bench
