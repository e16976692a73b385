#include "ui/reports/report_table_model.h"

#include <algorithm>
#include <type_traits>
#include <variant>

namespace ui {

using namespace core::reports;

namespace {

struct CellText {
    QString operator()(std::monostate) const { return QStringLiteral("–"); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Tenths number) const
    {
        return QStringLiteral("%1,%2").arg(number.tenths / 10).arg(number.tenths % 10);
    }
    QString operator()(const QDate &day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QTime &time) const { return time.toString(QStringLiteral("HH:mm")); }
};

bool isNumber(const Cell &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<Tenths>(cell);
}

/// "persone_interessate" → "Persone interessate": the names of the file's columns, made readable.
QString headerWords(QString name)
{
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

}   // namespace

void ReportTableModel::setTable(const ReportTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

bool ReportTableModel::isNumberColumn(int column) const
{
    return std::any_of(m_table.rows.begin(), m_table.rows.end(),
                       [column](const QList<Cell> &row) { return isNumber(row[column]); });
}

QString ReportTableModel::toText() const
{
    QStringList lines;
    for (const QList<Cell> &row : m_table.rows) {
        QStringList parts;
        for (qsizetype i = 0; i < row.size(); ++i)
            if (!std::holds_alternative<std::monostate>(row[i]))
                parts.append(m_table.columns[i].name + QStringLiteral(": ") +
                             std::visit(CellText{}, row[i]));
        lines.append(parts.join(QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    const Cell &cell = m_table.rows[index.row()][index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(cell) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return std::visit(CellText{}, cell);
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return headerWords(m_table.columns[section].name);
    if (role == Qt::ToolTipRole)
        return m_table.columns[section].meaning;
    return {};
}

}   // namespace ui
