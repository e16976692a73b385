#pragma once

#include <QFocusFrame>

class QApplication;

namespace ui::widgets {

/// The ring of the whole program: 2 px, 2 px outside the control, on whatever has the focus.
/// One instance, made by the composition. Views draw their own ring inside the cell (RowDelegate),
/// so it leaves them alone.
class FocusRing : public QFocusFrame {
    Q_OBJECT
public:
    /// Follows `application`; lives as a child of the focused window, so it is owned by a guard
    /// that is a child of `application`.
    static void install(QApplication &application);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FocusRing();
    void follow(QWidget *focused);
};

}   // namespace ui::widgets
