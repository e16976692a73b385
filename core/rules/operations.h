#pragma once

#include "core/rules/benefit.h"

#include <vector>

namespace core::rules {

/// The plain operations of the graph on values: everything but names, logic and choice of value.
/// Unknown when an argument is, when dividing by zero, or when a date leaves the calendar.
Value applyOperation(const GraphNode &node, const std::vector<Value> &arguments);

/// A number no law needs. Arithmetic with it is unknown: products of products would take all
/// memory.
bool isTooLong(const Rational &number);

}   // namespace core::rules
