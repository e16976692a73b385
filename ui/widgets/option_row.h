#pragma once

#include <QChar>
#include <QRadioButton>

namespace ui::widgets {

/// One answer of a group, 44 px high (50 with the hint under the label): ring, label, hint, the key
/// that chooses it. Its accessible name holds all three.
class OptionRow : public QRadioButton {
    Q_OBJECT
public:
    OptionRow(const QString &label, const QString &hint, QChar key, QWidget *parent = nullptr);

    QChar key() const { return m_key; }
    /// Hint on a second line under the label (sign-in, picture 01) instead of beside it.
    void setHintBelow(bool below);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    struct Layout;
    Layout layoutFor(int width) const;

    QString m_label;
    QString m_hint;
    QChar m_key;
    bool m_below = false;
};

}   // namespace ui::widgets
