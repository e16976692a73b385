#pragma once

#include "core/interview/span_walk.h"
#include "core/interview/standing.h"

namespace core::interview {

/// Outcomes that may still come out of `part`: one when it is settled.
QList<rules::Outcome> possibleOutcomes(const SpanWalk &walk, const program::BenefitPart &part);

/// Whether there may be something to pay: else results do not matter.
bool mayPay(const SpanWalk &walk, const program::BenefitPart &part);

/// Whether a result may still be another one, or be there or not.
bool isOpen(const SpanWalk &walk, const program::Output &output);

/// Registers that are not settled and say what comes out of `part`: the outcome and, while there
/// may be something to pay, its results.
std::vector<int> openRoots(const SpanWalk &walk, const program::BenefitPart &part);

/// The same of one requirement and of one result.
std::vector<int> rootsOf(const program::Rule &rule);
std::vector<int> rootsOf(const program::Output &output);

}   // namespace core::interview
