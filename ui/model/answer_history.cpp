#include "ui/model/answer_history.h"

namespace ui {

namespace {

constexpr qsizetype kMostChanges = 200;

bool saysTheSame(const std::optional<core::domain::Fact> &one,
                 const std::optional<core::domain::Fact> &other)
{
    if (!one || !other)
        return !one && !other;
    return one->state == other->state && one->value == other->value && one->origin == other->origin;
}

}   // namespace

void AnswerHistory::note(const AnswerChange &change)
{
    if (saysTheSame(change.before, change.after))
        return;
    m_changes.resize(m_done);
    m_changes.append(change);
    if (m_changes.size() > kMostChanges)
        m_changes.removeFirst();
    m_done = m_changes.size();
}

void AnswerHistory::clear()
{
    m_changes.clear();
    m_done = 0;
}

const AnswerChange *AnswerHistory::undoable() const
{
    return m_done > 0 ? &m_changes[m_done - 1] : nullptr;
}

const AnswerChange *AnswerHistory::redoable() const
{
    return m_done < m_changes.size() ? &m_changes[m_done] : nullptr;
}

void AnswerHistory::undone()
{
    m_done = std::max<qsizetype>(0, m_done - 1);
}

void AnswerHistory::redone()
{
    m_done = std::min(m_changes.size(), m_done + 1);
}

}   // namespace ui
