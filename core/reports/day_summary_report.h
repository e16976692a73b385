#pragma once

#include "core/domain/report_rows.h"
#include "core/reports/report_table.h"

namespace core::reports {

/// R2 `riepilogo_giorno`: one row for each day and service that has a visit or a case, up to the
/// day the figures were made. Visits count under the service of the visit, cases under that of
/// their benefit. Waiting is that of people who came with a number and were served; `sospese` is
/// known for the last day only, since a case remembers that it is suspended, not since when.
ReportTable daySummaryReport(const domain::ReportFigures &figures);

}   // namespace core::reports
