#include "ui/widgets/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace ui::widgets {

namespace {

constexpr int kIconAt100 = 24;
constexpr int kWidthAt100 = 87;

}   // namespace

RailButton::RailButton(const RailEntry &entry, QWidget *parent)
    : QToolButton(parent), m_entry(entry)
{
    setObjectName(QStringLiteral("rail_") + entry.id);
    setProperty("kit", QStringLiteral("rail"));
    setProperty(kOwnFocusProperty, true);
    setText(entry.text);
    setAccessibleName(entry.text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %2 in attesa").arg(m_entry.text).arg(count)
                                : m_entry.text);
    update();
}

QString RailButton::badgeText() const
{
    constexpr int kMost = 99;
    return m_badge > kMost ? QStringLiteral("99+") : QString::number(m_badge);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Type::Caption, true));
    const int width = std::max(kWidthAt100, metrics.horizontalAdvance(m_entry.text) + 12);
    return {width, 38 + theme::px(kIconAt100)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    using theme::Token;
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const bool lit = isChecked();
    const bool highContrast = theme::activeTheme().mode == theme::Mode::HighContrast;
    if (lit && highContrast)
        painter.fillRect(rect(), theme::colour(Token::Sel));
    const QColor ink = lit ? (highContrast ? theme::selectionText() : theme::colour(Token::Primary))
                           : theme::colour(Token::Muted);
    const QColor word = lit ? theme::selectionText() : theme::colour(Token::Muted);
    const int side = theme::px(kIconAt100);
    const QFont font = theme::font(theme::Type::Caption, lit);
    const int line = QFontMetrics(font).height();
    const int top = (height() - side - 2 - line) / 2;
    painter.drawPixmap((width() - side) / 2, top,
                       theme::iconPixmap(m_entry.icon, side, ink, devicePixelRatioF()));
    painter.setFont(font);
    painter.setPen(word);
    painter.drawText(QRect(0, top + side + 2, width(), line), Qt::AlignCenter, m_entry.text);

    if (m_badge > 0) {
        const QFont small = theme::font(theme::Type::Hint, true);
        const QFontMetrics metrics(small);
        const int tall = theme::px(16);
        QRect pill(width() / 2 + side / 2 - 1, top - 5,
                   std::max(tall, metrics.horizontalAdvance(badgeText()) + 8), tall);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colour(Token::Warn));
        painter.drawRoundedRect(pill, tall / 2.0, tall / 2.0);
        painter.setFont(small);
        painter.setPen(theme::colour(Token::Panel));
        painter.drawText(pill, Qt::AlignCenter, badgeText());
    }
    if (hasFocus())
        FocusRing::paintInside(this);
}

void RailButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

Rail::Rail(QWidget *parent) : QFrame(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setProperty("kit", QStringLiteral("rail"));
    setAccessibleName(tr("Luoghi del programma"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    m_top->setSpacing(0);
    m_bottom->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

void Rail::addEntry(const RailEntry &entry)
{
    auto *button = new RailButton(entry, this);
    m_buttons.append(button);
    (entry.atBottom ? m_bottom : m_top)->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, id = entry.id] {
        // The frame decides whether the place changes; until then the lit entry stays.
        setCurrent(m_current);
        Q_EMIT entryChosen(id);
    });
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button->id() == id);
}

QString Rail::current() const
{
    return m_current;
}

void Rail::setBadge(const QString &id, int count)
{
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->id() == id)
            button->setBadge(count);
    }
}

}   // namespace ui::widgets
