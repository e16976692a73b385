#include "ui/widgets/layout_pause.h"

#include <QLayout>
#include <QWidget>

namespace ui::widgets {

LayoutPause::LayoutPause(QWidget &part)
{
    for (const QWidget *around = &part; around; around = around->parentWidget())
        pause(*around);
    for (const QWidget *inside : part.findChildren<QWidget *>())
        pause(*inside);
}

LayoutPause::~LayoutPause()
{
    for (const QPointer<QLayout> &layout : std::as_const(m_paused)) {
        if (!layout)
            continue;
        layout->setEnabled(true);
        // It was not told of a new size meanwhile.
        const QWidget *parent = layout->parentWidget();
        if (parent && parent->isVisible() && layout->geometry() != parent->contentsRect())
            layout->update();
    }
}

void LayoutPause::pause(const QWidget &widget)
{
    QLayout *layout = widget.layout();
    if (!layout || !layout->isEnabled())
        return;   // also paused by somebody around us
    layout->setEnabled(false);
    m_paused.append(layout);
}

}   // namespace ui::widgets
