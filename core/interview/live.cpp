#include "core/interview/live.h"

#include <algorithm>

namespace core::interview {

using program::Do;

Liveness::Liveness(const program::Program &program)
    : m_program(&program), m_needed(program.registers.size(), 0),
      m_inputOf(program.registers.size(), -1), m_live(program.inputs.size(), false)
{
    for (std::size_t i = 0; i < program.inputs.size(); ++i)
        m_inputOf[static_cast<std::size_t>(program.inputs[i].reg)] = static_cast<int>(i);
}

const InputSet &Liveness::of(const SpanWalk &walk, const std::vector<int> &roots)
{
    std::fill(m_needed.begin(), m_needed.end(), 0);
    std::fill(m_live.begin(), m_live.end(), false);
    int last = -1;
    for (const int root : roots) {
        need(root);
        last = std::max(last, root);
    }
    // Arguments come before their use, so one way back sees every need before it is passed on.
    for (int reg = last; reg >= 0; --reg) {
        if (!m_needed[static_cast<std::size_t>(reg)] || walk.isSettled(reg))
            continue;
        const int input = m_inputOf[static_cast<std::size_t>(reg)];
        if (input >= 0)
            m_live[static_cast<std::size_t>(input)] = true;
        else
            needArguments(walk, reg);
    }
    return m_live;
}

void Liveness::needArguments(const SpanWalk &walk, int reg)
{
    const auto &instruction = m_program->instructions[static_cast<std::size_t>(reg)];
    const bool perMember = m_program->registers[static_cast<std::size_t>(reg)].list >= 0;
    if (!perMember && instruction.what == Do::Select && walk.isSettled(instruction.a)) {
        need(walk.at(instruction.a).isTrue() ? instruction.b : instruction.c);
        return;
    }
    if (!perMember && (instruction.what == Do::Min || instruction.what == Do::Max)) {
        const Span a = walk.at(instruction.a);
        const Span b = walk.at(instruction.b);
        const bool least = instruction.what == Do::Min;
        if (least ? a.most <= b.least : a.least >= b.most) {
            need(instruction.a);
            return;
        }
        if (least ? b.most <= a.least : b.least >= a.most) {
            need(instruction.b);
            return;
        }
    }
    int arguments[3];
    const int count = argumentsOf(instruction, arguments);
    for (int i = 0; i < count; ++i)
        need(arguments[i]);
}

}   // namespace core::interview
