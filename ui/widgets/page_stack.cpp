#include "ui/widgets/page_stack.h"

namespace ui::widgets {

bool PageStack::hasHeightForWidth() const
{
    return false;
}

QSize PageStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

void PageStack::turnTo(QWidget *page)
{
    // Qt's own way to know that painting is stopped; nothing is painted before the next turn of the
    // loop anyway.
    const bool stopped = testAttribute(Qt::WA_UpdatesDisabled);
    setAttribute(Qt::WA_UpdatesDisabled, true);
    setCurrentWidget(page);
    setAttribute(Qt::WA_UpdatesDisabled, stopped);
    update();
}

}   // namespace ui::widgets
