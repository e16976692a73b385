#pragma once

#include <QColor>
#include <QProxyStyle>

#include <functional>

namespace ui::theme {

/// Fusion, but for the focus: the frame stands 4 px outside the control and above its neighbours,
/// and the dotted rectangle is gone where the frame is. Tabs, which share one widget, get the ring
/// inside the tab.
class DeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    /// `focusColour` is asked at each painting: the theme can change.
    explicit DeskStyle(std::function<QColor()> focusColour);

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    std::function<QColor()> m_focusColour;
};

}   // namespace ui::theme
