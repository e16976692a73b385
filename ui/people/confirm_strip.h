#pragma once

#include "ui/widgets/strip.h"

namespace ui {

namespace widgets {
class KeyButton;
}   // namespace widgets

/// A question about something that may have changed since («Vivono ancora insieme?»), answered with
/// one key: S or N while the strip has the focus.
class ConfirmStrip : public widgets::Strip {
    Q_OBJECT
public:
    explicit ConfirmStrip(QWidget *parent = nullptr);

    void ask(const QString &question, const QString &since);

Q_SIGNALS:
    void confirmed();
    void changedSince();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::KeyButton *m_yes;
    widgets::KeyButton *m_no;
};

}   // namespace ui
