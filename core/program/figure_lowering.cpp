#include "core/program/civil_day.h"
#include "core/program/graph_lowering.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

// Dated figures and tables: which row holds from which day on, and what it says.

namespace core::program {

using rules::GraphNode;
using rules::Kind;
using rules::Type;

namespace {

const Type kDate{Kind::Date, {}, false, -1};

bool sameRegisters(const Lowered &a, const Lowered &b)
{
    return a.type.kind == b.type.kind && a.least == b.least && a.most == b.most && a.per == b.per &&
           a.scale == b.scale && a.yes == b.yes && a.no == b.no && a.has == b.has &&
           a.sure == b.sure && a.gone == b.gone;
}

}   // namespace

template <class Rows>
std::vector<GraphLowering::Winner> GraphLowering::winners(const Lowered &day,
                                                          const Rows &rows) const
{
    const auto &g = m_algebra.builder();
    const auto first = g.range(day.least).least;
    const auto last = g.range(day.most).most;
    std::set<qint64> changes{first};
    const auto inForce = [&](const auto &row) {
        return !row.knownFrom.isValid() || row.knownFrom <= m_knownOn;
    };
    for (const auto &row : rows) {
        if (!inForce(row))
            continue;
        if (row.days.from.isValid())
            changes.insert(row.days.from.toJulianDay());
        if (row.days.to.isValid())
            changes.insert(row.days.to.toJulianDay() + 1);
    }
    std::vector<Winner> found;
    for (const auto change : changes) {
        if (change < first || change > last)
            continue;
        const auto date = QDate::fromJulianDay(change);
        int winner = -1;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (inForce(rows[i]) && rows[i].days.contains(date))
                winner = static_cast<int>(i);
        }
        if (found.empty() || found.back().second != winner)
            found.push_back({change, winner});
    }
    return found;
}

Lowered GraphLowering::byDay(const Lowered &day, const std::vector<DaySegment> &segments)
{
    auto &g = m_algebra.builder();
    Lowered known = day;
    if (m_algebra.isExact()) {
        // Which segment is no question where the day is known; where not, nothing is said below.
        known.has = known.sure = g.truth(true);
        known.gone = g.truth(false);
    }
    auto value = segments.back().value;
    for (std::size_t i = segments.size() - 1; i > 0; --i) {
        const auto change = m_algebra.point(kDate, g.constant(segments[i].from), g.truth(true));
        value =
            m_algebra.choose(m_algebra.less(known, change, false), segments[i - 1].value, value);
    }
    return whileKnown(value, day);
}

Lowered GraphLowering::parameter(int index)
{
    const auto &parameter = m_benefit.parameters[static_cast<std::size_t>(index)];
    const Type type{Kind::Number, parameter.unit, false, -1};
    const auto day = lower(parameter.by);
    if (day.isBroken())
        return m_algebra.broken(type);
    if (day.type.kind == Kind::Any)
        return m_algebra.unknown(type);
    std::vector<CellSegment> segments;
    for (const auto &[from, row] : winners(day, parameter.rows)) {
        rules::Value value;
        if (row >= 0 && parameter.rows[static_cast<std::size_t>(row)].value)
            value = rules::Value{*parameter.rows[static_cast<std::size_t>(row)].value};
        segments.push_back({from, value});
    }
    return whileKnown(stepped(day, segments, type), day);
}

Lowered GraphLowering::stepped(const Lowered &argument, std::vector<CellSegment> segments,
                               const Type &type)
{
    auto &g = m_algebra.builder();
    const auto equals = [](const CellSegment &a, const CellSegment &b) {
        return a.value == b.value;
    };
    segments.erase(std::unique(segments.begin(), segments.end(), equals), segments.end());
    std::vector<Lowered> cells;
    qint64 scale = 1;
    for (const auto &segment : segments) {
        cells.push_back(m_algebra.constant(segment.value, type));
        if (cells.back().isBroken() ||
            __builtin_mul_overflow(scale / std::gcd(scale, cells.back().scale), cells.back().scale,
                                   &scale) ||
            scale > kFarthest)
            return m_algebra.broken(type);
    }
    if (segments.size() == 1)
        return cells.front();
    if (argument.least != argument.most)
        return steppedBetween(argument, segments, cells);
    StepTable values;
    StepTable known;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto &cell = cells[i];
        const bool isTruth = type.kind == Kind::YesNo;
        const int reg = isTruth ? cell.yes : cell.least;
        values.from.push_back(segments[i].from);
        values.values.push_back(g.range(reg).least * (isTruth ? 1 : scale / cell.scale));
        known.values.push_back(segments[i].value.isKnown() ? 1 : 0);
    }
    known.from = values.from;
    const int has = g.lookup(argument.least, known);
    const int value =
        segments.size() == 2
            ? g.emit(Do::Select, g.emit(Do::Less, argument.least, g.constant(segments[1].from)),
                     g.constant(values.values[0]), g.constant(values.values[1]))
            : g.lookup(argument.least, values);
    if (type.kind == Kind::YesNo)
        return m_algebra.truth(g.both(value, has), g.both(g.negation(value), has), has,
                               g.negation(has));
    return m_algebra.point(type, value, has, scale);
}

