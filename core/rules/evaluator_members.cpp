#include "core/rules/evaluator.h"

#include "core/rules/range_table.h"

#include <algorithm>

namespace core::rules {

namespace {

/// Which members are walked, put back when the walk ends.
class MemberWalk {
public:
    MemberWalk(const Members *&members, std::size_t &member, const Members *inner)
        : m_members(members), m_member(member), m_outerMembers(members), m_outerMember(member)
    {
        members = inner;
    }
    ~MemberWalk()
    {
        m_members = m_outerMembers;
        m_member = m_outerMember;
    }
    MemberWalk(const MemberWalk &) = delete;
    MemberWalk &operator=(const MemberWalk &) = delete;

private:
    const Members *&m_members;
    std::size_t &m_member;
    const Members *m_outerMembers;
    std::size_t m_outerMember;
};

/// Takes the values of the members one by one and says what they come to.
class Combination {
public:
    explicit Combination(const GraphNode &node) : m_node(node) {}

    /// False when no further member can change the result.
    bool take(const Value &value, int member)
    {
        switch (m_node.op) {
        case Op::Sum:
            m_sum += *value.number();
            return true;
        case Op::First:
            choose(value, member);
            return false;
        case Op::Nth:
            m_values.push_back(value);
            return true;
        default:
            if (!m_chosen.isKnown() ||
                compareOrdered(value, m_chosen) * (m_node.op == Op::Least ? 1 : -1) < 0)
                choose(value, member);
            return true;
        }
    }

    Value result(const Value &nth)
    {
        if (m_node.op == Op::Sum)
            return Value{m_sum};
        if (m_node.op != Op::Nth)
            return m_chosen;
        const auto place =
            nth.isKnown() && isWhole(*nth.number()) ? floorToInt(*nth.number()) : std::nullopt;
        if (!place || *place < 1 || *place > static_cast<qint64>(m_values.size()))
            return {};
        const bool falling = m_node.column == static_cast<int>(NthOrder::Falling);
        const auto at = m_values.begin() + (*place - 1);
        std::nth_element(m_values.begin(), at, m_values.end(),
                         [falling](const Value &a, const Value &b) {
                             return falling ? compareOrdered(a, b) > 0 : compareOrdered(a, b) < 0;
                         });
        return *at;
    }
    int chosen() const { return m_member; }

private:
    void choose(const Value &value, int member)
    {
        m_chosen = value;
        m_member = member;
    }

