#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// What a reason says of a value that the members of a list make together: `count(figli)`.
Operand listOperand(const Benefit &benefit, const Vocabulary &vocabulary, Evaluator &evaluator,
                    int node);

/// Adds which member decides, when one member does: «sì (componente 2)».
void nameDecidingMember(const Benefit &benefit, const Vocabulary &vocabulary, Evaluator &evaluator,
                        int node, Operand &operand);

}   // namespace core::rules
