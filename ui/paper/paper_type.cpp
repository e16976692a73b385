#include "ui/paper/paper_type.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

#include <memory>

namespace ui::paper {

namespace {

/// In sizes of the letters.
constexpr qreal kArabicLine = 1.65;
constexpr qreal kLatinAscent = 1.07;

QFont fontOf(const QStringList &families, qreal points, int weight)
{
    QFont font(families);
    font.setPixelSize(qRound(points));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // The same widths on screen, in the file and on the printer.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString htmlOf(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().split(QLatin1Char('*'));
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 1 ? QStringLiteral("<b>%1</b>").arg(parts[i]) : parts[i];
    return html;
}

std::unique_ptr<QTextDocument> documentOf(const ColumnText &column)
{
    auto document = std::make_unique<QTextDocument>();
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(column.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDefaultTextOption(option);
    document->setDefaultFont(column.font);
    document->setDocumentMargin(0);
    document->setHtml(htmlOf(column.text));
    document->setTextWidth(column.width);
    if (column.rightToLeft) {
        // Arabic letters ask for twice their size; two thirds more is enough to read them well.
        QTextBlockFormat lines;
        lines.setLineHeight(column.font.pixelSize() * kArabicLine, QTextBlockFormat::FixedHeight);
        QTextCursor all(document.get());
        all.select(QTextCursor::Document);
        all.mergeBlockFormat(lines);
    }
    return document;
}

qreal firstAscent(QTextDocument &document)
{
    document.size();   // lays it out
    const QTextLine line = document.firstBlock().layout()->lineAt(0);
    return line.isValid() ? line.y() + line.ascent() : 0;
}

/// How much higher a column starts, so that its first line stands where a Latin one would.
qreal liftOf(const ColumnText &column, QTextDocument &document)
{
    return column.rightToLeft
               ? qMax(0.0, firstAscent(document) - column.font.pixelSize() * kLatinAscent)
               : 0;
}

}   // namespace

QFont paperFont(qreal points, int weight)
{
    return fontOf({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                   QStringLiteral("Noto Sans CJK SC")},
                  points, weight);
}

QFont codeFont(qreal points)
{
    return fontOf({QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Mono")}, points,
                  QFont::Bold);
}

qreal ColumnText::height() const
{
    return text.isEmpty() ? 0 : documentOf(*this)->size().height();
}

qreal ColumnText::firstBaseline() const
{
    if (text.isEmpty())
        return 0;
    const auto document = documentOf(*this);
    return firstAscent(*document) - liftOf(*this, *document);
}

void ColumnText::paint(QPainter &painter, const QPointF &at) const
{
    if (text.isEmpty())
        return;
    const auto document = documentOf(*this);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    painter.save();
    painter.translate(at - QPointF(0, liftOf(*this, *document)));
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

bool isRightToLeft(const QString &language)
{
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

}   // namespace ui::paper
