#pragma once

#include <QFocusFrame>

class QApplication;

namespace ui::widgets {

/// A widget with this property set to true draws its own ring inside its edges, because there is no
/// room around it (status strip, rail).
inline constexpr char kOwnFocusProperty[] = "ownFocus";

/// The ring of the whole program: 2 px, 2 px outside the control, on whatever has the focus.
/// Views draw their own ring inside the cell (RowDelegate) and tabs inside the tab (DeskStyle), so
/// it leaves them alone.
class FocusRing : public QFocusFrame {
    Q_OBJECT
public:
    /// Follows the focus of `application` from now on. The ring lives in the window that has the
    /// focus and is made again when that window goes.
    static void install(QApplication &application);

    /// The ring inside the edges of `widget`, for those with kOwnFocusProperty.
    static void paintInside(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusRing(QWidget *parent);
};

}   // namespace ui::widgets
