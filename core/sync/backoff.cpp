#include "core/sync/backoff.h"

#include <QtGlobal>

#include <algorithm>

namespace core::sync {

std::chrono::milliseconds backoff(int failures, double chance)
{
    // 5 s · 2^9 is past the cap; beyond that the shift would only overflow.
    const auto doubled = kBackoffStep * (1LL << std::clamp(failures, 0, 9));
    const auto most = std::min<std::chrono::milliseconds>(doubled, kBackoffCap);
    const double waited = static_cast<double>(most.count()) * std::clamp(chance, 0.0, 1.0);
    return std::chrono::milliseconds(static_cast<qint64>(waited));
}

}   // namespace core::sync
