#pragma once

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"
#include "core/rules/yaml_reader.h"

namespace core::rules {

/// `needs`, `first_step`, `desk`, `shown` and `for_household`: how a benefit stands in a list of
/// all that a person may ask for.
ParsedShowing readShowing(MapReader &reader);

/// Completes the summary of `benefit`, whose results and facts are there already. What `shown` does
/// not say is `importo` and `termine_domanda`, where the benefit exports such results.
void compileShowing(const ParsedShowing &parsed, Benefit &benefit, Faults &faults);

}   // namespace core::rules
