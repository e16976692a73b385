#include "core/rules/figures.h"

#include "core/rules/mark_texts.h"
#include "core/rules/range_table.h"
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
        if (graphNode.op == Op::Parameter || graphNode.op == Op::Step)
            add(node, graphNode);
        for (const int argument : graphNode.arguments)
            visit(argument);
    }

    std::vector<int> found() const { return m_found; }

private:
    void add(int node, const GraphNode &graphNode)
    {
        const auto same = [&](int other) {
            const auto &seen = m_benefit.nodes[static_cast<std::size_t>(other)];
            return seen.op == graphNode.op && seen.ref == graphNode.ref &&
                   seen.column == graphNode.column && seen.arguments == graphNode.arguments;
        };
        if (graphNode.list < 0 && std::none_of(m_found.begin(), m_found.end(), same))
            m_found.push_back(node);
    }

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
template <class Row>
QDate lastDay(const std::vector<Row> &rows, const Row &row)
{
    QDate last = row.days.to;
    for (const auto &other : rows) {
        const auto before = other.days.from.addDays(-1);
        if (other.days.from > row.days.from && (!last.isValid() || before < last))
            last = before;
    }
    return last;
}

/// Shows figures of one evaluation.
class FigureText {
public:
    FigureText(const Benefit &benefit, const Vocabulary &vocabulary, Evaluator &evaluator)
        : m_benefit(benefit), m_vocabulary(vocabulary), m_evaluator(evaluator)
    {
    }

    std::optional<LegalFigure> ofParameter(int index)
    {
        const auto *row = m_evaluator.rowInForce(index);
        if (row == nullptr || !row->value)
            return std::nullopt;
        const auto &parameter = m_benefit.parameters[static_cast<std::size_t>(index)];
        auto figure = shown(parameter.name, parameter.label, Value{*row->value},
                            {Kind::Number, parameter.unit, false, -1});
        complete(figure, parameter.rows, *row);
        return figure;
    }

    std::optional<LegalFigure> ofStep(int node)
    {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        const auto value = m_evaluator.evaluate(node).value;
        const auto day = m_evaluator.evaluate(graphNode.arguments[1]).value;
        if (!value.isKnown() || day.date() == nullptr)
            return std::nullopt;
        const auto &table = m_benefit.rangeTables[static_cast<std::size_t>(graphNode.ref)];
        const auto &column = table.columns[static_cast<std::size_t>(graphNode.column)];
        const auto *period = periodOn(table, *day.date(), m_evaluator.inputs().knownOn);
        auto figure = shown(table.name + u'.' + column.name, table.label, value, column.type);
        complete(figure, table.periods, *period);
        return figure;
    }

private:
    LegalFigure shown(const QString &name, const Text &label, const Value &value,
                      const Type &type) const
    {
        LegalFigure figure;
        figure.name = name;
        figure.label = label.isEmpty() ? name : label.it();
        figure.unit = type.unit.toString();
        figure.value = machineValue(value, type, m_vocabulary);
        figure.shown = shownValue(value, type, m_vocabulary);
        return figure;
    }

    template <class Row>
    void complete(LegalFigure &figure, const std::vector<Row> &rows, const Row &row) const
    {
        figure.from = row.days.from;
        figure.to = lastDay(rows, row);
        figure.source = row.source;
        figure.provisional = markTexts(m_benefit, row.marks);
    }

    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    Evaluator &m_evaluator;
};

}   // namespace

std::vector<int> figuresBehind(const Benefit &benefit, int node)
{
    FigureSearch search(benefit);
    search.visit(node);
    return search.found();
}

QList<LegalFigure> figuresInForce(const Benefit &benefit, const Vocabulary &vocabulary,
                                  Evaluator &evaluator, const std::vector<int> &nodes)
{
    FigureText text(benefit, vocabulary, evaluator);
    QList<LegalFigure> figures;
    for (const int node : nodes) {
        const auto &graphNode = benefit.nodes[static_cast<std::size_t>(node)];
        const auto figure =
            graphNode.op == Op::Parameter ? text.ofParameter(graphNode.ref) : text.ofStep(node);
        if (figure)
            figures.append(*figure);
    }
    return figures;
}

}   // namespace core::rules
