#pragma once

#include "core/rules/benefit.h"

namespace core::rules {

/// Refuses a graph whose walk would need more stack or time than any law does: a file from outside
/// must not be able to stop the desk. Every node of `benefit` has its arguments.
void checkDepth(const Benefit &benefit, Faults &faults);

}   // namespace core::rules
