#include "core/interview/wiring.h"

#include "core/interview/standing_walk.h"

namespace core::interview {

Wiring::Lists::Lists(const std::vector<std::vector<int>> &lists)
{
    for (const auto &list : lists) {
        start.push_back(static_cast<int>(values.size()));
        values.insert(values.end(), list.begin(), list.end());
    }
    start.push_back(static_cast<int>(values.size()));
}

Wiring::Lists Wiring::argumentsIn(const program::Program &program)
{
    std::vector<std::vector<int>> lists;
    for (const auto &instruction : program.instructions) {
        int arguments[3];
        const int count = argumentsOf(instruction, arguments);
        lists.emplace_back(arguments, arguments + count);
    }
    return Lists(lists);
}

Wiring::Lists Wiring::readersIn(const program::Program &program)
{
    std::vector<std::vector<int>> lists(program.registers.size());
    for (std::size_t reg = 0; reg < program.instructions.size(); ++reg) {
        int arguments[3];
        const int count = argumentsOf(program.instructions[reg], arguments);
        for (int i = 0; i < count; ++i) {
            auto &readers = lists[static_cast<std::size_t>(arguments[i])];
            if (readers.empty() || readers.back() != static_cast<int>(reg))
                readers.push_back(static_cast<int>(reg));
        }
    }
    return Lists(lists);
}

Wiring::Lists Wiring::watchersIn(const program::Program &program)
{
    std::vector<std::vector<int>> lists(program.registers.size());
    for (std::size_t i = 0; i < program.benefits.size(); ++i) {
        for (const int reg : watchedBy(program, program.benefits[i]))
            lists[static_cast<std::size_t>(reg)].push_back(static_cast<int>(i));
    }
    return Lists(lists);
}

Wiring::Wiring(const program::Program &program, const std::vector<Topic> &topics)
    : m_arguments(argumentsIn(program)), m_readers(readersIn(program)),
      m_watchers(watchersIn(program)), m_topicOf(program.registers.size(), -1)
{
    for (std::size_t topic = 0; topic < topics.size(); ++topic) {
        for (const int input : topics[topic].inputs) {
            const int reg = program.inputs[static_cast<std::size_t>(input)].reg;
            m_topicOf[static_cast<std::size_t>(reg)] = static_cast<int>(topic);
        }
    }
}

}   // namespace core::interview
