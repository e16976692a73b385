#pragma once

#include "core/program/graph_lowering.h"
#include "core/rules/decision.h"

namespace core::program {

/// Lowers what a benefit decides: its requirements, its outcome and its results, as
/// core/rules/decision_builder makes them.
class BenefitLowering {
public:
    BenefitLowering(Algebra &algebra, const rules::Benefit &benefit,
                    const rules::Vocabulary &vocabulary, const QDate &on, const QDate &knownOn);

    BenefitPart run();
    /// One of the benefit's own checks finds the facts wrong; -1: it has none.
    int contradicted();

private:
    struct LoweredRule {
        Lowered applies;
        Lowered need;
        Lowered unmet;
        Lowered refers;
    };

    Lowered within(const rules::DayRange &days, const Lowered &day);
    Lowered day(const QDate &date);
    void addRule(const rules::Requirement &requirement);
    std::vector<Operand> operands(const std::vector<int> &nodes);
    QString operandName(const rules::GraphNode &node) const;
    void collectOperands(int node, std::vector<int> &found) const;
    Lowered refers(const rules::Requirement &requirement, const Lowered &unmet);
    rules::Outcome allMet() const;
    void addOutcome();
    int exactOutcome();
    void boundedOutcome();
    void addOutput(const rules::ResultEntry &entry);
    Slot slot(const Lowered &value);
    int all(const std::vector<int> &registers);
    int any(const std::vector<int> &registers);
    int code(rules::Outcome outcome);

    Algebra &m_algebra;
    Builder &m_builder;
    const rules::Benefit &m_benefit;
    const rules::Vocabulary &m_vocabulary;
    QDate m_knownOn;
    QDate m_on;
    GraphLowering m_graph;
    BenefitPart m_part;
    std::vector<LoweredRule> m_rules;
    std::vector<Lowered> m_limits;
    Lowered m_notYet;
    Lowered m_ended;
    bool m_whole = true;   // nothing that the outcome needs is missing
};

}   // namespace core::program
