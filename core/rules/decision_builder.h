#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// The explained walk: one household, every requirement with its reason, results, schedule, and
/// what is still worth asking. Pure: reads only its arguments.
Decision buildDecision(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs);

}   // namespace core::rules
