#include "core/interview/live.h"

#include "core/interview/edges.h"

#include <algorithm>

namespace core::interview {

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
        int arguments[3];
        const int count =
            argumentsOf(m_program->instructions[static_cast<std::size_t>(reg)], arguments);
        const std::span<const int> all(arguments, static_cast<std::size_t>(count));
        for (const int argument : taken(all, edgesOf(walk, reg)))
            need(argument);
    }
    return m_live;
}

}   // namespace core::interview
