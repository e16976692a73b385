#pragma once

#include "core/casework/desk.h"
#include "core/rules/catalogue.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QTableView;
class QVBoxLayout;

namespace ui {

class BenefitList;
class CaseRowsModel;

namespace widgets {
class ActionBar;
class KeyButton;
class LinkLabel;
class Panel;
class TextLabel;
}   // namespace widgets

/// The person at the desk (S2): data, who is present, what there is already, what can be started.
class PersonPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    PersonPage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
               const core::Clock &clock, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void show(const core::domain::Person &person, const core::domain::Visit &visit);
    const core::domain::Person &person() const { return m_person; }
    const core::domain::Visit &visit() const { return m_visit; }

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void startWanted(const QString &benefit);
    void closeVisitWanted();
    void visitChanged(const core::domain::Visit &visit);
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildPresent();
    QWidget *buildRight();
    void arrange();
    void refreshCard();
    void refreshCases();
    void refreshStart(const QString &benefit);
    void reveal();
    void setPresent(const QString &who);

    core::casework::Desk &m_desk;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::domain::Person m_person;
    core::domain::Visit m_visit;
    widgets::ActionBar *m_actions;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    widgets::Panel *m_card;
    widgets::TextLabel *m_born;
    widgets::TextLabel *m_code;
    widgets::LinkLabel *m_reveal;
    widgets::TextLabel *m_codeNote;
    widgets::TextLabel *m_place;
    widgets::TextLabel *m_phone;
    QButtonGroup *m_present;
    widgets::Panel *m_casesPanel;
    CaseRowsModel *m_rows;
    QTableView *m_cases;
    widgets::Panel *m_benefitsPanel;
    BenefitList *m_benefits;
    QVBoxLayout *m_rightColumn;
};

}   // namespace ui
