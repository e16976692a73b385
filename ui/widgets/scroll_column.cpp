#include "ui/widgets/scroll_column.h"

#include <QApplication>

namespace ui::widgets {

namespace {

/// Room for the focus ring and a piece of the next row, which says that there is more.
constexpr int kRoom = 12;

}   // namespace

ScrollColumn::ScrollColumn(QWidget *inside, const QString &objectName, const QString &name,
                           QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    if (inside->objectName().isEmpty())
        inside->setObjectName(objectName + QStringLiteral("Inside"));
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    // Queued: what has just been made is placed only after this turn.
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::follow, Qt::QueuedConnection);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ScrollColumn::follow, Qt::QueuedConnection);
}

void ScrollColumn::follow()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, kRoom);
}

}   // namespace ui::widgets
