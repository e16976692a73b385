#include "core/program/algebra.h"

// Dates. All functions but the month rise, or fall, with each argument.

namespace core::program {

using rules::Kind;
using rules::Op;
using rules::Type;

namespace {

const Type kDate{Kind::Date, {}, false, -1};
const Type kNumber{Kind::Number, {}, true, -1};

}   // namespace

Lowered Algebra::shifted(Op op, const Lowered &date, const Lowered &by)
{
    if (date.isBroken() || by.isBroken())
        return broken(kDate);
    auto &g = m_builder;
    constexpr qint64 kLongest = 400LL * 366;   // as in core/rules/operations.cpp
    auto steps = wholePart(by);
    if (steps.isBroken())
        return broken(kDate);
    const int inside = g.both(g.emit(Do::LessEqual, g.constant(-kLongest), steps.least),
                              g.emit(Do::LessEqual, steps.most, g.constant(kLongest)));
    const auto clamp = [&](int reg) {
        return g.emit(Do::Max, g.emit(Do::Min, reg, g.constant(kLongest)), g.constant(-kLongest));
    };
    const auto what = op == Op::AddDays ? Do::Add : Do::AddMonths;
    Lowered value = date;
    value.type = kDate;
    combine(value, date, steps);
    value.has = g.both(value.has, inside);
    value.sure = g.both(value.sure, inside);
    const bool isPoint = date.least == date.most && steps.least == steps.most;
    value.least = g.emit(what, date.least, clamp(steps.least));
    value.most = isPoint ? value.least : g.emit(what, date.most, clamp(steps.most));
    return settled(value);
}

Lowered Algebra::daysBetween(const Lowered &from, const Lowered &to)
{
    auto days = difference(to, from);
    days.type = kNumber;
    days.scale = 1;
    return days;
}

Lowered Algebra::elapsed(Op op, const Lowered &from, const Lowered &to)
{
    if (from.isBroken() || to.isBroken())
        return broken(kNumber);
    const auto what = op == Op::Age ? Do::Age : Do::MonthsBetween;
    Lowered value = to;
    value.type = kNumber;
    value.scale = 1;
    combine(value, from, to);
    const bool isPoint = from.least == from.most && to.least == to.most;
    value.least = m_builder.emit(what, from.most, to.least);
    value.most = isPoint ? value.least : m_builder.emit(what, from.least, to.most);
    return settled(value);
}

Lowered Algebra::ofDate(Op op, const Lowered &date)
{
    if (date.isBroken())
        return date;
    auto &g = m_builder;
    const auto what = op == Op::Year         ? Do::Year
                      : op == Op::Month      ? Do::Month
                      : op == Op::MonthStart ? Do::MonthStart
                      : op == Op::MonthEnd   ? Do::MonthEnd
                                             : Do::NextWorkingDay;
    Lowered value = date;
    value.type = op == Op::Year || op == Op::Month ? kNumber : kDate;
    value.least = g.emit(what, date.least);
    value.most = date.least == date.most ? value.least : g.emit(what, date.most);
    if (op == Op::Month && date.least != date.most) {
        const int same =
            g.emit(Do::Equal, g.emit(Do::Year, date.least), g.emit(Do::Year, date.most));
        value.least = g.emit(Do::Select, same, value.least, g.constant(1));
        value.most = g.emit(Do::Select, same, value.most, g.constant(12));
    }
    return value;
}

Lowered Algebra::madeDate(const Lowered &year, const Lowered &month, const Lowered &day)
{
    const auto y = wholePart(year);
    const auto m = wholePart(month);
    const auto d = wholePart(day);
    if (y.isBroken() || m.isBroken() || d.isBroken())
        return broken(kDate);
    auto &g = m_builder;
    Lowered value = y;
    value.type = kDate;
    combine(value, y, m);
    combine(value, value, d);
    const bool isPoint = y.least == y.most && m.least == m.most && d.least == d.most;
    const int first = g.emit(Do::MakeDate, y.least, m.least, d.least);
    const int last = isPoint ? first : g.emit(Do::MakeDate, y.most, m.most, d.most);
    if (first == kBroken || last == kBroken)
        return broken(kDate);
    const auto exists = [&](int reg) { return g.emit(Do::Less, g.constant(0), reg); };
    int fits = g.both(exists(first), exists(last));
    if (!isPoint) {
        // Between two ends every day exists when only the year is open and the day is in them all.
        const auto same = [&](const Lowered &part) {
            return g.emit(Do::Equal, part.least, part.most);
        };
        const int plain = g.emit(Do::LessEqual, d.most, g.constant(28));
        fits = g.both(fits, g.both(g.both(same(m), same(d)), g.either(plain, same(y))));
    }
    value.has = g.both(value.has, fits);
    value.sure = g.both(value.sure, fits);
    // A day that is not there is never looked at; kept inside the calendar for what is.
    const int earliest = g.constant(1721426);   // 0001-01-01
    value.least = g.emit(Do::Max, first, earliest);
    value.most = isPoint ? value.least : g.emit(Do::Max, g.emit(Do::Max, last, first), earliest);
    return settled(value);
}

}   // namespace core::program
