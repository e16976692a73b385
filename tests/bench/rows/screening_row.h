#pragma once

#include "tests/bench/line.h"

namespace bench {

/// D7: 100,000 households of a table, every benefit in force; the same in columns alone.
core::Result<QList<Line>> screeningRow(const Plan &plan);

}   // namespace bench
