#include "core/rules/range_table.h"

#include <algorithm>

namespace core::rules {

const StepPeriod *periodOn(const RangeTable &table, QDate day, QDate knownOn)
{
    const StepPeriod *chosen = nullptr;
    for (const auto &period : table.periods) {
        const bool known = !period.knownFrom.isValid() || period.knownFrom <= knownOn;
        if (known && period.days.contains(day))
            chosen = &period;
    }
    return chosen;
}

std::size_t stepOf(const RangeTable &table, const StepPeriod &period, const Value &argument)
{
    const int least = table.inclusive ? 0 : 1;   // how far above the argument a bound has to be
    const auto found =
        std::partition_point(period.bounds.begin(), period.bounds.end(), [&](const Value &bound) {
            return compareOrdered(bound, argument) < least;
        });
    return static_cast<std::size_t>(found - period.bounds.begin());
}

int compareOrdered(const Value &a, const Value &b)
{
    if (const auto *left = a.number())
        return left->compare(*b.number());
    const auto left = *a.date();
    const auto right = *b.date();
    return left < right ? -1 : (left > right ? 1 : 0);
}

}   // namespace core::rules
