#pragma once

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

namespace core::rules {

/// Reports what no answer can ever bring about: requirements that never apply, that nobody can fail
/// or nobody can meet, branches never taken, results, papers and notes that never show.
///
/// Only what is proven: the answers are cut where a rule looks at them and every combination is
/// tried over all periods of dated figures; with too many combinations nothing is said.
void checkReach(const Benefit &benefit, const Vocabulary &vocabulary, Faults &faults);

}   // namespace core::rules
