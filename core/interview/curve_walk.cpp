#include "core/interview/curve_walk.h"

#include <algorithm>

namespace core::interview {

using program::Do;

namespace {

constexpr qint64 kLeft = 1;
constexpr qint64 kRight = 2;

bool isRounding(Do what)
{
    return what == Do::DivideFloor || what == Do::DivideCeil || what == Do::DivideHalfUp ||
           what == Do::DivideHalfEven;
}

/// Which sides of a minimum (or, turned round, a maximum) may be taken all over the spans.
std::optional<qint64> sides(Span lower, Span higher)
{
    const bool left = lower.most <= higher.least;
    const bool right = higher.most <= lower.least;
    if (!left && !right)
        return std::nullopt;
    return (left ? kLeft : 0) | (right ? kRight : 0);
}

/// Whether what goes on in `piece` may be the same as `found`; then what both allow is left of it.
bool joined(Piece &piece, const std::vector<qint64> &found, const std::vector<bool> &sided)
{
    std::vector<qint64> common = found;
    for (std::size_t i = 0; i < found.size(); ++i) {
        common[i] = sided[i] ? piece.branches[i] & found[i] : found[i];
        if (sided[i] ? common[i] == 0 : piece.branches[i] != found[i])
            return false;
    }
    piece.branches = std::move(common);
    return true;
}

}   // namespace

CurveWalk::CurveWalk(const SpanWalk &walk, int input)
    : m_walk(walk), m_input(input), m_steps(stepsFrom(walk.program(), {input})),
      m_smooth(walk.program().registers.size(), 0.0)
{
    for (const int reg : m_steps) {
        if (!isBranch(reg))
            continue;
        const auto &program = walk.program();
        const Do what = program.instructions[static_cast<std::size_t>(reg)].what;
        m_branches.push_back(reg);
        m_sided.push_back(what == Do::Min || what == Do::Max);
    }
}

bool CurveWalk::isBranch(int reg) const
{
    const auto &program = m_walk.program();
    const auto at = static_cast<std::size_t>(reg);
    constexpr qint64 kCents = 100;
    switch (program.instructions[at].what) {
    case Do::Equal:
    case Do::Less:
    case Do::LessEqual:
    case Do::Overlaps:
    case Do::Within:
    case Do::Min:
    case Do::Max:
    case Do::Lookup:
    case Do::MonthsBetween:
    case Do::Age:
    case Do::Year:
    case Do::Month:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::CountWhere:
    case Do::LeastWhere:
    case Do::GreatestWhere:
    case Do::NthWhere:
    case Do::RankWhere:
        return true;
    default:
        return isRounding(program.instructions[at].what) && program.registers[at].scale < kCents;
    }
}

std::optional<qint64> CurveWalk::branchOf(int reg) const
{
    const auto &program = m_walk.program();
    const auto &instruction = program.instructions[static_cast<std::size_t>(reg)];
    if (program.registers[static_cast<std::size_t>(reg)].list >= 0)
        return m_walk.isSettled(reg) ? std::optional<qint64>(0) : std::nullopt;
    if (instruction.what == Do::Min || instruction.what == Do::Max) {
        const Span a = m_walk.at(instruction.a);
        const Span b = m_walk.at(instruction.b);
        return instruction.what == Do::Min ? sides(a, b) : sides(b, a);
    }
    if (instruction.what == Do::Lookup) {
        const auto &table = program.lookups[instruction.b];
        const Span argument = m_walk.at(instruction.a);
        const auto step = stepOf(table, argument.least);
        if (step != stepOf(table, argument.most))
            return std::nullopt;
        return static_cast<qint64>(step);
    }
    const Span span = m_walk.at(reg);
    return span.isPoint() ? std::optional(span.least) : std::nullopt;
}

std::optional<std::vector<qint64>> CurveWalk::branches() const
{
    std::vector<qint64> branches;
    for (const int reg : m_branches) {
        const auto branch = branchOf(reg);
        if (!branch)
            return std::nullopt;
        branches.push_back(*branch);
    }
    return branches;
}

std::optional<std::vector<Piece>> CurveWalk::pieces(Span range, std::size_t most)
{
    m_near.reset();
    std::vector<Piece> pieces;
    if (!cut(range, m_steps, most, pieces))
        return std::nullopt;
    return pieces;
}

/// A register that came out as one value all over a range does so all over each part of it.
Steps CurveWalk::stillOpen(const Steps &steps) const
{
    Steps open;
    for (const int reg : steps) {
        if (!m_walk.isSettled(reg))
            open.push_back(reg);
    }
    return open;
}

/// `open`: the steps that did not stand still in the range this one is a part of.
bool CurveWalk::cut(Span range, const Steps &open, std::size_t most, std::vector<Piece> &pieces)
{
    m_walk.setInput(m_input, range);
    m_walk.run(open);
    if (const auto found = branches()) {
        append(range, open, *found, pieces);
        return pieces.size() <= most;
    }
    Q_ASSERT(!range.isPoint());
    const Steps here = stillOpen(open);
    const qint64 middle = range.least + (range.most - range.least) / 2;
    return cut({range.least, middle}, here, most, pieces) &&
           cut({middle + 1, range.most}, here, most, pieces);
}

void CurveWalk::append(Span range, const Steps &open, const std::vector<qint64> &found,
                       std::vector<Piece> &pieces)
{
    if (!pieces.empty() && joined(pieces.back(), found, m_sided)) {
        pieces.back().range.most = range.most;
        return;
    }
    // Where two formulas meet on a value, it still belongs to the one before.
    m_walk.setInput(m_input, Span::point(range.least));
    m_walk.run(open);
    const auto first = branches();
    if (!pieces.empty() && !range.isPoint() && first && joined(pieces.back(), *first, m_sided)) {
        pieces.back().range.most = range.least;
        ++range.least;
    }
    pieces.push_back({range, found});
}

void CurveWalk::stayIn(Span range)
{
    m_walk.setInput(m_input, range);
    m_walk.run(m_steps);
    m_nearSteps = stillOpen(m_steps);
    m_near = range;
}

const SpanWalk &CurveWalk::at(qint64 value)
{
    const bool isNear = m_near && m_near->least <= value && value <= m_near->most;
    m_walk.setInput(m_input, Span::point(value));
    m_walk.run(isNear ? m_nearSteps : m_steps);
    if (!isNear)
        m_near.reset();
    return m_walk;
}

double CurveWalk::smooth(int reg, qint64 value)
{
    at(value);
    const auto &program = m_walk.program();
    for (std::size_t i = 0; i < program.registers.size(); ++i) {
        if (program.registers[i].list < 0)
            m_smooth[i] = static_cast<double>(m_walk.at(static_cast<int>(i)).least);
    }
    for (const int step : m_steps) {
        if (program.registers[static_cast<std::size_t>(step)].list < 0)
            smoothStep(step);
    }
    return m_smooth[static_cast<std::size_t>(reg)];
}

void CurveWalk::smoothStep(int reg)
{
    const auto &program = m_walk.program();
    const auto at = static_cast<std::size_t>(reg);
    const auto &instruction = program.instructions[at];
    double &result = m_smooth[at];
    switch (instruction.what) {
    case Do::Add:
        result = m_smooth[instruction.a] + m_smooth[instruction.b];
        return;
    case Do::Subtract:
        result = m_smooth[instruction.a] - m_smooth[instruction.b];
        return;
    case Do::Multiply:
        result = m_smooth[instruction.a] * m_smooth[instruction.b];
        return;
    case Do::Negate:
        result = -m_smooth[instruction.a];
        return;
    case Do::Min:
        result = std::min(m_smooth[instruction.a], m_smooth[instruction.b]);
        return;
    case Do::Max:
        result = std::max(m_smooth[instruction.a], m_smooth[instruction.b]);
        return;
    case Do::Select:
        result = m_smooth[m_walk.at(instruction.a).isTrue() ? instruction.b : instruction.c];
        return;
    default:
        if (isRounding(instruction.what) && !isBranch(reg))
            result = m_smooth[instruction.a] / m_smooth[instruction.b];
    }
}

}   // namespace core::interview
