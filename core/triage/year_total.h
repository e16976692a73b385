#pragma once

#include "core/triage/assessment.h"

namespace core::triage {

/// What the probable benefits pay together in twelve months, as an estimate.
///
/// The stated rule: of benefits that exclude each other, of which one has to be chosen, or of which
/// one stops while the other is paid, only those count that together give most, also while it is
/// not certain that they do. What one benefit takes off another is not taken off: the sum is the
/// most that can come out. What is received already does not count.
struct YearTotal {
    Money sum;
    QStringList counted;    // in the order of the list
    QStringList leftOut;    // does not go with one that counts
    QStringList unknown;    // probable, but nobody knows how much
    bool reduced = false;   // one that counts lowers another that counts
    bool provisional = false;
};

YearTotal yearTotalOf(const Assessment &assessment);

}   // namespace core::triage
