#include "core/reports/report_table.h"

namespace core::reports {

QList<LegendLine> legendOf(const ReportTable &table)
{
    QList<LegendLine> lines = table.context;
    for (const Column &column : table.columns)
        lines.append({column.name, column.meaning});
    return lines;
}

QString neutralised(const QString &text)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && kStarts.contains(text[0]) ? QLatin1Char('\'') + text : text;
}

}   // namespace core::reports
