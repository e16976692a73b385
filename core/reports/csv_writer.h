#pragma once

#include "core/reports/report_table.h"

#include <QByteArray>

namespace core::reports {

/// Italian: `;`, decimal comma, byte order mark, CRLF, as an Italian spreadsheet opens it.
/// Machine: `,`, decimal point, no mark, LF.
/// Both UTF-8; dates ISO, times HH:MM; text quoted where it must be, formulas neutralised.
enum class CsvStyle { Italian, Machine };

/// Header and rows only.
QByteArray toCsv(const ReportTable &table, CsvStyle style);
/// The second file: `voce`, `significato`.
QByteArray legendToCsv(const ReportTable &table, CsvStyle style);

}   // namespace core::reports
