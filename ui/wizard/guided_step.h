#pragma once

#include "ui/wizard/step_view.h"

class QLabel;
class QVBoxLayout;

namespace ui {

namespace widgets {
class KeyButton;
class Panel;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// The wizard, one question a page (S6 guided). Pages come from the benefit's file: order, words,
/// options, help and purpose. In a narrow window the whole question scrolls and its other answers
/// are in the action bar (picture 16).
class GuidedStep : public StepView {
    Q_OBJECT
public:
    explicit GuidedStep(StepState &state, QWidget *parent = nullptr);

    void showQuestion(const QString &key) override;
    void refresh() override;
    void reload(const QString &key) override;
    void leave() override;
    void forget() override;
    void setFolded(bool folded, QWidget *crumbs) override;
    void takeWithout(core::domain::AnswerState state) override;
    void focusAnswer() override;
    void goOn() override;
    void goBack() override;
    void skip() override;
    void pressEnter() override;
    /// The next editors are made anew: they look otherwise.
    void dropSpare();
    const core::rules::Question *inner() const override;
    QString place() const override;
    QString primaryText() const override;
    QString primaryHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildHead();
    void buildAnswerRow();
    void buildWhy();
    void dropEditor();
    void placeEditor(const core::rules::Question &question);
    void showAnswer();
    void refreshWords();
    void refreshState(const core::rules::Question &question);
    void refreshContradiction();
    void refreshOpen();
    void moveTo(const QString &key);
    void moveOn();

    QString m_key;
    bool m_saidUnknown = false;   // by `?`, since this question is shown
    QString m_saidFault;          // the contradiction that held Enter back once
    AnswerEditor *m_editor = nullptr;
    QList<AnswerEditor *> m_spare;   // kept for the next questions of their kind
    widgets::Panel *m_panel;
    QWidget *m_head;
    widgets::TextLabel *m_ask;
    widgets::TextLabel *m_help;
    widgets::ScrollColumn *m_scroll;
    QVBoxLayout *m_scrolled;
    QVBoxLayout *m_editorPlace;
    QWidget *m_faultBox;
    widgets::TextLabel *m_fault;   // what in other answers contradicts this one
    widgets::TextLabel *m_said;    // «Non so», or where the answer comes from
    QWidget *m_answerRow;
    QWidget *m_whyBox;
    widgets::TextLabel *m_why;
    QList<widgets::KeyButton *> m_without;   // «Non so» and its like
};

}   // namespace ui
