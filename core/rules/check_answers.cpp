#include "core/rules/check_answers.h"

#include <algorithm>

namespace core::rules {

namespace {

constexpr std::size_t kMostCombinations = 4096;
constexpr std::size_t kMostPoints = 12;   // of one fact

std::vector<DayRange> rangesOf(const std::vector<TableRow> &rows)
{
    std::vector<DayRange> ranges;
    for (const auto &row : rows)
        ranges.push_back(row.days);
    return ranges;
}

std::vector<DayRange> rangesOf(const std::vector<ParameterRow> &rows)
{
    std::vector<DayRange> ranges;
    for (const auto &row : rows)
        ranges.push_back(row.days);
    return ranges;
}

/// The step between two answers next to each other; nothing when there is always one in between.
std::optional<Rational> stepOf(AnswerKind kind)
{
    if (kind == AnswerKind::Count || kind == AnswerKind::Date || kind == AnswerKind::Month)
        return Rational(1);
    if (kind == AnswerKind::Amount)
        return Rational(1, 100);
    return std::nullopt;
}

/// `whole` cut at the points, each point a piece of its own.
std::vector<Extent> cutAt(const Extent &whole, const std::vector<Rational> &points,
                          const std::optional<Rational> &step)
{
    std::vector<Extent> pieces;
    const auto add = [&](const std::optional<Rational> &least,
                         const std::optional<Rational> &most) {
        if (least && most && *least > *most)
            return;
        Extent piece;
        piece.ordered = true;
        piece.least = least;
        piece.most = most;
        pieces.push_back(piece);
    };
    const Rational gap = step.value_or(Rational(0));
    auto least = whole.least;
    for (const auto &point : points) {
        add(least, Rational(point - gap));
        add(point, point);
        least = point + gap;
    }
    add(least, whole.most);
    return pieces;
}

/// Options that every mask treats alike, together.
std::vector<Extent> cutAlong(quint64 options, const std::vector<quint64> &masks)
{
    std::vector<quint64> groups{options};
    for (const auto mask : masks) {
        std::vector<quint64> finer;
        for (const auto group : groups) {
            if ((group & mask) != 0)
                finer.push_back(group & mask);
            if ((group & ~mask) != 0)
                finer.push_back(group & ~mask);
        }
        groups = finer;
    }
    std::vector<Extent> pieces;
    for (const auto group : groups) {
        Extent piece;
        piece.options = group;
        pieces.push_back(piece);
    }
    return pieces;
}

}   // namespace

AnswerPieces::AnswerPieces(const Benefit &benefit, const Vocabulary &vocabulary,
                           const std::vector<int> &roots, const DayRange &event)
    : m_benefit(benefit), m_vocabulary(vocabulary), m_whole(allAnswers(benefit, vocabulary)),
      m_seenNames(benefit.values.size()), m_seenParameters(benefit.parameters.size()),
      m_seenCells(benefit.nodes.size()), m_points(benefit.facts.size()),
      m_masks(benefit.facts.size()), m_used(benefit.facts.size())
{
    if (const int slot = slotOf(benefit.event); slot >= 0 && event != DayRange{}) {
        auto &day = m_whole[static_cast<std::size_t>(slot)];
        day.unknown = false;
        if (event.from.isValid())
            day.least = Rational(event.from.toJulianDay());
        if (event.to.isValid())
            day.most = Rational(event.to.toJulianDay());
    }
    for (const int root : roots)
        look(root);
    std::size_t combinations = 1;
    for (std::size_t slot = 0; slot < m_used.size(); ++slot) {
        if (!m_used[slot])
            continue;
        auto pieces = cut(slot);
        if (pieces.pieces.size() < 2 || combinations * pieces.pieces.size() > kMostCombinations)
            continue;
        combinations *= pieces.pieces.size();
        m_cut.push_back(std::move(pieces));
    }
}

int AnswerPieces::slotOf(int node) const
{
    while (node != kNoNode) {
        const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
        if (graphNode.op == Op::Fact)
            return graphNode.ref;
        node = graphNode.op == Op::Event ? m_benefit.event : kNoNode;
    }
    return -1;
}

void AnswerPieces::look(int node)
{
    if (node == kNoNode)
        return;
    const auto &graphNode = m_benefit.nodes[static_cast<std::size_t>(node)];
    const auto ref = static_cast<std::size_t>(graphNode.ref);
    if (const int slot = slotOf(node); slot >= 0)
        m_used[static_cast<std::size_t>(slot)] = true;
    if (graphNode.op == Op::Named && !m_seenNames[ref]) {
        m_seenNames[ref] = true;
        look(m_benefit.values[ref].node);
    } else if (graphNode.op == Op::Parameter && !m_seenParameters[ref]) {
        m_seenParameters[ref] = true;
        look(m_benefit.parameters[ref].by);
        lookAtDays(m_benefit.parameters[ref].by, rangesOf(m_benefit.parameters[ref].rows));
    } else if (graphNode.op == Op::IsKnown || graphNode.op == Op::OrElse) {
        m_looksAtKnown = true;
    } else if (graphNode.op == Op::Cell && !m_seenCells[static_cast<std::size_t>(node)]) {
        m_seenCells[static_cast<std::size_t>(node)] = true;
        lookAtTable(graphNode);
    } else if (graphNode.op == Op::AmongChoices) {
        const int slot = slotOf(graphNode.arguments[0]);
        if (slot >= 0 && graphNode.constant.choices() != nullptr)
            m_masks[static_cast<std::size_t>(slot)].push_back(graphNode.constant.choices()->mask);
    } else if (graphNode.op == Op::Equal || graphNode.op == Op::Less ||
               graphNode.op == Op::LessEqual) {
        lookAtComparison(graphNode);
    }
    for (const int argument : graphNode.arguments)
        look(argument);
}

void AnswerPieces::lookAtComparison(const GraphNode &node)
{
    for (std::size_t i = 0; i < 2; ++i) {
        if (slotOf(node.arguments[i]) < 0)
            continue;
        const auto other = ExtentWalk(m_benefit, m_whole).evaluate(node.arguments[1 - i]);
        if (!other.ordered || !other.least || !other.most)
            continue;
        addPoint(node.arguments[i], *other.least);
        addPoint(node.arguments[i], *other.most);
    }
}

void AnswerPieces::lookAtTable(const GraphNode &node)
{
    const auto &table = m_benefit.tables[static_cast<std::size_t>(node.ref)];
    if (node.arguments.size() != 2)
        return;
    lookAtDays(node.arguments[1], rangesOf(table.rows));
    const int slot = slotOf(node.arguments[0]);
    for (const auto &row : table.rows) {
        if (slot >= 0)
            m_masks[static_cast<std::size_t>(slot)].push_back(row.keys.mask);
        for (const int cell : row.cells)
            look(cell);
    }
    for (const auto &column : table.columns)
        look(column.defaultNode);
}

void AnswerPieces::lookAtDays(int by, const std::vector<DayRange> &ranges)
{
    for (const auto &range : ranges) {
        if (range.from.isValid())
            addPoint(by, Rational(range.from.toJulianDay()));
        if (range.to.isValid())
            addPoint(by, Rational(range.to.toJulianDay()));
    }
}

void AnswerPieces::addPoint(int node, const Rational &point)
{
    const int slot = slotOf(node);
    if (slot < 0)
        return;
    const auto index = static_cast<std::size_t>(slot);
    const auto &whole = m_whole[index];
    auto &points = m_points[index];
    if ((whole.least && point < *whole.least) || (whole.most && point > *whole.most) ||
        points.size() >= kMostPoints)
        return;
    const auto place = std::lower_bound(points.begin(), points.end(), point);
    if (place == points.end() || *place != point)
        points.insert(place, point);
}

AnswerPieces::Cut AnswerPieces::cut(std::size_t slot) const
{
    const auto &whole = m_whole[slot];
    const auto kind = m_vocabulary.at(m_benefit.facts[slot].question).question().kind;
    Cut cut{slot, {}};
    if (kind == AnswerKind::YesNo) {
        cut.pieces = {Extent::of(Value{true}), Extent::of(Value{false})};
    } else if (kind == AnswerKind::Choice) {
        cut.pieces = cutAlong(whole.options, m_masks[slot]);
    } else if (whole.ordered && kind != AnswerKind::Text) {
        cut.pieces = cutAt(whole, m_points[slot], stepOf(kind));
    } else {
        return cut;
    }
    // What is settled without an answer is settled the same way with one, unless a rule looks at
    // whether there is one. An old code that leaves several options open is no answer either.
    const bool hasDefault = m_benefit.facts[slot].defaultNode != kNoNode;
    if (whole.unknown && (m_looksAtKnown || hasDefault)) {
        Extent open = Extent::of(Value{});
        open.options = whole.options;
        cut.pieces.push_back(open);
    }
    return cut;
}

}   // namespace core::rules
