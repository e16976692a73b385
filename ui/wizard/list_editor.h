#pragma once

#include "ui/wizard/answer_editor.h"
#include "ui/wizard/list_guide.h"

namespace ui {

class RowForm;

namespace widgets {
class KeyButton;
class RowList;
class TextLabel;
}   // namespace widgets

/// A question whose answer has rows, whatever they are about: the rows in short, and one of them
/// asked field by field. Each answer inside a row gives back the whole list, so that nothing is
/// lost. «Nessuna riga» is an answer of its own. What is taken back, the page takes back.
class ListEditor : public AnswerEditor {
    Q_OBJECT
public:
    ListEditor(const core::rules::Question &question, const ListGuide &guide, const QDate &today,
               QWidget *parent = nullptr);

    void show(const core::domain::Fact *fact) override;
    bool commit() override;
    QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    void focusEditor() override;

    bool goOn() override;
    bool goBack() override;
    bool takeWithout(core::domain::AnswerState state) override;
    const core::rules::Question *inner() const override;
    QString innerPlace() const override;
    bool takesEnter() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildRows();
    widgets::KeyButton *addButton(const QString &text, const QString &name, const QString &hint);
    bool inRow() const;
    void refresh();
    void addRow();
    void openRow(qsizetype at, bool asking);
    void closeRow();
    void removeRow();
    void sayNone();
    void undo();
    void give();
    QJsonArray firstRows() const;

    core::rules::Question m_question;
    ListGuide m_guide;
    QJsonArray m_rows;
    bool m_said = false;   // the list was answered, if only with no rows
    int m_changes = 0;     // made here and not taken back
    QWidget *m_table;
    widgets::TextLabel *m_empty;
    widgets::RowList *m_list;
    widgets::KeyButton *m_add = nullptr;
    widgets::KeyButton *m_remove = nullptr;
    widgets::KeyButton *m_undo = nullptr;
    widgets::KeyButton *m_none = nullptr;
    RowForm *m_form;
};

}   // namespace ui