/// The argument lies between two ends: the hull of the cells it may meet.
Lowered GraphLowering::steppedBetween(const Lowered &argument,
                                      const std::vector<CellSegment> &segments,
                                      const std::vector<Lowered> &cells)
{
    auto &g = m_algebra.builder();
    if (const auto value = steppedOneWay(argument, segments, cells))
        return *value;
    Lowered at = argument;
    at.type = kDate;   // whole numbers as they are
    at.scale = 1;
    auto value = cells.back();
    for (std::size_t i = segments.size() - 1; i > 0; --i) {
        const auto change = m_algebra.point(kDate, g.constant(segments[i].from), g.truth(true));
        value = m_algebra.choose(m_algebra.less(at, change, false), cells[i - 1], value);
    }
    return value;
}

/// Cells that only rise or only fall: the ends of the argument give the ends of the value.
std::optional<Lowered> GraphLowering::steppedOneWay(const Lowered &argument,
                                                    const std::vector<CellSegment> &segments,
                                                    const std::vector<Lowered> &cells)
{
    const auto kind = cells.front().type.kind;
    if (kind != Kind::Number && kind != Kind::Date)
        return std::nullopt;
    auto &g = m_algebra.builder();
    qint64 scale = 1;
    for (const auto &cell : cells) {
        if (!g.isConstant(cell.has, 1))
            return std::nullopt;
        scale = std::lcm(scale, cell.scale);
    }
    StepTable table;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        table.from.push_back(segments[i].from);
        table.values.push_back(g.range(cells[i].least).least * (scale / cells[i].scale));
    }
    const auto &values = table.values;
    const bool rises = std::is_sorted(values.begin(), values.end());
    if (!rises && !std::is_sorted(values.rbegin(), values.rend()))
        return std::nullopt;
    auto value =
        m_algebra.point(cells.front().type, g.lookup(argument.least, table), g.truth(true), scale);
    value.most = g.lookup(argument.most, table);
    if (!rises)
        std::swap(value.least, value.most);
    return value;
}

Lowered GraphLowering::step(const GraphNode &node)
{
    const auto &table = m_benefit.rangeTables[static_cast<std::size_t>(node.ref)];
    const auto column = static_cast<std::size_t>(node.column);
    const auto &type = table.columns[column].type;
    auto argument = lower(node.arguments[0]);
    const auto day = lower(node.arguments[1]);
    if (argument.isBroken() || day.isBroken())
        return m_algebra.broken(type);
    if (argument.type.kind == Kind::Any || day.type.kind == Kind::Any)
        return m_algebra.unknown(type);
    std::vector<DaySegment> byPeriod;
    for (const auto &[from, index] : winners(day, table.periods)) {
        if (index < 0) {
            byPeriod.push_back({from, m_algebra.unknown(type)});
            continue;
        }
        const auto &period = table.periods[static_cast<std::size_t>(index)];
        byPeriod.push_back({from, stepOf(argument, table.inclusive, period, column, type)});
    }
    return whileKnown(byDay(day, byPeriod), argument);
}

