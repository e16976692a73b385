#pragma once

#include "ui/paper/paper_content.h"
#include "ui/paper/paper_type.h"

#include <QList>
#include <QSizeF>

class QPainter;

namespace ui::paper {

/// How large the letters are: normal 12 points, large print 18.
enum class PrintSize { Normal, Large };

/// A4 in points. Every paper is laid out in points, whatever it is painted on.
inline constexpr QSizeF kA4{595.28, 841.89};

/// The measures of a paper in points.
struct PaperMetrics {
    QSizeF page = kA4;
    qreal margin = 51;   // 18 mm
    qreal body = 12;
    qreal gap = 30;   // between two columns

    qreal width() const { return page.width() - 2 * margin; }
    qreal columnWidth() const { return (width() - gap) / 2; }
};

/// A ticket in two languages or in large print grows by a format of the A series for each.
PaperMetrics metricsOf(const PaperContent &content, PrintSize size);

/// Measures and paints the blocks of one paper, in one column or in two: the person's language at
/// the left, the valid Italian at the right.
class BlockPainter {
public:
    BlockPainter(const PaperContent &content, const PaperMetrics &metrics);

    qreal spaceBefore(const Block &block) const;
    qreal height(const Block &block) const;
    /// `number` of a step. `top` in points from the top of the page.
    void paint(QPainter &painter, const Block &block, int number, qreal top) const;
    /// The line between the columns.
    void paintGutter(QPainter &painter, qreal top, qreal bottom) const;
    bool isInColumns(const Block &block) const;

    /// A sentence in one column or in two.
    qreal sentenceHeight(const Sentence &sentence, const QFont &font) const;
    void paintSentence(QPainter &painter, const Sentence &sentence, const QFont &font, qreal top,
                       const QColor &colour = kInk) const;

private:
    struct Column {
        qreal left;
        qreal width;
        bool other;   // the person's language
        bool rightToLeft;
        bool quiet;   // says nothing where a translation is missing
    };
    /// A piece of text at its place in a column, from the block's top left corner.
    struct Piece {
        QPointF at;
        ColumnText words;
    };
    QList<Column> columnsOf(const Block &block) const;
    QString textOf(const Sentence &sentence, const Column &column) const;
    ColumnText words(const Sentence &sentence, const Column &column, const QFont &font,
                     qreal indent = 0, const QColor &colour = kInk) const;
    QList<Piece> pieces(const Block &block, const Column &column) const;
    QList<Piece> factPieces(const Block &block, const Column &column) const;
    QList<Piece> boxPieces(const Block &block, const Column &column) const;
    /// Letters of two scripts stand on one line, whatever their height.
    static qreal firstBaseline(const QList<Piece> &pieces);
    qreal baselineOf(const Block &block) const;
    qreal sentenceBaseline(const Sentence &sentence, const QFont &font) const;
    qreal indentOf(const Block &block) const;
    void paintMark(QPainter &painter, const Block &block, const Column &column, int number,
                   qreal top) const;
    void paintFrame(QPainter &painter, const Block &block, qreal top, qreal height) const;
    void paintCode(QPainter &painter, const Block &block, qreal top) const;
    void paintSignature(QPainter &painter, const Block &block, qreal top) const;
    qreal codeHeight() const;

    const PaperContent &m_content;
    const PaperMetrics &m_metrics;
    bool m_rightToLeft;
};

}   // namespace ui::paper
