#include "core/interview/standing_walk.h"

#include <algorithm>

namespace core::interview {

using program::Do;
using rules::Outcome;

namespace {

/// The values that choosing among constants can still give.
void collectValues(const SpanWalk &walk, int reg, std::vector<qint64> &values)
{
    const auto &instruction = walk.program().instructions[static_cast<std::size_t>(reg)];
    const Span span = walk.at(reg);
    if (!span.isPoint() && instruction.what == Do::Select) {
        const Span condition = walk.at(instruction.a);
        if (!condition.isFalse())
            collectValues(walk, instruction.b, values);
        if (!condition.isTrue())
            collectValues(walk, instruction.c, values);
        return;
    }
    for (qint64 value = span.least; value <= span.most; ++value)
        values.push_back(value);
}

void append(std::vector<int> &roots, std::initializer_list<int> registers)
{
    for (const int reg : registers) {
        if (reg >= 0)
            roots.push_back(reg);
    }
}

}   // namespace

QList<Outcome> possibleOutcomes(const SpanWalk &walk, const program::BenefitPart &part)
{
    std::vector<qint64> values;
    collectValues(walk, part.outcome.least, values);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    QList<Outcome> outcomes;
    for (const qint64 value : values)
        outcomes.append(static_cast<Outcome>(value));
    return outcomes;
}

bool mayPay(const SpanWalk &walk, const program::BenefitPart &part)
{
    const auto outcomes = possibleOutcomes(walk, part);
    return outcomes.contains(Outcome::Probable) || outcomes.contains(Outcome::Maybe);
}

std::vector<int> rootsOf(const program::Rule &rule)
{
    std::vector<int> roots;
    append(roots, {rule.applies.yes, rule.applies.no, rule.need.yes, rule.need.no});
    return roots;
}

std::vector<int> rootsOf(const program::Output &output)
{
    const program::Slot &slot = output.slot;
    std::vector<int> roots;
    append(roots, {output.shown.yes, output.shown.no, slot.least, slot.most, slot.known, slot.per});
    return roots;
}

bool isOpen(const SpanWalk &walk, const program::Output &output)
{
    const bool neverShown = output.shown.no >= 0 && walk.at(output.shown.no).isTrue();
    const bool neverKnown = output.slot.known >= 0 && walk.at(output.slot.known).isFalse();
    if (neverShown || neverKnown)
        return false;
    const auto roots = rootsOf(output);
    return std::any_of(roots.begin(), roots.end(), [&](int root) { return !walk.isSettled(root); });
}

std::vector<int> openRoots(const SpanWalk &walk, const program::BenefitPart &part)
{
    std::vector<int> roots;
    if (!walk.isSettled(part.outcome.least))
        roots.push_back(part.outcome.least);
    if (!mayPay(walk, part))
        return roots;
    for (const program::Output &output : part.outputs) {
        if (!isOpen(walk, output))
            continue;
        for (const int root : rootsOf(output)) {
            if (!walk.isSettled(root))
                roots.push_back(root);
        }
    }
    return roots;
}

}   // namespace core::interview
