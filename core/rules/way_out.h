#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// What would make a failed requirement of this evaluation hold: which value of one fact, and from
/// which day the same facts would do. Nothing when neither is found. Each answer has been tried on
/// the graph: the value meets the requirement and the one before it does not; the day is the first
/// within two years. Costs some evaluations of the requirement, so it is asked only of a «no».
std::optional<WayOut> computeWayOut(const Benefit &benefit, const Vocabulary &vocabulary,
                                    const Inputs &inputs, const Requirement &requirement);

/// The sentence for people; empty when there is nothing to say.
QString wayOutText(const WayOut &way);

}   // namespace core::rules
