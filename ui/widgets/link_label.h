#pragma once

#include <QPushButton>

namespace ui::widgets {

/// Words that lead somewhere, underlined; a button for the keyboard. Connect clicked().
class LinkLabel : public QPushButton {
    Q_OBJECT
public:
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
};

}   // namespace ui::widgets
