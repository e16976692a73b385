#include "ui/people/person_rows_model.h"

#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

namespace ui {

namespace {

enum Column { Name, Born, Code, Columns };

}   // namespace

void PersonRowsModel::setRows(const QList<core::casework::PersonRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

core::PersonId PersonRowsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : core::PersonId();
}

int PersonRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PersonRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PersonRowsModel::data(const QModelIndex &index, int role) const
{
    const core::casework::PersonRow &row = m_rows[index.row()];
    if (role == widgets::StrongRole)
        return index.column() == Name;
    if (role == widgets::MonoRole)
        return index.column() == Code;
    if (role == widgets::MeaningRole && index.column() == Name && row.similar)
        return tr("nome simile");
    if (role == Qt::AccessibleTextRole && index.column() == Name && row.similar)
        return tr("%1, nome simile a quello scritto").arg(row.name);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Born:
        if (row.bornYear > 0)
            return tr("nel %1").arg(row.bornYear);
        return row.bornOn.isValid() ? dayWords(row.bornOn) : tr("data non nota");
    default:
        return row.maskedCode.isEmpty() ? tr("senza codice") : row.maskedCode;
    }
}

QVariant PersonRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nome");
    case Born:
        return tr("Nascita");
    default:
        return tr("Codice fiscale");
    }
}

}   // namespace ui
