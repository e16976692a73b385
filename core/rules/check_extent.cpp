#include "core/rules/check_extent.h"

#include "core/rules/answer_bounds.h"
#include "core/rules/check_extent_operations.h"

namespace core::rules {

namespace {

Rational dayNumber(QDate date)
{
    return Rational(date.toJulianDay());
}

Extent days(const DayRange &range)
{
    Extent extent;
    extent.ordered = true;
    if (range.from.isValid())
        extent.least = dayNumber(range.from);
    if (range.to.isValid())
        extent.most = dayNumber(range.to);
    return extent;
}

Extent answersOf(const VocabularyEntry &entry)
{
    const auto &question = entry.question();
    Extent extent = Extent::anything(entry.type);
    if (const auto bounds = answerBounds(question); bounds != AnswerBounds()) {
        extent.least = Rational(bounds.least);
        extent.most = Rational(bounds.most);
    } else if (entry.type.kind == Kind::Date) {
        extent.least = dayNumber(QDate(1, 1, 1));
        extent.most = dayNumber(QDate(9999, 12, 31));
    } else if (question.kind == AnswerKind::Choice) {
        const auto count = question.options.size();
        extent.options = count >= 64 ? ~quint64(0) : (quint64(1) << count) - 1;
    }
    return extent;
}

}   // namespace

FactExtents allAnswers(const Benefit &benefit, const Vocabulary &vocabulary)
{
    FactExtents extents;
    for (const auto &fact : benefit.facts)
        extents.push_back(answersOf(vocabulary.at(fact.question)));
    return extents;
}

ExtentWalk::ExtentWalk(const Benefit &benefit, const FactExtents &facts)
    : m_benefit(benefit), m_facts(facts), m_values(benefit.values.size())
{
}

Extent ExtentWalk::condition(int node)
{
    return node == kNoNode ? Extent::of(Value{true}) : evaluate(node);
}

Extent ExtentWalk::evaluate(int node)
{
    const auto &graphNode = at(node);
    switch (graphNode.op) {
    case Op::Constant:
        return Extent::of(graphNode.constant);
    case Op::Unknown:
        return Extent::of(Value{});
    case Op::On:
    case Op::KnownOn: {
        auto day = Extent::anything(graphNode.type);
        day.unknown = false;
        return day;
    }
    case Op::Event:
        return evaluate(m_benefit.event);
    case Op::Fact:
        return fact(graphNode.ref);
    case Op::Named:
        return named(graphNode.ref);
    case Op::Parameter:
    case Op::Cell: {
        const auto known = m_lookups.find(node);
        if (known != m_lookups.end())
            return known->second;
        const auto found = graphNode.op == Op::Cell ? cell(graphNode) : parameter(graphNode.ref);
        return m_lookups.emplace(node, found).first->second;
    }
    case Op::And:
    case Op::Or:
        return connective(graphNode);
    case Op::If: {
        const auto when = evaluate(graphNode.arguments[0]);
        Extent result;
        result.unknown = when.unknown;
        if (when.yes || when.unknown)
            result.join(evaluate(graphNode.arguments[1]));
        if (when.no || when.unknown)
            result.join(evaluate(graphNode.arguments[2]));
        return result;
    }
    case Op::IsKnown: {
        const auto inner = evaluate(graphNode.arguments[0]);
        Extent result;
        result.no = inner.unknown || inner.options != 0;
        result.yes = inner.yes || inner.no || inner.ordered || inner.options != 0 ||
                     inner.anyText || !inner.texts.isEmpty() ||
                     at(graphNode.arguments[0]).type.kind == Kind::List;
        return result;
    }
    case Op::OrElse: {
        auto result = evaluate(graphNode.arguments[0]);
        const bool open = result.unknown || result.options != 0;
        result.unknown = false;
        if (open)
            result.join(evaluate(graphNode.arguments[1]));
        return result;
    }
    default:
        return compute(graphNode);
    }
}

Extent ExtentWalk::fact(int slot)
{
    const auto index = static_cast<std::size_t>(slot);
    auto extent = m_facts[index];
    const int fallback = m_benefit.facts[index].defaultNode;
    if (extent.unknown && fallback != kNoNode)
        extent.join(evaluate(fallback));
    return extent;
}

Extent ExtentWalk::named(int value)
{
    auto &known = m_values[static_cast<std::size_t>(value)];
    if (!known)
        known = evaluate(m_benefit.values[static_cast<std::size_t>(value)].node);
    return *known;
}

Extent ExtentWalk::parameter(int index)
{
    const auto &parameter = m_benefit.parameters[static_cast<std::size_t>(index)];
    Extent result;
    result.unknown = true;
    const auto by = parameter.by == kNoNode ? Extent::anything({Kind::Date, {}, false, -1})
                                            : evaluate(parameter.by);
    for (const auto &row : parameter.rows) {
        if (row.value && by.ordered && overlap(by, days(row.days)))
            result.join(extentBetween(*row.value, *row.value));
    }
    return result;
}

Extent ExtentWalk::cell(const GraphNode &node)
{
    const auto &table = m_benefit.tables[static_cast<std::size_t>(node.ref)];
    const auto column = static_cast<std::size_t>(node.column);
    if (node.arguments.size() != 2 || column >= table.columns.size())
        return Extent::anything(node.type);
    const auto key = evaluate(node.arguments[0]);
    const auto day = evaluate(node.arguments[1]);
    Extent result;
    result.unknown = true;
    const int fallback = table.columns[column].defaultNode;
    if (fallback != kNoNode)
        result.join(evaluate(fallback));
    for (const auto &row : table.rows) {
        if ((row.keys.mask & key.options) == 0 || !day.ordered || !overlap(day, days(row.days)))
            continue;
        if (row.cells[column] != kNoNode)
            result.join(evaluate(row.cells[column]));
    }
    return result;
}

Extent ExtentWalk::connective(const GraphNode &node)
{
    const auto a = evaluate(node.arguments[0]);
    const auto b = evaluate(node.arguments[1]);
    const bool both = node.op == Op::And;
    Extent result;
    result.yes = both ? a.yes && b.yes : a.yes || b.yes;
    result.no = both ? a.no || b.no : a.no && b.no;
    const bool aLeavesOpen = both ? a.yes : a.no;
    const bool bLeavesOpen = both ? b.yes : b.no;
    result.unknown = (a.unknown && (b.unknown || bLeavesOpen)) || (b.unknown && aLeavesOpen);
    return result;
}

Extent ExtentWalk::compute(const GraphNode &node)
{
    std::vector<Extent> arguments;
    arguments.reserve(node.arguments.size());
    for (const int argument : node.arguments) {
        if (argument == kNoNode)
            return Extent::anything(node.type);
        arguments.push_back(evaluate(argument));
    }
    return operationExtent(node, arguments);
}

}   // namespace core::rules
