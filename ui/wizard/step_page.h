#pragma once

#include "core/rules/definition.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace ui {

class AnswersSoFar;
class CaseModel;
class DenseStep;
class EligibilityPanel;
class FaultSummary;
class GuidedStep;
class JumpPanel;
class StepState;
class StepView;

namespace widgets {
class ActionBar;
class Chip;
class FoldingColumns;
class KeyButton;
class LinkLabel;
class TextLabel;
}   // namespace widgets

/// S6, the step of the wizard: one model in two views, guided and dense, beside what the rules say
/// with the answers so far. Shows the model's case from its stored position, in the view this
/// operator likes.
class StepPage : public QWidget {
    Q_OBJECT
public:
    explicit StepPage(CaseModel &model, QWidget *parent = nullptr);

    /// Taken over by the frame with the page.
    widgets::ActionBar *actions() const { return m_actions; }
    widgets::FoldingColumns *columns() const { return m_columns; }

    /// The stored position, else the first question without an answer; with what stood unfinished
    /// (W3).
    void resume();
    void showQuestion(const QString &key);
    /// By a link: the place is kept at once.
    void goTo(const QString &key);
    QString currentKey() const;
    /// The field of a row that is asked now; empty when no row is.
    QString currentField() const;
    /// Keeps what stands in the fields, readable or not, before the screen is hidden (SEC-51).
    void keepUnfinished();
    bool isDense() const { return m_dense; }
    /// Does not change what the operator likes.
    void setDense(bool dense);

public Q_SLOTS:
    void goOn();
    void goBack();
    /// F8 «Torno dopo»: the question stays open, and on the list.
    void skip();
    /// Ctrl+D: the other view, same question, nothing lost; remembered for this operator.
    void toggleDensity();
    /// Ctrl+J.
    void openJump();
    void undo();
    void redo();

Q_SIGNALS:
    /// Past the last question.
    void finished();
    /// Before the first question.
    void leftBackwards();
    void allAnswersWanted();
    /// To be told politely (A5): «Annullato: Data di fine».
    void announced(const QString &words);

private:
    QWidget *buildMain();
    QWidget *buildCrumbs();
    QWidget *buildSide();
    void buildActions();
    void addKey(const QList<QKeySequence> &keys, void (StepPage::*slot)());
    void wireView(StepView *view);
    StepView *view() const;
    void arrange(bool folded);
    void restart();
    void refresh();
    void refreshCrumbs();
    void refreshRemaining();
    void refreshFaults();
    void pressEnter();
    void tellChange(const QString &key, bool undone);
    void setHints(bool hints);

    CaseModel &m_model;
    StepState *m_state;
    bool m_dense = false;
    widgets::FoldingColumns *m_columns;
    widgets::ActionBar *m_actions;
    QVBoxLayout *m_mainColumn;
    QWidget *m_crumbs;
    widgets::LinkLabel *m_benefit;
    widgets::TextLabel *m_section;
    widgets::TextLabel *m_number;
    widgets::LinkLabel *m_later;
    widgets::TextLabel *m_remaining;
    widgets::KeyButton *m_density;
    FaultSummary *m_faults;
    JumpPanel *m_jump;
    GuidedStep *m_guided;
    DenseStep *m_denseStep;
    QList<widgets::KeyButton *> m_inBar;   // «Non so» and its like, in the narrow window
    QList<widgets::KeyButton *> m_wide;    // in the bar while there is room
    widgets::KeyButton *m_undo = nullptr;
    EligibilityPanel *m_eligibility;
    AnswersSoFar *m_answers;
    QWidget *m_why;   // dense: the question in hand in full
};

}   // namespace ui
