#pragma once

#include "core/domain/facts.h"
#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

#include <optional>
#include <vector>

namespace core::rules {

/// What is given for one evaluation, already checked and in the order of Benefit::facts.
struct Inputs {
    std::vector<Value> facts;   // unknown: not given, «Non so» or declined
    std::vector<domain::Origin> origins;
    FactSet answered;   // given in any way, so its default does not count
    std::vector<std::optional<Value>> fixedValues;       // by Benefit::values
    std::vector<std::optional<Value>> fixedParameters;   // by Benefit::parameters
    QDate on;
    QDate knownOn;
};

/// A value with what it rests on.
struct Traced {
    Value value;
    Marks marks = 0;
    FactSet missing;   // unknown facts that keep `value` from being known
    FactSet guessed;   // facts not known that `value` goes on without
};

/// Walks the graph for one household, three-valued: an unknown fact makes what depends on it
/// unknown, unless the rest already decides. Named values are computed once.
class Evaluator {
public:
    /// Borrows all three for its own life.
    Evaluator(const Benefit &benefit, const Vocabulary &vocabulary, const Inputs &inputs);

    Traced evaluate(int node);
    /// `kNoNode` is a condition that always holds.
    Traced condition(int node);
    /// The named value with its marks.
    Traced named(int value);
    /// The day that selects the law; unknown while its facts are.
    const Traced &event();
    /// The same, or the day of the decision while it is unknown.
    QDate eventDay();
    const Inputs &inputs() const { return m_inputs; }

    /// Words with the figures filled in, by language.
    Text fill(const Template &words);
    QString fillItalian(const Template &words);

private:
    const GraphNode &at(int node) const { return m_benefit.nodes[static_cast<std::size_t>(node)]; }
    Traced fact(int slot);
    Traced parameter(int index);
    Traced cell(const GraphNode &node);
    Traced step(const GraphNode &node);
    Traced connective(const GraphNode &node);
    Traced either(const GraphNode &node);
    Traced compute(const GraphNode &node);

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    const Inputs &m_inputs;
    std::vector<std::optional<Traced>> m_values;
    std::optional<Traced> m_event;
};

}   // namespace core::rules
