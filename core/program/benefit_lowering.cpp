#include "core/program/benefit_lowering.h"

#include <algorithm>

namespace core::program {

using namespace Qt::StringLiterals;

using rules::Kind;
using rules::Outcome;
using rules::Type;

namespace {

const Type kDate{Kind::Date, {}, false, -1};
const Type kText{Kind::Text, {}, false, -1};

}   // namespace

BenefitLowering::BenefitLowering(Algebra &algebra, const rules::Benefit &benefit,
                                 const rules::Vocabulary &vocabulary, const QDate &on,
                                 const QDate &knownOn)
    : m_algebra(algebra), m_builder(algebra.builder()), m_benefit(benefit),
      m_vocabulary(vocabulary), m_knownOn(knownOn), m_on(on),
      m_graph(algebra, benefit, vocabulary, on, knownOn)
{
}

BenefitPart BenefitLowering::run()
{
    m_part.id = m_benefit.summary.id;
    const auto event = m_graph.eventDay();
    const auto &summary = m_benefit.summary;
    const auto never = m_algebra.known(m_builder.truth(false));
    m_notYet = summary.inForceFrom.isValid()
                   ? m_algebra.less(event, day(summary.inForceFrom), false)
                   : never;
    m_ended =
        summary.inForceTo.isValid() ? m_algebra.less(day(summary.inForceTo), event, false) : never;
    if (m_notYet.isBroken() || m_ended.isBroken()) {
        m_part.gaps.append(u"event"_s);
        return m_part;
    }
    for (const auto &requirement : m_benefit.requirements)
        addRule(requirement);
    for (const auto &limit : m_benefit.limits) {
        m_limits.push_back(m_graph.condition(limit.when));
        if (m_limits.back().isBroken()) {
            m_part.gaps.append(u"not_computable"_s);
            m_whole = false;
        }
    }
    addOutcome();
    for (const auto &result : m_benefit.results)
        addOutput(result);
    if (!m_benefit.schedule.totalName.isEmpty())
        m_part.gaps.append(m_benefit.schedule.totalName);
    return m_part;
}

int BenefitLowering::contradicted()
{
    int found = -1;
    for (const auto &check : m_benefit.checks) {
        const int wrong = m_graph.condition(check.wrong).yes;
        found = found == -1 ? wrong : m_builder.either(found, wrong);
    }
    return found;
}

Lowered BenefitLowering::day(const QDate &date)
{
    return m_algebra.constant(rules::Value{date}, kDate);
}

Lowered BenefitLowering::within(const rules::DayRange &days, const Lowered &when)
{
    auto inside = m_algebra.known(m_builder.truth(true));
    if (days.from.isValid())
        inside = m_algebra.less(day(days.from), when, true);
    if (days.to.isValid())
        inside = m_algebra.conjunction(inside, m_algebra.less(when, day(days.to), true));
    return inside;
}

void BenefitLowering::addRule(const rules::Requirement &requirement)
{
    if (requirement.knownFrom.isValid() && requirement.knownFrom > m_knownOn)
        return;
    auto when = m_graph.eventDay();
    if (requirement.by != rules::kNoNode)
        when = m_algebra.orElse(m_graph.lower(requirement.by), day(m_on));
    LoweredRule lowered;
    lowered.applies = m_algebra.conjunction(within(requirement.inForce, when),
                                            m_graph.condition(requirement.when));
    if (!lowered.applies.isBroken() && m_builder.isConstant(lowered.applies.no, 1))
        return;
    lowered.need = m_graph.lower(requirement.need);
    if (lowered.need.type.kind == Kind::Any)
        lowered.need.type.kind = Kind::YesNo;
    lowered.unmet = m_algebra.conjunction(lowered.applies, m_algebra.negation(lowered.need));
    lowered.refers = refers(requirement, lowered.unmet);
    if (lowered.unmet.isBroken() || lowered.refers.isBroken()) {
        m_part.gaps.append(requirement.id);
        m_whole = false;
        return;
    }
    m_part.rules.push_back({requirement.id,
                            {lowered.applies.yes, lowered.applies.no},
                            {lowered.need.yes, lowered.need.no},
                            operands(requirement.operands)});
    m_rules.push_back(lowered);
}

std::vector<Operand> BenefitLowering::operands(const std::vector<int> &nodes)
{
    std::vector<Operand> operands;
    for (const int node : nodes) {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        if (graphNode.list >= 0)
            continue;   // of no member in particular
        const auto value = m_graph.lower(node);
        const bool isShown = value.type.kind != Kind::List;
        if (isShown && !value.isBroken() && value.type.kind != Kind::Any)
            operands.push_back({operandName(graphNode), slot(value)});
    }
    return operands;
}

QString BenefitLowering::operandName(const rules::GraphNode &node) const
{
    if (node.op == rules::Op::Named)
        return m_benefit.values[static_cast<std::size_t>(node.ref)].name;
    // What members of a list come to is called by their list.
    if (node.op == rules::Op::Not)
        return operandName(m_benefit.nodes[static_cast<std::size_t>(node.arguments.front())]);
    const bool isOfList = node.op >= rules::Op::Count && node.op <= rules::Op::First;
    const auto &fact =
        isOfList ? m_benefit.nodes[static_cast<std::size_t>(node.arguments.front())] : node;
    if (fact.op != rules::Op::Fact)
        return {};
    return m_vocabulary.at(m_benefit.facts[static_cast<std::size_t>(fact.ref)].question)
        .question()
        .key;
}

/// Unmet, and the file says where to go instead.
Lowered BenefitLowering::refers(const rules::Requirement &requirement, const Lowered &unmet)
{
    const auto never = m_algebra.known(m_builder.truth(false));
    if (requirement.referralTo == rules::kNoNode || unmet.isBroken())
        return never;
    const auto to = m_graph.lower(requirement.referralTo);
    if (to.type.kind == Kind::Any)
        return never;
    const auto nowhere =
        m_algebra.equal(to, m_algebra.constant(rules::Value{QString(u""_s)}, kText));
    if (nowhere.isBroken())
        return nowhere;
    // A name that stays unknown refers nowhere.
    const auto somewhere = m_algebra.truth(nowhere.no, m_builder.either(nowhere.yes, nowhere.gone),
                                           nowhere.sure, m_builder.truth(false));
    return m_algebra.conjunction(unmet, somewhere);
}

int BenefitLowering::all(const std::vector<int> &registers)
{
    int result = m_builder.truth(true);
    for (const int reg : registers)
        result = m_builder.both(result, reg);
    return result;
}

int BenefitLowering::any(const std::vector<int> &registers)
{
    int result = m_builder.truth(false);
    for (const int reg : registers)
        result = m_builder.either(result, reg);
    return result;
}

int BenefitLowering::code(Outcome outcome)
{
    return m_builder.constant(static_cast<int>(outcome));
}

Outcome BenefitLowering::allMet() const
{
    return m_benefit.sendsTo == rules::kNoNode ? Outcome::Probable : Outcome::Referral;
}

void BenefitLowering::addOutcome()
{
    m_part.outcome.type.kind = Kind::Number;
    if (!m_whole)
        return;
    if (!m_algebra.isExact()) {
        boundedOutcome();
        return;
    }
    m_part.outcome.least = m_part.outcome.most = exactOutcome();
}

int BenefitLowering::exactOutcome()
{
    auto &g = m_builder;
    std::vector<int> unmet;
    std::vector<int> open;
    std::vector<int> refers;
    std::vector<int> limits;
    for (const auto &rule : m_rules) {
        unmet.push_back(rule.unmet.yes);
        refers.push_back(rule.refers.yes);
        // Neither absent nor met nor unmet.
        open.push_back(g.both(g.negation(rule.unmet.no), g.negation(rule.unmet.yes)));
    }
    for (const auto &limit : m_limits) {
        limits.push_back(limit.yes);
        open.push_back(limit.gone);
    }
    const auto pick = [&](int condition, Outcome outcome, int other) {
        return g.emit(Do::Select, condition, code(outcome), other);
    };
    int outcome = pick(any(open), Outcome::Maybe, code(allMet()));
    outcome = pick(any(unmet), Outcome::No, outcome);
    outcome = pick(any(refers), Outcome::Referral, outcome);
    outcome = pick(any(limits), Outcome::NotComputable, outcome);
    outcome = pick(m_ended.yes, Outcome::Ended, outcome);
    return pick(m_notYet.yes, Outcome::NotYet, outcome);
}

void BenefitLowering::boundedOutcome()
{
    auto &g = m_builder;
    std::vector<int> unmet;
    std::vector<int> fine;         // absent or met for sure
    std::vector<int> neverUnmet;   // the same, or open for good
    std::vector<int> openForGood;
    std::vector<int> refers;
    std::vector<int> nowhere;
    std::vector<int> limits;
    std::vector<int> noLimits;
    for (const auto &rule : m_rules) {
        const int open = g.both(rule.applies.yes, rule.need.gone);
        unmet.push_back(rule.unmet.yes);
        fine.push_back(rule.unmet.no);
        neverUnmet.push_back(g.either(rule.unmet.no, rule.need.gone));
        openForGood.push_back(open);
        refers.push_back(rule.refers.yes);
        nowhere.push_back(rule.refers.no);
    }
    for (const auto &limit : m_limits) {
        limits.push_back(limit.yes);
        noLimits.push_back(limit.no);
    }
    const int inTime = g.both(m_notYet.no, m_ended.no);
    const int decided = g.both(inTime, all(noLimits));
    int settled = g.truth(false);
    int outcome = code(Outcome::Maybe);
    const auto add = [&](int condition, Outcome one) {
        outcome = g.emit(Do::Select, condition, code(one), outcome);
        settled = g.either(settled, condition);
    };
    add(g.both(decided, g.both(all(neverUnmet), any(openForGood))), Outcome::Maybe);
    add(g.both(decided, all(fine)), allMet());
    add(g.both(decided, g.both(all(nowhere), any(unmet))), Outcome::No);
    add(g.both(decided, any(refers)), Outcome::Referral);
    add(g.both(inTime, any(limits)), Outcome::NotComputable);
    add(g.both(m_notYet.no, m_ended.yes), Outcome::Ended);
    add(m_notYet.yes, Outcome::NotYet);
    m_part.outcome.least = m_part.outcome.most = outcome;
    m_part.outcome.known = settled;
}

void BenefitLowering::addOutput(const rules::ResultEntry &entry)
{
    const auto &named = m_benefit.values[static_cast<std::size_t>(entry.value)];
    if (named.list >= 0)
        return;   // of no member in particular, so never shown
    const auto inTime = m_algebra.negation(m_algebra.disjunction(m_notYet, m_ended));
    const auto shown = m_algebra.conjunction(inTime, m_graph.condition(entry.when));
    auto value = m_graph.lower(named.node);
    if (value.type.kind == Kind::Any)
        return;   // never known, so never shown
    value.type = named.type;
    if (shown.isBroken() || value.isBroken()) {
        m_part.gaps.append(named.name);
        return;
    }
    std::vector<int> looked;
    collectOperands(named.node, looked);
    m_part.outputs.push_back({named.name, {shown.yes, shown.no}, slot(value), operands(looked)});
}

/// The facts and names a formula looks at itself, not those behind the names.
void BenefitLowering::collectOperands(int node, std::vector<int> &found) const
{
    const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
    const bool isOfList = graphNode.op >= rules::Op::Count && graphNode.op <= rules::Op::First;
    if (isOfList)
        found.push_back(node);
    if (isOfList || graphNode.list >= 0)
        return;
    if (graphNode.op == rules::Op::Fact || graphNode.op == rules::Op::Named) {
        const auto same = [&](int other) {
            const auto &seen = m_benefit.nodes[static_cast<std::size_t>(other)];
            return seen.op == graphNode.op && seen.ref == graphNode.ref;
        };
        if (std::none_of(found.begin(), found.end(), same))
            found.push_back(node);
        return;
    }
    for (const int argument : graphNode.arguments)
        collectOperands(argument, found);
}

Slot BenefitLowering::slot(const Lowered &value)
{
    Slot slot;
    slot.type = value.type;
    if (value.isTruth()) {
        slot.least = value.yes;
        slot.most = m_algebra.isExact() ? value.yes : m_builder.negation(value.no);
        slot.known = m_algebra.isExact() ? value.sure : -1;
    } else {
        slot.least = m_builder.labelled(value.least, value.scale);
        slot.most = m_builder.labelled(value.most, value.scale);
        slot.known = value.has;
        slot.per = value.per;
    }
    if (m_builder.isConstant(slot.known, 1))
        slot.known = -1;
    return slot;
}

}   // namespace core::program
