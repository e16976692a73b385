#pragma once

#include <QStackedWidget>

namespace ui::widgets {

/// One of many pages at a time.
///
/// Takes the room there is: what is hidden in it is not asked how high its words would be, or each
/// change of one page would work all of them out.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    bool hasHeightForWidth() const override;
    /// Those of the page that is shown.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// As setCurrentWidget(), which would first stop and then start the painting of each widget of
    /// every page.
    void turnTo(QWidget *page);
};

}   // namespace ui::widgets
