#pragma once

#include "ui/wizard/answer_editor.h"

class QComboBox;

namespace ui {

/// Yes/no and choices, dense: a box with the keys of the options before their words, and «Non so»
/// and its like at the end. While it has the focus a key chooses its option.
class ChoiceBoxEditor : public AnswerEditor {
    Q_OBJECT
public:
    ChoiceBoxEditor(const core::rules::Question &question, QWidget *parent);

    void show(const core::domain::Fact *fact) override;
    bool commit() override { return true; }
    void focusEditor() override;
    void setFault(const QString &sentence) override;
    void setNote(const QString &note) override;
    bool showsNote() const override { return true; }
    void setNarrow(bool narrow) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &words, const QVariant &id, const QString &key);
    void take(int index);
    void press(const QString &key);
    int widthOf(const QString &words) const;
    void fit();
    QString keysNote() const;
    void say();

    bool m_yesNo;
    widgets::Field *m_field;
    QComboBox *m_box;
    QStringList m_keys;   // by index
    QString m_note;
    QString m_source;
    bool m_focused = false;
};

}   // namespace ui
