#pragma once

#include <QStackedWidget>
#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;

namespace ui {

class Capture;
class DeskWorker;
class PagePreview;
class PageStrip;

namespace widgets {
class KeyButton;
class Panel;
class TextLabel;
}   // namespace widgets

/// Where the pages of one paper are put together: in the page, never in a box over it.
class CapturePanel : public QWidget {
    Q_OBJECT
public:
    /// Borrows both.
    CapturePanel(Capture &capture, DeskWorker &worker, QWidget *parent = nullptr);

    PageStrip &strip() { return *m_strip; }
    /// Without a scanner the button says so and rests.
    void setScannerPresent(bool present);
    void refresh();
    /// The enlarged page closes; false when none was open.
    bool closeEnlarged();
    /// Where work goes on: the pages, or «Aggiungi file» while there are none.
    void focusHere();

Q_SIGNALS:
    void filesWanted();
    void scanWanted();
    /// Back to the list; pages wait.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildAdding();
    QWidget *buildArranging();
    QWidget *buildPages();
    void keepFocus(bool pages);
    void enlarge();
    QString sizeLine() const;

    Capture &m_capture;
    widgets::Panel *m_panel;
    QWidget *m_adding;
    QWidget *m_arranging;
    QStackedWidget *m_pages;
    PageStrip *m_strip;
    QScrollArea *m_large;
    PagePreview *m_enlarged;
    widgets::TextLabel *m_empty;
    widgets::TextLabel *m_size;
    widgets::TextLabel *m_busy;
    QCheckBox *m_original;
    widgets::KeyButton *m_files;
    widgets::KeyButton *m_scan;
    widgets::TextLabel *m_noScanner;
    widgets::KeyButton *m_rotate;
    widgets::KeyButton *m_before;
    widgets::KeyButton *m_after;
    widgets::KeyButton *m_remove;
    widgets::KeyButton *m_undo;
    widgets::KeyButton *m_stop;
    bool m_scannerPresent = false;
};

}   // namespace ui
