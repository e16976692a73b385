#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace ui::widgets {

/// One bar: its height is `value`; `share` (0 to 1] narrows a month that is not whole.
/// `reduced` bars are in the context colour (hollow in high contrast).
struct Bar {
    double value = 0;
    double share = 1;
    bool reduced = false;
};

/// A word under the axis, below the bar of that index.
struct BarTick {
    int index = 0;
    QString text;
};

/// Amounts over months: bars, an axis, at most three words written straight on it. No legend, no
/// grid. The sentence given with setSummary() is its accessible description.
class SmallBars : public QWidget {
    Q_OBJECT
public:
    explicit SmallBars(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    /// Over the first bar, over the change, over the last bar; empty ones are left out.
    void setLabels(const QString &first, const QString &change, const QString &last);
    void setTicks(const QList<BarTick> &ticks);
    void setSummary(const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF barRect(int index, const QRectF &plot) const;
    void paintWords(QPainter &painter, const QRectF &plot) const;

    QList<Bar> m_bars;
    QList<BarTick> m_ticks;
    QString m_first;
    QString m_change;
    QString m_last;
};

}   // namespace ui::widgets
