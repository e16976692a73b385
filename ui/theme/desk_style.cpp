#include "ui/theme/desk_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <utility>

namespace ui::theme {

DeskStyle::DeskStyle(std::function<QColor()> focusColour)
    : QProxyStyle(QStringLiteral("Fusion")), m_focusColour(std::move(focusColour))
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    constexpr int kRingAndGap = 4;
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return kRingAndGap;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (qobject_cast<const QTabBar *>(widget)) {
        painter->save();
        painter->setPen(QPen(m_focusColour(), 2));
        painter->drawRect(option->rect.adjusted(-3, 1, 3, -1));
        painter->restore();
    }
}

}   // namespace ui::theme
