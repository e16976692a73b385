#pragma once

#include "core/rules/check_extent.h"

namespace core::rules {

/// Cuts the answers of the facts that `roots` look at into pieces inside which the rules see no
/// difference by themselves, and tries their combinations one after the other.
class AnswerPieces {
public:
    /// Borrows the benefit for its own life. `event` limits the day that selects the law.
    AnswerPieces(const Benefit &benefit, const Vocabulary &vocabulary,
                 const std::vector<int> &roots, const DayRange &event);

    /// Whether `holds` says yes to any combination of answers. With too many facts some stay whole,
    /// so that a yes may be one too many, a no never.
    template <class Holds>
    bool any(Holds holds) const
    {
        return holds(m_whole) && anyPiece(holds);
    }

private:
    /// A choice of one piece for each cut fact, counted like the digits of a number.
    template <class Holds>
    bool anyPiece(Holds holds) const
    {
        if (m_cut.empty())
            return true;
        std::vector<std::size_t> digits(m_cut.size(), 0);
        FactExtents facts = m_whole;
        while (true) {
            for (std::size_t i = 0; i < m_cut.size(); ++i)
                facts[m_cut[i].slot] = m_cut[i].pieces[digits[i]];
            if (holds(facts))
                return true;
            std::size_t at = 0;
            while (at < digits.size() && ++digits[at] == m_cut[at].pieces.size())
                digits[at++] = 0;
            if (at == digits.size())
                return false;
        }
    }

    struct Cut {
        std::size_t slot = 0;
        std::vector<Extent> pieces;
    };

    void look(int node);
    void lookAtComparison(const GraphNode &node);
    void lookAtTable(const GraphNode &node);
    void lookAtDays(int by, const std::vector<DayRange> &ranges);
    void addPoint(int node, const Rational &point);
    int slotOf(int node) const;
    Cut cut(std::size_t slot) const;

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    FactExtents m_whole;
    std::vector<bool> m_seenNames;
    std::vector<bool> m_seenParameters;
    std::vector<bool> m_seenCells;                 // by node
    std::vector<std::vector<Rational>> m_points;   // by slot
    std::vector<std::vector<quint64>> m_masks;     // by slot
    std::vector<bool> m_used;                      // by slot
    bool m_looksAtKnown = false;   // some rule asks whether an answer is known at all
    std::vector<Cut> m_cut;
};

}   // namespace core::rules
