#include "ui/dashboard/today_model.h"

#include "ui/widgets/table_style.h"
#include "ui/words/day_words.h"

namespace ui {

using core::casework::TodayItem;
using core::casework::TodayList;

TodayModel::TodayModel(const core::rules::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue)
{
}

void TodayModel::addGroup(const QString &heading, const QList<TodayItem> &items)
{
    if (items.isEmpty())
        return;
    m_rows.append({heading, {}});
    for (const TodayItem &item : items)
        m_rows.append({{}, item});
}

void TodayModel::setList(const TodayList &list)
{
    const bool same = list.day == m_list.day && list.deadlines == m_list.deadlines &&
                      list.appointments == m_list.appointments &&
                      list.arrivals == m_list.arrivals && list.reminders == m_list.reminders;
    if (same)
        return;
    beginResetModel();
    m_list = list;
    m_rows.clear();
    addGroup(tr("Scadenze"), list.deadlines);
    addGroup(tr("Promemoria"), list.reminders);
    addGroup(tr("Appuntamenti"), list.appointments);
    addGroup(tr("Arrivi"), list.arrivals);
    endResetModel();
}

const TodayItem *TodayModel::at(int row) const
{
    const bool item = row >= 0 && row < m_rows.size() && m_rows[row].heading.isEmpty();
    return item ? &m_rows[row].item : nullptr;
}

int TodayModel::rowOf(const TodayItem &item) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].heading.isEmpty() && m_rows[row].item == item)
            return row;
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TodayModel::benefitName(const QString &id) const
{
    const auto benefit = m_catalogue.benefit(id);
    return benefit ? benefit->name.it() : id;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (!row.heading.isEmpty()) {
        if (role == widgets::GroupRole)
            return true;
        return role == Qt::DisplayRole && index.column() == When ? QVariant(row.heading)
                                                                 : QVariant();
    }
    const TodayWords words = todayWords(row.item, benefitName(row.item.benefit), m_list.day);
    if (role == widgets::ChipRole && index.column() == State)
        return QVariant::fromValue(words.chip);
    if (role == widgets::SecondLineRole && index.column() == What)
        return words.about;
    if (role == widgets::StrongRole)
        return index.column() != State;
    if (role == Qt::ToolTipRole && index.column() == What)
        return QString(words.what + QLatin1Char('\n') + words.about);
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return QString(words.what + QStringLiteral(", ") + words.about);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case When:
        return words.when;
    case What:
        return words.what;
    default:
        return words.chip.word;
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}   // namespace ui
