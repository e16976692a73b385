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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
};

}   // namespace ui::widgets