Lowered GraphLowering::stepOf(const Lowered &argument, bool inclusive,
                              const rules::StepPeriod &period, std::size_t column, const Type &type)
{
    // Bounds and argument as whole numbers over one scale; a quotient is brought to it rounded to
    // the side that keeps every comparison as it is.
    qint64 scale = argument.scale;
    for (const auto &bound : period.bounds) {
        if (const auto *number = bound.number()) {
            const auto bottom = boost::multiprecision::denominator(*number);
            if (bottom > kFarthest)
                return m_algebra.broken(type);
            const auto other = static_cast<qint64>(bottom);
            if (__builtin_mul_overflow(scale / std::gcd(scale, other), other, &scale) ||
                scale > kFarthest)
                return m_algebra.broken(type);
        }
    }
    auto at = argument;
    if (argument.type.kind == Kind::Number && (argument.per >= 0 || scale != argument.scale))
        at = m_algebra.rounded(argument,
                               inclusive ? rules::RoundingMode::Ceil : rules::RoundingMode::Floor,
                               rules::Rational(1, scale));
    if (at.isBroken())
        return m_algebra.broken(type);
    const auto least = m_algebra.builder().range(at.least).least;
    const auto most = m_algebra.builder().range(at.most).most;
    std::vector<CellSegment> segments{{least, period.cells[column].front()}};
    for (std::size_t i = 0; i < period.bounds.size(); ++i) {
        const auto &bound = period.bounds[i];
        const auto whole = bound.date() != nullptr ? std::optional(bound.date()->toJulianDay())
                                                   : rules::floorToInt(*bound.number() * at.scale);
        if (!whole || *whole > kFarthest || *whole < -kFarthest)
            return m_algebra.broken(type);
        const auto from = inclusive ? *whole + 1 : *whole;
        if (from > most)
            break;
        const auto &cell = period.cells[column][i + 1];
        if (from <= least)
            segments = {{least, cell}};
        else
            segments.push_back({from, cell});
    }
    return stepped(at, segments, type);
}

Lowered GraphLowering::cell(const GraphNode &node)
{
    const auto &table = m_benefit.tables[static_cast<std::size_t>(node.ref)];
    const auto column = static_cast<std::size_t>(node.column);
    const auto &type = table.columns[column].type;
    const auto key = lower(node.arguments[0]);
    const auto day = lower(node.arguments[1]);
    if (key.isBroken() || day.isBroken())
        return m_algebra.broken(type);
    if (key.type.kind == Kind::Any || day.type.kind == Kind::Any)
        return m_algebra.unknown(type);
    // Options that meet the same rows are one group.
    std::map<std::vector<std::size_t>, quint64> options;
    for (quint64 left = static_cast<quint64>(m_algebra.everyOption(key.type)); left != 0;
         left &= left - 1) {
        const quint64 one = left & (~left + 1);
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            if ((table.rows[i].keys.mask & one) != 0)
                rows.push_back(i);
        }
        options[rows] |= one;
    }
    std::vector<std::pair<quint64, Lowered>> groups;
    for (const auto &[rows, mask] : options) {
        std::vector<rules::TableRow> own;
        for (const auto row : rows)
            own.push_back(table.rows[row]);
        std::vector<DaySegment> segments;
        for (const auto &[from, winner] : winners(day, own)) {
            int cellNode = rules::kNoNode;
            if (winner >= 0)
                cellNode = own[static_cast<std::size_t>(winner)].cells[column];
            if (cellNode == rules::kNoNode)
                cellNode = table.columns[column].defaultNode;
            segments.push_back(
                {from, cellNode == rules::kNoNode ? m_algebra.unknown(type) : lower(cellNode)});
        }
        const auto value = byDay(day, segments);
        const auto same = std::find_if(groups.begin(), groups.end(), [&, v = value](const auto &g) {
            return sameRegisters(g.second, v);
        });
        if (same == groups.end())
            groups.push_back({mask, value});
        else
            same->first |= mask;
    }
    return byOption(key, groups, type);
}

Lowered GraphLowering::byOption(const Lowered &key,
                                const std::vector<std::pair<quint64, Lowered>> &groups,
                                const Type &type)
{
    auto &g = m_algebra.builder();
    const auto possible = [&](quint64 mask) {
        return g.emit(Do::Overlaps, key.least, g.constant(static_cast<qint64>(mask)));
    };
    auto value = groups.back().second;
    for (std::size_t i = groups.size() - 1; i > 0; --i) {
        const auto &[mask, other] = groups[i - 1];
        if (m_algebra.knowledge() == Knowledge::Everything) {
            value = m_algebra.select(possible(mask), other, value);
            continue;
        }
        // Every option still possible has to lead to the same cell; with Bounds to its hull. Those
        // of earlier groups have had their say.
        quint64 upToHere = 0;
        for (std::size_t j = 0; j < i; ++j)
            upToHere |= groups[j].first;
        const int inside = g.emit(Do::Within, key.least, g.constant(static_cast<qint64>(upToHere)));
        const auto which = m_algebra.truth(inside, g.negation(possible(mask)), key.sure, key.gone);
        value = m_algebra.choose(which, other, value);
    }
    value.type = type.kind == Kind::Any ? value.type : type;
    return whileKnown(value, key);
}

}   // namespace core::program
