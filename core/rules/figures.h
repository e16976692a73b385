#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

#include <vector>

namespace core::rules {

/// The dated figures of the law that a node rests on, behind names too, in the order in which the
/// formula meets them: nodes of parameters and of tables by range, each figure once.
std::vector<int> figuresBehind(const Benefit &benefit, int node);

/// Those of `nodes` that had a part in this evaluation, each in the version in force; one whose day
/// (or step) is not known has none and is left out.
QList<LegalFigure> figuresInForce(const Benefit &benefit, const Vocabulary &vocabulary,
                                  Evaluator &evaluator, const std::vector<int> &nodes);

}   // namespace core::rules
