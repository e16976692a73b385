#include "core/rules/needed_value.h"

#include "core/rules/range_table.h"

namespace core::rules {

using Side = Change::Side;

namespace {

Side flipped(Side side)
{
    switch (side) {
    case Side::AtLeast:
        return Side::AtMost;
    case Side::MoreThan:
        return Side::LessThan;
    case Side::AtMost:
        return Side::AtLeast;
    case Side::LessThan:
        return Side::MoreThan;
    case Side::Exactly:
        return Side::Exactly;
    }
    return side;
}

}   // namespace

NeededValueFinder::NeededValueFinder(const Benefit &benefit, Evaluator &evaluator)
    : m_benefit(benefit), m_evaluator(evaluator)
{
}

std::optional<NeededValue> NeededValueFinder::find(int need)
{
    return need == kNoNode ? std::nullopt : mend(need, true);
}

std::optional<NeededValue> NeededValueFinder::mend(int node, bool wanted)
{
    const auto &graphNode = at(node);
    switch (graphNode.op) {
    case Op::And:
    case Op::Or:
        return mendBoth(graphNode, wanted);
    case Op::Not:
        return mend(graphNode.arguments[0], !wanted);
    case Op::Named:
        return mend(m_benefit.values[static_cast<std::size_t>(graphNode.ref)].node, wanted);
    case Op::Less:
    case Op::LessEqual:
    case Op::Equal:
        return compared(graphNode, wanted);
    default:
        return std::nullopt;
    }
}

std::optional<NeededValue> NeededValueFinder::mendBoth(const GraphNode &node, bool wanted)
{
    const bool oneIsEnough = (node.op == Op::Or) == wanted;
    const auto left = node.arguments[0];
    const auto right = node.arguments[1];
    if (oneIsEnough) {
        if (auto way = mend(left, wanted))
            return way;
        return mend(right, wanted);
    }
    const auto holds = [&](int part) {
        const auto value = m_evaluator.evaluate(part).value;
        return wanted ? value.isTrue() : value.isFalse();
    };
    if (holds(left))
        return mend(right, wanted);
    return holds(right) ? mend(left, wanted) : std::nullopt;
}

std::optional<NeededValue> NeededValueFinder::compared(const GraphNode &node, bool wanted)
{
    const auto left = m_evaluator.evaluate(node.arguments[0]).value;
    const auto right = m_evaluator.evaluate(node.arguments[1]).value;
    const auto isOrdered = [](const Value &value) {
        return value.number() != nullptr || value.date() != nullptr;
    };
    if (!isOrdered(left) || !isOrdered(right) || (node.op == Op::Equal && !wanted))
        return std::nullopt;
    Side side = Side::Exactly;
    if (node.op == Op::Less)
        side = wanted ? Side::LessThan : Side::AtLeast;
    else if (node.op == Op::LessEqual)
        side = wanted ? Side::AtMost : Side::MoreThan;
    if (auto way = solve(node.arguments[0], side, right))
        return way;
    return solve(node.arguments[1], flipped(side), left);
}

std::optional<NeededValue> NeededValueFinder::solve(int node, Side side, const Value &bound)
{
    const auto &graphNode = at(node);
    switch (graphNode.op) {
    case Op::Fact: {
        const auto &known = m_evaluator.inputs().facts[static_cast<std::size_t>(graphNode.ref)];
        if (!known.isKnown() || known.data.index() != bound.data.index())
            return std::nullopt;
        return NeededValue{graphNode.ref, -1, side, bound};
    }
    case Op::Named:
        return solveNamed(graphNode.ref, side, bound);
    case Op::Event:
        return solve(m_benefit.event, side, bound);
    case Op::If: {
        const auto condition = m_evaluator.evaluate(graphNode.arguments[0]).value;
        if (!condition.isKnown())
            return std::nullopt;
        return solve(graphNode.arguments[condition.isTrue() ? 1 : 2], side, bound);
    }
    case Op::Min:
    case Op::Max:
        if (auto way = solve(graphNode.arguments[0], side, bound))
            return way;
        return solve(graphNode.arguments[1], side, bound);
    case Op::OrElse:
        return solve(graphNode.arguments[0], side, bound);
    case Op::AddDays:
    case Op::AddMonths: {
        const auto by = m_evaluator.evaluate(graphNode.arguments[1]).value;
        const auto steps = by.number() == nullptr ? std::nullopt : floorToInt(*by.number());
        if (bound.date() == nullptr || !steps || std::abs(*steps) > 400 * 366)
            return std::nullopt;
        const auto day = graphNode.op == Op::AddDays
                             ? bound.date()->addDays(-*steps)
                             : bound.date()->addMonths(static_cast<int>(-*steps));
        return solve(graphNode.arguments[0], side, Value{day});
    }
    case Op::DaysBetween:
    case Op::MonthsBetween:
    case Op::Age:
        return bound.number() == nullptr ? std::nullopt
                                         : solveSpan(graphNode, side, *bound.number());
    default:
        return bound.number() == nullptr ? std::nullopt
                                         : solveNumbers(graphNode, side, *bound.number());
    }
}

std::optional<NeededValue> NeededValueFinder::solveNamed(int value, Side side, const Value &bound)
{
    const auto &named = m_benefit.values[static_cast<std::size_t>(value)];
    if (named.list >= 0 || m_evaluator.inputs().fixedValues[static_cast<std::size_t>(value)])
        return std::nullopt;
    if (auto way = solve(named.node, side, bound))
        return way;
    // A figure that cannot be followed back is still something people know by its name.
    if (named.label.isEmpty() || !m_evaluator.named(value).value.isKnown())
        return std::nullopt;
    return NeededValue{-1, value, side, bound};
}

std::optional<NeededValue> NeededValueFinder::solveNumbers(const GraphNode &node, Side side,
                                                           const Rational &bound)
{
    if (node.op == Op::Negate)
        return solve(node.arguments[0], flipped(side), Value{Rational(-bound)});
    if (node.op != Op::Add && node.op != Op::Subtract && node.op != Op::Multiply &&
        node.op != Op::Divide)
        return std::nullopt;
    const auto left = m_evaluator.evaluate(node.arguments[0]).value;
    const auto right = m_evaluator.evaluate(node.arguments[1]).value;
    if (left.number() == nullptr || right.number() == nullptr)
        return std::nullopt;
    const auto first = [&](const Rational &wanted, bool same) {
        return solve(node.arguments[0], same ? side : flipped(side), Value{wanted});
    };
    const auto second = [&](const Rational &wanted, bool same) {
        return solve(node.arguments[1], same ? side : flipped(side), Value{wanted});
    };
    const auto &a = *left.number();
    const auto &b = *right.number();
    std::optional<NeededValue> way;
    if (node.op == Op::Add) {
        way = first(bound - b, true);
        return way ? way : second(bound - a, true);
    }
    if (node.op == Op::Subtract) {
        way = first(bound + b, true);
        return way ? way : second(a - bound, false);
    }
    if (node.op == Op::Divide)
        return b == 0 ? std::nullopt : first(bound * b, b > 0);
    if (b != 0)
        way = first(bound / b, b > 0);
    return way || a == 0 ? way : second(bound / a, a > 0);
}

/// A span of days, months or years up to a day: the day is what can change, not what began.
std::optional<NeededValue> NeededValueFinder::solveSpan(const GraphNode &node, Side side,
                                                        const Rational &bound)
{
    const auto begun = m_evaluator.evaluate(node.arguments[0]).value;
    const auto whole = floorToInt(bound);
    if (begun.date() == nullptr || !whole || std::abs(*whole) > 400 * 366)
        return std::nullopt;
    const auto after = [&](qint64 count) {
        const auto steps = static_cast<int>(count);
        return Value{node.op == Op::DaysBetween ? begun.date()->addDays(steps)
                     : node.op == Op::Age       ? begun.date()->addYears(steps)
                                                : begun.date()->addMonths(steps)};
    };
    const auto end = node.arguments[1];
    switch (side) {
    case Side::AtLeast:
        return solve(end, Side::AtLeast, after(isWhole(bound) ? *whole : *whole + 1));
    case Side::MoreThan:
        return solve(end, Side::AtLeast, after(*whole + 1));
    case Side::AtMost:
        return solve(end, Side::LessThan, after(*whole + 1));
    case Side::LessThan:
        return solve(end, Side::LessThan, after(isWhole(bound) ? *whole : *whole + 1));
    case Side::Exactly:
        return node.op == Op::DaysBetween && isWhole(bound)
                   ? solve(end, Side::Exactly, after(*whole))
                   : std::nullopt;
    }
    return std::nullopt;
}

}   // namespace core::rules
