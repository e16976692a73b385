#include "core/interview/purpose.h"

#include "core/interview/edges.h"
#include "core/interview/standing_walk.h"

#include <algorithm>

namespace core::interview {

PurposeFinder::PurposeFinder(const program::Program &program, const Wiring &wiring,
                             const SpanWalk &walk, const Topic &topic)
    : m_program(program), m_walk(walk), m_isRead(program.registers.size(), 0)
{
    for (const int input : topic.inputs) {
        const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
        m_isRead[static_cast<std::size_t>(reg)] = walk.isSettled(reg) ? 0 : 1;
    }
    for (const int reg : topic.steps) {
        const auto arguments = taken(wiring.arguments(reg), edgesOf(walk, reg));
        m_isRead[static_cast<std::size_t>(reg)] = isAnyRead(arguments) ? 1 : 0;
    }
}

template <class Registers>
bool PurposeFinder::isAnyRead(const Registers &registers) const
{
    return std::any_of(registers.begin(), registers.end(), [this](int reg) { return isRead(reg); });
}

QList<Purpose> PurposeFinder::purposes() const
{
    QList<Purpose> purposes;
    for (const auto &part : m_program.benefits) {
        if (const auto found = purpose(part))
            purposes.append(*found);
    }
    return purposes;
}

std::optional<Purpose> PurposeFinder::purpose(const program::BenefitPart &part) const
{
    if (!isAnyRead(openRoots(m_walk, part)))
        return std::nullopt;
    Purpose purpose;
    purpose.benefit = part.id;
    purpose.outcomes = possibleOutcomes(m_walk, part);
    for (const program::Rule &rule : part.rules) {
        if (purpose.outcomes.size() > 1 && isAnyRead(rootsOf(rule)))
            purpose.requirements.append(rule.id);
    }
    for (const program::Output &output : part.outputs) {
        if (mayPay(m_walk, part) && isOpen(m_walk, output) && isAnyRead(rootsOf(output)))
            purpose.results.append(output.name);
    }
    return purpose;
}

void PurposeFinder::markSettled(const SpanWalk &walk, QList<Purpose> &purposes) const
{
    qsizetype at = 0;
    for (const auto &part : m_program.benefits) {
        if (at >= purposes.size() || purposes[at].benefit != part.id)
            continue;
        auto &purpose = purposes[at++];
        if (purpose.outcomes.size() > 1 && outcomesOf(walk, part).isSettled())
            purpose.maySettle = true;
    }
}

}   // namespace core::interview
