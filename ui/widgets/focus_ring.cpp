#include "ui/widgets/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>

#include <memory>

namespace ui::widgets {

namespace {

constexpr int kRing = 2;

/// A page takes the focus only so that its title is read out: nothing on it can be typed in.
bool drawsItsOwn(const QWidget *widget)
{
    return widget->focusPolicy() == Qt::NoFocus || widget->property(kOwnFocusProperty).toBool() ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QScrollArea *>(widget) || qobject_cast<const QTabBar *>(widget);
}

void paintRing(QWidget *on, const QRectF &outside, qreal radius)
{
    QPainter painter(on);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colour(theme::Token::Focus), kRing));
    constexpr qreal kHalf = kRing / 2.0;
    painter.drawRoundedRect(outside.adjusted(kHalf, kHalf, -kHalf, -kHalf), radius, radius);
}

}   // namespace

FocusRing::FocusRing(QWidget *parent) : QFocusFrame(parent)
{
    setObjectName(QStringLiteral("focusRing"));
}

void FocusRing::install(QApplication &application)
{
    const auto ring =
        std::make_shared<QPointer<FocusRing>>();   // shared by the calls of the lambda
    connect(&application, &QApplication::focusChanged, &application,
            [ring](QWidget *, QWidget *now) {
                const bool ringed = now && !now->isWindow() && !drawsItsOwn(now);
                if (!*ring && ringed)
                    *ring = new FocusRing(now->window());
                if (*ring)
                    (*ring)->setWidget(ringed ? now : nullptr);
            });
}

void FocusRing::paintInside(QWidget *widget)
{
    paintRing(widget, widget->rect(), 0);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    constexpr qreal kRadius = 6;
    paintRing(this, rect(), kRadius);
}

}   // namespace ui::widgets
