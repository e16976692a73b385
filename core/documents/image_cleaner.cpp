#include "core/documents/image_cleaner.h"

#include "core/documents/jpeg_segments.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

namespace core::documents {

namespace {

constexpr int kJpegQuality = 85;

/// Scales while decoding where the format can, so that a large photo never stands whole in memory.
bool scaleDown(QImageReader &reader, int maxSide)
{
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) <= maxSide)
        return false;
    reader.setScaledSize(size.scaled(maxSide, maxSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return true;
}

/// Pixels only. Texts, profiles and offsets of a QImage would be written out again. The sheet keeps
/// its size: with `kept` of the pixels of a side there are as many fewer to the inch.
QImage bare(const QImage &image, double kept)
{
    QImage inSrgb = image;
    if (image.colorSpace().isValid())
        inSrgb.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage pixels(inSrgb.constBits(), inSrgb.width(), inSrgb.height(), inSrgb.bytesPerLine(),
                  inSrgb.format());
    pixels.setColorTable(inSrgb.colorTable());
    QImage copy = pixels.copy();
    copy.setDotsPerMeterX(qRound(image.dotsPerMeterX() * kept));
    copy.setDotsPerMeterY(qRound(image.dotsPerMeterY() * kept));
    return copy;
}

/// A decoder fills what is missing with grey; the end must be looked for.
bool isWhole(const QByteArray &bytes, const QByteArray &format)
{
    if (format == "jpeg")
        return withoutJpegMetadata(bytes).has_value();
    return format != "png" || bytes.contains("IEND");
}

Taken<QByteArray> encode(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg")
        writer.setQuality(kJpegQuality);
    if (!writer.write(image))
        return refuse(IntakeFault::Broken);
    return bytes;
}

}   // namespace

QByteArray imageFormat(const QByteArray &bytes)
{
    QByteArray format;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        format = "jpeg";
    else if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        format = "png";
    else if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        format = "tiff";
    else if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        format = "webp";
    return QImageReader::supportedImageFormats().contains(format) ? format : QByteArray();
}

Taken<Intake> cleanImage(const QByteArray &bytes, const QByteArray &format,
                         const IntakeLimits &limits)
{
    if (!isWhole(bytes, format))
        return refuse(IntakeFault::Broken);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return refuse(IntakeFault::Broken);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > limits.maxPixels)
        return refuse(IntakeFault::TooManyPixels, limits.maxPixels, pixels);
    if (reader.imageCount() > 1)
        return refuse(IntakeFault::Unsupported);

    Intake intake;
    intake.downscaled = scaleDown(reader, limits.maxSide);
    const QImage image = reader.read();
    if (image.isNull()) {
        // Qt's own limit of memory for one image, in megabytes; at most four bytes a pixel here.
        const qint64 allowed = qint64(QImageReader::allocationLimit()) * 1024 * 1024 / 4;
        return allowed > 0 && pixels > allowed ? refuse(IntakeFault::TooManyPixels, allowed, pixels)
                                               : refuse(IntakeFault::Broken);
    }
    const double kept =
        double(std::max(image.width(), image.height())) / std::max(size.width(), size.height());
    const bool toJpeg = format == "jpeg" || (format == "webp" && !image.hasAlphaChannel());
    const auto encoded = encode(bare(image, kept), toJpeg ? "jpeg" : "png");
    if (!encoded)
        return tl::unexpected(encoded.error());
    intake.bytes = *encoded;
    intake.mediaType = toJpeg ? QStringLiteral("image/jpeg") : QStringLiteral("image/png");
    return intake;
}

}   // namespace core::documents
