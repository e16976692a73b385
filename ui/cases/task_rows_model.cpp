#include "ui/cases/task_rows_model.h"

#include "ui/cases/case_words.h"
#include "ui/model/case_model.h"
#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

namespace ui {

using namespace core;
using casework::TaskRow;
using casework::TaskStatus;

TaskRowsModel::TaskRowsModel(const CaseModel &model, std::function<QString(const QString &)> nameOf,
                             QObject *parent)
    : QAbstractTableModel(parent), m_model(model), m_nameOf(std::move(nameOf))
{
}

void TaskRowsModel::refresh()
{
    const QList<TaskRow> rows = m_model.isOpen() ? caseTasks(m_model) : QList<TaskRow>();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    // The rows are always the same eight: the current one stays where it is.
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int TaskRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TaskRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString TaskRowsModel::words(const TaskRow &row, int column) const
{
    switch (column) {
    case Digit:
        return QString::number(static_cast<int>(row.task) + 1);
    case What:
        return taskName(row.task);
    case State:
        return taskChip(row.status).word;
    case Who:
        return row.touched.isThere() ? m_nameOf(row.touched.by) : QString();
    default:
        return {};
    }
}

QVariant TaskRowsModel::data(const QModelIndex &index, int role) const
{
    const TaskRow &row = m_rows[index.row()];
    const bool idle = row.status == TaskStatus::NotNeeded || row.status == TaskStatus::NotYet;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case widgets::SecondLineRole:
        if (index.column() == What)
            return taskDetail(row, m_model);
        if (index.column() == Who && row.touched.isThere())
            return whenWords(row.touched.at, m_model.today());
        return {};
    case widgets::ChipRole:
        return index.column() == State ? QVariant::fromValue(taskChip(row.status)) : QVariant();
    case widgets::StrongRole:
        return index.column() == What;
    case widgets::MutedRole:
        return index.column() == Digit || index.column() == Who || (idle && index.column() == What);
    case widgets::IconRole:
        return index.column() == Go ? QStringLiteral("chevron-right") : QString();
    case Qt::AccessibleTextRole:
        return index.column() == What
                   ? tr("%1, %2. %3")
                         .arg(words(row, What), words(row, State), taskDetail(row, m_model))
                   : words(row, index.column());
    default:
        return {};
    }
}

QVariant TaskRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Che cosa fare");
    case State:
        return tr("Stato");
    case Who:
        return tr("Chi e quando");
    default:
        return QString();
    }
}

}   // namespace ui
