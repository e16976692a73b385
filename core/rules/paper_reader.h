#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// Documents, declarations, duties and notes of a benefit file.
void readPapers(MapReader &reader, ParsedBenefit &benefit);

}   // namespace core::rules
