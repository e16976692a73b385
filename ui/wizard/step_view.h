#pragma once

#include "ui/wizard/step_state.h"

#include <QWidget>

namespace ui {

/// One of the two ways to see the same step (W1). A view shows and asks; what it asks about and
/// what is kept is the StepState's.
class StepView : public QWidget {
    Q_OBJECT
public:
    StepView(StepState &state, QWidget *parent) : QWidget(parent), m_state(state) {}

    /// In hand, and the focus in its field.
    virtual void showQuestion(const QString &key) = 0;
    /// Answers or decision are new. Nothing that is being typed is touched.
    virtual void refresh() = 0;
    /// The stored answer to `key` stands in its field again.
    virtual void reload(const QString &key) = 0;
    /// Before the other view is shown: what stands in the fields is kept.
    virtual void leave() = 0;
    /// Another case, or none: nothing of the last one may be seen.
    virtual void forget() = 0;
    virtual void setFolded(bool folded, QWidget *crumbs) = 0;
    virtual void takeWithout(core::domain::AnswerState state) = 0;
    virtual void focusAnswer() = 0;

    virtual void goOn() = 0;
    virtual void goBack() = 0;
    virtual void skip() = 0;
    /// Enter and what it does here.
    virtual void pressEnter() = 0;

    /// The field of a row that is asked now; null: none.
    virtual const core::rules::Question *inner() const = 0;
    /// Where it stands, after the section: «Domanda 7», «10 campi, manca 1».
    virtual QString place() const = 0;
    virtual QString primaryText() const = 0;
    virtual QString primaryHint() const = 0;
    /// Between two questions: what it shows is about to change.
    bool isMoving() const { return m_moving; }

Q_SIGNALS:
    /// Another question is in hand, or another field of it.
    void shown();
    /// Past the last question.
    void finished();
    /// Before the first question.
    void leftBackwards();

protected:
    StepState &m_state;
    bool m_moving = false;
};

}   // namespace ui
