#include "ui/people/household_model.h"

#include "core/domain/facts.h"
#include "ui/people/household_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

namespace ui {

using core::domain::HouseholdMember;

void HouseholdModel::setPerson(const core::domain::Person &person, const QDate &today)
{
    beginResetModel();
    m_person = person;
    m_today = today;
    endResetModel();
}

int HouseholdModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_person.household.members.size()) + 1;
}

int HouseholdModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString HouseholdModel::ofPerson(int column) const
{
    switch (column) {
    case Name:
        return m_person.fullName();
    case Age:
        return ageWords(m_person.bornOn, m_today);
    case Relation:
        return applicantWord();
    case Born:
        return birthWords(m_person);
    default:
        return tr("scheda");
    }
}

QString HouseholdModel::ofMember(const HouseholdMember &member, int column) const
{
    switch (column) {
    case Name:
        return member.fullName().isEmpty() ? tr("nome non detto") : member.fullName();
    case Age:
        return ageWords(member.bornOn, m_today);
    case Relation:
        return member.livesHere ? relationSentence(member, m_person)
                                : tr("%1, vive altrove").arg(relationSentence(member, m_person));
    case Born:
        return member.bornOn.isValid() ? dayWords(member.bornOn) : tr("data non nota");
    default:
        return originWords(member.origin, member.recordedAt, m_today);
    }
}

QVariant HouseholdModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case widgets::StrongRole:
        return column == Name;
    case widgets::MutedRole:
        return column == Source;
    case Qt::TextAlignmentRole:
        return column == Age ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    const int member = memberAt(index.row());
    return member < 0 ? ofPerson(column) : ofMember(m_person.household.members[member], column);
}

QVariant HouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Age)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nome");
    case Age:
        return tr("Età");
    case Relation:
        return tr("Chi è");
    case Born:
        return tr("Nascita");
    default:
        return tr("Da dove");
    }
}

}   // namespace ui
