#include "core/interview/trial.h"

#include <algorithm>
#include <limits>

namespace core::interview {

Trial::Trial(const program::Program &program, const Wiring &wiring)
    : m_wiring(wiring), m_walk(program), m_queue(program.registers.size()),
      m_isVisited(program.registers.size(), 0), m_isChanged(program.registers.size(), 0)
{
}

void Trial::start(const SpanWalk &walk, std::span<const int> needs)
{
    undo();
    m_walk.copyFrom(walk);
    m_needs = needs;
}

void Trial::visit(int reg)
{
    auto &isVisited = m_isVisited[static_cast<std::size_t>(reg)];
    if (isVisited == 0)
        m_visited.push_back(reg);
    isVisited = 1;
}

/// `reg` is no longer what is in `m_before`.
void Trial::change(int reg)
{
    visit(reg);
    auto &isChanged = m_isChanged[static_cast<std::size_t>(reg)];
    if (isChanged == 0) {
        m_changed.push_back(reg);
        m_old.insert(m_old.end(), m_before.begin(), m_before.end());
    }
    isChanged = 1;
    for (const int reader : m_wiring.readers(reg)) {
        if (m_needs[static_cast<std::size_t>(reader)] > 0)
            m_queue.push(reader);
    }
}

void Trial::follow(int from)
{
    for (int reg = m_queue.popUp(from); reg >= 0; reg = m_queue.popUp(reg)) {
        visit(reg);
        const auto now = m_walk.spansOf(reg);
        m_before.assign(now.begin(), now.end());
        m_walk.step(reg);
        if (!std::equal(now.begin(), now.end(), m_before.begin()))
            change(reg);
    }
}

void Trial::answer(const Topic &topic, Span value)
{
    int first = std::numeric_limits<int>::max();
    for (const int input : topic.inputs) {
        const auto &one = m_walk.program().inputs[static_cast<std::size_t>(input)];
        if (one.list >= 0)
            continue;
        m_before.assign(1, m_walk.at(one.reg));
        m_walk.setInput(input, one.part == program::Input::Part::Value ? value : Span::point(1));
        if (m_walk.at(one.reg) == m_before.front())
            continue;
        change(one.reg);
        first = std::min(first, one.reg);
    }
    if (first != std::numeric_limits<int>::max())
        follow(first);
}

void Trial::undo()
{
    auto old = m_old.begin();
    for (const int reg : m_changed) {
        const auto now = m_walk.spansOf(reg);
        std::copy_n(old, now.size(), now.begin());
        old += static_cast<std::ptrdiff_t>(now.size());
        m_isChanged[static_cast<std::size_t>(reg)] = 0;
    }
    for (const int reg : m_visited)
        m_isVisited[static_cast<std::size_t>(reg)] = 0;
    m_old.clear();
    m_changed.clear();
    m_visited.clear();
}

}   // namespace core::interview
