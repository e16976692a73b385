#pragma once

#include "core/base/money.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QString>

#include <optional>

namespace core::rules {

/// Exact fraction: what the law computes with until it names a rounding.
using Rational = boost::multiprecision::cpp_rational;

/// Reads `1234.56`, `-3`, `0.5`. Nothing else: a machine form is never guessed.
std::optional<Rational> rationalFromDecimal(const QString &text);

enum class RoundingMode { HalfUp, HalfEven, Floor, Ceil };
/// The names of the law files: half_up, half_even, floor, ceil.
std::optional<RoundingMode> roundingMode(const QString &name);

/// `value` to a multiple of `step` (> 0). HalfUp takes a half away from zero.
Rational rounded(const Rational &value, RoundingMode mode, const Rational &step);

bool isWhole(const Rational &value);
/// The whole part towards minus infinity; outside 64 bits nothing.
std::optional<qint64> floorToInt(const Rational &value);
/// Half up to the cent; outside 64 bits nothing.
std::optional<Money> toMoney(const Rational &euro);
Rational fromMoney(Money amount);

/// Shortest exact decimal, or half up to six decimals when there is none: `728`, `62.5`.
QString toDecimalText(const Rational &value);

}   // namespace core::rules
