#include "ui/variants/curve_chart.h"

#include "ui/theme/theme.h"
#include "ui/variants/variant_words.h"
#include "ui/words/window_dates.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;
using interview::Break;
using interview::CurvePoint;
using theme::Token;
using theme::Type;

namespace {

constexpr qsizetype kMostLabels = 4;
constexpr int kRows = 3;   // of words above the plot
constexpr int kWordsGap = 12;
constexpr int kAxisTicks = 5;
constexpr double kMarkAt100 = 5;

double euros(const QString &value)
{
    return static_cast<double>(Money::fromDecimal(value).value_or(Money()).cents()) / 100.0;
}

/// 1, 2 or 5 times a power of ten, so that about `count` of them fill `most`.
double roundStep(double most, int count)
{
    const double rough = most / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (times * power >= rough)
            return times * power;
    }
    return 10 * power;
}

QString wholeEuros(double value)
{
    return eurosBrief(Money::fromCents(std::llround(value) * 100));
}

/// Samples and both sides of every break, in the order of the axis.
QList<CurvePoint> pointsOf(const interview::Curve &curve)
{
    QList<CurvePoint> points = curve.samples;
    for (const Break &one : curve.breaks)
        points << one.before << one.after;
    return points;
}

}   // namespace

CurveChart::CurveChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setObjectName(QStringLiteral("curveChart"));
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(theme::px(230));
}

void CurveChart::clear()
{
    m_curve.reset();
    m_marks.clear();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);   // is ours from here
        axis->deleteLater();
    }
}

QStringList CurveChart::labels() const
{
    QStringList all;
    for (const Mark &mark : m_marks)
        all.append(mark.words);
    return all;
}

double CurveChart::across(const QString &value) const
{
    if (m_curve->axis.isDay())
        return static_cast<double>(QDate::fromString(value, Qt::ISODate).toJulianDay());
    return euros(value);
}

void CurveChart::setCurve(const triage::PersonalCurve &given)
{
    const triage::PersonalCurve curve = given;
    clear();
    m_curve = curve;
    setMinimumHeight(theme::px(230));
    setBackgroundBrush(theme::colour(Token::Panel));
    const int line = QFontMetrics(theme::font(Type::Caption)).height();
    chart()->setMargins(QMargins(0, kRows * (line + 4), theme::px(16), 0));
    m_most = 1;
    for (const CurvePoint &point : pointsOf(m_curve->curve))
        m_most = std::max(m_most, euros(point.value));
    addLines();
    addMarks();
    addAxes();
    viewport()->update();
}

/// One line for each stretch that pays, full; for each that does not, along the axis and dashed.
void CurveChart::addLines()
{
    QList<CurvePoint> points = pointsOf(m_curve->curve);
    std::stable_sort(points.begin(), points.end(),
                     [this](const auto &a, const auto &b) { return across(a.at) < across(b.at); });
    QLineSeries *line = nullptr;
    bool paid = false;
    for (const CurvePoint &point : std::as_const(points)) {
        const bool pays = !point.value.isEmpty();
        if (line == nullptr || pays != paid) {
            line = new QLineSeries;
            QPen pen(theme::colour(pays ? Token::Chart1 : Token::Chart3), pays ? 2.5 : 2);
            pen.setStyle(pays ? Qt::SolidLine : Qt::DashLine);
            line->setPen(pen);
            chart()->addSeries(line);
            paid = pays;
        }
        line->append(across(point.at), pays ? euros(point.value) : 0.0);
    }
}

void CurveChart::addMarks()
{
    const auto &breaks = m_curve->curve.breaks;
    for (const qsizetype at : triage::labelledBreaks(breaks, kMostLabels)) {
        const Break &one = breaks[at];
        const bool had = !one.before.value.isEmpty();
        const CurvePoint &shown = had ? one.before : one.after;
        m_marks.append(
            {{across(shown.at), euros(shown.value)}, breakWords(m_curve->axis, one), false});
    }
    if (m_curve->own) {
        const CurvePoint &own = *m_curve->own;
        const QString value = own.shownValue.isEmpty() ? tr("niente") : own.shownValue;
        m_marks.append({{across(own.at), euros(own.value)}, tr("oggi: %1").arg(value), true});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.at.x() < b.at.x(); });
}

