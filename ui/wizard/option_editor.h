#pragma once

#include "ui/wizard/answer_editor.h"

namespace ui {

namespace widgets {
class OptionGroup;
}

/// Yes/no and choices, guided: option rows, answered by choosing.
class OptionEditor : public AnswerEditor {
    Q_OBJECT
public:
    OptionEditor(const core::rules::Question &question, QWidget *parent);

    void show(const core::domain::Fact *fact) override;
    bool retarget(const core::rules::Question &question) override;
    bool commit() override { return true; }
    void focusEditor() override;

private:
    void fill(const core::rules::Question &question);

    bool m_yesNo = false;
    widgets::OptionGroup *m_group;
};

}   // namespace ui
