#include "ui/cases/version_rows_model.h"

#include "ui/model/case_model.h"
#include "ui/words/desk_words.h"

#include <algorithm>

namespace ui {

using namespace core;
using casework::DraftChoice;
using casework::DraftDifference;
using casework::DraftPart;
using casework::DraftSide;

VersionRowsModel::VersionRowsModel(const CaseModel &model, QObject *parent)
    : QAbstractTableModel(parent), m_model(model)
{
}

bool VersionRowsModel::Row::counts(int column) const
{
    return column == (side == DraftSide::Here ? Here : There);
}

/// Of an answer, where the wizard asks it; a question these rules do not have comes last.
int VersionRowsModel::place(const DraftDifference &difference) const
{
    const auto &questions = m_model.questions();
    if (difference.part != DraftPart::Answer)
        return static_cast<int>(questions.size()) + 1 + static_cast<int>(difference.part);
    const auto found =
        std::find_if(questions.cbegin(), questions.cend(), [&](const rules::Question &question) {
            return question.key == difference.key;
        });
    return static_cast<int>(found - questions.cbegin());
}

void VersionRowsModel::show(const casework::DraftVersions &versions)
{
    QList<Row> rows;
    for (const DraftDifference &difference : versions.differences) {
        Row row{difference, versionWords(difference, versions.base, m_model), difference.proposed};
        for (const Row &before : std::as_const(m_rows))
            if (before.difference == difference)
                row.side = before.side;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [this](const Row &one, const Row &other) {
        return place(one.difference) < place(other.difference);
    });
    beginResetModel();
    m_rows = rows;
    m_there = atDeskWords(versions.deskName);
    m_there[0] = m_there[0].toUpper();
    endResetModel();
}

void VersionRowsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void VersionRowsModel::choose(int row, DraftSide side)
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].side == side)
        return;
    m_rows[row].side = side;
    Q_EMIT dataChanged(index(row, What), index(row, There));
}

QList<DraftChoice> VersionRowsModel::choices() const
{
    QList<DraftChoice> all;
    for (const Row &row : m_rows)
        all.append({row.difference.part, row.difference.key, row.side});
    return all;
}

int VersionRowsModel::count(DraftSide side) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [side](const Row &row) { return row.side == side; }));
}

QString VersionRowsModel::what(const Row &row, int column) const
{
    switch (column) {
    case What:
        return row.words.title;
    case Before:
        return row.words.before;
    case Here:
        return row.words.here.what;
    default:
        return row.words.there.what;
    }
}

QString VersionRowsModel::small(const Row &row, int column) const
{
    if (column == Here)
        return row.words.here.when;
    if (column == There)
        return row.words.there.when;
    if (column == Before)
        return {};
    return row.difference.bothChanged ? tr("%1 · modifiche da tutti e due").arg(row.words.place)
                                      : row.words.place;
}

QString VersionRowsModel::sentence(int row) const
{
    const Row &shown = m_rows[row];
    QStringList parts = {spoken(shown, What)};
    if (!shown.words.before.isEmpty())
        parts.append(tr("Prima: %1").arg(shown.words.before));
    parts.append(spoken(shown, Here));
    parts.append(spoken(shown, There));
    return parts.join(QStringLiteral(". "));
}

/// «Qui: 25 settembre 2026, oggi 10:42, vale».
QString VersionRowsModel::spoken(const Row &row, int column) const
{
    QStringList parts = {what(row, column)};
    if (const QString under = small(row, column); !under.isEmpty())
        parts.append(under);
    if (row.counts(column))
        parts.append(tr("vale"));
    const QString all = parts.join(QStringLiteral(", "));
    return column == Here    ? tr("Qui: %1").arg(all)
           : column == There ? QStringLiteral("%1: %2").arg(m_there, all)
                             : all;
}

int VersionRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VersionRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant VersionRowsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool isSide = index.column() == Here || index.column() == There;
    switch (role) {
    case Qt::DisplayRole:
        return what(row, index.column());
    case kSmallRole:
        return small(row, index.column());
    case kChosenRole:
        return isSide ? QVariant(row.counts(index.column())) : QVariant();
    case kBothRole:
        return row.difference.bothChanged;
    case Qt::AccessibleTextRole:
        return index.column() == What ? sentence(index.row()) : spoken(row, index.column());
    default:
        return {};
    }
}

QVariant VersionRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Domanda");
    case Before:
        return tr("Prima");
    case Here:
        return tr("Qui");
    default:
        return m_there;
    }
}

}   // namespace ui
