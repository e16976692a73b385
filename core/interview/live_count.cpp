#include "core/interview/live_count.h"

#include "core/interview/standing_walk.h"

#include <algorithm>

namespace core::interview {

using program::Do;

LiveCount::LiveCount(const program::Program &program, const Wiring &wiring, std::size_t topics)
    : m_program(program), m_wiring(wiring), m_roots(program.benefits.size()),
      m_edges(program.registers.size(), Edges::None), m_isOpen(program.registers.size(), 0),
      m_base(program.registers.size(), 0), m_needs(program.registers.size(), 0),
      m_liveInputs(topics, 0), m_queue(program.registers.size()),
      m_isTouched(program.registers.size(), 0), m_isAgain(program.benefits.size(), 0),
      m_lost(topics, 0)
{
}

void LiveCount::start(const SpanWalk &walk, const std::vector<bool> &counted)
{
    m_counted = counted;
    std::fill(m_base.begin(), m_base.end(), 0);
    std::fill(m_liveInputs.begin(), m_liveInputs.end(), 0);
    for (std::size_t i = 0; i < m_roots.size(); ++i) {
        m_roots[i].clear();
        if (!counted[i])
            continue;
        openRoots(walk, m_program.benefits[i], m_roots[i]);
        for (const int root : m_roots[i])
            ++m_base[static_cast<std::size_t>(root)];
    }
    m_count = 0;
    // Arguments come before their use, so one way back sees every need before it is passed on.
    for (std::size_t at = m_base.size(); at-- > 0;) {
        const int reg = static_cast<int>(at);
        m_edges[at] = edgesOf(walk, reg);
        m_isOpen[at] = m_wiring.topicOf(reg) >= 0 && !walk.isSettled(reg) ? 1 : 0;
        if (m_base[at] == 0)
            continue;
        for (const int argument : taken(m_wiring.arguments(reg), m_edges[at]))
            ++m_base[static_cast<std::size_t>(argument)];
        if (m_isOpen[at] != 0) {
            auto &inputs = m_liveInputs[static_cast<std::size_t>(m_wiring.topicOf(reg))];
            m_count += inputs == 0 ? 1 : 0;
            ++inputs;
        }
    }
    m_needs = m_base;
}

void LiveCount::add(int reg, int by)
{
    needsOf(reg) += by;
    auto &isTouched = m_isTouched[static_cast<std::size_t>(reg)];
    if (isTouched == 0)
        m_touched.push_back(reg);
    isTouched = 1;
    m_queue.push(reg);
}

void LiveCount::recount(const Trial &trial, int benefit)
{
    const auto at = static_cast<std::size_t>(benefit);
    if (!m_counted[at] || m_isAgain[at] != 0)
        return;
    m_isAgain[at] = 1;
    m_again.push_back(benefit);
    openRoots(trial.walk(), m_program.benefits[at], m_scratch);
    if (m_scratch == m_roots[at])
        return;
    for (const int root : m_roots[at])
        add(root, -1);
    for (const int root : m_scratch)
        add(root, 1);
}

/// What a register passes on, compared with before. All that need it have been looked at.
void LiveCount::look(const Trial &trial, int reg)
{
    const auto at = static_cast<std::size_t>(reg);
    const bool wasNeeded = m_base[at] > 0;
    const bool isNeeded = m_needs[at] > 0;
    const int topic = m_wiring.topicOf(reg);
    if (topic >= 0) {
        const bool was = wasNeeded && m_isOpen[at] != 0;
        const bool is =
            isNeeded && (trial.isVisited(reg) ? !trial.walk().isSettled(reg) : m_isOpen[at] != 0);
        if (was != is) {
            auto &lost = m_lost[static_cast<std::size_t>(topic)];
            lost += was ? 1 : -1;
            m_losers.push_back(topic);
        }
        return;
    }
    const Edges before = wasNeeded ? m_edges[at] : Edges::None;
    const Edges now = !isNeeded              ? Edges::None
                      : trial.isVisited(reg) ? edgesOf(trial.walk(), reg)
                                             : m_edges[at];
    if (before == now)
        return;
    const auto arguments = m_wiring.arguments(reg);
    for (const int argument : taken(arguments, before))
        add(argument, -1);
    for (const int argument : taken(arguments, now))
        add(argument, 1);
}

int LiveCount::countAfter(const Trial &trial)
{
    for (const int reg : trial.changed()) {
        for (const int benefit : m_wiring.watchers(reg))
            recount(trial, benefit);
    }
    for (const int reg : trial.visited())
        m_queue.push(reg);
    const int last = static_cast<int>(m_needs.size()) - 1;
    for (int reg = m_queue.popDown(last); reg >= 0; reg = m_queue.popDown(reg))
        look(trial, reg);
    int now = m_count;
    for (const int topic : m_losers) {
        const auto at = static_cast<std::size_t>(topic);
        const bool was = m_liveInputs[at] > 0;
        const bool is = m_liveInputs[at] - m_lost[at] > 0;
        now += static_cast<int>(is) - static_cast<int>(was);
        m_lost[at] = 0;
    }
    putBack();
    return now;
}

void LiveCount::putBack()
{
    for (const int reg : m_touched) {
        needsOf(reg) = m_base[static_cast<std::size_t>(reg)];
        m_isTouched[static_cast<std::size_t>(reg)] = 0;
    }
    for (const int benefit : m_again)
        m_isAgain[static_cast<std::size_t>(benefit)] = 0;
    m_touched.clear();
    m_again.clear();
    m_losers.clear();
}

}   // namespace core::interview
