#include "core/rules/day_direction.h"

#include <algorithm>

namespace core::rules {

DayDirection::DayDirection(const Benefit &benefit, Evaluator &evaluator, const FactSet &moving,
                           bool insidePiece)
    : m_benefit(benefit), m_evaluator(evaluator), m_moving(moving), m_insidePiece(insidePiece),
      m_values(benefit.values.size())
{
}

Trend DayDirection::of(int node)
{
    if (node == kNoNode)
        return Trend::Still;
    const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
    if (graphNode.op != Op::Named)
        return ofNode(graphNode);
    const auto index = static_cast<std::size_t>(graphNode.ref);
    if (!m_values[index]) {
        const bool fixed = m_evaluator.inputs().fixedValues[index].has_value();
        m_values[index] = fixed ? Trend::Still : of(m_benefit.values[index].node);
    }
    return *m_values[index];
}

Trend DayDirection::ofNode(const GraphNode &node)
{
    const auto argument = [&](std::size_t at) { return of(node.arguments[at]); };
    switch (node.op) {
    case Op::On:
        return Trend::Rising;
    case Op::Fact:
        return m_moving.test(static_cast<std::size_t>(node.ref)) ? Trend::Rising : Trend::Still;
    case Op::Event:
        return of(m_benefit.event);
    case Op::Parameter: {
        const auto index = static_cast<std::size_t>(node.ref);
        const bool fixed = m_evaluator.inputs().fixedParameters[index].has_value();
        return fixed ? Trend::Still : chosenBy(m_benefit.parameters[index].by);
    }
    case Op::Cell:
        return ofCell(node);
    case Op::Step:
        return argument(0) == Trend::Still ? chosenBy(node.arguments[1]) : Trend::Mixed;
    case Op::And:
    case Op::Or:
    case Op::Add:
    case Op::Min:
    case Op::Max:
    case Op::AddDays:
    case Op::AddMonths:
        return together(argument(0), argument(1));
    case Op::Round:
    case Op::Year:
    case Op::MonthStart:
    case Op::MonthEnd:
    case Op::NextWorkingDay:
        return argument(0);
    case Op::Not:
    case Op::Negate:
        return opposite(argument(0));
    case Op::Subtract:
        return together(argument(0), opposite(argument(1)));
    case Op::Less:
    case Op::LessEqual:
    case Op::DaysBetween:
    case Op::MonthsBetween:
    case Op::Age:
        return together(opposite(argument(0)), argument(1));
    case Op::Multiply:
    case Op::Divide:
        return scaled(node);
    case Op::If: {
        const auto condition = m_evaluator.evaluate(node.arguments[0]).value;
        if (argument(0) != Trend::Still || !condition.isKnown())
            return ofArguments(node);
        return argument(condition.isTrue() ? 1 : 2);
    }
    default:
        return ofArguments(node);
    }
}

Trend DayDirection::ofArguments(const GraphNode &node)
{
    const bool still = std::all_of(node.arguments.begin(), node.arguments.end(),
                                   [&](int argument) { return of(argument) == Trend::Still; });
    return still ? Trend::Still : Trend::Mixed;
}

/// Of what dated rows give, one of which a day chooses.
Trend DayDirection::chosenBy(int day)
{
    const auto moves = of(day);
    const bool stays = m_insidePiece ? moves != Trend::Mixed : moves == Trend::Still;
    return stays ? Trend::Still : Trend::Mixed;
}

/// Cells are expressions, so they may move by themselves.
Trend DayDirection::ofCell(const GraphNode &node)
{
    const auto &table = m_benefit.tables[static_cast<std::size_t>(node.ref)];
    const auto column = static_cast<std::size_t>(node.column);
    const bool still = of(table.columns[column].defaultNode) == Trend::Still &&
                       std::all_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
                           return of(row.cells[column]) == Trend::Still;
                       });
    return still && of(node.arguments[0]) == Trend::Still ? chosenBy(node.arguments[1])
                                                          : Trend::Mixed;
}

Trend DayDirection::scaled(const GraphNode &node)
{
    for (const std::size_t other : {std::size_t(1), std::size_t(0)}) {
        // A divisor that moves is not followed.
        if (of(node.arguments[other]) != Trend::Still || (other == 0 && node.op == Op::Divide))
            continue;
        const auto value = m_evaluator.evaluate(node.arguments[other]).value;
        if (value.number() == nullptr)
            continue;
        const auto moving = of(node.arguments[1 - other]);
        return *value.number() < 0 ? opposite(moving) : moving;
    }
    return ofArguments(node);
}

Trend opposite(Trend trend)
{
    if (trend == Trend::Rising)
        return Trend::Falling;
    return trend == Trend::Falling ? Trend::Rising : trend;
}

Trend together(Trend a, Trend b)
{
    if (a == Trend::Still || a == b)
        return b;
    return b == Trend::Still ? a : Trend::Mixed;
}

}   // namespace core::rules
