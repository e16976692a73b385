#pragma once

#include "core/interview/span_walk.h"

#include <span>

namespace core::interview {

/// Which arguments of a register can still change it: all, or the one that decides alone.
enum class Edges : quint8 { None, All, First, Second, Third };

/// What `reg` still depends on in `walk`; None once it is settled. An input depends on nothing.
Edges edgesOf(const SpanWalk &walk, int reg);

/// `arguments` of a register with those `edges` taken.
std::span<const int> taken(std::span<const int> arguments, Edges edges);

}   // namespace core::interview
