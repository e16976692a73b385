#include "core/rules/first_day.h"

#include <algorithm>

namespace core::rules {

namespace {

constexpr int kHorizonDays = 731;   // two years: nobody waits longer at a desk
constexpr int kNever = 0;

template <class Rows>
std::vector<DayRange> rangesOf(const Rows &rows)
{
    std::vector<DayRange> ranges;
    for (const auto &row : rows)
        ranges.push_back(row.days);
    return ranges;
}

}   // namespace

bool isMet(const Benefit &benefit, const Vocabulary &vocabulary, const Requirement &requirement,
           const Inputs &inputs)
{
    Evaluator evaluator(benefit, vocabulary, inputs);
    const auto event = evaluator.eventDay();
    const auto &summary = benefit.summary;
    if (!DayRange{summary.inForceFrom, summary.inForceTo}.contains(event))
        return false;
    auto day = event;
    if (requirement.by != kNoNode) {
        const auto by = evaluator.evaluate(requirement.by);
        day = by.value.date() == nullptr ? inputs.on : *by.value.date();
    }
    return !requirement.inForce.contains(day) ||
           evaluator.condition(requirement.when).value.isFalse() ||
           evaluator.evaluate(requirement.need).value.isTrue();
}

FirstDayFinder::FirstDayFinder(const Benefit &benefit, const Vocabulary &vocabulary,
                               const Inputs &inputs, const Requirement &requirement)
    : m_benefit(benefit), m_vocabulary(vocabulary), m_inputs(inputs), m_requirement(requirement),
      m_now(benefit, vocabulary, inputs), m_seen(benefit.values.size())
{
    findMoving();
}

QDate FirstDayFinder::find()
{
    const auto whole = trend(false);
    if (whole == Trend::Still || whole == Trend::Falling)
        return {};
    int day = kNever;
    const auto cut = whole == Trend::Rising ? std::vector<int>{1} : cuts();
    if (cut) {
        const auto inside = whole == Trend::Rising ? whole : trend(true);
        for (std::size_t i = 0; i < cut->size() && day == kNever; ++i) {
            const int end = i + 1 < cut->size() ? (*cut)[i + 1] - 1 : kHorizonDays;
            day = firstInPiece((*cut)[i], end, inside);
        }
    } else {
        day = firstInPiece(1, kHorizonDays, Trend::Mixed);
    }
    return day == kNever ? QDate() : m_inputs.on.addDays(day);
}

void FirstDayFinder::findMoving()
{
    for (std::size_t slot = 0; slot < m_benefit.facts.size(); ++slot) {
        const int fallback = m_benefit.facts[slot].defaultNode;
        if (fallback == kNoNode || !usesDay(fallback))
            continue;
        if (!m_inputs.answered.test(slot) || m_inputs.facts[slot] == dayOf(slot, m_inputs.on))
            m_moving.set(slot);
    }
}

/// What the fact in `slot` is when it is said on `day` to be of that day.
Value FirstDayFinder::dayOf(std::size_t slot, QDate day) const
{
    const bool month = m_vocabulary.at(m_benefit.facts[slot].question).type.month;
    return Value{month ? QDate(day.year(), day.month(), 1) : day};
}

bool FirstDayFinder::usesDay(int node) const
{
    const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
    const auto &arguments = graphNode.arguments;
    return graphNode.op == Op::On || std::any_of(arguments.begin(), arguments.end(),
                                                 [&](int argument) { return usesDay(argument); });
}

Inputs FirstDayFinder::inputsOn(int days) const
{
    auto inputs = m_inputs;
    inputs.on = m_inputs.on.addDays(days);
    for (std::size_t slot = 0; slot < m_benefit.facts.size(); ++slot) {
        if (m_moving.test(slot) && inputs.answered.test(slot))
            inputs.facts[slot] = dayOf(slot, inputs.on);
    }
    return inputs;
}

bool FirstDayFinder::isMetOn(int days) const
{
    return isMet(m_benefit, m_vocabulary, m_requirement, inputsOn(days));
}

/// `insidePiece`: between two cuts, where no dated row changes.
Trend FirstDayFinder::trend(bool insidePiece)
{
    DayDirection direction(m_benefit, m_now, m_moving, insidePiece);
    const auto own = m_requirement.by == kNoNode ? m_benefit.event : m_requirement.by;
    const auto &summary = m_benefit.summary;
    // Days of the benefit and of the requirement are dated rows too.
    const auto bounded = [&](const DayRange &days, int by) {
        const auto moves = direction.of(by);
        return days != DayRange{} && (insidePiece ? moves == Trend::Mixed : moves != Trend::Still);
    };
    if (bounded({{}, summary.inForceTo}, m_benefit.event) || bounded(m_requirement.inForce, own))
        return Trend::Mixed;
    return together(direction.of(m_requirement.need), opposite(direction.of(m_requirement.when)));
}

void FirstDayFinder::select(int by, const std::vector<DayRange> &rows)
{
    Selection selection{by, {}};
    for (const auto &row : rows) {
        if (row.from.isValid())
            selection.edges.push_back(row.from);
        if (row.to.isValid())
            selection.edges.push_back(row.to.addDays(1));
    }
    m_selections.push_back(std::move(selection));
}

void FirstDayFinder::lookAt(int node)
{
    if (node == kNoNode)
        return;
    const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
    const auto ref = static_cast<std::size_t>(graphNode.ref);
    if (graphNode.op == Op::Named && !m_seen[ref]) {
        m_seen[ref] = true;
        lookAt(m_benefit.values[ref].node);
    } else if (graphNode.op == Op::Parameter) {
        select(m_benefit.parameters[ref].by, rangesOf(m_benefit.parameters[ref].rows));
    } else if (graphNode.op == Op::Cell) {
        select(graphNode.arguments[1], rangesOf(m_benefit.tables[ref].rows));
    } else if (graphNode.op == Op::Step) {
        select(graphNode.arguments[1], rangesOf(m_benefit.rangeTables[ref].periods));
    }
    for (const int argument : graphNode.arguments)
        lookAt(argument);
}

/// First days of the pieces, rising from 1; nothing when a day that selects rows does not move one
/// way only.
std::optional<std::vector<int>> FirstDayFinder::cuts()
{
    lookAt(m_requirement.need);
    lookAt(m_requirement.when);
    select(m_requirement.by == kNoNode ? m_benefit.event : m_requirement.by,
           {m_requirement.inForce});
    select(m_benefit.event, {{m_benefit.summary.inForceFrom, m_benefit.summary.inForceTo}});
    DayDirection direction(m_benefit, m_now, m_moving);
    std::vector<int> cut{1};
    for (const auto &selection : m_selections) {
        const auto moves = direction.of(selection.by);
        if (moves == Trend::Still)
            continue;
        if (moves != Trend::Rising)
            return std::nullopt;
        const auto dayOf = [&](int days) {
            const auto inputs = inputsOn(days);
            Evaluator evaluator(m_benefit, m_vocabulary, inputs);
            const auto by = evaluator.evaluate(selection.by).value;
            return by.date() == nullptr ? QDate() : *by.date();
        };
        const auto first = dayOf(1);
        const auto last = dayOf(kHorizonDays);
        if (!first.isValid() || !last.isValid())
            return std::nullopt;
        for (const auto edge : selection.edges) {
            if (edge <= first || edge > last)
                continue;
            int before = 1;
            int reached = kHorizonDays;
            while (reached - before > 1) {
                const int middle = (before + reached) / 2;
                (dayOf(middle) >= edge ? reached : before) = middle;
            }
            cut.push_back(reached);
        }
    }
    std::sort(cut.begin(), cut.end());
    cut.erase(std::unique(cut.begin(), cut.end()), cut.end());
    return cut;
}

/// Days from the decision's of the first in a piece that is met; kNever when none is.
int FirstDayFinder::firstInPiece(int from, int to, Trend trend) const
{
    if (trend == Trend::Mixed) {
        for (int days = from; days <= to; ++days) {
            if (isMetOn(days))
                return days;
        }
        return kNever;
    }
    if (isMetOn(from))
        return from;
    if (trend != Trend::Rising || !isMetOn(to))
        return kNever;
    int before = from;   // not met
    int met = to;
    while (met - before > 1) {
        const int middle = (before + met) / 2;
        (isMetOn(middle) ? met : before) = middle;
    }
    return met;
}

}   // namespace core::rules
