#include "ui/widgets/scroll_column.h"

#include <QApplication>
#include <QEvent>

namespace ui::widgets {

namespace {

/// Room for the focus ring and a piece of the next row, which says that there is more.
constexpr int kRoom = 12;

}   // namespace

ScrollColumn::ScrollColumn(QWidget *inside, const QString &objectName, const QString &name,
                           QWidget *parent)
    : QScrollArea(parent), m_inside(inside)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    if (inside->objectName().isEmpty())
        inside->setObjectName(objectName + QStringLiteral("Inside"));
    inside->setParent(viewport());
    viewport()->setAutoFillBackground(false);
    // Queued: what has just been made is placed only after this turn.
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::follow, Qt::QueuedConnection);
}

QSize ScrollColumn::sizeHint() const
{
    ensurePolished();
    return QScrollArea::sizeHint();
}

bool ScrollColumn::event(QEvent *event)
{
    // Qt measures what it scrolls when it is given it, and at each change of style: all of it would
    // be styled before anybody sees it, and again for each widget that this one is put into.
    if (event->type() == QEvent::Polish && !widget()) {
        setWidget(m_inside);
        m_inside->setAutoFillBackground(false);
    }
    return QScrollArea::event(event);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ScrollColumn::follow, Qt::QueuedConnection);
}

void ScrollColumn::bringIntoView(QWidget *within)
{
    ensurePolished();
    ensureWidgetVisible(within, 0, 0);
}

void ScrollColumn::follow()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, kRoom);
}

}   // namespace ui::widgets
