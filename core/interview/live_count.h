#pragma once

#include "core/interview/edges.h"
#include "core/interview/trial.h"

namespace core::interview {

/// Counts the questions that can still change what comes out of some benefits, and how many of
/// them are left after an answer. A question counts while a chain of registers that are not settled
/// leads from it to a result, without the arguments that cannot matter any more (the branch not
/// taken, the greater side of a minimum, …). After an answer only the part of it is gone over that
/// the answer changed.
class LiveCount {
public:
    /// Borrows all for its own life.
    LiveCount(const program::Program &program, const Wiring &wiring, std::size_t topics);

    /// Counts in `walk` for the benefits marked in `counted`.
    void start(const SpanWalk &walk, const std::vector<bool> &counted);
    int count() const { return m_count; }
    /// By register: how many registers and results need it in the walk of start().
    std::span<const int> needs() const { return m_base; }
    bool isLive(int topic) const { return m_liveInputs[static_cast<std::size_t>(topic)] > 0; }

    /// The same count after what was tried on the walk of start().
    int countAfter(const Trial &trial);

private:
    int &needsOf(int reg) { return m_needs[static_cast<std::size_t>(reg)]; }
    void add(int reg, int by);
    void recount(const Trial &trial, int benefit);
    void look(const Trial &trial, int reg);
    void countInput(const SpanWalk &before, int reg);
    void putBack();

    const program::Program &m_program;
    const Wiring &m_wiring;
    std::vector<bool> m_counted;
    std::vector<std::vector<int>> m_roots;   // by benefit
    std::vector<Edges> m_edges;              // by register
    std::vector<char> m_isOpen;              // of inputs: whether they are still to be told
    std::vector<int> m_base;                 // needs before anything is tried
    std::vector<int> m_needs;
    std::vector<int> m_liveInputs;   // by topic
    int m_count = 0;

    // Of one trial.
    RegisterQueue m_queue;
    std::vector<int> m_touched;   // whose needs may differ from before
    std::vector<char> m_isTouched;
    std::vector<int> m_scratch;
    std::vector<int> m_again;   // benefits looked at again
    std::vector<char> m_isAgain;
    std::vector<int> m_lost;   // inputs lost, by topic
    std::vector<int> m_losers;
    int m_now = 0;
};

}   // namespace core::interview
