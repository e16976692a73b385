#pragma once

#include "core/domain/report_rows.h"
#include "core/reports/report_table.h"

namespace core::reports {

/// The lines every legend begins with: report, period, site, desk, rules version, time. They say
/// that the figures are of this desk alone.
QList<LegendLine> contextOf(const QString &report, const domain::ReportFigures &figures);

}   // namespace core::reports
