#pragma once

#include "ui/widgets/panel.h"

namespace ui {

class CaseModel;

namespace widgets {
class TextLabel;
}

/// The last answers before the question on the page, and the way to all of them.
class AnswersSoFar : public widgets::Panel {
    Q_OBJECT
public:
    explicit AnswersSoFar(CaseModel &model, QWidget *parent = nullptr);

    /// `current` is on the page and left out. Hidden while there is no other answer.
    void refresh(const QString &current);
    /// How many answers there is room for.
    void setBrief(bool brief) { m_brief = brief; }

Q_SIGNALS:
    void allWanted();

private:
    QStringList shown(const QString &current) const;

    struct Line {
        widgets::TextLabel *label;
        widgets::TextLabel *value;
    };

    CaseModel &m_model;
    bool m_brief = false;
    QList<Line> m_lines;
};

}   // namespace ui
