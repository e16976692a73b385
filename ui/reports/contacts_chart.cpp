#include "ui/reports/contacts_chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/words/window_dates.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace ui {

using core::reports::DayCount;
using theme::Token;
using theme::Type;

namespace {

constexpr int kLabelEvery = 7;

}   // namespace

ContactsChart::ContactsChart(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new widgets::TextLabel(tr("Contatti al giorno, ultimi 30 giorni"));
    title->setStrong(true);
    m_sentence = new widgets::TextLabel({}, Type::Second, Token::Muted);
    m_sentence->setObjectName(QStringLiteral("contactsSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_sentence);
    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_view = new QChartView(m_chart);
    m_view->setObjectName(QStringLiteral("contactsChart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumHeight(theme::px(150));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_view, 1);
}

void ContactsChart::setDays(const QList<DayCount> &given)
{
    m_days = given;
    const QList<DayCount> &days = m_days;
    m_view->setBackgroundBrush(theme::colour(Token::Panel));
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);   // is ours from here
        axis->deleteLater();
    }
    if (days.isEmpty())
        return;
    const auto most =
        *std::max_element(days.begin(), days.end(), [](const DayCount &a, const DayCount &b) {
            return a.contacts < b.contacts;
        });
    m_sentence->setText(tr("Il %1: %2; il massimo è %3, il %4.")
                            .arg(dayWords(days.last().day))
                            .arg(days.last().contacts)
                            .arg(most.contacts)
                            .arg(dayWords(most.day)));
    m_view->setAccessibleName(tr("Contatti al giorno"));
    m_view->setAccessibleDescription(m_sentence->text());

    auto *before = new QBarSet(QString());
    auto *last = new QBarSet(QString());
    for (qsizetype i = 0; i < days.size(); ++i) {
        const bool isLast = i == days.size() - 1;
        before->append(isLast ? 0 : days[i].contacts);
        last->append(isLast ? days[i].contacts : 0);
    }
    before->setColor(theme::colour(Token::Chart3));
    last->setColor(theme::colour(Token::Chart1));
    before->setBorderColor(Qt::transparent);
    last->setBorderColor(Qt::transparent);
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.75);
    series->append(before);
    series->append(last);
    m_chart->addSeries(series);
    addAxes(*series, days, most.contacts);
}

void ContactsChart::addAxes(QAbstractSeries &series, const QList<DayCount> &days, int most)
{
    // Only one day a week is named, from the last one back: a bar is narrower than its date.
    auto *axisX = new QCategoryAxis;
    axisX->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axisX->setRange(-0.5, static_cast<double>(days.size()) - 0.5);
    for (qsizetype i = (days.size() - 1) % kLabelEvery; i < days.size(); i += kLabelEvery)
        axisX->append(shortDayWords(days[i].day), static_cast<double>(i));
    axisX->setGridLineVisible(false);
    auto *axisY = new QValueAxis;
    axisY->setRange(0, std::max(4, (most + 3) / 4 * 4));
    axisY->setLabelFormat(QStringLiteral("%.0f"));
    axisY->setTickCount(3);
    axisY->setLineVisible(false);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(axisX), static_cast<QAbstractAxis *>(axisY)}) {
        axis->setLabelsFont(theme::font(Type::Caption));
        axis->setLabelsColor(theme::colour(Token::Muted));
        axis->setLinePenColor(theme::colour(Token::Field));
        axis->setGridLineColor(theme::colour(Token::Hair));
    }
    m_chart->addAxis(axisX, Qt::AlignBottom);
    m_chart->addAxis(axisY, Qt::AlignLeft);
    series.attachAxis(axisX);
    series.attachAxis(axisY);
}

void ContactsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setDays(m_days);
}

}   // namespace ui
