#include "ui/documents/page_picture.h"

#include "core/documents/page_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <array>

namespace ui {

namespace {

const QString kPdf = QStringLiteral("application/pdf");

/// A page without a ground of its own is drawn on nothing: paper is white.
QImage onWhite(const QImage &drawn)
{
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

/// A loaded PDF and the bytes it reads from.
class OpenPdf {
public:
    explicit OpenPdf(const QByteArray &bytes)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    int pages() const { return m_document.pageCount(); }
    QImage page(int at, const QSize &box)
    {
        if (at < 0 || at >= pages())
            return {};
        const QSizeF points = m_document.pagePointSize(at);
        if (points.isEmpty())
            return {};
        const QImage drawn = m_document.render(
            at, points.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}));
        return drawn.isNull() ? drawn : onWhite(drawn);
    }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};

QImage imagePicture(const QByteArray &bytes, const QSize &box)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? image : onWhite(image);
}

QImage turned(const QImage &image, int turns)
{
    return turns == 0 ? image : image.transformed(QTransform().rotate(90.0 * turns));
}

}   // namespace

QImage pagePicture(const QByteArray &bytes, const QString &mediaType, int page, int turns,
                   const QSize &box)
{
    const QSize upright = turns % 2 == 0 ? box : box.transposed();
    if (mediaType == kPdf)
        return turned(OpenPdf(bytes).page(page, upright), turns);
    return turned(imagePicture(bytes, upright), turns);
}

QImage firstPagePicture(const QByteArray &bytes, const QString &mediaType, int height)
{
    return pagePicture(bytes, mediaType, 0, 0, QSize(16 * height, height));
}

bool isBlank(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    std::array<qint64, 256> seen{};
    qint64 points = 0;
    // The edge of a scan is often dark.
    const int edge = std::min(grey.width(), grey.height()) / 20;
    for (int y = edge; y < grey.height() - edge; ++y)
        for (int x = edge; x < grey.width() - edge; ++x, ++points)
            ++seen[grey.constScanLine(y)[x]];
    const auto most = std::distance(seen.begin(), std::max_element(seen.begin(), seen.end()));
    constexpr int kApart = 40;   // greys between paper and the faintest print
    qint64 marks = 0;
    for (int grade = 0; grade < 256; ++grade)
        if (std::abs(grade - static_cast<int>(most)) > kApart)
            marks += seen[static_cast<size_t>(grade)];
    return points == 0 || marks * 2000 < points;
}

QList<PageLook> pageLooks(const core::documents::Intake &file, int side)
{
    QList<PageLook> looks;
    const QSize box(side, side);
    if (file.mediaType == kPdf) {
        OpenPdf pdf(file.bytes);
        for (int page = 0; page < file.pages; ++page) {
            const QImage picture = pdf.page(page, box);
            looks.append({picture, std::nullopt, !picture.isNull() && isBlank(picture)});
        }
        return looks;
    }
    const QImage picture = imagePicture(file.bytes, box);
    looks.append(
        {picture, core::documents::dotsPerInch(file), !picture.isNull() && isBlank(picture)});
    return looks;
}

}   // namespace ui
