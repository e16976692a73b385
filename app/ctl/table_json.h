#pragma once

#include "core/reports/report_table.h"

#include <QJsonObject>

namespace app::ctl {

/// A report for programs: `report`, `columns`, `rows` (an object each, null where nothing was
/// recorded), `legend`, `made_at`.
QJsonObject tableJson(const core::reports::ReportTable &table);

}   // namespace app::ctl
