#include "core/program/algebra.h"

#include <array>
#include <numeric>

namespace core::program {

using rules::Kind;
using rules::Rational;

namespace {

struct Fraction {
    qint64 top = 0;
    qint64 bottom = 1;
};

std::optional<Fraction> fitting(const Rational &value)
{
    const auto top = boost::multiprecision::numerator(value);
    const auto bottom = boost::multiprecision::denominator(value);
    if (abs(top) > kFarthest || bottom > kFarthest)
        return std::nullopt;
    return Fraction{static_cast<qint64>(top), static_cast<qint64>(bottom)};
}

/// The fraction that a lowered number is, when it is a known constant.
std::optional<Rational> constantOf(const Builder &builder, const Lowered &a)
{
    if (a.least != a.most || a.per >= 0 || !builder.isConstant(a.least) ||
        !builder.isConstant(a.has, 1))
        return std::nullopt;
    return Rational(builder.range(a.least).least, a.scale);
}

}   // namespace

Lowered Algebra::sum(Lowered a, Lowered b)
{
    align(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    Lowered value = a;
    combine(value, a, b);
    const bool isPoint = a.least == a.most && b.least == b.most;
    value.least = m_builder.emit(Do::Add, a.least, b.least);
    value.most = isPoint ? value.least : m_builder.emit(Do::Add, a.most, b.most);
    return settled(value);
}

Lowered Algebra::negative(const Lowered &a)
{
    if (a.isBroken())
        return a;
    Lowered value = a;
    value.least = m_builder.emit(Do::Negate, a.most, -1);
    value.most = a.least == a.most ? value.least : m_builder.emit(Do::Negate, a.least, -1);
    return value;
}

Lowered Algebra::difference(Lowered a, Lowered b)
{
    align(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    Lowered value = a;
    combine(value, a, b);
    const bool isPoint = a.least == a.most && b.least == b.most;
    value.least = m_builder.emit(Do::Subtract, a.least, b.most);
    value.most = isPoint ? value.least : m_builder.emit(Do::Subtract, a.most, b.least);
    return settled(value);
}

Lowered Algebra::times(const Lowered &a, const Rational &factor)
{
    const auto fraction = fitting(factor / a.scale);
    if (a.isBroken() || !fraction)
        return broken(a.type);
    Lowered value = a;
    const int top = m_builder.constant(fraction->top);
    value.scale = fraction->bottom;
    const bool isPoint = a.least == a.most;
    value.least = mul(fraction->top < 0 ? a.most : a.least, top);
    value.most = isPoint ? value.least : mul(fraction->top < 0 ? a.least : a.most, top);
    if (fraction->top == 0)
        value.per = -1;
    return value;
}

Lowered Algebra::product(const Lowered &a, const Lowered &b)
{
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    if (const auto factor = constantOf(m_builder, b))
        return times(a, *factor);
    if (const auto factor = constantOf(m_builder, a))
        return times(b, *factor);
    Lowered value = a;
    combine(value, a, b);
    qint64 scale = 0;
    if (__builtin_mul_overflow(a.scale, b.scale, &scale) || scale > kFarthest)
        return broken(a.type);
    value.scale = scale;
    value.per = a.per < 0 ? b.per : b.per < 0 ? a.per : mul(a.per, b.per);
    const auto &left = m_builder.range(a.least);
    const auto &right = m_builder.range(b.least);
    value.least = mul(a.least, b.least);
    if (a.least == a.most && b.least == b.most) {
        value.most = value.least;
    } else if (left.least >= 0 && right.least >= 0) {
        value.most = mul(a.most, b.most);
    } else {
        const std::array<int, 3> others = {mul(a.least, b.most), mul(a.most, b.least),
                                           mul(a.most, b.most)};
        value.most = value.least;
        for (const int other : others) {
            value.least = m_builder.emit(Do::Min, value.least, other);
            value.most = m_builder.emit(Do::Max, value.most, other);
        }
    }
    return settled(value);
}

Lowered Algebra::quotient(const Lowered &a, const Lowered &b)
{
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    if (const auto divisor = constantOf(m_builder, b))
        return *divisor == 0 ? unknown(a.type) : times(a, 1 / *divisor);
    auto &g = m_builder;
    // a / b = (a · scale of b · per of b) / (b's numerator): first b made positive.
    Lowered top = times(a, Rational(b.scale));
    if (b.per >= 0)
        scaleBy(top, b.per);
    int least = b.least;
    int most = b.most;
    int has = g.emit(Do::Less, g.constant(0), least);
    if (g.range(least).least < 0) {
        const int below = g.emit(Do::Less, most, g.constant(0));
        const auto mirrored = negative(top);
        const auto pick = [&](int one, int other) { return g.emit(Do::Select, below, one, other); };
        const bool isPoint = least == most;
        const int up = pick(g.emit(Do::Negate, most), least);
        most = isPoint ? up : pick(g.emit(Do::Negate, least), most);
        least = up;
        const bool topIsPoint = top.least == top.most;
        const int low = pick(mirrored.least, top.least);
        top.most = topIsPoint ? low : pick(mirrored.most, top.most);
        top.least = low;
        has = g.either(has, below);
    }
    const int one = g.constant(1);
    const bool isPoint = least == most;
    least = g.emit(Do::Max, least, one);
    most = isPoint ? least : g.emit(Do::Max, most, one);
    Lowered value = top;
    combine(value, a, b);
    value.has = g.both(value.has, has);
    value.sure = g.both(value.sure, has);
    if (isPoint) {
        value.per = top.per < 0 ? least : mul(top.per, least);
        return settled(value);
    }
    // Over one divisor for both ends: the least quotient has the greatest divisor, or the least
    // one where the number is below zero.
    const int both = mul(least, most);
    value.per = top.per < 0 ? both : mul(top.per, both);
    value.least = g.emit(Do::Min, mul(top.least, least), mul(top.least, most));
    value.most = g.emit(Do::Max, mul(top.most, least), mul(top.most, most));
    return value;
}

Lowered Algebra::extreme(bool greatest, Lowered a, Lowered b)
{
    align(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    const auto what = greatest ? Do::Max : Do::Min;
    Lowered value = a;
    combine(value, a, b);
    const bool isPoint = a.least == a.most && b.least == b.most;
    value.least = m_builder.emit(what, a.least, b.least);
    value.most = isPoint ? value.least : m_builder.emit(what, a.most, b.most);
    return settled(value);
}

Lowered Algebra::rounded(const Lowered &a, rules::RoundingMode mode, const Rational &step)
{
    const auto unit = fitting(step);
    if (a.isBroken() || !unit)
        return broken(a.type);
    auto &g = m_builder;
    // The number in steps, over a plain divisor.
    const auto steps = times(a, 1 / step);
    if (steps.isBroken())
        return broken(a.type);
    const int divisor =
        steps.per < 0 ? g.constant(steps.scale) : mul(steps.per, g.constant(steps.scale));
    const auto what = mode == rules::RoundingMode::HalfUp     ? Do::DivideHalfUp
                      : mode == rules::RoundingMode::HalfEven ? Do::DivideHalfEven
                      : mode == rules::RoundingMode::Floor    ? Do::DivideFloor
                                                              : Do::DivideCeil;
    const auto whole = [&](int number) {
        const int count = g.emit(what, number, divisor);
        return unit->top == 1 ? count : mul(count, g.constant(unit->top));
    };
    Lowered value = a;
    value.scale = unit->bottom;
    value.per = -1;
    value.least = whole(steps.least);
    value.most = a.least == a.most ? value.least : whole(steps.most);
    return value;
}

Lowered Algebra::wholePart(const Lowered &a)
{
    return a.scale == 1 && a.per < 0 ? a : rounded(a, rules::RoundingMode::Floor, 1);
}

}   // namespace core::program
