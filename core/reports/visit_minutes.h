#pragma once

#include "core/domain/report_rows.h"

#include <optional>

namespace core::reports {

/// The three times of a visit in whole minutes (experience.md §9). Nothing where it was not
/// measured: never a zero that stands for «not known».

/// From the arrival to the first call; only for who came with a number.
std::optional<qint64> waitingMinutes(const domain::ReportVisit &visit);
/// Sum of the served stretches of a closed visit; of one from before they were measured, from its
/// opening to its end.
std::optional<qint64> serviceMinutes(const domain::ReportVisit &visit);
/// Sum of the stretches on hold of a closed visit.
std::optional<qint64> holdMinutes(const domain::ReportVisit &visit);

}   // namespace core::reports
