#include "ui/widgets/small_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui::widgets {

// Painted by hand, unlike every other chart: a bar of Qt Charts cannot be narrower than its
// neighbours (the last month is as wide as its share of days) and its labels cannot stand on one
// bar only.

namespace {

using theme::Token;

constexpr int kWidthAt100 = 306;
constexpr int kHeightAt100 = 112;

}   // namespace

SmallBars::SmallBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("smallBars"));
    setAccessibleName(tr("Importi mese per mese"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SmallBars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    update();
}

void SmallBars::setLabels(const QString &first, const QString &change, const QString &last)
{
    m_first = first;
    m_change = change;
    m_last = last;
    update();
}

void SmallBars::setTicks(const QList<BarTick> &ticks)
{
    m_ticks = ticks;
    update();
}

void SmallBars::setSummary(const QString &sentence)
{
    setAccessibleDescription(sentence);
    setToolTip(sentence);
}

QSize SmallBars::sizeHint() const
{
    return {kWidthAt100, theme::px(kHeightAt100)};
}

QSize SmallBars::minimumSizeHint() const
{
    return {theme::px(160), theme::px(kHeightAt100)};
}

QRectF SmallBars::barRect(int index, const QRectF &plot) const
{
    const double step = plot.width() / m_bars.size();
    const double highest =
        std::max_element(m_bars.begin(), m_bars.end(), [](const Bar &a, const Bar &b) {
            return a.value < b.value;
        })->value;
    const Bar &bar = m_bars.at(index);
    const double tall = highest > 0 ? plot.height() * bar.value / highest : 0;
    const double wide = std::max(1.0, (step - std::min(2.0, step / 4)) * bar.share);
    return {plot.left() + step * index, plot.bottom() - tall, wide, tall};
}

void SmallBars::paintWords(QPainter &painter, const QRectF &plot) const
{
    const QFont strong = theme::font(theme::Type::Caption, true);
    const QFontMetricsF metrics(strong);
    painter.setFont(strong);
    painter.setPen(theme::colour(Token::Text));
    painter.drawText(QPointF(plot.left(), metrics.ascent()), m_first);
    const double lastLeft = plot.right() - metrics.horizontalAdvance(m_last);
    double above = plot.bottom();
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF bar = barRect(i, plot);
        if (bar.right() >= lastLeft)
            above = std::min(above, bar.top());
    }
    painter.drawText(QPointF(lastLeft, above - 4), m_last);

    const QFont plain = theme::font(theme::Type::Caption);
    const QFontMetricsF small(plain);
    painter.setFont(plain);
    painter.setPen(theme::colour(Token::Muted));
    const auto change =
        std::find_if(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return bar.reduced; });
    if (change != m_bars.end()) {
        const double at = barRect(static_cast<int>(change - m_bars.begin()), plot).left();
        const double after = plot.left() + metrics.horizontalAdvance(m_first) + 12;
        painter.drawText(QPointF(std::max(at, after), small.ascent()), m_change);
    }
    for (const BarTick &tick : m_ticks) {
        const QRectF bar = barRect(tick.index, plot);
        const double width = small.horizontalAdvance(tick.text);
        const double left = std::clamp(bar.center().x() - width / 2, plot.left(),
                                       std::max(plot.left(), plot.right() - width));
        painter.drawText(QPointF(left, plot.bottom() + 3 + small.ascent()), tick.text);
    }
}

void SmallBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    const int line = theme::px(16);
    const QRectF plot = QRectF(rect()).adjusted(2, line + 4, -2, -line - 4);
    const bool hollow = theme::activeTheme().mode == theme::Mode::HighContrast;
    for (int i = 0; i < m_bars.size(); ++i) {
        const bool reduced = m_bars.at(i).reduced;
        const QColor ink = hollow ? theme::colour(Token::Text)
                                  : theme::colour(reduced ? Token::Chart3 : Token::Chart1);
        const QRectF bar = barRect(i, plot);
        painter.setPen(hollow ? QPen(ink) : QPen(Qt::NoPen));
        painter.setBrush(hollow && reduced ? QBrush(Qt::NoBrush) : QBrush(ink));
        painter.drawRect(hollow ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar);
    }
    painter.setPen(theme::colour(Token::Field));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintWords(painter, plot);
}

}   // namespace ui::widgets
