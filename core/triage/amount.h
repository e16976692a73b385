#pragma once

#include "core/interview/standing.h"
#include "core/rules/definition.h"
#include "core/triage/right.h"

namespace core::triage {

/// What the decision says is paid: the result that the benefit shows, when it was computed.
AmountRange decidedAmount(const rules::Decision &decision, const rules::ShownResults &shown);

/// The same while it is still open: what it can come out as. Unknown when `ranges` has it not.
AmountRange openAmount(const QList<interview::ResultRange> &ranges,
                       const rules::ShownResults &shown);

/// What is paid in twelve months: the payments of the schedule in its first year; else the amount,
/// the middle of a range, as often as the benefit says it is paid: twelve months at most, and
/// twelve when it does not say. One payment counts as it is. Zero while nothing is known.
Money yearlyOf(const rules::Decision &decision, const rules::ShownResults &shown,
               const AmountRange &amount);

/// The last day to apply; invalid when the benefit has none or it is not known.
QDate deadlineOf(const rules::Decision &decision, const rules::ShownResults &shown);

}   // namespace core::triage
