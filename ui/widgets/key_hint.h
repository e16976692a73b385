#pragma once

#include <QLabel>

class QPainter;

namespace ui::widgets {

/// A key in its little box, beside what it does: «F6», «1».
class KeyHint : public QLabel {
    Q_OBJECT
public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Size of the box for `key` at the active scale.
    static QSize boxSize(const QString &key);
    /// Paints the box centred in `rect`, edge and text in the colours given.
    static void paintBox(QPainter &painter, const QRect &rect, const QString &key,
                         const QColor &edge, const QColor &ink);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace ui::widgets
