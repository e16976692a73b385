#pragma once

#include "core/interview/register_queue.h"
#include "core/interview/wiring.h"

namespace core::interview {

/// Tries answers on a walk and takes them back. Only what an answer really changes is computed: a
/// register that stays as it was is not passed on, and one that matters to nobody is not looked at.
class Trial {
public:
    /// Borrows both for its own life.
    Trial(const program::Program &program, const Wiring &wiring);

    /// From here on `walk`, which has run. `needs` says by register, while trying goes on, which
    /// matter: those above 0.
    void start(const SpanWalk &walk, std::span<const int> needs);
    /// One answer more. Not for lists.
    void answer(const Topic &topic, Span value);
    /// As if nothing had been answered since start().
    void undo();

    const SpanWalk &walk() const { return m_walk; }
    /// Registers looked at since start(): all that are another now, and all whose arguments are.
    const std::vector<int> &visited() const { return m_visited; }
    bool isVisited(int reg) const { return m_isVisited[static_cast<std::size_t>(reg)] != 0; }
    /// Of these, those that are another now.
    const std::vector<int> &changed() const { return m_changed; }

private:
    void visit(int reg);
    void change(int reg);
    void follow(int from);

    const Wiring &m_wiring;
    SpanWalk m_walk;
    std::span<const int> m_needs;
    RegisterQueue m_queue;
    std::vector<int> m_visited;
    std::vector<char> m_isVisited;
    std::vector<int> m_changed;
    std::vector<char> m_isChanged;
    std::vector<Span> m_old;      // of the changed ones, one after the other
    std::vector<Span> m_before;   // of the one being computed
};

}   // namespace core::interview
