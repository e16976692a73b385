#pragma once

#include "ui/keys/key_map.h"

#include <QWidget>

class QGridLayout;
class QKeyEvent;

namespace ui {

namespace widgets {
class ActionBar;
class KeyButton;
class ScrollColumn;
class TextLabel;
}   // namespace widgets

/// «Tasti»: each action with its key on a button. Pressing the button and then a key gives that key
/// to the action; Esc keeps the old one. What cannot be given is said beside it, and why.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent = nullptr);

    widgets::ActionBar *actions() const { return m_actions; }
    /// The keys in force; `hidden` are those this program has no use for.
    void setMap(const KeyMap &map, const QList<FrameKey> &hidden = {});
    const KeyMap &map() const { return m_map; }

Q_SIGNALS:
    /// A key was given, or all were put back.
    void changed(const ui::KeyMap &map);
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void listen(FrameKey key);
    void stopListening();
    void take(const QKeyEvent &event);
    void refresh();
    widgets::KeyButton *button(FrameKey key) const { return m_buttons.value(key); }

    KeyMap m_map;
    QMap<FrameKey, widgets::KeyButton *> m_buttons;
    QMap<FrameKey, widgets::TextLabel *> m_names;
    QMap<FrameKey, widgets::TextLabel *> m_notes;
    std::optional<FrameKey> m_listening;
    widgets::TextLabel *m_said;
    widgets::ActionBar *m_actions;
    widgets::KeyButton *m_restore;
};

}   // namespace ui
