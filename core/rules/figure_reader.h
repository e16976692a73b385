#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// Parameters, tables, values and the schedule of a benefit file.
void readFigures(MapReader &reader, ParsedBenefit &benefit);

}   // namespace core::rules
