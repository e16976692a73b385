#include "ui/dashboard/recent_model.h"

#include "ui/widgets/table_style.h"
#include "ui/words/chip_words.h"
#include "ui/words/window_dates.h"

namespace ui {

using core::casework::CaseRow;

namespace {

constexpr int kDigits = 9;

}   // namespace

RecentModel::RecentModel(const core::rules::Catalogue &catalogue, const core::Clock &clock,
                         QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_clock(clock)
{
}

void RecentModel::setRows(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void RecentModel::setNames(const QMap<QString, QString> &names, const QString &me)
{
    if (names == m_names && me == m_me)
        return;
    m_names = names;
    m_me = me;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What));
}

core::CaseId RecentModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : core::CaseId();
}

int RecentModel::rowOf(const core::CaseId &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            return row;
    return -1;
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RecentModel::what(const CaseRow &row) const
{
    const auto benefit = m_catalogue.benefit(row.benefit);
    return QStringLiteral("%1 · %2").arg(row.personName,
                                         benefit ? benefit->name.it() : row.benefit);
}

/// The program itself (a receipt that came in) has no name.
QString RecentModel::touched(const CaseRow &row) const
{
    const QString when = whenWords(row.changedAt, m_clock.today());
    if (row.changedBy.isEmpty())
        return when;
    const QString who = row.changedBy == m_me ? tr("tu") : m_names.value(row.changedBy);
    return who.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, who);
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    const CaseRow &row = m_rows[index.row()];
    const QString digit = index.row() < kDigits ? QString::number(index.row() + 1) : QString();
    if (role == kKeyRole && index.column() == Key)
        return digit;
    if (role == Qt::AccessibleTextRole && index.column() == Key)
        return digit;
    if (role == widgets::ChipRole && index.column() == State)
        return QVariant::fromValue(caseStateChip(row.state));
    if (role == widgets::SecondLineRole && index.column() == What)
        return touched(row);
    if (role == widgets::StrongRole)
        return index.column() == What;
    if (role == Qt::ToolTipRole && index.column() == What)
        return what(row);
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return QString(what(row) + QStringLiteral(", ") + touched(row));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == What)
        return what(row);
    return index.column() == State ? caseStateChip(row.state).word : QString();
}

}   // namespace ui
