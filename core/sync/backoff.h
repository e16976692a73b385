#pragma once

#include <chrono>

namespace core::sync {

constexpr std::chrono::milliseconds kBackoffStep = std::chrono::seconds(5);
constexpr std::chrono::milliseconds kBackoffCap = std::chrono::minutes(30);

/// How long to wait after `failures` in a row: random(0, min(cap, 5 s · 2^failures)), "full
/// jitter", so that the desks of a country do not come back in the same second. There is no last
/// try.
/// @param chance  evenly in [0, 1)
std::chrono::milliseconds backoff(int failures, double chance);

}   // namespace core::sync
