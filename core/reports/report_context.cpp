#include "core/reports/report_context.h"

#include "core/base/clock.h"

namespace core::reports {

QList<LegendLine> contextOf(const QString &report, const domain::ReportFigures &figures)
{
    return {{QStringLiteral("riepilogo"), report},
            {QStringLiteral("dal"), figures.from.toString(Qt::ISODate)},
            {QStringLiteral("al"), figures.to.toString(Qt::ISODate)},
            {QStringLiteral("sede"), figures.site},
            {QStringLiteral("punti_compresi"), figures.desk},
            {QStringLiteral("punti_non_compresi"),
             QStringLiteral("tutti gli altri: i dati sono di questo solo punto")},
            {QStringLiteral("versione_regole"), figures.bundleVersion},
            {QStringLiteral("fatto_il"),
             inItaly(figures.madeAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))}};
}

}   // namespace core::reports
