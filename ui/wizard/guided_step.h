#pragma once

#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class AnswerEditor;
class AnswersSoFar;
class CaseModel;
class EligibilityPanel;

namespace widgets {
class ActionBar;
class FoldingColumns;
class KeyButton;
class LinkLabel;
class Panel;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// The wizard, one question a page (S6 guided). Pages come from the benefit's file: order, words,
/// options, help and purpose. Shows the model's case from its stored position. In a narrow window
/// the whole question scrolls and its other answers are in the action bar (picture 16).
class GuidedStep : public QWidget {
    Q_OBJECT
public:
    explicit GuidedStep(CaseModel &model, QWidget *parent = nullptr);

    /// Taken over by the frame with the page.
    widgets::ActionBar *actions() const { return m_actions; }

    /// The stored position, else the first question without an answer.
    void resume();
    void showQuestion(const QString &key);
    QString currentKey() const { return m_key; }
    /// The field of a row that is asked now; empty when no row is.
    QString currentField() const;
    /// Keeps what stands in the field, readable or not, before the screen is hidden (SEC-51).
    void keepUnfinished();
    widgets::FoldingColumns *columns() const { return m_columns; }

public Q_SLOTS:
    void goOn();
    void goBack();
    /// F8 «Torno dopo»: the question stays open.
    void skip();

Q_SIGNALS:
    /// Past the last question.
    void finished();
    /// Before the first question.
    void leftBackwards();
    void allAnswersWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildMain();
    void buildCrumbs();
    void buildHead();
    void buildAnswerRow();
    void buildWhy();
    QWidget *buildSide();
    void buildActions();
    void arrange(bool folded);
    void forget();
    void refreshWords();
    void refreshCrumbs(const core::rules::Question &question);
    void refreshOpen();
    void refreshContradiction();
    void replaceEditor();
    void refreshState(const core::rules::Question &question);
    void leaveField();
    void take(const QString &key, core::domain::AnswerState state, const QJsonValue &value);
    void takeWithout(core::domain::AnswerState state);
    QString neighbour(int step) const;
    void moveTo(const QString &key);
    void moveOn();
    void pressEnter();

    CaseModel &m_model;
    QString m_key;
    QHash<QString, QString> m_unreadable;   // what was left in a field and is no answer yet
    bool m_saidUnknown = false;             // by `?`, since this question is shown
    QString m_saidFault;                    // the contradiction that held Enter back once
    AnswerEditor *m_editor = nullptr;
    widgets::FoldingColumns *m_columns;
    widgets::ActionBar *m_actions;
    QVBoxLayout *m_mainColumn;
    QWidget *m_crumbs;
    widgets::LinkLabel *m_benefit;
    widgets::TextLabel *m_section;
    widgets::TextLabel *m_number;
    widgets::TextLabel *m_remaining;
    widgets::Panel *m_panel;
    QWidget *m_head;
    widgets::TextLabel *m_ask;
    widgets::TextLabel *m_help;
    widgets::ScrollColumn *m_scroll;
    QVBoxLayout *m_scrolled;
    QVBoxLayout *m_editorPlace;
    QWidget *m_faultBox;
    widgets::TextLabel *m_fault;   // what in other answers contradicts this one
    widgets::TextLabel *m_state;
    QWidget *m_answerRow;
    QWidget *m_whyBox;
    widgets::TextLabel *m_why;
    QList<widgets::KeyButton *> m_without;   // «Non so» and its like, on the page and in the bar
    QList<widgets::KeyButton *> m_inBar;     // those of the narrow window
    EligibilityPanel *m_eligibility;
    AnswersSoFar *m_answers;
};

}   // namespace ui
