#pragma once

#include "core/base/result.h"
#include "core/reports/report_table.h"

#include <QString>

namespace core::reports {

/// Writes the table as an XLSX file: typed cells, header that stays in view, and a second sheet
/// «Legenda». Replaces what stands at `path`. Temporary files of the library are beside it, never
/// in a common folder. The only file that includes libxlsxwriter.
/// @error Io  the folder cannot be written or the disk is full; nothing usable is left
Result<> writeXlsx(const ReportTable &table, const QString &path);

}   // namespace core::reports
