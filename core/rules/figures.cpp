#include "core/rules/figures.h"

#include "core/rules/decision_builder.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::rules {

namespace {

class FigureSearch {
public:
    explicit FigureSearch(const Benefit &benefit)
        : m_benefit(benefit), m_seenNodes(benefit.nodes.size()), m_seenValues(benefit.values.size())
    {
    }

    void visit(int node)
    {
        if (node == kNoNode || m_seenNodes[static_cast<std::size_t>(node)])
            return;
        m_seenNodes[static_cast<std::size_t>(node)] = true;
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        if (graphNode.op == Op::Named)
            visitValue(static_cast<std::size_t>(graphNode.ref));
        if (graphNode.op == Op::Parameter &&
            std::find(m_found.begin(), m_found.end(), graphNode.ref) == m_found.end())
            m_found.push_back(graphNode.ref);
        for (const int argument : graphNode.arguments)
            visit(argument);
    }

    std::vector<int> found() const { return m_found; }

private:
    void visitValue(std::size_t value)
    {
        if (m_seenValues[value])
            return;
        m_seenValues[value] = true;
        visit(m_benefit.values[value].node);
    }

    const Benefit &m_benefit;
    std::vector<bool> m_seenNodes;
    std::vector<bool> m_seenValues;
    std::vector<int> m_found;
};

/// A row without an end lasts until the next one begins.
QDate lastDay(const Parameter &parameter, const ParameterRow &row)
{
    QDate last = row.days.to;
    for (const auto &other : parameter.rows) {
        const auto before = other.days.from.addDays(-1);
        if (other.days.from > row.days.from && (!last.isValid() || before < last))
            last = before;
    }
    return last;
}

}   // namespace

std::vector<int> figuresBehind(const Benefit &benefit, int node)
{
    FigureSearch search(benefit);
    search.visit(node);
    return search.found();
}

QList<LegalFigure> figuresInForce(const Benefit &benefit, const Vocabulary &vocabulary,
                                  Evaluator &evaluator, const std::vector<int> &parameters)
{
    QList<LegalFigure> figures;
    for (const int index : parameters) {
        const auto *row = evaluator.rowInForce(index);
        if (row == nullptr || !row->value)
            continue;
        const auto &parameter = benefit.parameters[static_cast<std::size_t>(index)];
        const Type type{Kind::Number, parameter.unit, false, -1};
        const Value value{*row->value};
        figures.append({parameter.name,
                        parameter.label.isEmpty() ? parameter.name : parameter.label.it(),
                        parameter.unit.toString(), machineValue(value, type, vocabulary),
                        shownValue(value, type, vocabulary), row->days.from,
                        lastDay(parameter, *row), row->source, markTexts(benefit, row->marks)});
    }
    return figures;
}

}   // namespace core::rules
