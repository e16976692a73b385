#include "ui/paper/paper_preview.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace ui::paper {

namespace {

constexpr qreal kMargin = 12;

}   // namespace

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(200, 240);
    setAccessibleName(tr("Anteprima del foglio"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperPreview::setGlance(bool glance)
{
    m_glance = glance;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(!glance);
    policy.setVerticalPolicy(glance ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void PaperPreview::setPaper(const Paper &paper)
{
    m_paper = paper;
    setAccessibleDescription(paper.content().toText());
    updateGeometry();
    update();
}

QSize PaperPreview::sizeHint() const
{
    return {322, m_glance ? 455 : heightForWidth(322)};
}

int PaperPreview::heightForWidth(int width) const
{
    if (!m_paper)
        return 240;
    const QSizeF page = m_paper->pageSize();
    const qreal each = (width - 2 * kMargin) * page.height() / page.width() + kMargin;
    return static_cast<int>(std::ceil(each * m_paper->pageCount() + kMargin));
}

qreal PaperPreview::scaleFor(const QSizeF &room) const
{
    const QSizeF page = m_paper->pageSize();
    const qreal wide = (room.width() - 2 * kMargin) / page.width();
    return m_glance ? qMin(wide, (room.height() - 2 * kMargin) / page.height()) : wide;
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    if (!m_paper)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Token::NeuBg));
    const qreal scale = scaleFor(size());
    const QSizeF page = m_paper->pageSize() * scale;
    qreal top = m_glance ? (height() - page.height()) / 2 : kMargin;
    const int pages = m_glance ? 1 : m_paper->pageCount();
    for (int i = 0; i < pages; ++i, top += page.height() + kMargin) {
        painter.save();
        painter.translate((width() - page.width()) / 2, top);
        painter.setPen(theme::colour(theme::Token::Line));
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(QPointF(0, 0), page));
        painter.scale(scale, scale);
        painter.setClipRect(QRectF(QPointF(0, 0), m_paper->pageSize()));
        m_paper->paintPage(painter, i);
        painter.restore();
    }
}

}   // namespace ui::paper
