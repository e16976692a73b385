#pragma once

#include "core/base/result.h"
#include "ui/paper/block_painter.h"

class QPagedPaintDevice;

namespace ui::paper {

/// One layout for preview, PDF and printer.
class Paper {
public:
    explicit Paper(PaperContent content, PrintSize size = PrintSize::Normal);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// In points.
    QSizeF pageSize() const { return m_metrics.page; }
    /// Paints page `page` (from 0) with the painter's unit being one point.
    void paintPage(QPainter &painter, int page) const;

    const PaperContent &content() const { return m_content; }
    PrintSize size() const { return m_size; }

private:
    struct Placed {
        qsizetype block;
        int number;   // of a step
        qreal top;
        qreal height;
        qreal gutterTop;   // where the line between the columns goes on
    };

    BlockPainter blocks() const { return {m_content, m_metrics}; }
    void layOut();
    qreal followers(qsizetype heading) const;
    qreal headHeight() const;
    qreal footTop() const;
    qreal titleTop() const;
    QFont titleFont() const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;

    PaperContent m_content;
    PrintSize m_size;
    PaperMetrics m_metrics;
    QList<QList<Placed>> m_pages;
};

}   // namespace ui::paper
