#include "core/rules/check_depth.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 1000;           // nodes one below the other
constexpr qint64 kLongest = 1'000'000;   // nodes one walk may meet; the law in force: some 3,000

/// How much a walk from one node meets. A name is walked once, so it counts once.
struct Reach {
    int depth = 0;
    qint64 nodes = 0;
    bool done = false;
};

class DepthCheck {
public:
    explicit DepthCheck(const Benefit &benefit) : m_benefit(benefit), m_reach(benefit.nodes.size())
    {
    }

    /// The first node that is too deep or too long; -1 when none is.
    int run()
    {
        for (std::size_t node = 0; node < m_benefit.nodes.size(); ++node) {
            const int bad = walk(static_cast<int>(node));
            if (bad >= 0)
                return bad;
        }
        return -1;
    }

private:
    /// Without recursion: the graph may be deeper than the stack.
    int walk(int root)
    {
        std::vector<int> open{root};
        while (!open.empty()) {
            const int node = open.back();
            auto &reach = m_reach[static_cast<std::size_t>(node)];
            const auto below = under(node);
            const auto todo = std::find_if(below.begin(), below.end(), [&](int next) {
                return !m_reach[static_cast<std::size_t>(next)].done;
            });
            if (!reach.done && todo != below.end()) {
                open.push_back(*todo);
                continue;
            }
            open.pop_back();
            if (reach.done)
                continue;
            sum(reach, node, below);
            if (reach.depth > kDeepest || reach.nodes > kLongest)
                return node;
        }
        return -1;
    }

    void sum(Reach &reach, int node, const std::vector<int> &below)
    {
        const bool name = m_benefit.nodes[static_cast<std::size_t>(node)].op == Op::Named;
        reach.nodes = 1;
        for (const int next : below) {
            const auto &other = m_reach[static_cast<std::size_t>(next)];
            reach.depth = std::max(reach.depth, other.depth + 1);
            reach.nodes = std::min(kLongest + 1, reach.nodes + (name ? 0 : other.nodes));
        }
        reach.done = true;
    }

    /// Nodes a walk of this one goes on to.
    std::vector<int> under(int node) const
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        auto below = graphNode.arguments;
        const auto ref = static_cast<std::size_t>(graphNode.ref);
        if (graphNode.op == Op::Event)
            below.push_back(m_benefit.event);
        else if (graphNode.op == Op::Named)
            below.push_back(m_benefit.values[ref].node);
        else if (graphNode.op == Op::Parameter)
            below.push_back(m_benefit.parameters[ref].by);
        else if (graphNode.op == Op::Cell)
            addCells(m_benefit.tables[ref], static_cast<std::size_t>(graphNode.column), below);
        std::erase(below, kNoNode);
        return below;
    }

    static void addCells(const Table &table, std::size_t column, std::vector<int> &below)
    {
        below.push_back(table.columns[column].defaultNode);
        for (const auto &row : table.rows)
            below.push_back(row.cells[column]);
    }

    const Benefit &m_benefit;
    std::vector<Reach> m_reach;
};

}   // namespace

void checkDepth(const Benefit &benefit, Faults &faults)
{
    const int node = DepthCheck(benefit).run();
    if (node >= 0)
        faults.add(benefit.nodes[static_cast<std::size_t>(node)].place,
                   u"Qui le formule passano per troppi nomi una dentro l'altra."_s,
                   u"scriverle in modo più corto"_s);
}

}   // namespace core::rules
