#pragma once

#include "core/rules/decision.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// A condition on one fact or one named value that would make a failed requirement hold.
struct NeededValue {
    int fact = -1;    // slot
    int named = -1;   // or index of a value
    Change::Side side = Change::Side::AtLeast;
    Value bound;
};

/// Follows a failed need down to one fact (number or date) that it compares with something known,
/// through sums, differences and multiples. What comes out is a proposal: the caller tries it.
class NeededValueFinder {
public:
    /// Borrows both for its own life.
    NeededValueFinder(const Benefit &benefit, Evaluator &evaluator);

    std::optional<NeededValue> find(int need);

private:
    using Side = Change::Side;

    std::optional<NeededValue> mend(int node, bool wanted);
    std::optional<NeededValue> mendBoth(const GraphNode &node, bool wanted);
    std::optional<NeededValue> compared(const GraphNode &node, bool wanted);
    std::optional<NeededValue> solve(int node, Side side, const Value &bound);
    std::optional<NeededValue> solveNamed(int value, Side side, const Value &bound);
    std::optional<NeededValue> solveNumbers(const GraphNode &node, Side side,
                                            const Rational &bound);
    std::optional<NeededValue> solveSpan(const GraphNode &node, Side side, const Rational &bound);
    const GraphNode &at(int node) const { return m_benefit.nodes[static_cast<std::size_t>(node)]; }

    const Benefit &m_benefit;
    Evaluator &m_evaluator;
};

}   // namespace core::rules
