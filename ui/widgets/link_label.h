#pragma once

#include <QPushButton>

namespace ui::widgets {

/// Words that lead somewhere, underlined; a button for the keyboard, a link for assistive programs.
/// Connect clicked().
class LinkLabel : public QPushButton {
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

}   // namespace ui::widgets
