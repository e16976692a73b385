#pragma once

#include "core/interview/span_walk.h"
#include "core/interview/topics.h"

#include <span>
#include <vector>

namespace core::interview {

/// What of a program reads what, worked out once: for walks that follow a change.
class Wiring {
public:
    Wiring(const program::Program &program, const std::vector<Topic> &topics);

    /// The argument registers of one register.
    std::span<const int> arguments(int reg) const { return m_arguments.at(reg); }
    /// The registers that read one register, in order.
    std::span<const int> readers(int reg) const { return m_readers.at(reg); }
    /// The benefits, as in Program::benefits, that come out otherwise when this register does.
    std::span<const int> watchers(int reg) const { return m_watchers.at(reg); }
    /// The question whose answer this register is; -1 for none.
    int topicOf(int reg) const { return m_topicOf[static_cast<std::size_t>(reg)]; }

private:
    /// Lists of whole numbers by register, one after the other.
    struct Lists {
        std::vector<int> start;
        std::vector<int> values;

        explicit Lists(const std::vector<std::vector<int>> &lists);
        std::span<const int> at(int reg) const
        {
            const auto first = static_cast<std::size_t>(start[static_cast<std::size_t>(reg)]);
            const auto last = static_cast<std::size_t>(start[static_cast<std::size_t>(reg) + 1]);
            return {values.data() + first, last - first};
        }
    };

    static Lists argumentsIn(const program::Program &program);
    static Lists readersIn(const program::Program &program);
    static Lists watchersIn(const program::Program &program);

    Lists m_arguments;
    Lists m_readers;
    Lists m_watchers;
    std::vector<int> m_topicOf;
};

}   // namespace core::interview
