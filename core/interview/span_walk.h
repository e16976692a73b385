#pragma once

#include "core/interview/span.h"

#include <span>
#include <vector>

namespace core::interview {

/// Instructions in the order of the program.
using Steps = std::vector<int>;

/// Runs a program over what inputs can still be instead of over what they are.
///
/// An answered fact is a point; an open one all that its question allows. What comes out as a point
/// is what every possible answer gives. A list that nobody has told of yet is open as a whole.
/// Borrows the program for its own life. Cheap to copy, to try an answer out.
class SpanWalk {
public:
    explicit SpanWalk(const program::Program &program);

    /// Of a household input, by its index in Program::inputs.
    void setInput(int input, Span span);
    /// How many members; their inputs are then set one by one.
    void setMembers(int list, int count);
    void setMember(int input, int member, Span span);
    void openList(int list);

    /// What `other`, of the same program, is at; takes no memory when the lists are as long.
    void copyFrom(const SpanWalk &other);

    void run();
    /// Only `steps`: those that the inputs changed since then can reach.
    void run(const Steps &steps);
    /// Only this register, from its arguments.
    void step(int reg);

    const program::Program &program() const { return *m_program; }
    /// Of a household register.
    Span at(int reg) const { return m_spans[static_cast<std::size_t>(m_start[index(reg)])]; }
    /// Nothing can change it any more.
    bool isSettled(int reg) const;
    /// All of one register, a span for each member: to be kept and put back.
    std::span<Span> spansOf(int reg)
    {
        return {&m_spans[0] + m_start[index(reg)], static_cast<std::size_t>(members(reg))};
    }

private:
    static std::size_t index(int reg) { return static_cast<std::size_t>(reg); }
    Span &member(int reg, int place)
    {
        return m_spans[static_cast<std::size_t>(m_start[index(reg)] + place)];
    }
    /// The same for reading: a constant is one for all members.
    Span read(int reg, int place) const
    {
        const bool isOne = m_program->registers[index(reg)].list < 0;
        return m_spans[static_cast<std::size_t>(m_start[index(reg)] + (isOne ? 0 : place))];
    }
    int members(int reg) const;
    bool isOpen(int list) const { return m_members[index(list)] < 0; }
    void markSets();
    void place();
    Span gathered(int reg);
    Span counted(const program::Instruction &instruction);
    Span summed(const program::Instruction &instruction);
    Span extreme(const program::Instruction &instruction, bool least);
    Span nth(const program::Instruction &instruction, const program::Register &range);
    void rank(int reg);

    const program::Program *m_program;
    std::vector<bool> m_sets;     // registers that hold sets of options
    std::vector<int> m_members;   // by list; -1: open
    std::vector<int> m_start;     // of each register in m_spans
    std::vector<Span> m_spans;
};

/// The steps that read `inputs`, directly or not.
Steps stepsFrom(const program::Program &program, const std::vector<int> &inputs);

/// The argument registers of an instruction, in `arguments`; their number.
int argumentsOf(const program::Instruction &instruction, int (&arguments)[3]);

}   // namespace core::interview
