#pragma once

#include "core/casework/desk.h"
#include "core/rules/catalogue.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QTableView;
class QVBoxLayout;

namespace ui {

class BenefitList;
class CaseRowsModel;
class ConfirmStrip;
class DeskWorker;
class DuplicatesPanel;
class HouseholdPanel;
class PersonCard;
class PresentPanel;
class TalkPanel;

namespace widgets {
class ActionBar;
class KeyButton;
class Panel;
class Strip;
}   // namespace widgets

/// The person at the desk (S2): data, who is present, household, who may be the same, what there is
/// already, what can be started. Every change is stored at once and can be undone (Ctrl+Z).
class PersonPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    PersonPage(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
               const core::Clock &clock, QWidget *parent = nullptr);

    /// Who may be the same is looked for there, once the page is painted; without it at once.
    void compareWith(DeskWorker &worker) { m_worker = &worker; }

    widgets::ActionBar *actions() const { return m_actions; }
    void show(const core::domain::Person &person, const core::domain::Visit &visit);
    const core::domain::Person &person() const { return m_person; }
    const core::domain::Visit &visit() const { return m_visit; }

public Q_SLOTS:
    /// The record was changed elsewhere from this page; undo brings `before` back.
    void noteChange(const core::domain::Person &person, const core::domain::Person &before);
    /// The last change of the record goes back.
    void undo();

Q_SIGNALS:
    void caseWanted(const core::CaseId &id);
    void startWanted(const QString &benefit);
    /// «Continua: bisogni»: the way that starts from the need and not from a form.
    void needsWanted();
    void closeVisitWanted();
    void visitChanged(const core::domain::Visit &visit);
    void personChanged(const core::domain::Person &person);
    void editWanted();
    void mandateWanted(const QString &agentName);
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildCases();
    void arrange();
    void refreshRecord();
    void refreshStale();
    void refreshCases();
    void refreshDuplicates();
    void showDuplicates(const core::Result<QList<core::casework::Duplicate>> &found);
    void reveal();
    void setPresent(const QString &who, const QString &name, const QString &mandate);
    void store(core::domain::Person changed);
    void confirmStale();
    void correctStale();
    void join(const core::PersonId &other);
    void keepApart(const core::PersonId &other);
    void offerUndo(const QString &words);

    core::casework::Desk &m_desk;
    DeskWorker *m_worker = nullptr;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::domain::Person m_person;
    core::domain::Visit m_visit;
    QList<core::domain::Person> m_before;     // what undo() brings back, last at the end
    std::optional<core::PersonId> m_joined;   // undo() takes this record out again
    widgets::ActionBar *m_actions;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    PersonCard *m_card;
    PresentPanel *m_present;
    TalkPanel *m_talk;
    widgets::Strip *m_undo;
    widgets::KeyButton *m_back;   // of m_undo
    bool m_answering = false;     // the focus is on a question that goes away
    widgets::Strip *m_twin;
    HouseholdPanel *m_household;
    ConfirmStrip *m_stale;
    DuplicatesPanel *m_duplicates;
    widgets::Panel *m_casesPanel;
    CaseRowsModel *m_rows;
    QTableView *m_cases;
    widgets::Panel *m_benefitsPanel;
    BenefitList *m_benefits;
    QVBoxLayout *m_rightColumn;
};

}   // namespace ui
