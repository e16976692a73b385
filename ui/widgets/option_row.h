#pragma once

#include <QChar>
#include <QRadioButton>

class QBoxLayout;

namespace ui::widgets {

class KeyHint;
class TextLabel;

/// One answer of a group, 44 px high (50 with the hint under the label): ring, label, hint, the key
/// that chooses it. Its accessible name holds all three. The words are labels above the button,
/// transparent to the mouse; they wrap rather than being cut.
class OptionRow : public QRadioButton {
    Q_OBJECT
public:
    OptionRow(const QString &label, const QString &hint, QChar key, QWidget *parent = nullptr);

    /// Other words and another key on the same row.
    void setWords(const QString &label, const QString &hint, QChar key);
    QChar key() const { return m_key; }
    QString label() const;
    /// Hint on a second line under the label (sign-in, picture 01) instead of beside it.
    void setHintBelow(bool below);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void refresh();
    void placeHint();

    TextLabel *m_label;
    TextLabel *m_hint;
    KeyHint *m_keyHint;
    QBoxLayout *m_words;
    QChar m_key;
    bool m_below = false;
};

}   // namespace ui::widgets
