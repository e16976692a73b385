#pragma once

#include "core/rules/benefit.h"
#include "core/rules/extent.h"
#include "core/rules/vocabulary.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace core::rules {

/// What the questions of one benefit allow, narrowed fact by fact. By FactSlot.
using FactExtents = std::vector<Extent>;

/// Every answer the questions of a benefit allow, «Non so» included.
FactExtents allAnswers(const Benefit &benefit, const Vocabulary &vocabulary);

/// Walks the graph with all the answers of `facts` at once: over every period of dated figures,
/// every row of a table. A node of a kind unknown to it can be anything of its type.
class ExtentWalk {
public:
    /// Borrows both for its own life.
    ExtentWalk(const Benefit &benefit, const FactExtents &facts);

    Extent evaluate(int node);
    /// `kNoNode` is a condition that always holds.
    Extent condition(int node);

private:
    const GraphNode &at(int node) const { return m_benefit.nodes[static_cast<std::size_t>(node)]; }
    Extent fact(int slot);
    Extent named(int value);
    Extent parameter(int index);
    Extent cell(const GraphNode &node);
    Extent connective(const GraphNode &node);
    Extent compute(const GraphNode &node);

    const Benefit &m_benefit;
    const FactExtents &m_facts;
    std::vector<std::optional<Extent>> m_values;
    std::unordered_map<int, Extent> m_lookups;   // of parameters and tables, by node
};

}   // namespace core::rules
