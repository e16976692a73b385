#pragma once

#include "ui/second_screen/screen_content.h"

#include <QFrame>

class QLabel;

namespace ui::second_screen {

/// A row of the second screen: an answer with its ring, a need with its drawing, or a line.
/// `letters` and `least` are pixels, already grown with the monitor.
class ScreenRow : public QFrame {
    Q_OBJECT
public:
    ScreenRow(const Row &row, int letters, int least, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Row m_row;
    int m_ring;
};

/// A label of the second screen: plain text in its own language's direction, in a colour of the
/// light theme.
QLabel *screenLabel(const Words &words, int pixels, bool strong, bool muted, QWidget *parent);

}   // namespace ui::second_screen
