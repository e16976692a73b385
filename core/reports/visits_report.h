#pragma once

#include "core/domain/report_rows.h"
#include "core/reports/report_table.h"

namespace core::reports {

/// R1 `visite`: one row a visit, in the order given. What was not measured stays empty: the
/// waiting of who came without a number, the hold of visits from before it was recorded. The next
/// step is written only when it is one of the known codes, anything else becomes `altro`: the
/// operator's words never leave.
ReportTable visitsReport(const domain::ReportFigures &figures);

}   // namespace core::reports
