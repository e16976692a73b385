#include "ui/widgets/panel.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui::widgets {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_header(new QFrame(this)), m_icon(new IconLabel({}, 18)),
      m_title(new TextLabel(title, theme::Type::Body)), m_body(new QVBoxLayout),
      m_all(new QVBoxLayout(this))
{
    setProperty("kit", QStringLiteral("panel"));
    m_header->setProperty("kit", QStringLiteral("panelhead"));
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setStrong(true);
    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->setContentsMargins(16, 4, 12, 4);
    m_headerRow->setSpacing(8);
    m_headerRow->addWidget(m_icon);
    m_headerRow->addWidget(m_title);
    m_headerRow->addStretch(1);
    m_icon->hide();
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(0);
    m_all->addWidget(m_header);
    m_all->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setBodyMargins(16, 12);
    setTitle(title);
    refresh();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    // Made visible by name it would be styled at once, long before the page is shown.
    if (m_header->isHidden() != title.isEmpty())
        m_header->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Panel::setTitleIcon(const QString &iconName)
{
    m_icon->setIcon(iconName, theme::Token::Text);
    m_icon->setVisible(!iconName.isEmpty());
}

void Panel::addHeaderWidget(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void Panel::setBodyMargins(int horizontal, int vertical)
{
    m_body->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

void Panel::setFooter(QWidget *widget)
{
    auto *line = new QFrame;
    line->setProperty("kit", QStringLiteral("hair"));
    line->setFixedHeight(1);
    m_all->addWidget(line);
    m_all->addWidget(widget);
}

void Panel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void Panel::refresh()
{
    m_header->setMinimumHeight(theme::grown(40, 20));
    // Without the sheet (high contrast) the box still needs its edge.
    setFrameShape(theme::activeTheme().mode == theme::Mode::HighContrast ? QFrame::Box
                                                                         : QFrame::NoFrame);
}

}   // namespace ui::widgets
