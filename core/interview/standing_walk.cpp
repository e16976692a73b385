#include "core/interview/standing_walk.h"

#include <algorithm>
#include <array>

namespace core::interview {

using program::Do;
using rules::Outcome;

namespace {

/// The values that choosing among constants can still give.
quint32 valuesOf(const SpanWalk &walk, int reg)
{
    const auto &instruction = walk.program().instructions[static_cast<std::size_t>(reg)];
    const Span span = walk.at(reg);
    quint32 values = 0;
    if (!span.isPoint() && instruction.what == Do::Select) {
        const Span condition = walk.at(instruction.a);
        if (!condition.isFalse())
            values |= valuesOf(walk, instruction.b);
        if (!condition.isTrue())
            values |= valuesOf(walk, instruction.c);
        return values;
    }
    for (qint64 value = span.least; value <= span.most; ++value)
        values |= quint32{1} << value;
    return values;
}

void appendOpen(const SpanWalk &walk, const program::Output &output, std::vector<int> &open)
{
    for (const int root : rootsOf(output)) {
        if (root >= 0 && !walk.isSettled(root))
            open.push_back(root);
    }
}

/// The registers that valuesOf() may look at.
void collectChoices(const program::Program &program, int reg, std::vector<int> &choices)
{
    choices.push_back(reg);
    const auto &instruction = program.instructions[static_cast<std::size_t>(reg)];
    if (instruction.what != Do::Select)
        return;
    choices.push_back(instruction.a);
    collectChoices(program, instruction.b, choices);
    collectChoices(program, instruction.c, choices);
}

}   // namespace

std::array<int, 4> rootsOf(const program::Rule &rule)
{
    return {rule.applies.yes, rule.applies.no, rule.need.yes, rule.need.no};
}

std::array<int, 6> rootsOf(const program::Output &output)
{
    const program::Slot &slot = output.slot;
    const int most = slot.most == slot.least ? -1 : slot.most;
    return {output.shown.yes, output.shown.no, slot.least, most, slot.known, slot.per};
}

OutcomeSet outcomesOf(const SpanWalk &walk, const program::BenefitPart &part)
{
    return {valuesOf(walk, part.outcome.least)};
}

QList<Outcome> possibleOutcomes(const SpanWalk &walk, const program::BenefitPart &part)
{
    QList<Outcome> outcomes;
    const auto set = outcomesOf(walk, part);
    for (int value = 0; value <= static_cast<int>(Outcome::NotComputable); ++value) {
        if (set.has(static_cast<Outcome>(value)))
            outcomes.append(static_cast<Outcome>(value));
    }
    return outcomes;
}

bool mayPay(const SpanWalk &walk, const program::BenefitPart &part)
{
    return outcomesOf(walk, part).mayPay();
}

bool isGone(const SpanWalk &walk, const program::Output &output)
{
    const bool neverShown = output.shown.no >= 0 && walk.at(output.shown.no).isTrue();
    const bool neverKnown = output.slot.known >= 0 && walk.at(output.slot.known).isFalse();
    return neverShown || neverKnown;
}

bool isOpen(const SpanWalk &walk, const program::Output &output)
{
    if (isGone(walk, output))
        return false;
    const auto roots = rootsOf(output);
    return std::any_of(roots.begin(), roots.end(),
                       [&](int root) { return root >= 0 && !walk.isSettled(root); });
}

void openRoots(const SpanWalk &walk, const program::BenefitPart &part, std::vector<int> &roots)
{
    roots.clear();
    const auto outcomes = outcomesOf(walk, part);
    if (outcomes.isWorthAsking())
        roots.push_back(part.outcome.least);
    if (!outcomes.mayPay())
        return;
    for (const program::Output &output : part.outputs) {
        if (!isGone(walk, output))
            appendOpen(walk, output, roots);
    }
}

std::vector<int> openRoots(const SpanWalk &walk, const program::BenefitPart &part)
{
    std::vector<int> roots;
    openRoots(walk, part, roots);
    return roots;
}

std::vector<int> watchedBy(const program::Program &program, const program::BenefitPart &part)
{
    std::vector<int> watched;
    collectChoices(program, part.outcome.least, watched);
    for (const program::Output &output : part.outputs) {
        for (const int root : rootsOf(output)) {
            if (root >= 0)
                watched.push_back(root);
        }
    }
    std::sort(watched.begin(), watched.end());
    watched.erase(std::unique(watched.begin(), watched.end()), watched.end());
    return watched;
}

}   // namespace core::interview
