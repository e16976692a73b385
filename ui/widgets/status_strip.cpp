#include "ui/widgets/status_strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui::widgets {

namespace {

constexpr int kPadding = 16;
constexpr int kGap = 8;
constexpr int kIconAt100 = 16;

}   // namespace

/// One of the four texts: a label that can be focused, with its icon and the line beside it.
class StatusCell : public QLabel {
    Q_OBJECT
public:
    StatusCell(const QString &name, const QString &label, bool lineAtRight)
        : m_label(label), m_lineAtRight(lineAtRight)
    {
        setObjectName(name);
        setFocusPolicy(Qt::TabFocus);
        setProperty(kOwnFocusProperty, true);
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        // A stop of Tab that says nothing is no stop.
        hide();
    }

    void say(const QString &icon, const QString &text, const QString &shortText)
    {
        m_icon = icon;
        m_full = text;
        m_short = shortText.isEmpty() ? text : shortText;
        setAccessibleName(tr("%1: %2").arg(m_label, text));
        setVisible(!text.isEmpty());
        setBrief(m_brief);
    }
    void setBrief(bool brief)
    {
        m_brief = brief;
        setText(brief ? m_short : m_full);
        updateGeometry();
        update();
    }
    void setTone(theme::Token tone)
    {
        m_tone = tone;
        update();
    }
    int fullWidth() const { return m_full.isEmpty() ? 0 : widthOf(m_full, true); }
    QSize sizeHint() const override
    {
        return {text().isEmpty() ? 0 : widthOf(text(), !m_brief), theme::grown(27, 18)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = theme::colour(m_tone);
        int left = kPadding;
        if (!m_brief && !m_icon.isEmpty()) {
            const int side = theme::px(kIconAt100);
            painter.drawPixmap(left, (height() - side + 2) / 2,
                               theme::iconPixmap(m_icon, side, ink, devicePixelRatioF()));
            left += side + kGap;
        }
        painter.setFont(theme::font(theme::Type::Second));
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, text());
        const int line = m_lineAtRight ? width() - 1 : 0;
        painter.fillRect(line, 0, 1, height(), theme::colour(theme::Token::Line));
        if (hasFocus())
            FocusRing::paintInside(this);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QLabel::focusOutEvent(event);
        update();
    }

private:
    int widthOf(const QString &text, bool withIcon) const
    {
        const QFontMetrics metrics(theme::font(theme::Type::Second));
        const int icon = withIcon && !m_icon.isEmpty() ? theme::px(kIconAt100) + kGap : 0;
        return metrics.horizontalAdvance(text) + icon + 2 * kPadding + 1;
    }

    QString m_label;
    QString m_icon;
    QString m_full;
    QString m_short;
    theme::Token m_tone = theme::Token::Muted;
    bool m_lineAtRight;
    bool m_brief = false;
};

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent), m_who(new StatusCell(QStringLiteral("statusWho"), tr("Chi lavora"), true)),
      m_queue(new StatusCell(QStringLiteral("statusQueue"), tr("Coda"), true)),
      m_connection(new StatusCell(QStringLiteral("statusConnection"), tr("Rete"), true)),
      m_lastSave(new StatusCell(QStringLiteral("statusLastSave"), tr("Salvataggio"), false))
{
    setObjectName(QStringLiteral("statusStrip"));
    setProperty("kit", QStringLiteral("status"));
    setAccessibleName(tr("Stato del banco"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_who);
    row->addWidget(m_queue);
    row->addWidget(m_connection);
    row->addStretch(1);
    row->addWidget(m_lastSave);
}

void StatusStrip::setWho(const QString &text, const QString &shortText)
{
    m_who->say(QStringLiteral("user"), text, shortText);
    chooseLengths();
}

void StatusStrip::setQueue(const QString &text, const QString &shortText)
{
    m_queue->say(QStringLiteral("users"), text, shortText);
    chooseLengths();
}

void StatusStrip::setConnection(ConnectionState state, const QString &text,
                                const QString &shortText)
{
    m_amber = state == ConnectionState::Offline;
    m_connection->say(m_amber ? QStringLiteral("network-off") : QStringLiteral("network"), text,
                      shortText);
    setProperty("amber", m_amber);
    theme::repolish(this);
    for (StatusCell *cell : {m_who, m_queue, m_connection, m_lastSave})
        cell->setTone(m_amber ? theme::Token::Warn : theme::Token::Muted);
    chooseLengths();
}

void StatusStrip::setLastSave(const QString &text, const QString &shortText)
{
    m_lastSave->say(QStringLiteral("save"), text, shortText);
    chooseLengths();
}

QSize StatusStrip::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    chooseLengths();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        chooseLengths();
}

void StatusStrip::chooseLengths()
{
    const auto cells = {m_who, m_queue, m_connection, m_lastSave};
    int full = 0;
    for (const StatusCell *cell : cells)
        full += cell->fullWidth();
    for (StatusCell *cell : cells)
        cell->setBrief(full > width());
    // Now, not when the events are worked off: until then a longer text would be cut.
    layout()->activate();
}

}   // namespace ui::widgets

#include "status_strip.moc"
