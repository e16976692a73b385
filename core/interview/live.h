#pragma once

#include "core/interview/span_walk.h"

#include <vector>

namespace core::interview {

/// By index in Program::inputs.
using InputSet = std::vector<bool>;

/// Finds the inputs that can still change what `roots` come out as: those that a register which is
/// not settled reads, without the arguments that cannot matter any more (the branch not taken, the
/// greater side of a minimum, …). Keeps its memory from one call to the next.
class Liveness {
public:
    explicit Liveness(const program::Program &program);

    const InputSet &of(const SpanWalk &walk, const std::vector<int> &roots);

private:
    void need(int reg) { m_needed[static_cast<std::size_t>(reg)] = true; }

    const program::Program *m_program;
    std::vector<char> m_needed;   // by register
    std::vector<int> m_inputOf;   // by register; -1 unless an input
    InputSet m_live;
};

}   // namespace core::interview
