#include "ui/paper/paper.h"

#include "ui/paper/bar_code.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui::paper {

namespace {

/// The foot, from the lower edge of the page; a ticket has no room to give away.
constexpr qreal kFootTop = 46;
constexpr qreal kTicketFootTop = 24;
constexpr qreal kAboveFoot = 10;
constexpr QSizeF kBars{170, 30};

}   // namespace

Paper::Paper(PaperContent content, PrintSize size)
    : m_content(std::move(content)), m_size(size), m_metrics(metricsOf(m_content, size))
{
    m_content.quietGaps();
    layOut();
}

QFont Paper::titleFont() const
{
    const bool ticket = m_content.format == PaperFormat::Ticket;
    const qreal larger = m_content.isBilingual() ? 5 : ticket ? 5.5 : 8;
    return paperFont(m_metrics.body + larger, QFont::Bold);
}

qreal Paper::titleTop() const
{
    if (m_content.format == PaperFormat::Ticket)
        return m_metrics.margin + m_metrics.body * 1.6;
    const qreal beside = m_metrics.width() - kBars.width() - 12;
    const ColumnText office{m_content.office, paperFont(m_metrics.body, QFont::Bold), beside};
    const ColumnText details{m_content.officeDetails, paperFont(m_metrics.body - 2), beside};
    return m_metrics.margin - 6 + qMax(office.height() + details.height(), 50.0) + 16;
}

qreal Paper::footTop() const
{
    return m_metrics.page.height() -
           (m_content.format == PaperFormat::Ticket ? kTicketFootTop : kFootTop);
}

qreal Paper::headHeight() const
{
    const BlockPainter painter = blocks();
    qreal height = titleTop() + painter.sentenceHeight(m_content.title, titleFont());
    if (m_content.hasDrafts())
        height += painter.sentenceHeight(m_content.draftMark, paperFont(m_metrics.body - 2));
    return height + 4;
}

/// Height of what follows a heading: it never stands alone at the foot of a page.
qreal Paper::followers(qsizetype heading) const
{
    const BlockPainter painter = blocks();
    qreal height = 0;
    for (qsizetype i = heading + 1; i <= heading + 2 && i < m_content.blocks.size(); ++i) {
        const Block &block = m_content.blocks[i];
        if (block.kind == BlockKind::Heading)
            break;
        height += painter.spaceBefore(block) + painter.height(block);
    }
    return height;
}

void Paper::layOut()
{
    const BlockPainter painter = blocks();
    const qreal bottom = footTop() - kAboveFoot;
    QList<Placed> page;
    qreal y = headHeight();
    int number = 0;
    for (qsizetype i = 0; i < m_content.blocks.size(); ++i) {
        const Block &block = m_content.blocks[i];
        number = block.kind == BlockKind::Step ? number + 1 : 0;
        const qreal height = painter.height(block);
        const qreal before = painter.spaceBefore(block);
        const qreal needed = height + (block.kind == BlockKind::Heading ? followers(i) : 0);
        if ((block.newPage || y + before + needed > bottom) && !page.isEmpty()) {
            m_pages.append(page);
            page.clear();
            y = m_metrics.margin;
        }
        const bool goesOn = !page.isEmpty() && i > 0 && painter.isInColumns(block) &&
                            painter.isInColumns(m_content.blocks[i - 1]);
        page.append({i, number, y + before, height, goesOn ? y : y + before});
        y += before + height;
    }
    m_pages.append(page);
}

void Paper::paintHead(QPainter &painter) const
{
    const qreal left = m_metrics.margin;
    const qreal right = left + m_metrics.width();
    ColumnText office{m_content.office, paperFont(m_metrics.body, QFont::Bold), m_metrics.width()};
    if (m_content.format == PaperFormat::Ticket) {
        office.paint(painter, {left, m_metrics.margin - 4});
    } else {
        office.width -= kBars.width() + 12;
        office.paint(painter, {left, m_metrics.margin - 6});
        ColumnText details = office;
        details.text = m_content.officeDetails;
        details.font = paperFont(m_metrics.body - 2);
        details.colour = kSecondInk;
        details.paint(painter, {left, m_metrics.margin - 6 + office.height()});
        QString plain = m_content.number;
        paintBarCode(painter, {QPointF(right - kBars.width(), m_metrics.margin - 6), kBars},
                     plain.remove(QLatin1Char(' ')));
        painter.setPen(kInk);
        painter.setFont(codeFont(12));
        painter.drawText(
            QRectF(right - kBars.width(), m_metrics.margin + kBars.height() - 5, kBars.width(), 18),
            Qt::AlignRight | Qt::AlignVCenter, m_content.number);
        painter.setPen(QPen(kInk, 1.4));
        painter.drawLine(QPointF(left, titleTop() - 9), QPointF(right, titleTop() - 9));
    }
    const BlockPainter words = blocks();
    words.paintSentence(painter, m_content.title, titleFont(), titleTop());
    if (m_content.hasDrafts()) {
        words.paintSentence(painter, m_content.draftMark, paperFont(m_metrics.body - 2),
                            titleTop() + words.sentenceHeight(m_content.title, titleFont()),
                            kSecondInk);
    }
}

void Paper::paintFoot(QPainter &painter, int page) const
{
    const qreal left = m_metrics.margin;
    const qreal top = footTop();
    const bool ticket = m_content.format == PaperFormat::Ticket;
    if (ticket && pageCount() == 1 && !m_content.training)
        return;
    painter.setPen(QPen(kSecondInk, 0.7));
    painter.drawLine(QPointF(left, top - 4), QPointF(left + m_metrics.width(), top - 4));
    painter.setPen(kSecondInk);
    painter.setFont(paperFont(ticket ? 9 : 10));
    const QRectF line(left, top, m_metrics.width(), 16);
    QString said;
    if (m_content.training)
        said = QStringLiteral("FORMAZIONE: questo foglio non ha valore.");
    else if (m_content.isBilingual())
        said = QStringLiteral("Vale il testo italiano.");
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, said);
    QStringList about;
    if (page > 0)
        about.append(m_content.number);
    if (!m_content.rules.isEmpty())
        about.append(m_content.rules);
    if (!ticket || pageCount() > 1)
        about.append(QStringLiteral("pagina %1 di %2").arg(page + 1).arg(pageCount()));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, about.join(QStringLiteral(" · ")));
}

void Paper::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (page == 0)
        paintHead(painter);
    const BlockPainter words = blocks();
    for (const Placed &placed : m_pages[page]) {
        const Block &block = m_content.blocks[placed.block];
        if (words.isInColumns(block))
            words.paintGutter(painter, placed.gutterTop, placed.top + placed.height);
        words.paint(painter, block, placed.number, placed.top);
    }
    paintFoot(painter, page);
}

}   // namespace ui::paper
