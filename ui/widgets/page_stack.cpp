#include "ui/widgets/page_stack.h"

namespace ui::widgets {

bool PageStack::hasHeightForWidth() const
{
    return false;
}

void PageStack::turnTo(QWidget *page)
{
    // Qt's own way to know that painting is stopped; nothing is painted before the next turn of the
    // loop anyway.
    setAttribute(Qt::WA_UpdatesDisabled, true);
    setCurrentWidget(page);
    setAttribute(Qt::WA_UpdatesDisabled, false);
    update();
}

}   // namespace ui::widgets
