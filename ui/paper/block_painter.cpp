#include "ui/paper/block_painter.h"

#include "ui/paper/bar_code.h"

#include <QPainter>

namespace ui::paper {

namespace {

constexpr qreal kBoxPadding = 13;
constexpr qreal kSignatureRoom = 30;   // to write in, above the line
const QColor kHair(0xB4, 0xB8, 0xBC);

/// ISO 216 in points.
constexpr QSizeF kA5{419.53, 595.28};
constexpr QSizeF kA6{297.64, 419.53};

QSizeF ticketPage(int steps)
{
    return steps == 0 ? kA6 : steps == 1 ? kA5 : kA4;
}

}   // namespace

PaperMetrics metricsOf(const PaperContent &content, PrintSize size)
{
    PaperMetrics metrics;
    metrics.body = size == PrintSize::Large ? 18 : 12;
    if (content.format == PaperFormat::Ticket) {
        const int steps = (size == PrintSize::Large ? 1 : 0) + (content.isBilingual() ? 1 : 0);
        metrics.page = ticketPage(steps);
        metrics.margin = steps == 0 ? 22 : steps == 1 ? 32 : 51;
    }
    if (size == PrintSize::Large || content.format == PaperFormat::Ticket)
        metrics.gap = 22;
    return metrics;
}

BlockPainter::BlockPainter(const PaperContent &content, const PaperMetrics &metrics)
    : m_content(content), m_metrics(metrics), m_rightToLeft(isRightToLeft(content.language))
{
}

QList<BlockPainter::Column> BlockPainter::columnsOf(const Block &block) const
{
    const qreal left = m_metrics.margin;
    if (!m_content.isBilingual() || block.italianOnly)
        return {{left, m_metrics.width(), false, false, false}};
    const qreal width = m_metrics.columnWidth();
    return {{left, width, true, m_rightToLeft, block.quiet},
            {left + width + m_metrics.gap, width, false, false, false}};
}

bool BlockPainter::isInColumns(const Block &block) const
{
    const bool framed = block.kind == BlockKind::Box || block.kind == BlockKind::Code;
    return m_content.isBilingual() && !block.italianOnly && !framed &&
           block.kind != BlockKind::Rule && block.kind != BlockKind::Signature;
}

QString BlockPainter::textOf(const Sentence &sentence, const Column &column) const
{
    return column.other ? sentence.other : sentence.it;
}

ColumnText BlockPainter::words(const Sentence &sentence, const Column &column, const QFont &font,
                               qreal indent, const QColor &colour) const
{
    ColumnText text{textOf(sentence, column), font, column.width - indent, column.rightToLeft,
                    colour};
    if (text.text.isEmpty() && column.other && !column.quiet && !sentence.isEmpty()) {
        text.text = m_content.onlyItalian;
        text.font = paperFont(m_metrics.body - 2);
        text.colour = kSecondInk;
    }
    return text;
}

qreal BlockPainter::indentOf(const Block &block) const
{
    if (block.kind == BlockKind::Step)
        return m_metrics.body * 2.3;
    return block.kind == BlockKind::Bullet ? m_metrics.body : 0;
}

qreal BlockPainter::spaceBefore(const Block &block) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return m_metrics.body;
    case BlockKind::Fact:
        return m_content.format == PaperFormat::Ticket ? m_metrics.body * 0.6 : 2;
    case BlockKind::Step:
        return 4;
    case BlockKind::Box:
    case BlockKind::Code:
        return 10;
    case BlockKind::Signature:
        return 6;
    case BlockKind::Rule:
        return 8;
    case BlockKind::Line:
    case BlockKind::Small:
    case BlockKind::Bullet:
        break;
    }
    return 2;
}

QList<BlockPainter::Piece> BlockPainter::factPieces(const Block &block, const Column &column) const
{
    const QFont font = paperFont(m_metrics.body);
    if (m_content.isBilingual()) {
        // A label beside each would leave no room for the words.
        Sentence label = block.label;
        label.it += QLatin1Char(':');
        label.other += QLatin1Char(':');
        const Sentence both = joined({label, block.text}, QStringLiteral(" "));
        return {{{0, 0}, words(both, column, font)}};
    }
    const qreal indent =
        m_content.format == PaperFormat::Ticket ? column.width * 0.26 : column.width * 0.32;
    ColumnText label{block.label.it, font, indent - 8, false, kSecondInk};
    return {{{0, 0}, label}, {{indent, 0}, words(block.text, column, font, indent)}};
}

