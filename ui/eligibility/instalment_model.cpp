#include "ui/eligibility/instalment_model.h"

#include "ui/words/window_dates.h"

namespace ui {

namespace {

enum Column { Number, From, Amount, Columns };

}   // namespace

void InstalmentModel::setSchedule(const QList<core::rules::Instalment> &schedule)
{
    beginResetModel();
    m_schedule = schedule;
    endResetModel();
}

int InstalmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schedule.size());
}

int InstalmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant InstalmentModel::data(const QModelIndex &index, int role) const
{
    const core::rules::Instalment &month = m_schedule[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return tr("%1°").arg(month.number);
    case From:
        return month.days == 30 ? dayWords(month.from)
                                : tr("%1 · %2 giorni").arg(dayWords(month.from)).arg(month.days);
    default:
        return month.paid.toItalian();
    }
}

QVariant InstalmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Mese");
    case From:
        return tr("Dal");
    default:
        return tr("Importo");
    }
}

}   // namespace ui
