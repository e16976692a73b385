#pragma once

#include "core/domain/report_rows.h"
#include "core/reports/report_table.h"

namespace core::reports {

/// R1 `visite`: one row a visit, in the order given. What the desk does not record yet
/// (appointment, priority, call, waiting, hold) stays empty. The next step is written only when it
/// is one of the known codes, anything else becomes `altro`: the operator's words never leave.
ReportTable visitsReport(const domain::ReportFigures &figures);

}   // namespace core::reports
