#pragma once

#include "core/rules/check_extent.h"

namespace core::rules {

/// The extent of one operation from those of its arguments; sound for every operation of the graph
/// that has no names, tables or branches in it.
Extent operationExtent(const GraphNode &node, const std::vector<Extent> &arguments);

/// Whether two ordered extents have a value in common.
bool overlap(const Extent &a, const Extent &b);

}   // namespace core::rules