QList<BlockPainter::Piece> BlockPainter::boxPieces(const Block &block, const Column &column) const
{
    Column inside = column;
    if (!m_content.isBilingual() || block.italianOnly)
        inside.width -= 2 * kBoxPadding;
    else
        inside.width -= kBoxPadding;
    const bool second = m_content.isBilingual() && !column.other;
    const qreal left = second ? 0 : kBoxPadding;
    const qreal title = m_metrics.body + (m_content.isBilingual() ? 1 : 4);
    QList<Piece> all;
    qreal top = kBoxPadding - 3;
    const auto add = [&](const ColumnText &text) {
        all.append({{left, top}, text});
        top += text.height() + 1;
    };
    add(words(block.label, inside, paperFont(title, QFont::Bold)));
    if (!block.text.isEmpty())
        add(words(block.text, inside, paperFont(m_metrics.body)));
    if (!block.code.isEmpty())
        add({block.code, paperFont(m_metrics.body + 2, QFont::Bold), inside.width,
             inside.rightToLeft});
    return all;
}

QList<BlockPainter::Piece> BlockPainter::pieces(const Block &block, const Column &column) const
{
    const qreal body = m_metrics.body;
    switch (block.kind) {
    case BlockKind::Heading:
        return {{{0, 0}, words(block.text, column, paperFont(body + 1, QFont::Bold))}};
    case BlockKind::Fact:
        return factPieces(block, column);
    case BlockKind::Box:
        return boxPieces(block, column);
    case BlockKind::Line:
        return {{{0, 0}, words(block.text, column, paperFont(body))}};
    case BlockKind::Small:
        return {{{0, 0}, words(block.text, column, paperFont(body - 2), 0, kSecondInk)}};
    case BlockKind::Step:
    case BlockKind::Bullet: {
        const qreal indent = indentOf(block);
        // In a language written from the right the mark stands at the right.
        return {{{column.rightToLeft ? 0 : indent, 0},
                 words(block.text, column, paperFont(body), indent)}};
    }
    case BlockKind::Code:
    case BlockKind::Signature:
    case BlockKind::Rule:
        break;
    }
    return {};
}

qreal BlockPainter::codeHeight() const
{
    return m_metrics.body * 2.6 + m_metrics.width() * 0.2 + 2 * kBoxPadding - 6;
}

qreal BlockPainter::height(const Block &block) const
{
    if (block.kind == BlockKind::Rule)
        return 6;
    if (block.kind == BlockKind::Code)
        return codeHeight();
    qreal tallest = 0;
    if (block.kind == BlockKind::Signature) {
        const Column whole{m_metrics.margin, m_metrics.width(), false, false, false};
        tallest = kSignatureRoom;
        if (!block.text.isEmpty())
            tallest += words(block.text, whole, paperFont(m_metrics.body - 2)).height() + 4;
        return tallest;
    }
    const qreal baseline = baselineOf(block);
    for (const Column &column : columnsOf(block)) {
        const QList<Piece> all = pieces(block, column);
        const qreal down = baseline - firstBaseline(all);
        for (const Piece &piece : all)
            tallest = qMax(tallest, down + piece.at.y() + piece.words.height());
    }
    if (block.kind == BlockKind::Step)
        tallest = qMax(tallest, m_metrics.body * 1.6);
    return block.kind == BlockKind::Box ? tallest + kBoxPadding - 2 : tallest;
}

void BlockPainter::paint(QPainter &painter, const Block &block, int number, qreal top) const
{
    switch (block.kind) {
    case BlockKind::Rule:
        painter.setPen(QPen(kHair, 0.7));
        painter.drawLine(QPointF(m_metrics.margin, top),
                         QPointF(m_metrics.margin + m_metrics.width(), top));
        return;
    case BlockKind::Code:
        paintCode(painter, block, top);
        return;
    case BlockKind::Signature:
        paintSignature(painter, block, top);
        return;
    default:
        break;
    }
    if (block.kind == BlockKind::Box)
        paintFrame(painter, block, top, height(block));
    for (const Column &column : columnsOf(block)) {
        const QList<Piece> all = pieces(block, column);
        const qreal down = baselineOf(block) - firstBaseline(all);
        if (!all.isEmpty() && !all.last().words.text.isEmpty())
            paintMark(painter, block, column, number, top + down);
        for (const Piece &piece : all)
            piece.words.paint(painter, QPointF(column.left, top + down) + piece.at);
    }
}

qreal BlockPainter::firstBaseline(const QList<Piece> &pieces)
{
    return pieces.isEmpty() ? 0 : pieces.first().at.y() + pieces.first().words.firstBaseline();
}

qreal BlockPainter::baselineOf(const Block &block) const
{
    qreal deepest = 0;
    for (const Column &column : columnsOf(block))
        deepest = qMax(deepest, firstBaseline(pieces(block, column)));
    return deepest;
}

