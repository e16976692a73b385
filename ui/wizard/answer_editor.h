#pragma once

#include "core/domain/facts.h"
#include "core/rules/definition.h"
#include "ui/widgets/field.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace ui {

/// How an editor looks: guided under its label, dense beside it; with hints of how to write or
/// without (W13).
struct EditorLook {
    widgets::FieldForm form = widgets::FieldForm::Guided;
    bool hints = true;
    /// Without it the question above stands for the label of a guided field.
    bool label = true;

    bool isDense() const { return form == widgets::FieldForm::Dense; }
};

/// Label of a dense row; with its gap the column of the labels is 220 wide.
inline constexpr int kDenseLabelAt100 = 212;
/// Room of control and unit on a dense row, at 100 %: notes stand after it.
inline constexpr int kDenseControlsAt100 = 320;

/// The editor of one question, whatever its kind. Shows a fact, gives back what was chosen or
/// typed. It knows neither the model nor where the answer is kept.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void show(const core::domain::Fact *fact) = 0;
    /// Another question in place of the one it was made for. False when it cannot be asked here.
    virtual bool retarget(const core::rules::Question &) { return false; }
    /// Reads the field now. False when what stands in it cannot be read: the fault is then shown
    /// and nothing is given back.
    virtual bool commit() = 0;
    /// Characters that are not an answer yet; empty for choices.
    virtual QString unfinishedText() const { return {}; }
    virtual void setUnfinishedText(const QString &) {}
    virtual void focusEditor() = 0;

    /// What is wrong with the answer as it stands beside the others, or that it is missing. A fault
    /// of the field's own goes before it. Guided pages say it elsewhere.
    virtual void setFault(const QString &) {}
    /// Where the answer comes from and what it waits for; empty: nothing to say.
    virtual void setNote(const QString &) {}
    /// Shows the note itself.
    virtual bool showsNote() const { return false; }
    /// The reason with which the warning about the answer was passed; empty: it was not.
    virtual void setPassed(const QString &) {}
    /// Dense rows in a narrow window say their notes under the field.
    virtual void setNarrow(bool) {}

    /// Enter and «Continua». True when the question is done with and the next may come.
    virtual bool goOn() { return commit(); }
    /// «Indietro». True when that was a step inside this question.
    virtual bool goBack() { return false; }
    /// «Non so» and its like. True when it was said here and the page stays.
    virtual bool takeWithout(core::domain::AnswerState) { return false; }
    /// The question that is asked inside this one (a field of a row), and of what; null: none.
    virtual const core::rules::Question *inner() const { return nullptr; }
    virtual QString innerPlace() const { return {}; }
    /// Enter presses what has the focus instead of going on.
    virtual bool takesEnter() const { return false; }

Q_SIGNALS:
    /// A readable answer that differs from the one shown. `state` Known has a canonical `value`.
    void answered(core::domain::AnswerState state, const QJsonValue &value);
    /// The field was emptied.
    void cleared();
    void innerChanged();
    /// A character was typed.
    void edited();
    /// The last change is to be taken back.
    void undoWanted();
    /// «Strano ma possibile», said right with a reason (W11).
    void warningPassed(const QString &warning, const QString &reason);
};

/// Makes the editor that fits the question, or a field of a list. A new kind is a row in its table.
/// A list has rows and so an editor of its own: ListEditor.
/// @param today  for «oggi», two-digit years and warnings about the future
AnswerEditor *makeAnswerEditor(const core::rules::Question &question, const QDate &today,
                               QWidget *parent, const EditorLook &look = {});

}   // namespace ui
