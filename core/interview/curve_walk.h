#pragma once

#include "core/interview/span_walk.h"

#include <optional>

namespace core::interview {

/// A run of values of one input over which the rules do the same thing: every comparison comes out
/// the same, every minimum, table and choice takes the same side, every whole number that the law
/// counts in (years, months, weeks, steps of more than a cent) stays the same. What is left is
/// arithmetic without corners, but for the rounding to cents.
struct Piece {
    Span range;
    /// What each branch does. Of a minimum one bit for each side it takes: both where they are
    /// equal, so that a piece does not end there.
    std::vector<qint64> branches;
};

/// A program of which one input varies and all others stand.
class CurveWalk {
public:
    /// `walk` has run with everything set; `input` is the answer that varies.
    CurveWalk(const SpanWalk &walk, int input);

    /// The pieces of `range`, in order, exact to the unit: between two neighbours something changes
    /// just there. Nothing when there would be more than `most`.
    ///
    /// Complete: a range is taken as one piece only if, run over the range as a whole, every branch
    /// is settled; spans are never too narrow, so no value inside takes another branch. Ends: a
    /// range that is not settled is halved, and a single value is always settled.
    std::optional<std::vector<Piece>> pieces(Span range, std::size_t most);

    /// Everything as it is at one value.
    const SpanWalk &at(qint64 value);

    /// The next values looked at lie in `range`: what stands still there is walked once.
    void stayIn(Span range);

    /// A register at one value as if amounts were not rounded to the cent: to tell a corner of the
    /// formula from the jitter of rounding. Not exact; never shown.
    double smooth(int reg, qint64 value);

private:
    bool cut(Span range, const Steps &open, std::size_t most, std::vector<Piece> &pieces);
    void append(Span range, const Steps &open, const std::vector<qint64> &found,
                std::vector<Piece> &pieces);
    Steps stillOpen(const Steps &steps) const;
    bool isBranch(int reg) const;
    std::optional<qint64> branchOf(int reg) const;
    std::optional<std::vector<qint64>> branches() const;
    void smoothStep(int reg);

    SpanWalk m_walk;
    int m_input;
    Steps m_steps;
    std::optional<Span> m_near;   // where only m_nearSteps still move
    Steps m_nearSteps;
    std::vector<int> m_branches;
    std::vector<bool> m_sided;   // of each, whether it is a minimum or a maximum
    std::vector<double> m_smooth;
};

}   // namespace core::interview
