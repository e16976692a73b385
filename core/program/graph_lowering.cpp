#include "core/program/graph_lowering.h"

namespace core::program {

using rules::GraphNode;
using rules::Kind;
using rules::Op;
using rules::Type;

GraphLowering::GraphLowering(Algebra &algebra, const rules::Benefit &benefit,
                             const rules::Vocabulary &vocabulary, const QDate &on,
                             const QDate &knownOn)
    : m_algebra(algebra), m_benefit(benefit), m_vocabulary(vocabulary), m_on(on),
      m_knownOn(knownOn), m_nodes(benefit.nodes.size()), m_facts(benefit.facts.size()),
      m_open(benefit.facts.size(), 0)
{
}

Lowered GraphLowering::condition(int node)
{
    return node == rules::kNoNode ? m_algebra.known(m_algebra.builder().truth(true)) : lower(node);
}

Lowered GraphLowering::lower(int node)
{
    const auto index = static_cast<std::size_t>(node);
    if (!m_nodes[index]) {
        const auto &graphNode = m_benefit.nodes[index];
        auto value = compute(graphNode);
        if (graphNode.type.kind != Kind::Any && value.type.kind != Kind::Any)
            value.type = graphNode.type;
        m_nodes[index] = value;
    }
    return *m_nodes[index];
}

Lowered GraphLowering::eventDay()
{
    auto &g = m_algebra.builder();
    const auto event = lower(m_benefit.event);
    const auto on =
        m_algebra.point({Kind::Date, {}, false, -1}, g.constant(m_on.toJulianDay()), g.truth(true));
    if (event.isBroken() || g.isConstant(event.sure, 1))
        return event;
    return m_algebra.orElse(event, on);
}

Lowered GraphLowering::compute(const GraphNode &node)
{
    const auto argument = [&](std::size_t at) { return lower(node.arguments[at]); };
    switch (node.op) {
    case Op::Constant:
        return m_algebra.constant(node.constant, node.type);
    case Op::Unknown:
        return m_algebra.unknown(node.type);
    case Op::Fact:
        return fact(node.ref);
    case Op::Named:
        return lower(m_benefit.values[static_cast<std::size_t>(node.ref)].node);
    case Op::MemberField:
        return memberField(node);
    case Op::Count:
    case Op::Any:
    case Op::Sum:
    case Op::Least:
    case Op::Greatest:
    case Op::Nth:
    case Op::First:
    case Op::Rank:
        return overMembers(node);
    case Op::Parameter:
        return parameter(node.ref);
    case Op::Cell:
        return cell(node);
    case Op::Step:
        return step(node);
    case Op::And:
        return m_algebra.conjunction(argument(0), argument(1));
    case Op::Or:
        return m_algebra.disjunction(argument(0), argument(1));
    case Op::Not:
        return m_algebra.negation(argument(0));
    case Op::Equal:
        return m_algebra.equal(argument(0), argument(1));
    case Op::Less:
        return m_algebra.less(argument(0), argument(1), false);
    case Op::LessEqual:
        return m_algebra.less(argument(0), argument(1), true);
    case Op::AmongChoices:
        return m_algebra.among(argument(0), node.constant.choices()->mask);
    case Op::Add:
        return m_algebra.sum(argument(0), argument(1));
    case Op::Subtract:
        return m_algebra.difference(argument(0), argument(1));
    case Op::Multiply:
        return m_algebra.product(argument(0), argument(1));
    case Op::Divide:
        return m_algebra.quotient(argument(0), argument(1));
    case Op::Negate:
        return m_algebra.negative(argument(0));
    case Op::Min:
    case Op::Max:
        return m_algebra.extreme(node.op == Op::Max, argument(0), argument(1));
    case Op::Round: {
        const auto *rounding =
            m_benefit.nodes[static_cast<std::size_t>(node.arguments[1])].constant.number();
        return m_algebra.rounded(argument(0), static_cast<rules::RoundingMode>(node.column),
                                 rounding == nullptr ? rules::Rational(1) : *rounding);
    }
    case Op::If:
        return m_algebra.choose(argument(0), argument(1), argument(2));
    case Op::IsKnown:
        return m_algebra.isKnown(argument(0));
    case Op::OrElse:
        return m_algebra.orElse(argument(0), argument(1));
    default:
        return computeDate(node);
    }
}

Lowered GraphLowering::computeDate(const GraphNode &node)
{
    const auto argument = [&](std::size_t at) { return lower(node.arguments[at]); };
    const auto day = [&](const QDate &date) {
        return m_algebra.constant(rules::Value{date}, {Kind::Date, {}, false, -1});
    };
    switch (node.op) {
    case Op::On:
        return day(m_on);
    case Op::KnownOn:
        return day(m_knownOn);
    case Op::Event:
        return lower(m_benefit.event);
    case Op::AddDays:
    case Op::AddMonths:
        return m_algebra.shifted(node.op, argument(0), argument(1));
    case Op::DaysBetween:
        return m_algebra.daysBetween(argument(0), argument(1));
    case Op::MonthsBetween:
    case Op::Age:
        return m_algebra.elapsed(node.op, argument(0), argument(1));
    case Op::Year:
    case Op::Month:
    case Op::MonthStart:
    case Op::MonthEnd:
    case Op::NextWorkingDay:
        return m_algebra.ofDate(node.op, argument(0));
    case Op::MakeDate:
        return m_algebra.madeDate(argument(0), argument(1), argument(2));
    default:
        return m_algebra.broken(node.type);
    }
}

Lowered GraphLowering::whileKnown(Lowered value, const Lowered &basis)
{
    if (value.isBroken() || basis.isBroken())
        return m_algebra.broken(value.type);
    auto &g = m_algebra.builder();
    const int sure = g.both(value.sure, basis.sure);
    const int gone = g.either(value.gone, basis.gone);
    if (value.isTruth())
        return m_algebra.truth(g.both(value.yes, basis.has), g.both(value.no, basis.has), sure,
                               gone);
    value.has = g.both(value.has, basis.has);
    value.sure = sure;
    value.gone = m_algebra.isExact() ? g.negation(sure) : gone;
    return value;
}

}   // namespace core::program
