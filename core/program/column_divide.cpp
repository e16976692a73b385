#include "core/program/column_divide.h"

#include "core/program/civil_day.h"

#include <limits>

namespace core::program {

namespace {

// Below this a number with two binary places more is still exact in a double, and twice rounding
// (the reciprocal, the product) moves a quotient by less than its distance to a whole number:
// that distance is at least 1/4 of 1/divisor, the error below numerator/divisor · 2^-51.9.
constexpr qint64 kProven = qint64(1) << 49;

/// Floor, ceiling and half up of a ≥ 0 are the whole part of (a + part) / b, `part` a little more
/// than needed so that a whole quotient never falls below itself.
std::optional<double> partOf(Do what, qint64 divisor)
{
    const auto b = static_cast<double>(divisor);
    switch (what) {
    case Do::DivideFloor:
        return 0.5;
    case Do::DivideCeil:
        return b - 0.5;
    case Do::DivideHalfUp:
        return b / 2 + 0.25;
    default:
        return std::nullopt;
    }
}

std::optional<DivisionLoop> byConstant(Do what, const Range &over, qint64 divisor, Lane result)
{
    const auto part = partOf(what, divisor);
    if (!part || divisor > kProven || over.least < -kProven || over.most > kProven)
        return std::nullopt;
    const double factor = 1.0 / static_cast<double>(divisor);
    if (over.least >= 0)
        return DivisionLoop{Loop::Scale, {*part, factor, 0, 0}};
    if (what == Do::DivideHalfUp)   // a half goes away from zero on both sides
        return DivisionLoop{Loop::ScaleOut, {*part, factor, 0, 0}};
    // Lifted by whole divisors until nothing is below zero, and put back.
    const qint64 lifts = -floorDivide(over.least, divisor);
    if (over.most + lifts * divisor > kProven)
        return std::nullopt;
    const qint64 mostLifted = floorDivide(over.most, divisor) + 1 + lifts;
    if (result == Lane::Narrow && mostLifted > std::numeric_limits<qint32>::max())
        return std::nullopt;
    const auto lift = static_cast<double>(lifts * divisor);
    return DivisionLoop{Loop::Scale, {*part + lift, factor, static_cast<double>(lifts), 0}};
}

/// The correctly rounded quotient of whole numbers below 2^53 never rises over a whole number that
/// the exact one stays under.
std::optional<DivisionLoop> byColumn(Do what, const Range &over, const Range &under)
{
    if (over.least < 0 || under.least < 1 || over.most > kProven || under.most > kProven)
        return std::nullopt;
    switch (what) {
    case Do::DivideFloor:
        return DivisionLoop{Loop::Quotient, {1, 0, 0, 1}};
    case Do::DivideCeil:
        return DivisionLoop{Loop::Quotient, {1, 1, -1, 1}};
    case Do::DivideHalfUp:
        return DivisionLoop{Loop::Quotient, {2, 1, 0, 2}};
    default:
        return std::nullopt;
    }
}

}   // namespace

std::optional<DivisionLoop> divisionLoop(Do what, const Range &over, const Range &under,
                                         Lane result)
{
    if (what != Do::DivideFloor && what != Do::DivideCeil && what != Do::DivideHalfUp)
        return std::nullopt;
    if (under.isPoint() && under.least >= 1)
        return byConstant(what, over, under.least, result);
    return byColumn(what, over, under);
}

}   // namespace core::program
