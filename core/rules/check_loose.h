#pragma once

#include "core/rules/benefit.h"
#include "core/rules/source_model.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

/// Reports what a desk can decide with and a jurist would still send back, in a benefit without
/// faults: documents and results without a source, periods that begin before or end after what they
/// are for, answers that a table forgets, defaults of a table that never count.
void findLoose(const ParsedBenefit &parsed, const Benefit &benefit, const Vocabulary &vocabulary,
               Faults &faults);

}   // namespace core::rules
