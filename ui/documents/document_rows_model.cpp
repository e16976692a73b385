#include "ui/documents/document_rows_model.h"

#include "ui/documents/document_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/italian.h"

#include <algorithm>

namespace ui {

using namespace core;
using domain::DocumentStatus;
using rules::DocumentNeed;

void DocumentRowsModel::set(const QList<rules::Document> &documents,
                            const QMap<QString, domain::DocumentState> &states)
{
    beginResetModel();
    m_rows.clear();
    for (const DocumentNeed need :
         {DocumentNeed::Required, DocumentNeed::Useful, DocumentNeed::DeclarationIsEnough,
          DocumentNeed::CheckedByOffice, DocumentNeed::AlreadyHeld}) {
        bool headed = false;
        for (const rules::Document &document : documents) {
            if (document.need != need)
                continue;
            if (!headed)
                m_rows.append({needTitle(need), {}, {}});
            headed = true;
            m_rows.append({{}, document, states.value(document.id)});
        }
    }
    endResetModel();
}

QString DocumentRowsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].document.id : QString();
}

int DocumentRowsModel::rowOf(const QString &document) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (!document.isEmpty() && m_rows[row].document.id == document)
            return static_cast<int>(row);
    return -1;
}

bool DocumentRowsModel::isGroup(int row) const
{
    return !m_rows[row].heading.isEmpty();
}

int DocumentRowsModel::required() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.heading.isEmpty() && row.document.need == DocumentNeed::Required;
    }));
}

int DocumentRowsModel::requiredThere() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.heading.isEmpty() && row.document.need == DocumentNeed::Required &&
               (row.state.status == DocumentStatus::Attached ||
                row.state.status == DocumentStatus::SeenInOriginal);
    }));
}

int DocumentRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DocumentRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString DocumentRowsModel::secondLine(const Row &row) const
{
    if (row.state.status == DocumentStatus::Promised)
        return tr("Porterà in seguito: %1").arg(longDateWithWeekday(row.state.promisedFor));
    if (row.state.status == DocumentStatus::Attached) {
        int pages = 0;
        for (const domain::Attachment &file : row.state.attachments)
            pages += file.pages;
        const QString paper = pages == 1 ? tr("1 pagina") : tr("%1 pagine").arg(pages);
        const auto files = row.state.attachments.size();
        return files == 1 ? paper : tr("%1 in %2 file").arg(paper).arg(files);
    }
    return row.document.explanation.it();
}

QVariant DocumentRowsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == widgets::GroupRole)
        return !row.heading.isEmpty();
    if (!row.heading.isEmpty())
        return role == Qt::DisplayRole && index.column() == Title ? QVariant(row.heading)
                                                                  : QVariant();
    if (index.column() == State) {
        const widgets::ChipSpec chip = documentChip(row.document.need, row.state);
        if (role == widgets::ChipRole)
            return QVariant::fromValue(chip);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(chip.word)
                                                                         : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.document.title.it();
    case widgets::StrongRole:
        return true;
    case widgets::SecondLineRole:
        return secondLine(row);
    default:
        return {};
    }
}

Qt::ItemFlags DocumentRowsModel::flags(const QModelIndex &index) const
{
    return isGroup(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant DocumentRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Documento") : tr("Stato");
}

}   // namespace ui
