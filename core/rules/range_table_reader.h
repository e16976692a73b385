#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// Reads a table by range. Columns that go across a count become one column for each number:
/// `importo` of 1 to 7 is read as `importo_1` to `importo_7`.
ParsedRangeTable readRangeTable(const YamlEntry &entry, const DayRange &inForce, Faults &faults);

/// A figure as the files write it: `1456.72`, `8.1%`, `3100/12`.
std::optional<Rational> readFigure(const QString &text);

/// `half_up(0.01)`, `floor(1)`, `exact`; a fault and nothing in it for anything else.
ParsedRounding readRounding(const YamlNode &node, Faults &faults);

}   // namespace core::rules
