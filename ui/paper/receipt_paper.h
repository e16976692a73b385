#pragma once

#include "core/base/result.h"
#include "ui/paper/receipt_content.h"

#include <QSizeF>

class QPagedPaintDevice;
class QPainter;

namespace ui::paper {

/// A4 in points. Every paper is laid out in points, whatever it is painted on.
inline constexpr QSizeF kA4{595.28, 841.89};

/// How large the letters are: normal 12 points, large print 18.
enum class PrintSize { Normal, Large };

/// One layout for preview, PDF and printer.
class ReceiptPaper {
public:
    explicit ReceiptPaper(ReceiptContent content, PrintSize size = PrintSize::Normal);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints page `page` (from 0) with the painter's unit being one point.
    void paintPage(QPainter &painter, int page) const;
    /// All pages on a printer or PDF writer. @error Io  the device refused
    core::Result<> paintAll(QPagedPaintDevice &device) const;

    const ReceiptContent &content() const { return m_content; }

private:
    enum class Kind { Heading, Facts, Box, Paragraph, Step };
    struct Block {
        Kind kind;
        QString left;
        QString text;
        qreal spaceBefore = 0;
        qreal top = 0;
        qreal height = 0;
    };

    void makeBlocks(QList<Block> &blocks) const;
    void layOut(QList<Block> blocks);
    qreal heightOf(const Block &block) const;
    void paintBlock(QPainter &painter, const Block &block) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    qreal headHeight() const;

    ReceiptContent m_content;
    qreal m_body;   // body size in points
    QList<QList<Block>> m_pages;
};

/// The receipt as PDF/A-1b with embedded fonts. @error Io
core::Result<QByteArray> receiptPdf(const ReceiptPaper &paper);

}   // namespace ui::paper
