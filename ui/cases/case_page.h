#pragma once

#include "core/casework/case_tasks.h"

#include <QWidget>

class QBoxLayout;
class QTableView;

namespace core::casework {
class Desk;
}

namespace ui {

class CaseForms;
class CaseModel;
class CaseSide;
class CaseStrips;
class TaskRowsModel;

namespace widgets {
class ActionBar;
class Chip;
class KeyButton;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// «Pratica» (S5): the eight tasks with their status, who and when; where to go on; what happens to
/// the case: suspended, noted on, integrated, put away, decided.
class CasePage : public QWidget {
    Q_OBJECT
public:
    CasePage(CaseModel &model, core::casework::Desk &desk, QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    void refresh();

public Q_SLOTS:
    /// F9: opens the form, or closes it when it is open.
    void suspend();
    void openTask(int row);

Q_SIGNALS:
    void questionWanted(const QString &key);
    void documentsWanted();
    void reviewWanted();
    void signingWanted();
    void receiptWanted();
    void listWanted();
    /// Two desks changed the draft: to where that is settled.
    void compareWanted();
    /// Something to be read aloud and shown in the strip.
    void announced(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *headPanel();
    QWidget *taskPanel();
    void buildActions();
    void wireStrips();
    void fitTable();
    void seeCurrent();
    void refreshHead();
    void refreshActions();
    QString ownerWords() const;

    void primary();
    void goOn();
    void sendNow();
    void openQuestions(const core::casework::TaskRow &row);

    CaseModel &m_model;
    core::casework::Desk &m_desk;
    widgets::ActionBar *m_actions;
    widgets::ScrollColumn *m_scroll;
    QBoxLayout *m_headRow;
    widgets::TextLabel *m_name;
    widgets::TextLabel *m_plainName;
    widgets::TextLabel *m_number;
    widgets::TextLabel *m_where;
    widgets::Chip *m_deadline;
    CaseStrips *m_strips;
    TaskRowsModel *m_rows;
    QTableView *m_table;
    CaseForms *m_forms;
    CaseSide *m_side;
    widgets::KeyButton *m_suspendAction;
    widgets::KeyButton *m_receiptAction;
    widgets::KeyButton *m_outcomeAction;
    widgets::KeyButton *m_closeAction;
    widgets::KeyButton *m_archiveAction;
};

}   // namespace ui
