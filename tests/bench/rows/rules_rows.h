#pragma once

#include "tests/bench/line.h"

namespace bench {

/// R1: one household at a time with the explanation, in nanoseconds; and everything in force, in
/// microseconds.
core::Result<QList<Line>> explainedRow(const Plan &plan);
/// R2: one household at a time, the outputs alone.
core::Result<QList<Line>> singleRow(const Plan &plan);
/// R3 and R4: 100,000 and 1,000,000 households in columns, nanoseconds a household.
core::Result<QList<Line>> hundredThousandRow(const Plan &plan);
core::Result<QList<Line>> millionRow(const Plan &plan);

/// R5: from the compiled form, and from the law files, to the first answer; the limit is one
/// millisecond.
core::Result<QList<Line>> loadRow(const Plan &plan);

}   // namespace bench
