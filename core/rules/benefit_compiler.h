#pragma once

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

/// Checks one parsed benefit against the vocabulary and builds its graph. What comes back is only
/// usable when `faults` stayed empty.
Benefit compileBenefit(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Faults &faults);
/// The same; in a benefit without faults also reports to `unused` what nothing reads.
Benefit compileBenefit(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Faults &faults,
                       Faults &unused);

}   // namespace core::rules
