#include "app/ctl/table_json.h"

#include <QJsonArray>

namespace app::ctl {

using namespace core;
using reports::Tenths;

namespace {

struct CellJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(Tenths number) const { return static_cast<double>(number.tenths) / 10; }
    QJsonValue operator()(const QDate &day) const { return day.toString(Qt::ISODate); }
    QJsonValue operator()(const QTime &time) const
    {
        return time.toString(QStringLiteral("HH:mm"));
    }
};

}   // namespace

QJsonObject tableJson(const reports::ReportTable &table)
{
    QJsonArray columns;
    for (const reports::Column &column : table.columns)
        columns.append(column.name);
    QJsonArray rows;
    for (const QList<reports::Cell> &cells : table.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(table.columns[i].name, std::visit(CellJson(), cells[i]));
        rows.append(row);
    }
    QJsonArray legend;
    for (const reports::LegendLine &line : reports::legendOf(table)) {
        legend.append(QJsonObject{{QStringLiteral("name"), line.name},
                                  {QStringLiteral("meaning"), line.meaning}});
    }
    return {{QStringLiteral("report"), table.name},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("legend"), legend},
            {QStringLiteral("made_at"), table.madeAt.toString(Qt::ISODate)}};
}

}   // namespace app::ctl
