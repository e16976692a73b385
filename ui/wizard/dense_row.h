#pragma once

#include "core/domain/facts.h"
#include "core/rules/definition.h"

#include <QFrame>

#include <optional>

namespace ui {

class AnswerEditor;

namespace widgets {
class TextLabel;
}

/// One question of a dense page: label, control, what is said of the answer. The one in hand is on
/// `sel` with a leading edge. A list has its rows under its label.
class DenseRow : public QFrame {
    Q_OBJECT
public:
    /// Takes `editor` over.
    DenseRow(const core::rules::Question &question, AnswerEditor *editor,
             QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    AnswerEditor *editor() const { return m_editor; }
    bool isList() const { return m_isList; }

    /// The stored answer stands in the field, unless it does already.
    void show(const core::domain::Fact *fact);
    /// In any case, over what is being typed.
    void reload(const core::domain::Fact *fact);
    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    /// Continue was pressed without an answer.
    void setMissing(bool missing) { m_missing = missing; }
    void setFault(const QString &contradiction);
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_howTo;   // what can be written here
    AnswerEditor *m_editor;
    widgets::TextLabel *m_label = nullptr;   // of a list; other editors have theirs
    std::optional<core::domain::Fact> m_shown;
    bool m_isList;
    bool m_said = false;   // the editor gave the answer that comes next
    bool m_current = false;
    bool m_missing = false;
};

}   // namespace ui
