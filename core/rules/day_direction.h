#pragma once

#include "core/rules/evaluator.h"

#include <vector>

namespace core::rules {

/// What happens to a value while the day of the decision moves on and all else stays.
enum class Trend { Still, Rising, Falling, Mixed };   // of a yes/no: rising goes from no to yes

/// Tells the trend of nodes of one evaluation. Facts in `moving` move with the day; the others
/// stay. Never claims more than it can prove: whatever it cannot follow is Mixed.
class DayDirection {
public:
    /// Borrows all for its own life.
    /// `insidePiece`: dated rows chosen by a day that moves one way do not change meanwhile.
    DayDirection(const Benefit &benefit, Evaluator &evaluator, const FactSet &moving,
                 bool insidePiece = false);

    /// `kNoNode` stands still.
    Trend of(int node);

private:
    Trend ofNode(const GraphNode &node);
    Trend ofArguments(const GraphNode &node);
    Trend scaled(const GraphNode &node);
    Trend chosenBy(int day);
    Trend ofCell(const GraphNode &node);

    const Benefit &m_benefit;
    Evaluator &m_evaluator;
    const FactSet &m_moving;
    bool m_insidePiece;
    std::vector<std::optional<Trend>> m_values;
};

Trend opposite(Trend trend);
/// Of what rises with both.
Trend together(Trend a, Trend b);

}   // namespace core::rules
