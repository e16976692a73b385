#include "ui/documents/page_preview.h"

#include "ui/documents/page_picture.h"
#include "ui/model/desk_worker.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kWidestAt100 = 296;

}   // namespace

PagePreview::PagePreview(DeskWorker &worker, int heightAt100, QWidget *parent)
    : QLabel(parent), m_worker(worker), m_heightAt100(heightAt100)
{
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setMargin(12);
    setAccessibleName(tr("Anteprima della pagina"));
    ground();
}

void PagePreview::ground()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::colour(theme::Token::Page));
    setPalette(colours);
}

void PagePreview::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        ground();
}

void PagePreview::clearPage()
{
    ++m_asked;
    clear();
}

void PagePreview::showPage(const QByteArray &bytes, const QString &mediaType, int page, int turns,
                           const QString &name, int width)
{
    setAccessibleName(name);
    const QSize box =
        width > 0 ? QSize(width, 4 * width) : QSize(kWidestAt100, theme::px(m_heightAt100));
    const int asked = ++m_asked;
    m_worker.runPlain<QImage>([bytes, mediaType, page, turns,
                               box] { return pagePicture(bytes, mediaType, page, turns, box); },
                              this,
                              [this, asked](const QImage &picture) {
                                  if (asked == m_asked)
                                      put(picture);
                              });
}

void PagePreview::put(const QImage &picture)
{
    if (picture.isNull()) {
        setText(tr("Questa pagina non si può mostrare."));
        return;
    }
    QPixmap framed = QPixmap::fromImage(picture);
    QPainter painter(&framed);
    painter.setPen(theme::colour(theme::Token::Line));
    painter.drawRect(framed.rect().adjusted(0, 0, -1, -1));
    painter.end();
    setPixmap(framed);
}

}   // namespace ui
