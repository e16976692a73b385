#include "ui/documents/document_rows_model.h"

#include "ui/documents/document_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

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
            const NeedWords heading = needWords(need);
            if (!headed)
                m_rows.append({heading.word, heading.meaning, {}, {}});
            headed = true;
            m_rows.append({{}, {}, document, states.value(document.id)});
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

QString DocumentRowsModel::byWhom(const domain::DocumentState &state) const
{
    const QString when =
        m_beside.today.isValid() ? whenWords(state.at, m_beside.today) : clockTime(state.at);
    return m_beside.nameOf ? tr("%1, %2").arg(m_beside.nameOf(state.by), when) : when;
}

QString DocumentRowsModel::attachedLine(const Row &row) const
{
    int pages = 0;
    for (const domain::Attachment &file : row.state.attachments)
        pages += file.pages;
    const auto files = row.state.attachments.size();
    QStringList said = {files == 1 ? pagesWords(pages)
                                   : tr("%1 in %2 file").arg(pagesWords(pages)).arg(files)};
    if (row.state.heldSince.isValid())
        said.append(tr("preso il %1").arg(dayWords(row.state.heldSince)));
    if (row.state.original == domain::OriginalPaper::Returned)
        said.append(tr("originale restituito"));
    if (row.state.original == domain::OriginalPaper::AtDesk)
        said.append(tr("originale da restituire"));
    said.append(byWhom(row.state));
    return said.join(QStringLiteral(" · "));
}

QString DocumentRowsModel::secondLine(const Row &row) const
{
    switch (row.state.status) {
    case DocumentStatus::Promised:
        return tr("Porterà in seguito: %1").arg(weekdayWords(row.state.promisedFor));
    case DocumentStatus::Attached:
        return attachedLine(row);
    case DocumentStatus::SeenInOriginal:
        return tr("visto da %1").arg(byWhom(row.state));
    case DocumentStatus::Open:
        break;
    }
    if (const QDate earlier = m_beside.earlier.value(row.document.id); earlier.isValid())
        return tr("C’è già: preso il %1").arg(dayWords(earlier));
    return row.document.explanation.it();
}

QString DocumentRowsModel::actionAt(int row) const
{
    if (isGroup(row))
        return {};
    const Row &one = m_rows[row];
    switch (one.document.need) {
    case DocumentNeed::CheckedByOffice:
        return {};
    case DocumentNeed::DeclarationIsEnough:
        return tr("Leggi");
    default:
        break;
    }
    switch (one.state.status) {
    case DocumentStatus::Attached:
        return tr("Apri");
    case DocumentStatus::Open:
        return one.document.need == DocumentNeed::AlreadyHeld ? tr("Leggi") : tr("Aggiungi");
    default:
        return tr("Cambia");
    }
}

QVariant DocumentRowsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == widgets::GroupRole)
        return !row.heading.isEmpty();
    if (!row.heading.isEmpty()) {
        if (index.column() != Title)
            return {};
        if (role == widgets::MeaningRole)
            return row.meaning;
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2").arg(row.heading, row.meaning);
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    }
    if (index.column() == State) {
        const widgets::ChipSpec chip =
            documentChip(row.document.need, row.state, m_beside.waiting.value(row.document.id));
        if (role == widgets::ChipRole)
            return QVariant::fromValue(chip);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(chip.word)
                                                                         : QVariant();
    }
    if (index.column() == Action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row.document.title.it();
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(row.document.title.it(), secondLine(row));
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
    switch (section) {
    case Title:
        return tr("Documento");
    case State:
        return tr("Stato");
    default:
        return tr("Che cosa fare");
    }
}

}   // namespace ui
