#include "ui/paper/paper_preview.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui::paper {

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(200, 283);
    setAccessibleName(tr("Anteprima della ricevuta"));
}

void PaperPreview::setPaper(const ReceiptPaper &paper)
{
    m_paper = paper;
    setAccessibleDescription(paper.content().toText());
    update();
}

QSize PaperPreview::sizeHint() const
{
    return {322, 455};
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    if (!m_paper)
        return;
    constexpr qreal margin = 12;
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Token::NeuBg));
    const qreal scale =
        qMin((width() - 2 * margin) / kA4.width(), (height() - 2 * margin) / kA4.height());
    const QSizeF page = kA4 * scale;
    painter.translate((width() - page.width()) / 2, (height() - page.height()) / 2);
    painter.setPen(theme::colour(theme::Token::Line));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(QPointF(0, 0), page));
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(0, 0), kA4));
    m_paper->paintPage(painter, 0);
}

}   // namespace ui::paper
