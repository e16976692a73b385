#pragma once

#include "core/base/result.h"
#include "core/rules/evaluation_input.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// Facts, fixed names and days of one evaluation in the order of the benefit.
/// @error Invalid  a fact has a value its question cannot have, or `fixed` names nothing that is
///                 computed; `detail` names the key
Result<Inputs> makeInputs(const Benefit &benefit, const Vocabulary &vocabulary,
                          const domain::Facts &facts, const EvaluateOptions &options);

}   // namespace core::rules
