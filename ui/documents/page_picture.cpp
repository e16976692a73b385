#include "ui/documents/page_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

namespace ui {

namespace {

QImage firstPdfPage(const QByteArray &bytes, int height)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.pageCount() < 1)
        return {};
    const QSizeF page = document.pagePointSize(0);
    if (page.isEmpty())
        return {};
    const QImage drawn =
        document.render(0, QSize(qRound(page.width() * height / page.height()), height));
    // A page without a ground of its own is drawn on nothing: paper is white.
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

}   // namespace

QImage firstPagePicture(const QByteArray &bytes, const QString &mediaType, int height)
{
    if (mediaType == QStringLiteral("application/pdf"))
        return firstPdfPage(bytes, height);
    const QImage image = QImage::fromData(bytes);
    return image.isNull() ? image : image.scaledToHeight(height, Qt::SmoothTransformation);
}

}   // namespace ui
