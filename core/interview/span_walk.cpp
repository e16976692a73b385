#include "core/interview/span_walk.h"

#include "core/program/arguments.h"

#include <algorithm>
#include <optional>

namespace core::interview {

using program::Do;
using program::Instruction;

int argumentsOf(const Instruction &instruction, int (&arguments)[3])
{
    arguments[0] = instruction.a;
    arguments[1] = instruction.b;
    arguments[2] = instruction.c;
    return program::registerArguments(instruction.what);
}

Steps stepsFrom(const program::Program &program, const std::vector<int> &inputs)
{
    std::vector<bool> reached(program.registers.size(), false);
    for (const int input : inputs)
        reached[static_cast<std::size_t>(program.inputs[static_cast<std::size_t>(input)].reg)] =
            true;
    Steps steps;
    for (std::size_t reg = 0; reg < program.instructions.size(); ++reg) {
        int arguments[3];
        const int count = argumentsOf(program.instructions[reg], arguments);
        for (int i = 0; i < count && !reached[reg]; ++i)
            reached[reg] = reached[static_cast<std::size_t>(arguments[i])];
        if (reached[reg] && program.instructions[reg].what != Do::Input)
            steps.push_back(static_cast<int>(reg));
    }
    return steps;
}

SpanWalk::SpanWalk(const program::Program &program)
    : m_program(&program), m_sets(program.registers.size(), false),
      m_members(static_cast<std::size_t>(program.lists.size()), -1)
{
    markSets();
    place();
}

void SpanWalk::markSets()
{
    const auto &code = m_program->instructions;
    for (std::size_t reg = code.size(); reg-- > 0;) {
        const Instruction &instruction = code[reg];
        const bool compares = instruction.what == Do::Overlaps || instruction.what == Do::Within;
        if (compares || (instruction.what == Do::ToMembers && m_sets[reg]))
            m_sets[instruction.a] = true;
        if (compares || (instruction.what == Do::Select && m_sets[reg]))
            m_sets[instruction.b] = true;
        if (instruction.what == Do::Select && m_sets[reg])
            m_sets[instruction.c] = true;
    }
}

void SpanWalk::place()
{
    m_start.clear();
    int used = 0;
    for (std::size_t reg = 0; reg < m_program->registers.size(); ++reg) {
        m_start.push_back(used);
        used += members(static_cast<int>(reg));
    }
    m_spans.assign(static_cast<std::size_t>(used), Span{});
    for (const program::Input &input : m_program->inputs) {
        const auto &range = m_program->registers[index(input.reg)];
        for (int i = 0; i < members(input.reg); ++i)
            member(input.reg, i) = {range.least, range.most};
    }
}

int SpanWalk::members(int reg) const
{
    const int list = m_program->registers[index(reg)].list;
    return list < 0 ? 1 : std::max(0, m_members[index(list)]);
}

void SpanWalk::setInput(int input, Span span)
{
    member(m_program->inputs[index(input)].reg, 0) = span;
}

void SpanWalk::setMembers(int list, int count)
{
    if (m_members[index(list)] == count)
        return;
    // Registers move: what was given so far is kept.
    const auto start = m_start;
    const auto spans = m_spans;
    m_members[index(list)] = count;
    place();
    for (const program::Input &input : m_program->inputs) {
        if (input.list == list)
            continue;
        for (int i = 0; i < members(input.reg); ++i)
            member(input.reg, i) = spans[static_cast<std::size_t>(start[index(input.reg)] + i)];
    }
}

void SpanWalk::setMember(int input, int place, Span span)
{
    member(m_program->inputs[index(input)].reg, place) = span;
}

void SpanWalk::openList(int list)
{
    setMembers(list, -1);
}

bool SpanWalk::isSettled(int reg) const
{
    const int list = m_program->registers[index(reg)].list;
    if (list >= 0 && isOpen(list))
        return false;
    const auto first = m_spans.begin() + m_start[index(reg)];
    return std::all_of(first, first + members(reg), [](Span span) { return span.isPoint(); });
}

void SpanWalk::copyFrom(const SpanWalk &other)
{
    m_members = other.m_members;
    m_start = other.m_start;
    m_spans = other.m_spans;
}

void SpanWalk::run()
{
    for (std::size_t reg = 0; reg < m_program->instructions.size(); ++reg)
        step(static_cast<int>(reg));
}

void SpanWalk::run(const Steps &steps)
{
    for (const int reg : steps)
        step(reg);
}

void SpanWalk::step(int reg)
{
    const Instruction &instruction = m_program->instructions[index(reg)];
    const auto &range = m_program->registers[index(reg)];
    switch (instruction.what) {
    case Do::Input:
        return;
    case Do::Constant:
        std::fill_n(m_spans.begin() + m_start[index(reg)], members(reg),
                    Span::point(m_program->constants[instruction.a]));
        return;
    case Do::ToMembers:
        std::fill_n(m_spans.begin() + m_start[index(reg)], members(reg), member(instruction.a, 0));
        return;
    case Do::CountWhere:
    case Do::SumWhere:
    case Do::LeastWhere:
    case Do::GreatestWhere:
    case Do::NthWhere:
        member(reg, 0) = gathered(reg);
        return;
    case Do::RankWhere:
        rank(reg);
        return;
    default:
        break;
    }
    int arguments[3];
    const int count = argumentsOf(instruction, arguments);
    for (int i = 0; i < members(reg); ++i) {
        const Span a = read(arguments[0], i);
        if (instruction.what == Do::Lookup) {
            member(reg, i) = lookUp(m_program->lookups[instruction.b], a);
            continue;
        }
        if (instruction.what == Do::Overlaps && arguments[0] == arguments[1]) {
            // A set that some option is in, whichever.
            member(reg, i) = Span::point(a.most == 0 ? 0 : 1);
            continue;
        }
        const Span b = count > 1 ? read(arguments[1], i) : Span{};
        const Span c = count > 2 ? read(arguments[2], i) : Span{};
        member(reg, i) = compute(instruction.what, a, b, c, range, m_sets[index(reg)]);
    }
}

Span SpanWalk::gathered(int reg)
{
    const Instruction &instruction = m_program->instructions[index(reg)];
    const auto &range = m_program->registers[index(reg)];
    if (isOpen(m_program->registers[instruction.a].list))
        return {range.least, range.most};
    switch (instruction.what) {
    case Do::CountWhere:
        return counted(instruction);
    case Do::SumWhere:
        return summed(instruction);
    case Do::NthWhere:
        return nth(instruction, range);
    default:
        return extreme(instruction, instruction.what == Do::LeastWhere);
    }
}

Span SpanWalk::counted(const Instruction &instruction)
{
    Span count;
    for (int i = 0; i < members(instruction.a); ++i) {
        count.least += read(instruction.a, i).least;
        count.most += read(instruction.a, i).most;
    }
    return count;
}

Span SpanWalk::summed(const Instruction &instruction)
{
    Span sum;
    for (int i = 0; i < members(instruction.a); ++i) {
        const Span value = read(instruction.a, i);
        const Span where = read(instruction.b, i);
        if (where.isFalse())
            continue;
        sum.least += where.isTrue() ? value.least : std::min<qint64>(0, value.least);
        sum.most += where.isTrue() ? value.most : std::max<qint64>(0, value.most);
    }
    return sum;
}

Span SpanWalk::extreme(const Instruction &instruction, bool least)
{
    // Members that certainly count bound the result on one side, those that may on the other.
    std::optional<Span> all;
    std::optional<qint64> sure;
    for (int i = 0; i < members(instruction.a); ++i) {
        const Span value = read(instruction.a, i);
        const Span where = read(instruction.b, i);
        if (where.isFalse())
            continue;
        all = all ? hull(*all, value) : value;
        if (!where.isTrue())
            continue;
        const qint64 end = least ? value.most : value.least;
        sure = !sure ? end : least ? std::min(*sure, end) : std::max(*sure, end);
    }
    if (!all)
        return Span::point(0);
    if (!sure)
        return hull(*all, Span::point(0));
    return least ? Span{all->least, *sure} : Span{*sure, all->most};
}

Span SpanWalk::nth(const Instruction &instruction, const program::Register &range)
{
    std::vector<qint64> values;
    const Span wanted = member(instruction.c, 0);
    bool sure = wanted.isPoint();
    for (int i = 0; i < members(instruction.a); ++i) {
        const Span value = read(instruction.a, i);
        const Span where = read(instruction.b, i);
        sure = sure && where.isPoint() && (where.isFalse() || value.isPoint());
        if (where.isTrue())
            values.push_back(value.least);
    }
    if (!sure)
        return {range.least, range.most};
    std::sort(values.begin(), values.end());
    const bool there = wanted.least >= 1 && wanted.least <= static_cast<qint64>(values.size());
    return Span::point(there ? values[static_cast<std::size_t>(wanted.least - 1)] : 0);
}

void SpanWalk::rank(int reg)
{
    const Instruction &instruction = m_program->instructions[index(reg)];
    const int count = members(reg);
    for (int i = 0; i < count; ++i) {
        const Span own = read(instruction.a, i);
        Span place = Span::point(1);
        for (int j = 0; j < count; ++j) {
            const Span where = read(instruction.b, j);
            const Span other = read(instruction.a, j);
            if (j == i || where.isFalse())
                continue;
            const bool before = j < i ? other.most <= own.least : other.most < own.least;
            const bool after = j < i ? other.least > own.most : other.least >= own.most;
            place.least += before && where.isTrue() ? 1 : 0;
            place.most += after ? 0 : 1;
        }
        member(reg, i) = place;
    }
}

}   // namespace core::interview
