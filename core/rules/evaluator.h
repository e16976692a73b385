#pragma once

#include "core/domain/facts.h"
#include "core/rules/benefit.h"
#include "core/rules/reads.h"
#include "core/rules/vocabulary.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace core::rules {

class Wording;

/// What is given for one evaluation, already checked and in the order of Benefit::facts.
struct Inputs {
    std::vector<Value> facts;   // unknown: not given, «Non so» or declined
    std::vector<domain::Origin> origins;
    FactSet answered;   // given in any way, so its default does not count
    std::vector<std::optional<Value>> fixedValues;       // by Benefit::values
    std::vector<std::optional<Value>> fixedParameters;   // by Benefit::parameters
    QDate on;
    QDate knownOn;
    const Wording *wording = nullptr;   // borrowed; see EvaluateOptions
};

/// A value with what it rests on.
struct Traced {
    Value value;
    Marks marks = 0;
    FactSet missing;   // unknown facts that keep `value` from being known
    FactSet guessed;   // facts not known that `value` goes on without
};

/// Adds to `into` what `from` rests on; its value stays.
void join(Traced &into, const Traced &from);

/// Walks the graph for one household, three-valued: an unknown fact makes what depends on it
/// unknown, unless the rest already decides. Named values are computed once.
class Evaluator {
public:
    /// Borrows all three for its own life.
    Evaluator(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs);

    /// A node of each member is unknown here: it has a value only while its list is walked.
    Traced evaluate(int node);
    /// `kNoNode` is a condition that always holds.
    Traced condition(int node);
    /// A condition of one member of the list in `slot`; unknown when there is no such member.
    Traced memberCondition(int slot, std::size_t member, int node);
    /// The named value with its marks.
    Traced named(int value);
    /// The day that selects the law; unknown while its facts are.
    const Traced &event();
    /// The same, or the day of the decision while it is unknown.
    QDate eventDay();
    /// The row of a parameter that holds on its day and was known by then; null: none, or the day
    /// is unknown, or the parameter was fixed.
    const ParameterRow *rowInForce(int parameter);
    const Inputs &inputs() const { return m_inputs; }
    /// From now on adds to `reads`, which outlives this, the rows that values are taken from.
    void record(Reads *reads) { m_reads = reads; }
    /// The one member of a list that decides the value of an Any, Least, Greatest or First (a named
    /// value and a negation are looked through); -1 when there is no such one.
    int decidingMember(int node);

    /// Words with the figures filled in: Italian, those of the file, those of Inputs::wording.
    Text fill(const Template &words);
    QString fillItalian(const Template &words);

private:
    void fillWording(const Template &words, Text &text);
    const GraphNode &at(int node) const { return m_benefit.nodes[static_cast<std::size_t>(node)]; }
    Traced fact(int slot);
    Traced memberField(const GraphNode &node);
    Traced memberNamed(int value);
    Traced together(int node);
    Traced overMembers(const GraphNode &node, int *decider = nullptr);
    Traced countMembers(const GraphNode &node, Traced total);
    Traced anyMember(const GraphNode &node, Traced all, int *decider);
    Traced combineMembers(const GraphNode &node, Traced all, int *decider);
    Traced rank(const GraphNode &node);
    Traced parameter(int index);
    const ParameterRow *rowOn(const Parameter &parameter, QDate day) const;
    Traced cell(const GraphNode &node);
    Traced step(const GraphNode &node);
    Traced connective(const GraphNode &node);
    Traced either(const GraphNode &node);
    Traced compute(const GraphNode &node);

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    const Inputs &m_inputs;
    std::vector<std::optional<Traced>> m_values;
    std::vector<std::vector<std::optional<Traced>>> m_memberValues;   // by value, then member
    std::unordered_map<quint64, Traced> m_together;   // by node, and of Rank by member
    const Members *m_members = nullptr;               // of the list being walked
    std::size_t m_member = 0;                         // the one whose formulas are evaluated
    std::optional<Traced> m_event;
    Reads *m_reads = nullptr;
};

}   // namespace core::rules
