#pragma once

#include "tests/bench/line.h"

namespace bench {

/// R6: verdicts of the ADI that stay unknown with missing information, of 1,000 households.
core::Result<QList<Line>> unknownRow(const Plan &plan);
/// R7: mean questions until all is settled; the fewest that any order could ask; the time of one
/// choice.
core::Result<QList<Line>> questionRow(const Plan &plan);

}   // namespace bench
