#pragma once

#include <QFrame>

class QHBoxLayout;

namespace ui::widgets {

class KeyButton;
class TextLabel;

/// The 56 px bar under a page: actions at the left, a note, the one main action at the right.
/// Given to the frame with the page, so that it stays in place while the page scrolls. Without room
/// the note goes first, then icons and key hints; words are never cut.
class ActionBar : public QFrame {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// «Indietro», pressed by Alt+←. Always the first.
    KeyButton *setBack(const QString &text);
    KeyButton *addAction(const QString &text, const QString &iconName = {},
                         const QString &keyHint = {});
    /// Words before the main action («decide l'INPS»); empty hides them.
    void setNote(const QString &note);
    /// The main action, pressed by Ctrl+Enter; made at the first call, changed by later ones.
    KeyButton *setPrimary(const QString &text, const QString &keyHint);

    /// Null until set.
    KeyButton *back() const { return m_back; }
    KeyButton *primary() const { return m_primary; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QHBoxLayout *m_left;
    TextLabel *m_note;
    KeyButton *m_back = nullptr;
    KeyButton *m_primary = nullptr;
};

}   // namespace ui::widgets
