#include "ui/review/review_model.h"

#include "ui/model/case_model.h"
#include "ui/widgets/table_style.h"

namespace ui {

using namespace core;

ReviewModel::ReviewModel(CaseModel &model, QObject *parent)
    : QAbstractTableModel(parent), m_model(model)
{
}

void ReviewModel::refresh()
{
    beginResetModel();
    m_rows = reviewRows(m_model, m_version);
    endResetModel();
}

QString ReviewModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString();
}

const ReviewRow *ReviewModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

/// What can be done with a row; empty when nothing can.
QString ReviewModel::actionOf(const ReviewRow &row) const
{
    if (m_model.current().isReadOnly() || row.detail || m_version == ReviewVersion::Sent)
        return {};
    return row.takenOut ? tr("Riporta") : tr("Cambia");
}

bool ReviewModel::isGroup(int row) const
{
    return !m_rows[row].group.isEmpty();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const ReviewRow &row = m_rows[index.row()];
    if (role == widgets::GroupRole)
        return !row.group.isEmpty();
    if (!row.group.isEmpty()) {
        if (role == Qt::DisplayRole && index.column() == Question)
            return row.group;
        return role == widgets::MeaningRole && index.column() == Question ? QVariant(row.where)
                                                                          : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Question:
            return row.question;
        case Answer:
            return row.answer;
        case Where:
            return row.where;
        default:
            return actionOf(row);
        }
    case widgets::StrongRole:
        return index.column() == Answer;
    case widgets::MutedRole:
        return index.column() == Question || index.column() == Where || row.aside;
    case widgets::LinkRole:
        return index.column() == Change;
    case widgets::IconRole:
        return index.column() == Where ? row.icon : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Change
                   ? QStringLiteral("%1: %2").arg(actionOf(row), row.question)
                   : QStringLiteral("%1: %2, %3").arg(row.question, row.answer, row.where);
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    return isGroup(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question:
        return tr("Domanda");
    case Answer:
        return tr("Risposta");
    case Where:
        return tr("Da dove viene");
    default:
        return QString();
    }
}

}   // namespace ui
