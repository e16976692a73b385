#pragma once

#include <QWidget>

namespace ui {

class Capture;
class CheckLines;
class DeskWorker;
class PagePreview;

namespace widgets {
class Panel;
class TextLabel;
}   // namespace widgets

/// Beside the pages: the chosen one, and what is to be said about it. When the paper had to be made
/// smaller, how the page came out.
class CaptureSide : public QWidget {
    Q_OBJECT
public:
    /// Borrows both.
    CaptureSide(Capture &capture, DeskWorker &worker, QWidget *parent = nullptr);

    /// -1: none.
    void showPage(int at);

private:
    Capture &m_capture;
    widgets::Panel *m_panel;
    PagePreview *m_preview;
    CheckLines *m_checks;
    widgets::TextLabel *m_shrunk;
};

}   // namespace ui
