#pragma once

#include "core/interview/span_walk.h"
#include "core/interview/standing.h"
#include "core/rules/vocabulary.h"

namespace core::interview {

/// What the results in money of `part` can still come out as, should there be something to pay.
QList<ResultRange> moneyRanges(const SpanWalk &walk, const program::BenefitPart &part,
                               const rules::Vocabulary &vocabulary);

}   // namespace core::interview
