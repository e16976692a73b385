#pragma once

#include "core/rules/value.h"

#include <optional>

namespace core::interview {

/// A value as a register over `scale` has it. Nothing for a text or a list, a number that is not a
/// whole multiple of 1/scale, or one outside 64 bits.
std::optional<qint64> rawValue(const rules::Value &value, qint64 scale);

/// The value of a register over `scale` and a divisor (1: none).
rules::Value valueOf(qint64 raw, const rules::Type &type, qint64 scale, qint64 per = 1);

}   // namespace core::interview
