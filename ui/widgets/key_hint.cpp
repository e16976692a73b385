#include "ui/widgets/key_hint.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui::widgets {

KeyHint::KeyHint(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("tasto %1").arg(key));
}

QSize KeyHint::sizeHint() const
{
    return boxSize(text());
}

QSize KeyHint::boxSize(const QString &key)
{
    constexpr int kPadding = 6;
    const QFontMetrics metrics(theme::font(theme::Type::Hint));
    const int height = theme::grown(18, 16);
    return {std::max(metrics.horizontalAdvance(key) + 2 * kPadding, height + 1), height};
}

void KeyHint::paintBox(QPainter &painter, const QRect &rect, const QString &key, const QColor &edge,
                       const QColor &ink)
{
    const QSize size = boxSize(key);
    QRect box(QPoint(), size);
    box.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(theme::font(theme::Type::Hint));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), text(), theme::colour(theme::Token::Line),
             theme::colour(theme::Token::Muted));
}

}   // namespace ui::widgets
