#pragma once

#include "core/rules/day_direction.h"
#include "core/rules/evaluator.h"

namespace core::rules {

/// Whether a requirement holds, or does not apply, with these inputs while the benefit is in force.
bool isMet(const Benefit &benefit, const Vocabulary &vocabulary, const Requirement &requirement,
           const Inputs &inputs);

/// Finds the first day, within two years after the day of the decision, on which a requirement that
/// failed would be met by the same facts. Facts with a default of `on` that were not given, or were
/// given as the day of the decision, move with the day.
///
/// The time ahead is cut where dated rows give way to others. Between two cuts the requirement
/// mostly turns one way only, which is proved (DayDirection), and then a few trials find the day;
/// where it is not proved every day is tried.
class FirstDayFinder {
public:
    /// Borrows all for its own life.
    FirstDayFinder(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs,
                   const Requirement &requirement);

    /// Invalid when there is none.
    QDate find();

private:
    /// Rows that hold from or up to some days, chosen by the day that `by` gives.
    struct Selection {
        int by = kNoNode;
        std::vector<QDate> edges;
    };

    void findMoving();
    Value dayOf(std::size_t slot, QDate day) const;
    bool usesDay(int node) const;
    Inputs inputsOn(int days) const;
    bool isMetOn(int days) const;
    Trend trend(bool insidePiece);
    void select(int by, const std::vector<DayRange> &rows);
    void lookAt(int node);
    std::optional<std::vector<int>> cuts();
    int firstInPiece(int from, int to, Trend trend) const;

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    const Inputs &m_inputs;
    const Requirement &m_requirement;
    Evaluator m_now;
    FactSet m_moving;
    std::vector<bool> m_seen;   // by value
    std::vector<Selection> m_selections;
};

}   // namespace core::rules
