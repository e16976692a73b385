#include "ui/cases/case_rows_model.h"

#include "ui/cases/case_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/chip_words.h"
#include "ui/words/window_dates.h"

namespace ui {

using core::casework::CaseOutlook;
using core::casework::CaseRow;

CaseRowsModel::CaseRowsModel(const core::rules::Catalogue &catalogue, const core::Clock &clock,
                             Scope scope, QObject *parent)
    : QAbstractTableModel(parent), m_catalogue(catalogue), m_clock(clock), m_scope(scope)
{
}

void CaseRowsModel::setRows(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    for (const CaseRow &row : rows) {
        CaseOutlook outlook;
        outlook.row = row;
        m_rows.append(outlook);
    }
    m_known = false;
    endResetModel();
}

void CaseRowsModel::setOutlooks(const QList<CaseOutlook> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_known = true;
    endResetModel();
}

void CaseRowsModel::setDiffering(const QList<core::CaseId> &cases)
{
    m_differing = QSet<core::CaseId>(cases.cbegin(), cases.cend());
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

core::CaseId CaseRowsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].row.id : core::CaseId();
}

int CaseRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseRowsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_scope == Scope::OnePerson ? Next : Columns;
}

QString CaseRowsModel::what(const CaseRow &row) const
{
    const auto benefit = m_catalogue.benefit(row.benefit);
    const QString name = benefit ? benefit->name.it() : row.benefit;
    return m_scope == Scope::OnePerson ? name : QStringLiteral("%1 · %2").arg(row.personName, name);
}

QString CaseRowsModel::next(const CaseOutlook &outlook) const
{
    const CaseRow &row = outlook.row;
    if (row.suspension)
        return tr("%1: %2 (%3)")
            .arg(row.suspension->who(), row.suspension->what(),
                 shortDayWords(row.suspension->until()));
    if (row.state == core::domain::CaseState::Refused)
        return row.reason;
    if (!m_known || row.archived || row.state != core::domain::CaseState::Draft)
        return {};
    if (outlook.ready)
        return tr("pronta: manca la firma");
    return taskName(outlook.nextTask);
}

QVariant CaseRowsModel::chip(const CaseOutlook &outlook, int column) const
{
    const CaseRow &row = outlook.row;
    if (column == State && m_differing.contains(row.id))
        return QVariant::fromValue(widgets::ChipSpec{widgets::ChipKind::Warn,
                                                     QStringLiteral("split"), tr("due versioni")});
    if (column == State) {
        widgets::ChipSpec spec = caseStateChip(row.state);
        if (row.archived)
            spec = {widgets::ChipKind::Neu, QStringLiteral("archive"), tr("archiviata")};
        else if (row.suspension)
            spec.word = tr("aspetta %1").arg(waitReasonWords(row.suspension->reason()));
        else if (row.integrating)
            spec.word = tr("integrazione");
        return QVariant::fromValue(spec);
    }
    if (column == Deadline && outlook.lastDay.isValid())
        return QVariant::fromValue(deadlineChip(outlook.lastDay, m_clock.today(), true));
    return {};
}

QVariant CaseRowsModel::data(const QModelIndex &index, int role) const
{
    const CaseOutlook &outlook = m_rows[index.row()];
    const CaseRow &row = outlook.row;
    const QVariant painted = chip(outlook, index.column());
    const QString word = painted.value<widgets::ChipSpec>().word;
    if (role == widgets::ChipRole)
        return painted;
    if (role == widgets::StrongRole)
        return index.column() == What;
    if (role == widgets::MonoRole)
        return index.column() == Number;
    if (role == widgets::MutedRole)
        return index.column() == Changed || index.column() == Next;
    if (role == Qt::AccessibleTextRole && painted.isValid())
        return word;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return what(row);
    case State:
    case Deadline:
        return word;
    case Next:
        return next(outlook);
    case Number:
        return row.protocol.isEmpty() ? row.localNumber : row.protocol;
    default: {
        const QString when = whenWords(row.changedAt, m_clock.today());
        return outlook.changedBy.isEmpty() ? when : tr("%1, %2").arg(when, outlook.changedBy);
    }
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
    case Next:
        return tr("Prossimo passo");
    case Deadline:
        return tr("Termine");
    case Number:
        return tr("Numero");
    default:
        return tr("Ultimo tocco");
    }
}

}   // namespace ui