void CurveChart::addAxes()
{
    const auto &axis = m_curve->axis;
    const double from = across(axis.from);
    const double to = across(axis.to);
    QList<std::pair<double, QString>> ticks;
    if (axis.isDay()) {
        const QDate first = QDate::fromString(axis.from, Qt::ISODate);
        for (QDate day(first.year(), first.month(), 1);
             static_cast<double>(day.toJulianDay()) <= to; day = day.addMonths(2)) {
            if (static_cast<double>(day.toJulianDay()) >= from)
                ticks.append({static_cast<double>(day.toJulianDay()),
                              shortDayWords(day) + QLatin1Char(' ') + QString::number(day.year())});
        }
    } else {
        const double step = roundStep(to, kAxisTicks);
        for (double at = 0; at <= to + step / 1000; at += step)
            ticks.append({at, wholeEuros(at)});
    }
    addAxis(Qt::AlignBottom, from, to, ticks);
    const double step = roundStep(m_most, 3);
    const double top = std::ceil(m_most / step) * step;
    ticks.clear();
    for (double at = 0; at <= top + step / 1000; at += step)
        ticks.append({at, wholeEuros(at)});
    addAxis(Qt::AlignLeft, 0, top, ticks);
}

void CurveChart::addAxis(Qt::Alignment side, double least, double most,
                         const QList<std::pair<double, QString>> &ticks)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(least);
    axis->setRange(least, most);
    for (const auto &[at, words] : ticks)
        axis->append(words, at);
    axis->setLabelsFont(theme::font(Type::Caption));
    axis->setLabelsColor(theme::colour(Token::Muted));
    axis->setLinePenColor(theme::colour(Token::Field));
    axis->setGridLineColor(theme::colour(Token::Hair));
    axis->setGridLineVisible(side == Qt::AlignLeft);
    chart()->addAxis(axis, side);
    for (QAbstractSeries *series : chart()->series())
        series->attachAxis(axis);
}

/// Words stand above the plot, each in the lowest row in which it meets no other.
QList<QRectF> CurveChart::placeWords(const QList<Mark> &marks) const
{
    const QFontMetrics metrics(theme::font(Type::Caption, true));
    const QRectF plot = chart()->plotArea();
    QList<QRectF> placed;
    for (const Mark &mark : marks) {
        const double wide = metrics.horizontalAdvance(mark.words);
        const double x = chart()->mapToPosition(mark.at).x();
        const double left =
            std::clamp(x - wide / 2, plot.left(), std::max(plot.left(), plot.right() - wide));
        QRectF words;
        for (int row = 0; row < kRows; ++row) {
            const double y = plot.top() - (row + 1) * (metrics.height() + 4.0);
            words = QRectF(left, y, wide, metrics.height());
            const QRectF room = words.adjusted(-kWordsGap, 0, kWordsGap, 0);
            if (std::none_of(placed.begin(), placed.end(),
                             [&](const QRectF &other) { return other.intersects(room); }))
                break;
            words = {};
        }
        placed.append(words);
    }
    return placed;
}

void CurveChart::drawMark(QPainter &painter, const Mark &mark, const QRectF &words) const
{
    const QPointF at = chart()->mapToPosition(mark.at);
    const double side = theme::px(kMarkAt100);
    const QColor ink = theme::colour(mark.own ? Token::Text : Token::Chart1);
    if (!words.isNull()) {
        painter.setPen(QPen(theme::colour(Token::Field), 1, Qt::DotLine));
        painter.drawLine(QPointF(at.x(), words.bottom()), at);
        painter.setFont(theme::font(Type::Caption, true));
        painter.setPen(theme::colour(Token::Text));
        painter.drawText(words, Qt::AlignCenter | Qt::TextDontClip, mark.words);
    }
    painter.setPen(QPen(ink, 2));
    painter.setBrush(mark.own ? ink : theme::colour(Token::Panel));
    if (mark.own)
        painter.drawPolygon(QPolygonF({at + QPointF(0, -side - 2), at + QPointF(side + 2, 0),
                                       at + QPointF(0, side + 2), at + QPointF(-side - 2, 0)}));
    else
        painter.drawEllipse(at, side - 1, side - 1);
}

void CurveChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_curve || chart()->series().isEmpty())
        return;
    // The person's own place first: it keeps its words whatever else there is.
    QList<Mark> marks = m_marks;
    std::stable_partition(marks.begin(), marks.end(), [](const Mark &mark) { return mark.own; });
    const QList<QRectF> words = placeWords(marks);
    painter->save();
    for (qsizetype i = marks.size(); i-- > 0;)
        drawMark(*painter, marks[i], words[i]);
    painter->restore();
}

void CurveChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    viewport()->update();
}

void CurveChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_curve)
        setCurve(*m_curve);
}

}   // namespace ui
