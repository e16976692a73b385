#pragma once

#include "core/rules/decision.h"

#include <QWidget>

namespace ui {

namespace widgets {
class Chip;
class IconLabel;
class TextLabel;
}   // namespace widgets

/// One requirement: icon and word of its state, the sentence with the person's figures, its source,
/// and the provisional mark when there is one.
class ReasonRow : public QWidget {
    Q_OBJECT
public:
    explicit ReasonRow(const QString &rule, QWidget *parent = nullptr);

    /// The same requirement after another answer; what did not change is left alone.
    void show(const core::rules::Reason &reason);

private:
    widgets::IconLabel *m_icon;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_source;
    widgets::Chip *m_provisional;
};

}   // namespace ui
