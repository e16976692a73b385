#include "ui/paper/receipt_paper.h"

#include "ui/paper/qr_code.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace ui::paper {

using namespace core;

namespace {

constexpr qreal kMargin = 51;   // 18 mm
constexpr qreal kWidth = kA4.width() - 2 * kMargin;
constexpr qreal kFootHeight = 30;
constexpr qreal kStepIndent = 28;
constexpr qreal kBoxPadding = 13;
const QColor kInk(0x1A, 0x1A, 0x1A);
const QColor kSecond(0x43, 0x53, 0x5F);

QFont fontOf(qreal points, int weight = QFont::Normal)
{
    QFont font(QStringLiteral("Noto Sans"));
    // Pixels, because the painter's unit is a point on every device.
    font.setPixelSize(qRound(points));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

QFont monoOf(qreal points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamily(QStringLiteral("Noto Mono"));
    font.setPixelSize(qRound(points));
    return font;
}

/// Words between asterisks become bold; everything else is escaped.
QString toHtml(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().split(QLatin1Char('*'));
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 1 ? QStringLiteral("<b>%1</b>").arg(parts[i]) : parts[i];
    return html;
}

std::unique_ptr<QTextDocument> documentOf(const QString &text, const QFont &font, qreal width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setHtml(toHtml(text));
    document->setTextWidth(width);
    return document;
}

qreal textHeight(const QString &text, const QFont &font, qreal width)
{
    return documentOf(text, font, width)->size().height();
}

void paintText(QPainter &painter, const QPointF &at, const QString &text, const QFont &font,
               qreal width, const QColor &colour = kInk)
{
    const auto document = documentOf(text, font, width);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter.save();
    painter.translate(at);
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

}   // namespace

ReceiptPaper::ReceiptPaper(ReceiptContent content, PrintSize size)
    : m_content(std::move(content)), m_body(size == PrintSize::Large ? 18 : 12)
{
    QList<Block> blocks;
    makeBlocks(blocks);
    layOut(std::move(blocks));
}

void ReceiptPaper::makeBlocks(QList<Block> &blocks) const
{
    for (const auto &[label, value] : m_content.facts)
        blocks.append({Kind::Facts, label, QStringLiteral("*%1*").arg(value), 3});
    blocks.append({Kind::Box, m_content.boxTitle, m_content.boxText, 10});
    const auto section = [&](const QString &heading, const QStringList &lines, Kind kind) {
        if (lines.isEmpty())
            return;
        blocks.append({Kind::Heading, {}, heading, 12});
        int number = 1;
        for (const QString &line : lines)
            blocks.append({kind, QString::number(number++), line, kind == Kind::Step ? 4.0 : 2.0});
    };
    section(QStringLiteral("Che cosa abbiamo fatto"), m_content.done, Kind::Paragraph);
    section(QStringLiteral("Che cosa ha dichiarato"), m_content.declared, Kind::Paragraph);
    section(QStringLiteral("Documenti ricevuti"), m_content.documents, Kind::Paragraph);
    section(QStringLiteral("Che cosa deve fare lei"), m_content.steps, Kind::Step);
    section(QStringLiteral("Che cosa facciamo noi"), m_content.weDo, Kind::Paragraph);
}

qreal ReceiptPaper::heightOf(const Block &block) const
{
    switch (block.kind) {
    case Kind::Heading:
        return textHeight(block.text, fontOf(m_body + 1, QFont::DemiBold), kWidth);
    case Kind::Facts:
        return textHeight(block.text, fontOf(m_body), kWidth * 0.68);
    case Kind::Box:
        return 2 * kBoxPadding +
               textHeight(block.left, fontOf(m_body + 4, QFont::Bold), kWidth - 2 * kBoxPadding) +
               textHeight(block.text, fontOf(m_body), kWidth - 2 * kBoxPadding) +
               textHeight(m_content.boxNumber, fontOf(m_body + 2, QFont::Bold),
                          kWidth - 2 * kBoxPadding);
    case Kind::Paragraph:
        return textHeight(block.text, fontOf(m_body), kWidth);
    case Kind::Step:
        return qMax(textHeight(block.text, fontOf(m_body), kWidth - kStepIndent), m_body * 1.5);
    }
    return 0;
}

void ReceiptPaper::layOut(QList<Block> blocks)
{
    const qreal bottom = kA4.height() - kMargin - kFootHeight;
    QList<Block> page;
    qreal y = headHeight();
    for (Block &block : blocks) {
        block.height = heightOf(block);
        // A heading never stands alone at the foot of a page.
        const qreal needed = block.height + (block.kind == Kind::Heading ? m_body * 2 : 0);
        if (y + block.spaceBefore + needed > bottom && !page.isEmpty()) {
            m_pages.append(page);
            page.clear();
            y = kMargin;
        }
        block.top = y + block.spaceBefore;
        y = block.top + block.height;
        page.append(block);
    }
    m_pages.append(page);
}

qreal ReceiptPaper::headHeight() const
{
    return kMargin + 74 + m_body * 2.6;
}

void ReceiptPaper::paintHead(QPainter &painter) const
{
    constexpr qreal code = 62;
    const qreal left = kMargin;
    paintText(painter, {left, kMargin}, QStringLiteral("*%1*").arg(m_content.office),
              fontOf(m_body), kWidth - 150);
    paintText(painter, {left, kMargin + m_body * 1.5}, m_content.officeDetails, fontOf(m_body - 2),
              kWidth - 150, kSecond);
    QString plainNumber = m_content.number;
    paintQrCode(painter, {left + kWidth - code, kMargin - 8, code, code},
                plainNumber.remove(QLatin1Char(' ')));
    painter.setPen(kInk);
    painter.setFont(monoOf(12));
    painter.drawText(QRectF(left, kMargin + 30, kWidth - code - 8, 18),
                     Qt::AlignRight | Qt::AlignVCenter, m_content.number);
    painter.setPen(QPen(kInk, 1.4));
    painter.drawLine(QPointF(left, kMargin + 60), QPointF(left + kWidth, kMargin + 60));
    paintText(painter, {left, kMargin + 68}, m_content.title, fontOf(m_body + 8, QFont::Bold),
              kWidth);
}

void ReceiptPaper::paintBlock(QPainter &painter, const Block &block) const
{
    const QPointF at(kMargin, block.top);
    switch (block.kind) {
    case Kind::Heading:
        paintText(painter, at, block.text, fontOf(m_body + 1, QFont::DemiBold), kWidth);
        break;
    case Kind::Facts:
        paintText(painter, at, block.left, fontOf(m_body), kWidth * 0.3, kSecond);
        paintText(painter, at + QPointF(kWidth * 0.32, 0), block.text, fontOf(m_body),
                  kWidth * 0.68);
        break;
    case Kind::Box: {
        QPen pen(kInk, 2, m_content.provisional ? Qt::CustomDashLine : Qt::SolidLine);
        if (m_content.provisional)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at, QSizeF(kWidth, block.height)));
        const qreal width = kWidth - 2 * kBoxPadding;
        QPointF line = at + QPointF(kBoxPadding, kBoxPadding);
        const QFont title = fontOf(m_body + 4, QFont::Bold);
        paintText(painter, line, block.left, title, width);
        line.ry() += textHeight(block.left, title, width);
        paintText(painter, line, block.text, fontOf(m_body), width);
        line.ry() += textHeight(block.text, fontOf(m_body), width);
        paintText(painter, line, m_content.boxNumber, fontOf(m_body + 2, QFont::Bold), width);
        break;
    }
    case Kind::Paragraph:
        paintText(painter, at, block.text, fontOf(m_body), kWidth);
        break;
    case Kind::Step: {
        const qreal size = m_body * 1.5;
        painter.setPen(QPen(kInk, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(at, QSizeF(size, size)));
        painter.setFont(fontOf(m_body - 1, QFont::DemiBold));
        painter.drawText(QRectF(at, QSizeF(size, size)), Qt::AlignCenter, block.left);
        paintText(painter, at + QPointF(kStepIndent, 0), block.text, fontOf(m_body),
                  kWidth - kStepIndent);
        break;
    }
    }
}

void ReceiptPaper::paintFoot(QPainter &painter, int page) const
{
    const qreal y = kA4.height() - kMargin - 14;
    painter.setPen(QPen(kSecond, 0.7));
    painter.drawLine(QPointF(kMargin, y - 6), QPointF(kMargin + kWidth, y - 6));
    painter.setFont(fontOf(10));
    const QRectF line(kMargin, y, kWidth, 16);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.training
                         ? QStringLiteral("FORMAZIONE: questo foglio non ha valore.")
                         : QStringLiteral("Firma della persona ____________________________"));
    painter.drawText(
        line, Qt::AlignRight | Qt::AlignVCenter,
        QStringLiteral("%1 · pagina %2 di %3").arg(m_content.rules).arg(page + 1).arg(pageCount()));
}

void ReceiptPaper::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (page == 0)
        paintHead(painter);
    for (const Block &block : m_pages[page])
        paintBlock(painter, block);
    paintFoot(painter, page);
}

Result<> ReceiptPaper::paintAll(QPagedPaintDevice &device) const
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::Io, QStringLiteral("the paint device refused to begin"));
    const qreal scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::Io, QStringLiteral("the paint device refused a new page"));
        paintPage(painter, page);
    }
    return painter.end() ? Result<>{}
                         : fail(ErrorCode::Io, QStringLiteral("the paint device did not finish"));
}

Result<QByteArray> receiptPdf(const ReceiptPaper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(600);
        // The number alone: a title with a name or a measure would show in lists of files.
        writer.setTitle(paper.content().number);
        writer.setCreator(QStringLiteral("Sportello"));
        const auto painted = paper.paintAll(writer);
        if (!painted)
            return tl::unexpected(painted.error());
    }
    return bytes;
}

}   // namespace ui::paper