void BlockPainter::paintMark(QPainter &painter, const Block &block, const Column &column,
                             int number, qreal top) const
{
    if (block.kind != BlockKind::Step && block.kind != BlockKind::Bullet)
        return;
    const qreal size = block.kind == BlockKind::Step ? m_metrics.body * 1.6 : m_metrics.body * 0.35;
    const qreal down = block.kind == BlockKind::Step ? 0 : m_metrics.body * 0.55;
    const qreal left = column.rightToLeft ? column.left + column.width - size : column.left;
    const QRectF place(left, top + down, size, size);
    painter.setPen(QPen(kInk, 1));
    painter.setBrush(block.kind == BlockKind::Step ? QBrush(Qt::NoBrush) : QBrush(kInk));
    painter.drawEllipse(place);
    if (block.kind == BlockKind::Step) {
        painter.setFont(paperFont(m_metrics.body - 1, QFont::Bold));
        painter.drawText(place, Qt::AlignCenter, QString::number(number));
    }
}

void BlockPainter::paintFrame(QPainter &painter, const Block &block, qreal top, qreal height) const
{
    QPen pen(kInk, 2, block.dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    if (block.dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(m_metrics.margin + 1, top, m_metrics.width() - 2, height));
}

void BlockPainter::paintCode(QPainter &painter, const Block &block, qreal top) const
{
    painter.setPen(QPen(kInk, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame(m_metrics.margin + 1, top, m_metrics.width() - 2, codeHeight());
    painter.drawRect(frame);
    const qreal letters = m_metrics.body * 1.9;
    QRectF line = frame.adjusted(kBoxPadding, kBoxPadding - 6, -kBoxPadding, 0);
    line.setHeight(letters * 1.35);
    painter.setPen(kInk);
    painter.setFont(codeFont(letters));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, block.code);
    QString plain = block.code;
    paintBarCode(painter,
                 QRectF(line.left(), line.bottom() + 2, line.width(),
                        frame.bottom() - kBoxPadding - line.bottom()),
                 plain.remove(QLatin1Char(' ')));
}

void BlockPainter::paintSignature(QPainter &painter, const Block &block, qreal top) const
{
    const qreal line = top + kSignatureRoom - 4;
    QString label = block.label.it;
    if (m_content.isBilingual() && !block.label.other.isEmpty())
        label += QStringLiteral(" · ") + block.label.other;
    const QFont font = paperFont(m_metrics.body - 1);
    const qreal half = m_metrics.width() * 0.5;
    painter.setPen(kSecondInk);
    painter.setFont(font);
    painter.drawText(
        QRectF(m_metrics.margin, line - m_metrics.body * 1.6, half - 8, m_metrics.body * 1.6),
        Qt::AlignLeft | Qt::AlignBottom, label);
    painter.setPen(QPen(kInk, 0.8));
    painter.drawLine(QPointF(m_metrics.margin + half, line),
                     QPointF(m_metrics.margin + m_metrics.width(), line));
    if (!block.text.isEmpty()) {
        const ColumnText under{block.text.it, paperFont(m_metrics.body - 2), m_metrics.width(),
                               false, kSecondInk};
        under.paint(painter, {m_metrics.margin, line + 5});
    }
}

void BlockPainter::paintGutter(QPainter &painter, qreal top, qreal bottom) const
{
    const qreal x = m_metrics.margin + m_metrics.columnWidth() + m_metrics.gap / 2;
    painter.setPen(QPen(kHair, 0.7));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

qreal BlockPainter::sentenceHeight(const Sentence &sentence, const QFont &font) const
{
    const qreal baseline = sentenceBaseline(sentence, font);
    qreal tallest = 0;
    for (const Column &column : columnsOf(Block{})) {
        const ColumnText text = words(sentence, column, font);
        tallest = qMax(tallest, baseline - text.firstBaseline() + text.height());
    }
    return tallest;
}

qreal BlockPainter::sentenceBaseline(const Sentence &sentence, const QFont &font) const
{
    qreal deepest = 0;
    for (const Column &column : columnsOf(Block{}))
        deepest = qMax(deepest, words(sentence, column, font).firstBaseline());
    return deepest;
}

void BlockPainter::paintSentence(QPainter &painter, const Sentence &sentence, const QFont &font,
                                 qreal top, const QColor &colour) const
{
    const qreal baseline = sentenceBaseline(sentence, font);
    for (const Column &column : columnsOf(Block{})) {
        const ColumnText text = words(sentence, column, font, 0, colour);
        text.paint(painter, {column.left, top + baseline - text.firstBaseline()});
    }
}

}   // namespace ui::paper
