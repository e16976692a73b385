#pragma once

#include <QProxyStyle>

namespace ui::theme {

/// Fusion, but for the focus: the frame stands 4 px outside the control and above its neighbours,
/// and the dotted rectangle is gone where the frame is. Tabs, which share one widget, get the ring
/// inside the tab.
class DeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    DeskStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

}   // namespace ui::theme
