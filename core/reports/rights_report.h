#pragma once

#include "core/domain/report_rows.h"
#include "core/reports/report_table.h"

namespace core::reports {

/// R4 `diritti`: one row for each benefit that was checked, offered or asked for in the period, by
/// its id. A visit counts a benefit once, as it came out of the last check. Of several reasons as
/// frequent as each other the first by its code is shown.
ReportTable rightsReport(const domain::ReportFigures &figures);

}   // namespace core::reports
