#pragma once

#include "ui/second_screen/screen_content.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui::second_screen {

/// Draws a ScreenContent: made for 1024 × 768 and grown with the monitor. Has no control: it is
/// read and pointed at, never used. Always light, whatever the operator's theme is.
class ScreenView : public QWidget {
    Q_OBJECT
public:
    explicit ScreenView(QWidget *parent = nullptr);

    /// Starts at the first page of rows.
    void setContent(const ScreenContent &content);
    const ScreenContent &content() const { return m_content; }
    /// Rows that do not fit stand on further pages.
    int pageCount() const { return m_pageCount; }
    int currentPage() const { return m_page; }
    void turnTo(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How closely rows stand, from the design's measure to the closest.
    struct Measure {
        int row;
        int gap;
        int letters;
        int columns;
    };
    void rebuild();
    void discard();
    int rowsOnAPage(const Measure &measure, const std::function<bool(QWidget *)> &fits);
    QWidget *build(const Measure &measure, int firstRow, int rowCount);
    QWidget *header();
    QWidget *rows(const Measure &measure, int firstRow, int rowCount);
    QWidget *reason();
    QWidget *foot();
    int grown(int pixels) const;

    ScreenContent m_content;
    QWidget *m_all = nullptr;
    int m_page = 0;
    int m_pageCount = 1;
};

}   // namespace ui::second_screen
