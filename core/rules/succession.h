#pragma once

#include "core/rules/benefit.h"
#include "core/rules/decision.h"

namespace core::rules {

/// Reports successors that lead back to where they began, and names that no benefit can have.
void checkSuccession(const QList<ParsedBenefit> &benefits, Faults &faults);

/// Completes a decision on `benefit` that is outside its time (Ended, NotYet): the benefits on the
/// way to the one in force on Decision::event, as far as `benefits` goes, and which one that is.
void followSuccession(const std::vector<Benefit> &benefits, const Benefit &benefit,
                      Decision &decision);

}   // namespace core::rules
