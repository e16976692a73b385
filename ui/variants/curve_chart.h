#pragma once

#include "core/triage/curves.h"

#include <QChartView>

#include <optional>

namespace ui {

/// What a benefit pays along one fact: the line with its exact steps, broken where nothing is paid,
/// the breaks that matter most named where they are, and the person's own place as a diamond.
/// Nothing is said by colour alone: marks differ in shape, lines in stroke.
class CurveChart : public QChartView {
    Q_OBJECT
public:
    explicit CurveChart(QWidget *parent = nullptr);

    void setCurve(const core::triage::PersonalCurve &curve);
    void clear();
    /// The words written on the plot, in their order.
    QStringList labels() const;

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Words beside a point, led to it by a line.
    struct Mark {
        QPointF at;
        QString words;
        bool own = false;
    };
    double across(const QString &value) const;
    void addLines();
    void addMarks();
    void addAxes();
    void addAxis(Qt::Alignment side, double least, double most,
                 const QList<std::pair<double, QString>> &ticks);
    void drawMark(QPainter &painter, const Mark &mark, const QRectF &words) const;
    QList<QRectF> placeWords(const QList<Mark> &marks) const;

    std::optional<core::triage::PersonalCurve> m_curve;
    QList<Mark> m_marks;
    double m_most = 1;   // of the amounts, as the axis has it
};

}   // namespace ui
