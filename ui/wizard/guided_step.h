#pragma once

#include "core/domain/facts.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class AnswerEditor;
class CaseModel;
class EligibilityPanel;

namespace widgets {
class ActionBar;
class FoldingColumns;
class KeyButton;
class LinkLabel;
class Panel;
class TextLabel;
}   // namespace widgets

/// The wizard, one question a page (S6 guided). Pages come from the benefit's file: order, words,
/// options, help and purpose. Shows the model's case from its stored position.
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
    QWidget *buildSide();
    void buildActions();
    void refreshWords();
    void refreshAnswers();
    void replaceEditor();
    void take(core::domain::AnswerState state, const QJsonValue &value);
    void takeWithout(core::domain::AnswerState state);
    QString neighbour(int step) const;
    void moveTo(const QString &key);
    void pressEnter();

    CaseModel &m_model;
    QString m_key;
    QHash<QString, QString> m_unreadable;   // what was left in a field and is no answer yet
    AnswerEditor *m_editor = nullptr;
    widgets::FoldingColumns *m_columns;
    widgets::ActionBar *m_actions;
    widgets::LinkLabel *m_benefit;
    widgets::TextLabel *m_section;
    widgets::TextLabel *m_number;
    widgets::TextLabel *m_remaining;
    widgets::TextLabel *m_ask;
    widgets::TextLabel *m_help;
    widgets::TextLabel *m_why;
    widgets::TextLabel *m_state;
    QVBoxLayout *m_editorPlace;
    widgets::KeyButton *m_unknown;
    widgets::KeyButton *m_declined;
    EligibilityPanel *m_eligibility;
    widgets::Panel *m_answers;
};

}   // namespace ui
