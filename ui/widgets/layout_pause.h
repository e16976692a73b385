#pragma once

#include <QList>
#include <QPointer>

class QLayout;
class QWidget;

namespace ui::widgets {

/// While it lives, no layout inside or around `part` is worked out. Qt lays the whole window out at
/// once each time a hidden widget is shown in it; who changes many of them at a time pauses that,
/// and all is laid out in the next turn of the loop, before anything is painted.
class LayoutPause {
public:
    explicit LayoutPause(QWidget &part);
    ~LayoutPause();
    LayoutPause(const LayoutPause &) = delete;
    LayoutPause &operator=(const LayoutPause &) = delete;

private:
    void pause(const QWidget &widget);

    QList<QPointer<QLayout>> m_paused;
};

}   // namespace ui::widgets
