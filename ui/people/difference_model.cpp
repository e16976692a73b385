#include "ui/people/difference_model.h"

#include "core/base/clock.h"
#include "core/identity/phone.h"
#include "ui/people/household_words.h"
#include "ui/widgets/table_style.h"
#include "ui/words/window_dates.h"

namespace ui {

using core::domain::Person;

namespace {

QString codeOf(const Person &person)
{
    const core::domain::Identifier *code = person.mainIdentifier();
    if (!code)
        return DifferenceModel::tr("nessuno");
    const QString masked = core::casework::maskedCode(code->value);
    return code->checked ? masked : DifferenceModel::tr("%1, da verificare").arg(masked);
}

QString orUnknown(const QString &words)
{
    return words.isEmpty() ? DifferenceModel::tr("non si sa") : words;
}

QString sexWords(core::domain::Sex sex)
{
    switch (sex) {
    case core::domain::Sex::Female:
        return DifferenceModel::tr("donna");
    case core::domain::Sex::Male:
        return DifferenceModel::tr("uomo");
    case core::domain::Sex::NotStated:
        break;
    }
    return {};
}

QString changedOn(const Person &person)
{
    return person.changedAt.isValid() ? dayWords(core::inItaly(person.changedAt).date())
                                      : QString();
}

}   // namespace

void DifferenceModel::compare(const Person &here, const Person &there)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [&](const QString &what, auto words) {
        m_rows.append({what, orUnknown(words(here)), orUnknown(words(there))});
    };
    add(tr("Nome"), [](const Person &one) { return one.fullName(); });
    add(tr("Nascita"), [](const Person &one) { return birthWords(one); });
    add(tr("Luogo"), [](const Person &one) { return one.birthPlaceName; });
    add(tr("Sesso"), [](const Person &one) { return sexWords(one.sex); });
    add(tr("Codice fiscale"), [](const Person &one) { return codeOf(one); });
    add(tr("Telefono"), [](const Person &one) { return core::identity::maskedPhone(one.phone); });
    add(tr("Residenza"), [](const Person &one) { return one.residence; });
    add(tr("Ultima modifica"), changedOn);
    m_there = there.createdAt.isValid()
                  ? tr("Scheda del %1").arg(core::inItaly(there.createdAt).date().year())
                  : tr("L’altra scheda");
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const bool marked = index.column() == There && row.differs();
    const QString words = index.column() == What   ? row.what
                          : index.column() == Here ? row.here
                                                   : row.there;
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::AccessibleTextRole:
        return marked ? tr("%1, diverso").arg(words) : words;
    case DiffersRole:
    case widgets::StrongRole:
        return marked;
    case widgets::MutedRole:
        return index.column() == What;
    case widgets::IconRole:
        return marked ? QStringLiteral("alert") : QString();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Here:
        return tr("Questa scheda");
    case There:
        return m_there;
    default:
        return QString();
    }
}

}   // namespace ui
