#pragma once

#include "core/rules/decision.h"

#include <QWidget>

namespace ui {

namespace widgets {
class Chip;
class IconLabel;
class TextLabel;
}   // namespace widgets

/// Where the words of a requirement stand: Narrow under one another, Wide in three columns.
enum class ReasonForm { Narrow, Wide };

/// One requirement: icon and word of its state, the sentence with the person's figures, its source,
/// and the provisional mark when there is one.
class ReasonRow : public QWidget {
    Q_OBJECT
public:
    explicit ReasonRow(const QString &rule, QWidget *parent = nullptr);
    ReasonRow(const QString &rule, ReasonForm form, QWidget *parent = nullptr);

    /// The same requirement after another answer; what did not change is left alone.
    /// @param datum  what the person said about it; the middle column of the wide form
    void show(const core::rules::Reason &reason, const QString &datum = {});

protected:
    /// Wide rows end in a hairline.
    void paintEvent(QPaintEvent *event) override;

private:
    void layNarrow();
    void layWide();

    ReasonForm m_form;
    widgets::IconLabel *m_icon;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_datum;
    widgets::TextLabel *m_source;
    widgets::Chip *m_provisional;
};

}   // namespace ui
