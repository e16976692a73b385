#pragma once

#include "ui/wizard/answer_editor.h"

class QKeyEvent;

namespace ui {

class WarningReason;

/// Dates, amounts, counts and text: one line, read when it is left and on Continue, never while
/// typing (W11). In a date Up and Down are the day after and before. What is strange but possible
/// is kept, and passed with a reason.
class LineEditor : public AnswerEditor {
    Q_OBJECT
public:
    LineEditor(const core::rules::Question &question, const QDate &today, const EditorLook &look,
               QWidget *parent);

    void show(const core::domain::Fact *fact) override;
    bool retarget(const core::rules::Question &question) override;
    bool commit() override;
    QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    void focusEditor() override;
    bool goOn() override;
    void setFault(const QString &sentence) override;
    void setNote(const QString &note) override;
    bool showsNote() const override { return true; }
    void setPassed(const QString &reason) override;
    void setNarrow(bool narrow) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void word();
    QString placeholder() const;
    int widthAt100() const;
    bool give(core::domain::AnswerState state, const QJsonValue &value, const QString &echo);
    void say();
    bool stepDate(int step);
    bool hasOwnHistory(const QKeyEvent &key) const;

    core::rules::Question m_question;
    QDate m_today;
    EditorLook m_look;
    widgets::Field *m_field;
    WarningReason *m_reason;
    std::optional<core::domain::Fact> m_shown;
    QString m_ownFault;   // what stands in the field cannot be read
    QString m_fault;      // told from outside
    QString m_note;
    QString m_mind;   // what to mind although nothing is wrong
    QString m_warning;
    QString m_passed;
};

}   // namespace ui
