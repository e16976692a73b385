#pragma once

#include <QScrollArea>

namespace ui::widgets {

/// Content that scrolls up and down only, on the ground of the panel or page around it. What gets
/// the focus scrolls into view, however it got it. Takes no focus itself.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    /// `inside` is taken over; `name` is what assistive programs say.
    ScrollColumn(QWidget *inside, const QString &objectName, const QString &name,
                 QWidget *parent = nullptr);

    /// What scrolls; widget() is null until it is first shown.
    QWidget *inside() const { return m_inside; }

    /// Also before it is first shown, which ensureWidgetVisible() does not survive.
    void bringIntoView(QWidget *within);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    QWidget *m_inside;
};

}   // namespace ui::widgets
