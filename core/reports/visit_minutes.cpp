#include "core/reports/visit_minutes.h"

#include "core/reports/statistics.h"

namespace core::reports {

std::optional<qint64> waitingMinutes(const domain::ReportVisit &visit)
{
    return minutesBetween(visit.arrivedAt, visit.calledAt);
}

std::optional<qint64> serviceMinutes(const domain::ReportVisit &visit)
{
    if (!visit.closedAt.isValid())
        return std::nullopt;
    if (visit.served.isEmpty())
        return minutesBetween(visit.openedAt, visit.closedAt);
    return wholeMinutes(domain::secondsIn(visit.served));
}

std::optional<qint64> holdMinutes(const domain::ReportVisit &visit)
{
    if (!visit.closedAt.isValid() || visit.served.isEmpty())
        return std::nullopt;
    return wholeMinutes(domain::secondsIn(visit.held));
}

}   // namespace core::reports
