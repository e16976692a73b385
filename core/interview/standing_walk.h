#pragma once

#include "core/interview/span_walk.h"
#include "core/interview/standing.h"

#include <array>

namespace core::interview {

/// Outcomes that may still come out of a benefit.
struct OutcomeSet {
    quint32 bits = 0;   // by rules::Outcome

    bool has(rules::Outcome outcome) const { return (bits & bit(outcome)) != 0; }
    bool isSettled() const { return (bits & (bits - 1)) == 0; }
    /// Whether there may be something to pay: else results do not matter.
    bool mayPay() const { return has(rules::Outcome::Probable) || has(rules::Outcome::Maybe); }
    /// A law that does not hold, whatever is answered: whether it is over or to come is no question
    /// to put to anybody.
    bool isOutOfForce() const
    {
        return (bits & ~(bit(rules::Outcome::Ended) | bit(rules::Outcome::NotYet))) == 0;
    }
    bool isWorthAsking() const { return !isSettled() && !isOutOfForce(); }

private:
    static constexpr quint32 bit(rules::Outcome outcome)
    {
        return quint32{1} << static_cast<int>(outcome);
    }
};

OutcomeSet outcomesOf(const SpanWalk &walk, const program::BenefitPart &part);
/// The same as a list, in the order of rules::Outcome: one when it is settled.
QList<rules::Outcome> possibleOutcomes(const SpanWalk &walk, const program::BenefitPart &part);

bool mayPay(const SpanWalk &walk, const program::BenefitPart &part);

/// Whether nothing that is answered makes it a result any more.
bool isGone(const SpanWalk &walk, const program::Output &output);

/// Whether a result may still be another one, or be there or not.
bool isOpen(const SpanWalk &walk, const program::Output &output);

/// Registers that are not settled and say what comes out of `part`: the outcome and, while there
/// may be something to pay, its results.
std::vector<int> openRoots(const SpanWalk &walk, const program::BenefitPart &part);
/// The same into `roots`, whose memory is used again.
void openRoots(const SpanWalk &walk, const program::BenefitPart &part, std::vector<int> &roots);

/// All that openRoots() looks at, in order.
std::vector<int> watchedBy(const program::Program &program, const program::BenefitPart &part);

/// What says whether one requirement holds.
std::array<int, 4> rootsOf(const program::Rule &rule);
/// What makes one result. -1: nothing.
std::array<int, 6> rootsOf(const program::Output &output);

}   // namespace core::interview
