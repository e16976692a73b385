#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace ui::widgets {

/// What a button is for; the sheet reads it as property `role`. One Primary a screen.
/// Header is for the dark bar at the top.
enum class ButtonRole { Secondary, Primary, Flat, Danger, Header };

/// A button with words, an optional icon and the key that does the same.
/// The hint is only shown (and told in the accessible description): it binds no shortcut.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString &text, QWidget *parent = nullptr);
    KeyButton(const QString &text, ButtonRole role, QWidget *parent = nullptr);

    void setRole(ButtonRole role);
    ButtonRole role() const { return m_role; }
    void setIconName(const QString &name);
    /// The standard key, «F2», «Ctrl+Invio»; empty removes it. The operator's own is shown.
    void setKeyHint(const QString &hint);
    QString keyHint() const { return m_hint; }
    /// After the keys were changed.
    void refreshKeyHint() { setKeyHint(m_standardHint); }
    /// Height at 100 %: 32 by default, 28 in the header, 40 main action, 44 guided.
    void setHeightAt100(int pixels);
    /// Without icon and hint, for bars that have no room; the description keeps the key.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Width with icon and hint, whatever setCompact() says.
    int fullWidth() const;

protected:
    /// Enter presses too, not only Space.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    int widthWith(bool iconAndHint) const;
    QColor ink() const;

    ButtonRole m_role = ButtonRole::Secondary;
    QString m_iconName;
    QString m_standardHint;
    QString m_hint;
    int m_heightAt100 = 32;
    bool m_compact = false;
};

}   // namespace ui::widgets
