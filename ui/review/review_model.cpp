#include "ui/review/review_model.h"

#include "ui/model/case_model.h"
#include "ui/widgets/table_style.h"
#include "ui/words/outcome_words.h"
#include "ui/words/row_words.h"

#include <QJsonArray>
#include <QMap>

namespace ui {

using namespace core;

namespace {

QString iconOf(domain::Origin origin)
{
    static const QMap<domain::Origin, QString> icons = {
        {domain::Origin::Person, QStringLiteral("user")},
        {domain::Origin::Operator, QStringLiteral("pen")},
        {domain::Origin::Card, QStringLiteral("card")},
        {domain::Origin::Document, QStringLiteral("file")},
        {domain::Origin::Registry, QStringLiteral("import")},
        {domain::Origin::EarlierVisit, QStringLiteral("clock")}};
    return icons.value(origin);
}

}   // namespace

ReviewModel::ReviewModel(CaseModel &model, QObject *parent)
    : QAbstractTableModel(parent), m_model(model)
{
}

void ReviewModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (m_model.isOpen()) {
        for (const rules::Section &section : m_model.sections()) {
            QStringList keys;
            for (const rules::Question &question : m_model.questions())
                if (question.section == section.id && m_model.relevant().contains(question.key))
                    keys.append(question.key);
            appendGroup(section.title.it(), keys, false);
        }
        appendGroup(tr("Messe da parte: non servono più"), m_model.setAside(), true);
    }
    endResetModel();
}

void ReviewModel::appendGroup(const QString &title, const QStringList &keys, bool aside)
{
    if (keys.isEmpty())
        return;
    Row heading;
    heading.group = title;
    m_rows.append(heading);
    for (const QString &key : keys) {
        m_rows.append(rowFor(key, aside));
        appendListRows(key, aside);
    }
}

void ReviewModel::appendListRows(const QString &key, bool aside)
{
    const rules::Question &question = *m_model.question(key);
    const domain::Fact *fact = m_model.current().facts.find(key);
    if (question.kind != rules::AnswerKind::List || !fact)
        return;
    const QJsonArray rows = fact->value.toArray();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        Row row;
        row.key = key;
        row.question = QStringLiteral("%1 %2").arg(question.item.it()).arg(at + 1);
        row.answer = rowWords(question, rows[at].toObject(), at + 1).all();
        row.aside = aside;
        row.detail = true;
        m_rows.append(row);
    }
}

ReviewModel::Row ReviewModel::rowFor(const QString &key, bool aside) const
{
    const rules::Question &question = *m_model.question(key);
    const domain::Fact *fact = m_model.current().facts.find(key);
    Row row;
    row.key = key;
    row.question = question.shortLabel.it();
    row.answer = fact ? answerWords(question, *fact) : tr("Manca la risposta");
    row.where = aside ? tr("tenuta, non inviata") : fact ? originWords(*fact) : QString();
    row.icon = aside ? QStringLiteral("archive") : fact ? iconOf(fact->origin) : QString();
    row.aside = aside;
    return row;
}

QString ReviewModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString();
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
    const Row &row = m_rows[index.row()];
    if (role == widgets::GroupRole)
        return !row.group.isEmpty();
    if (!row.group.isEmpty()) {
        if (role == Qt::DisplayRole && index.column() == Question)
            return row.group;
        return {};
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
            return m_model.current().isReadOnly() || row.detail ? QString() : tr("Cambia");
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
                   ? tr("Cambia: %1").arg(row.question)
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
