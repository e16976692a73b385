#include "core/interview/span.h"

#include "core/program/civil_day.h"
#include "core/program/operation.h"

#include <algorithm>

namespace core::interview {

using program::Do;

namespace {

/// Of what rises or falls with each argument by itself, the ends are at corners.
Span corners(Do what, Span a, Span b)
{
    const auto [least, most] = std::minmax(
        {program::computed(what, a.least, b.least, 0), program::computed(what, a.least, b.most, 0),
         program::computed(what, a.most, b.least, 0), program::computed(what, a.most, b.most, 0)});
    return {least, most};
}

Span compared(bool sure, bool impossible)
{
    return sure ? Span::point(1) : impossible ? Span::point(0) : kEither;
}

Span monthOf(Span a)
{
    const auto first = program::civilDay(a.least);
    const auto last = program::civilDay(a.most);
    return first.year == last.year ? Span{first.month, last.month} : Span{1, 12};
}

Span logicOf(Do what, Span a, Span b, Span c, bool sets)
{
    switch (what) {
    case Do::And:
        return {a.least & b.least, a.most & b.most};
    case Do::Or:
        return {a.least | b.least, a.most | b.most};
    case Do::Not:
        return {1 - a.most, 1 - a.least};
    case Do::Equal:
        return compared(a.isPoint() && a == b, a.most < b.least || b.most < a.least);
    case Do::Less:
        return compared(a.most < b.least, a.least >= b.most);
    case Do::LessEqual:
        return compared(a.most <= b.least, a.least > b.most);
    case Do::Overlaps:
        if (a.isPoint() && b.isPoint())
            return Span::point((a.most & b.most) != 0 ? 1 : 0);
        return compared(b.isPoint() && (a.most & ~b.most) == 0, (a.most & b.most) == 0);
    case Do::Within:
        if (a.isPoint() && b.isPoint())
            return Span::point((a.most & ~b.most) == 0 ? 1 : 0);
        return compared(b.isPoint() && (a.most & ~b.most) == 0, (a.most & b.most) == 0);
    default:   // Select
        if (a.isPoint())
            return a.isTrue() ? b : c;
        return sets ? unionOf(b, c) : hull(b, c);
    }
}

}   // namespace

Span hull(Span a, Span b)
{
    return {std::min(a.least, b.least), std::max(a.most, b.most)};
}

Span unionOf(Span a, Span b)
{
    return a == b ? a : Span{0, a.most | b.most};
}

Span compute(Do what, Span a, Span b, Span c, const program::Register &range, bool sets)
{
    switch (what) {
    case Do::Add:
        return {a.least + b.least, a.most + b.most};
    case Do::Subtract:
        return {a.least - b.most, a.most - b.least};
    case Do::Negate:
        return {-a.most, -a.least};
    case Do::Min:
        return {std::min(a.least, b.least), std::min(a.most, b.most)};
    case Do::Max:
        return {std::max(a.least, b.least), std::max(a.most, b.most)};
    case Do::And:
    case Do::Or:
    case Do::Not:
    case Do::Equal:
    case Do::Less:
    case Do::LessEqual:
    case Do::Overlaps:
    case Do::Within:
    case Do::Select:
        return logicOf(what, a, b, c, sets);
    case Do::Month:
        return monthOf(a);
    case Do::MakeDate:
        return a.isPoint() && b.isPoint() && c.isPoint()
                   ? Span::point(program::computed(what, a.least, b.least, c.least))
                   : Span{range.least, range.most};
    case Do::Year:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::NextWorkingDay:
        return {program::computed(what, a.least, 0, 0), program::computed(what, a.most, 0, 0)};
    default:
        return corners(what, a, b);
    }
}

std::size_t stepOf(const program::StepTable &table, qint64 at)
{
    const auto after = std::upper_bound(table.from.begin(), table.from.end(), at);
    return after == table.from.begin() ? 0
                                       : static_cast<std::size_t>(after - table.from.begin()) - 1;
}

Span lookUp(const program::StepTable &table, Span at)
{
    const auto first = table.values.begin() + static_cast<std::ptrdiff_t>(stepOf(table, at.least));
    const auto last = table.values.begin() + static_cast<std::ptrdiff_t>(stepOf(table, at.most));
    const auto [least, most] = std::minmax_element(first, last + 1);
    return {*least, *most};
}

}   // namespace core::interview