    const GraphNode &m_node;
    Rational m_sum = 0;
    Value m_chosen;
    int m_member = -1;
    std::vector<Value> m_values;
};

}   // namespace

Traced Evaluator::memberField(const GraphNode &node)
{
    const auto &value = m_members->at(m_member, static_cast<std::size_t>(node.column));
    Traced traced{value, 0, {}, {}};
    if (!value.isKnown())
        traced.missing.set(static_cast<std::size_t>(node.ref));
    return traced;
}

Traced Evaluator::memberCondition(int slot, std::size_t member, int node)
{
    if (node == kNoNode)
        return condition(node);
    const auto list = fact(slot).value;   // keeps the members while they are walked
    if (list.members() == nullptr || member >= list.members()->count)
        return {};
    const MemberWalk walk(m_members, m_member, list.members());
    m_member = member;
    return evaluate(node);
}

Traced Evaluator::memberNamed(int value)
{
    const auto index = static_cast<std::size_t>(value);
    if (const auto &fixed = m_inputs.fixedValues[index])
        return {*fixed, 0, {}, {}};
    if (m_memberValues.empty())
        m_memberValues.resize(m_benefit.values.size());
    if (m_memberValues[index].empty())
        m_memberValues[index].resize(m_members->count);
    if (!m_memberValues[index][m_member]) {
        const auto &description = m_benefit.values[index];
        auto traced = evaluate(description.node);
        traced.marks |= description.marks;
        m_memberValues[index][m_member] = std::move(traced);
    }
    return *m_memberValues[index][m_member];
}

/// What members come to does not depend on the member whose formula asks for it (Rank apart), so it
/// is computed once: formulas inside formulas would else walk the list a power of times.
Traced Evaluator::together(int node)
{
    const auto &graphNode = at(node);
    const bool perMember = graphNode.op == Op::Rank;
    const auto key = static_cast<quint64>(node) << 32 | (perMember ? m_member : 0);
    const auto found = m_together.find(key);
    if (found != m_together.end())
        return found->second;
    const auto traced = perMember ? rank(graphNode) : overMembers(graphNode);
    m_together.emplace(key, traced);
    return traced;
}

Traced Evaluator::overMembers(const GraphNode &node, int *decider)
{
    auto traced = evaluate(node.arguments[0]);
    const auto list = traced.value;   // keeps the members while they are walked
    traced.value = {};
    if (list.members() == nullptr)
        return traced;
    const MemberWalk walk(m_members, m_member, list.members());
    if (node.op == Op::Count)
        return countMembers(node, traced);
    if (node.op == Op::Any)
        return anyMember(node, traced, decider);
    return combineMembers(node, traced, decider);
}

Traced Evaluator::countMembers(const GraphNode &node, Traced total)
{
    qint64 count = 0;
    bool known = true;
    for (m_member = 0; m_member < m_members->count; ++m_member) {
        const auto part = evaluate(node.arguments[1]);
        join(total, part);
        known = known && part.value.isKnown();
        count += part.value.isTrue() ? 1 : 0;
    }
    if (!known)
        return total;
    total.missing.reset();
    total.value = Value{Rational(count)};
    return total;
}

Traced Evaluator::anyMember(const GraphNode &node, Traced all, int *decider)
{
    bool known = true;
    for (m_member = 0; m_member < m_members->count; ++m_member) {
        const auto part = evaluate(node.arguments[1]);
        if (part.value.isTrue()) {
            if (decider != nullptr)
                *decider = static_cast<int>(m_member);
            return part;
        }
        join(all, part);
        known = known && part.value.isKnown();
    }
    if (!known)
        return all;
    all.missing.reset();
    all.value = Value{false};
    return all;
}

Traced Evaluator::combineMembers(const GraphNode &node, Traced all, int *decider)
{
    Traced nth;
    if (node.op == Op::Nth) {
        nth = evaluate(node.arguments[3]);
        join(all, nth);
    }
    Combination combination(node);
    bool known = true;
    bool open = true;   // a further member may still change the result
    for (m_member = 0; m_member < m_members->count; ++m_member) {
        const auto part = evaluate(node.arguments[1]);
        join(all, part);
        known = known && part.value.isKnown();
        if (!open || !part.value.isTrue())
            continue;
        const auto value = evaluate(node.arguments[2]);
        join(all, value);
        if (value.value.isKnown())
            open = combination.take(value.value, static_cast<int>(m_member));
        else
            open = known = false;
    }
    if (!known)
        return all;
    all.value = combination.result(nth.value);
    if (all.value.isKnown())
        all.missing.reset();
    if (decider != nullptr)
        *decider = combination.chosen();
    return all;
}

Traced Evaluator::rank(const GraphNode &node)
{
    const auto self = m_member;
    const auto own = evaluate(node.arguments[2]);
    Traced traced = own;
    traced.value = {};
    bool known = own.value.isKnown();
    qint64 before = 0;
    const MemberWalk walk(m_members, m_member, m_members);
    for (m_member = 0; m_member < m_members->count; ++m_member) {
        const auto part = evaluate(node.arguments[1]);
        join(traced, part);
        known = known && part.value.isKnown();
        if (m_member == self || !part.value.isTrue())
            continue;
        const auto other = evaluate(node.arguments[2]);
        join(traced, other);
        known = known && other.value.isKnown();
        if (!known)
            continue;
        const int order = compareOrdered(other.value, own.value);
        before += order < 0 || (order == 0 && m_member < self) ? 1 : 0;
    }
    if (!known)
        return traced;
    traced.missing.reset();
    traced.value = Value{Rational(before + 1)};
    return traced;
}

int Evaluator::decidingMember(int node)
{
    const auto *graphNode = &at(node);
    while (graphNode->op == Op::Not || (graphNode->op == Op::Named && graphNode->list < 0)) {
        if (graphNode->op == Op::Named) {
            const auto value = static_cast<std::size_t>(graphNode->ref);
            if (m_inputs.fixedValues[value])
                return -1;
            graphNode = &at(m_benefit.values[value].node);
        } else {
            graphNode = &at(graphNode->arguments[0]);
        }
    }
    int decider = -1;
    if (graphNode->op == Op::Any || graphNode->op == Op::Least || graphNode->op == Op::Greatest ||
        graphNode->op == Op::First)
        overMembers(*graphNode, &decider);
    return decider;
}

}   // namespace core::rules
