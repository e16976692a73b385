#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

#include <vector>

namespace core::rules {

/// The dated figures of the law (positions in Benefit::parameters) that a node rests on, behind
/// names too, in the order in which the formula meets them.
std::vector<int> figuresBehind(const Benefit &benefit, int node);

/// Those of `parameters` that had a part in this evaluation, each in the version in force; one
/// whose day is not known has none and is left out.
QList<LegalFigure> figuresInForce(const Benefit &benefit, const Vocabulary &vocabulary,
                                  Evaluator &evaluator, const std::vector<int> &parameters);

}   // namespace core::rules
