#include "core/documents/page_image.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace core::documents {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMetersPerInch = 0.0254;
constexpr double kA4Long = 297 / 25.4;   // inches
constexpr double kA4Short = 210 / 25.4;
constexpr double kA3Long = 420 / 25.4;
/// Cameras and screens write 72 or 96 whatever the paper's size.
constexpr double kLeastScannerDpi = 100;
constexpr double kMostScannerDpi = 1200;

bool isJpeg(const Intake &file)
{
    return file.mediaType == QStringLiteral("image/jpeg");
}

int longer(const QSize &size)
{
    return std::max(size.width(), size.height());
}

double longerInches(const QSizeF &points)
{
    return std::max(points.width(), points.height()) / kPointsPerInch;
}

/// On white paper, in one of the forms a PDF knows: 1 bit, grey or RGB.
QImage onPaper(const QImage &image)
{
    if (image.depth() == 1 && !image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Mono);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper.allGray() ? paper.convertToFormat(QImage::Format_Grayscale8)
                           : paper.convertToFormat(QImage::Format_RGB888);
}

/// Rows without the bytes that QImage puts between them; a set bit is white.
QByteArray packedRows(const QImage &image)
{
    const int bytesPerRow = (image.width() * image.depth() + 7) / 8;
    QByteArray rows;
    rows.reserve(qsizetype(bytesPerRow) * image.height());
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char *>(image.constScanLine(y)), bytesPerRow);
    const bool inverted = image.depth() == 1 && qGray(image.color(0)) > qGray(image.color(1));
    if (inverted)
        for (char &byte : rows)
            byte = static_cast<char>(~byte);
    return rows;
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// Lossless and unpacked: the writer of the PDF packs it.
void putPixels(PageImage &page, const QImage &image)
{
    const QImage paper = onPaper(image);
    page.bytes = packedRows(paper);
    page.jpeg = false;
    page.pixels = paper.size();
    page.components = paper.depth() == 24 ? 3 : 1;
    page.bitsPerSample = paper.depth() == 1 ? 1 : 8;
}

void putJpeg(PageImage &page, const QByteArray &jpeg, const QSize &pixels, bool grey)
{
    page.bytes = jpeg;
    page.jpeg = true;
    page.pixels = pixels;
    page.components = grey ? 1 : 3;
    page.bitsPerSample = 8;
}

}   // namespace

QSizeF paperSize(const QSize &pixels, int dotsPerMeter)
{
    const double dpi = dotsPerMeter * kMetersPerInch;
    if (dpi >= kLeastScannerDpi && dpi <= kMostScannerDpi && longer(pixels) / dpi <= kA3Long)
        return QSizeF(pixels) * (kPointsPerInch / dpi);
    const double shorter = std::min(pixels.width(), pixels.height());
    const double inchesPerPixel = std::min(kA4Long / longer(pixels), kA4Short / shorter);
    return QSizeF(pixels) * (inchesPerPixel * kPointsPerInch);
}

std::optional<int> dotsPerInch(const Intake &file)
{
    QBuffer buffer;
    buffer.setData(file.bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImage image = QImageReader(&buffer).read();
    if (image.isNull())
        return std::nullopt;
    return qRound(longer(image.size()) /
                  longerInches(paperSize(image.size(), image.dotsPerMeterX())));
}

QSize scaledSize(const QSize &pixels, int dpi, double longestInches)
{
    const int most = std::max(1, qRound(dpi * longestInches));
    if (dpi <= 0 || longer(pixels) <= most)
        return pixels;
    return pixels.scaled(most, most, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QByteArray shrunkJpeg(const QImage &image, const Shrinking &how, double longestInches)
{
    QImage small = onPaper(image);
    if (small.depth() == 1)
        small = small.convertToFormat(QImage::Format_Grayscale8);
    const QSize size = scaledSize(small.size(), how.dpi, longestInches);
    if (size != small.size())
        small = small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Scaling answers in another format; three equal channels would be written as colour.
    const bool grey = how.grey || image.format() == QImage::Format_Grayscale8 || image.depth() == 1;
    small = small.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    return jpegOf(small, how.quality);
}

std::optional<PageImage> pageImage(const Intake &file, const Shrinking &how)
{
    const QImage image = QImage::fromData(file.bytes);
    if (image.isNull())
        return std::nullopt;
    PageImage page;
    page.points = paperSize(image.size(), image.dotsPerMeterX());
    const bool grey = image.format() == QImage::Format_Grayscale8;
    if (isJpeg(file))
        putJpeg(page, file.bytes, image.size(), grey);
    else
        putPixels(page, image);
    if (how.isNone())
        return page;
    const double inches = longerInches(page.points);
    const QByteArray jpeg = shrunkJpeg(image, how, inches);
    // Packed by the writer only: what packing gains is looked at here.
    const qsizetype now = page.jpeg ? page.bytes.size() : qCompress(page.bytes).size();
    if (!jpeg.isEmpty() && jpeg.size() < now)
        putJpeg(page, jpeg, scaledSize(image.size(), how.dpi, inches),
                how.grey || grey || image.depth() == 1);
    return page;
}

}   // namespace core::documents
