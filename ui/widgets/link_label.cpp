#include "ui/widgets/link_label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui::widgets {

LinkLabel::LinkLabel(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

QSize LinkLabel::sizeHint() const
{
    // 24 px is the floor of a target.
    return {qMax(theme::px(24), fontMetrics().horizontalAdvance(text()) + 1), theme::grown(24, 18)};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::colour(isEnabled() ? theme::Token::Info : theme::Token::Muted));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LinkLabel::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void LinkLabel::refresh()
{
    QFont underlined = theme::font(theme::Type::Second);
    underlined.setUnderline(true);
    setFont(underlined);
    updateGeometry();
}

}   // namespace ui::widgets
