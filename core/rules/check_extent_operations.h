#pragma once

#include "core/rules/benefit.h"
#include "core/rules/extent.h"

namespace core::rules {

/// The extent of one operation from those of its arguments; sound for every operation of the graph
/// that has no names, tables or branches in it.
Extent operationExtent(const GraphNode &node, const std::vector<Extent> &arguments);

}   // namespace core::rules
