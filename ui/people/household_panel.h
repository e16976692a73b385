#pragma once

#include "core/base/clock.h"
#include "core/domain/person.h"
#include "ui/widgets/panel.h"

class QTableView;

namespace ui {

class HouseholdModel;
class MemberRow;

namespace widgets {
class KeyButton;
}   // namespace widgets

/// «Famiglia» (W14): a table of one row a person; + adds, Enter changes, Canc takes out. It stores
/// nothing: it tells the household as it is to be.
class HouseholdPanel : public widgets::Panel {
    Q_OBJECT
public:
    /// Borrows the clock; it outlives this.
    explicit HouseholdPanel(const core::Clock &clock, QWidget *parent = nullptr);

    void show(const core::domain::Person &person);
    void startAdding();
    /// To the table.
    void focusRows();

Q_SIGNALS:
    void changed(const core::domain::Household &household);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void edit(int row);
    void remove(int row);
    void keep(const core::domain::HouseholdMember &member);
    void stopEditing();
    void fitRows();

    const core::Clock &m_clock;
    core::domain::Person m_person;
    HouseholdModel *m_model;
    QTableView *m_table;
    MemberRow *m_editor;
    widgets::KeyButton *m_add;
    int m_edited = -1;   // place in the members; -1: a new one
};

}   // namespace ui
