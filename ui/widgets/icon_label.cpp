#include "ui/widgets/icon_label.h"

#include "ui/theme/icons.h"

#include <QEvent>

namespace ui::widgets {

IconLabel::IconLabel(const QString &iconName, int sizeAt100, theme::Token tone, QWidget *parent)
    : QLabel(parent), m_icon(iconName), m_size(sizeAt100), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void IconLabel::setIcon(const QString &iconName, theme::Token tone)
{
    m_icon = iconName;
    m_tone = tone;
    refresh();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void IconLabel::refresh()
{
    const int side = theme::px(m_size);
    setFixedSize(side, side);
    setPixmap(theme::iconPixmap(m_icon, side, theme::colour(m_tone), devicePixelRatioF()));
}

}   // namespace ui::widgets
