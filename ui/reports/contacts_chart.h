#pragma once

#include "core/reports/contacts.h"

#include <QWidget>

class QAbstractSeries;
class QChart;
class QChartView;

namespace ui {

namespace widgets {
class TextLabel;
}

/// Contacts of the last thirty days as bars, the last one in the main colour and named; the
/// sentence above says the same in words.
class ContactsChart : public QWidget {
    Q_OBJECT
public:
    explicit ContactsChart(QWidget *parent = nullptr);

    void setDays(const QList<core::reports::DayCount> &days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addAxes(QAbstractSeries &series, const QList<core::reports::DayCount> &days, int most);

    QList<core::reports::DayCount> m_days;
    widgets::TextLabel *m_sentence;
    QChart *m_chart;
    QChartView *m_view;
};

}   // namespace ui
