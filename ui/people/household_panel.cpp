#include "ui/people/household_panel.h"

#include "ui/people/household_model.h"
#include "ui/people/member_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using widgets::KeyButton;

HouseholdPanel::HouseholdPanel(const Clock &clock, QWidget *parent)
    : Panel(tr("Famiglia"), parent), m_clock(clock), m_model(new HouseholdModel(this)),
      m_table(new QTableView), m_editor(new MemberRow(clock)),
      m_add(new KeyButton(tr("Aggiungi"), widgets::ButtonRole::Flat))
{
    setObjectName(QStringLiteral("household"));
    setBodyMargins(0, 0);
    m_add->setObjectName(QStringLiteral("addMember"));
    m_add->setAccessibleName(tr("Aggiungi una persona alla famiglia"));
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setKeyHint(QStringLiteral("+"));
    addHeaderWidget(m_add);
    m_table->setObjectName(QStringLiteral("householdTable"));
    m_table->setAccessibleName(tr("Famiglia"));
    m_table->setAccessibleDescription(
        tr("Più aggiunge una persona, Invio la cambia, Canc la toglie."));
    m_table->setModel(m_model);
    widgets::styleTable(m_table);
    widgets::stretchColumn(m_table, HouseholdModel::Relation);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    body()->addWidget(m_editor);
    m_editor->hide();
    connect(m_add, &QPushButton::clicked, this, &HouseholdPanel::startAdding);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_editor, &MemberRow::done, this, &HouseholdPanel::keep);
    connect(m_editor, &MemberRow::cancelled, this, &HouseholdPanel::stopEditing);
}

void HouseholdPanel::show(const domain::Person &person)
{
    const int row = m_table->currentIndex().row();
    const bool another = person.id != m_person.id;
    m_person = person;
    m_model->setPerson(person, m_clock.today());
    fitRows();
    if (!another && row >= 0)
        m_table->selectRow(qMin(row, m_model->rowCount() - 1));
    if (another) {
        m_editor->hide();
        m_add->setEnabled(true);
    }
}

/// All rows are seen: the page scrolls, not the table.
void HouseholdPanel::fitRows()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

void HouseholdPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        fitRows();
}

void HouseholdPanel::startAdding()
{
    m_edited = -1;
    m_add->setEnabled(false);
    m_editor->show();
    m_editor->startNew(m_person.surname);
}

void HouseholdPanel::focusRows()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HouseholdPanel::edit(int row)
{
    const int member = HouseholdModel::memberAt(row);
    if (member < 0)
        return;
    m_edited = member;
    m_add->setEnabled(false);
    m_editor->show();
    m_editor->startWith(m_person.household.members[member]);
}

void HouseholdPanel::remove(int row)
{
    const int member = HouseholdModel::memberAt(row);
    if (member < 0)
        return;
    domain::Household household = m_person.household;
    household.members.removeAt(member);
    household.confirmedAt = m_clock.nowUtc();
    Q_EMIT changed(household);
}

void HouseholdPanel::keep(const domain::HouseholdMember &member)
{
    domain::Household household = m_person.household;
    if (m_edited < 0)
        household.members.append(member);
    else
        household.members[m_edited] = member;
    household.confirmedAt = m_clock.nowUtc();
    stopEditing();
    Q_EMIT changed(household);
}

void HouseholdPanel::stopEditing()
{
    m_editor->hide();
    m_add->setEnabled(true);
    focusRows();
}

bool HouseholdPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int row = m_table->currentIndex().row();
        if (pressed->text() == QLatin1String("+"))
            startAdding();
        else if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter)
            edit(row);
        else if (pressed->key() == Qt::Key_Delete)
            remove(row);
        else
            return Panel::eventFilter(watched, event);
        return true;
    }
    return Panel::eventFilter(watched, event);
}

}   // namespace ui
