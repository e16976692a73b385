#pragma once

#include <functional>

namespace core::sync {

/// Whether waits that were set count. `Hurry` («Invia ora») skips them, but not what the centre
/// asked.
enum class Pace { Normal, Hurry };

/// A number evenly in [0, 1).
using Chance = std::function<double()>;

}   // namespace core::sync
