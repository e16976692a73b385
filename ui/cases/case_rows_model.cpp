#include "ui/cases/case_rows_model.h"

#include "ui/widgets/table_style.h"
#include "ui/words/chip_words.h"
#include "ui/words/italian.h"

namespace ui {

using core::casework::CaseRow;

CaseRowsModel::CaseRowsModel(const core::rules::Catalogue &catalogue, const core::Clock &clock,
                             Scope scope, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_clock(clock), m_scope(scope)
{
}

void CaseRowsModel::setRows(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

core::CaseId CaseRowsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : core::CaseId();
}

int CaseRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CaseRowsModel::what(const CaseRow &row) const
{
    const auto benefit = m_catalogue.benefit(row.benefit);
    const QString name = benefit ? benefit->name.it() : row.benefit;
    return m_scope == Scope::OnePerson ? name : QStringLiteral("%1 · %2").arg(row.personName, name);
}

QVariant CaseRowsModel::data(const QModelIndex &index, int role) const
{
    const CaseRow &row = m_rows[index.row()];
    if (role == widgets::ChipRole && index.column() == State)
        return QVariant::fromValue(caseStateChip(row.state));
    if (role == widgets::StrongRole)
        return index.column() == What;
    if (role == widgets::MonoRole)
        return index.column() == Number;
    if (role == widgets::MutedRole)
        return index.column() == Changed;
    if (role == Qt::AccessibleTextRole && index.column() == State)
        return caseStateChip(row.state).word;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return what(row);
    case State:
        return caseStateChip(row.state).word;
    case Number:
        return row.protocol.isEmpty() ? row.localNumber : row.protocol;
    default:
        return whenSeenFrom(row.changedAt, m_clock.today());
    }
}

QVariant CaseRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Pratica");
    case State:
        return tr("Dov’è");
    case Number:
        return tr("Numero");
    default:
        return tr("Ultimo tocco");
    }
}

}   // namespace ui
