#pragma once

#include "core/rules/catalogue.h"

namespace core::rules {

/// Facts that contradict each other decide nothing: what was `probable`, `no` or `referral` is
/// `maybe`, and no amount, month or way out is said of it. Does nothing without contradictions.
void withhold(Decision &decision, const QList<Contradiction> &contradictions);

/// Catalogue::decide, taken back where the facts contradict each other, the questions to look at
/// again first among the missing: what a person is told and what is kept of it.
/// @error as Catalogue::decide
Result<Decision> decideConsistent(const Catalogue &catalogue, const QString &benefit,
                                  const domain::Facts &facts, const EvaluateOptions &options);

}   // namespace core::rules
