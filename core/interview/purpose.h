#pragma once

#include "core/interview/standing.h"
#include "core/interview/wiring.h"

namespace core::interview {

/// Says what one question is good for.
class PurposeFinder {
public:
    /// Borrows all for its own life.
    PurposeFinder(const program::Program &program, const Wiring &wiring, const SpanWalk &walk,
                  const Topic &topic);

    /// Of each benefit that the question still matters to, in order; maySettle is not told.
    QList<Purpose> purposes() const;
    /// `walk` with one answer tried: sets maySettle of those whose outcome it settles.
    void markSettled(const SpanWalk &walk, QList<Purpose> &purposes) const;

private:
    bool isRead(int reg) const { return reg >= 0 && m_isRead[static_cast<std::size_t>(reg)] != 0; }
    template <class Registers>
    bool isAnyRead(const Registers &registers) const;
    std::optional<Purpose> purpose(const program::BenefitPart &part) const;

    const program::Program &m_program;
    const SpanWalk &m_walk;
    std::vector<char> m_isRead;   // by register: the answer can still change it
};

}   // namespace core::interview
