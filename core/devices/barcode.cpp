#include "core/devices/barcode.h"

#include <QTransform>

// Asks the library for UTF-8 texts, as its next release has them.
#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

#include <array>
#include <cstring>
#include <exception>
#include <optional>
#include <utility>

namespace core::devices {

namespace {

/// More pixels only cost time: the thinnest bar of a card that fills the picture has eight.
constexpr int kLongestSide = 2400;
constexpr int kBarHeight = 80;   // modules
constexpr int kMostCodes = 4;    // of one kind
constexpr int kQuietZone = 10;   // modules
constexpr std::array<int, 3> kThresholds = {128, 80, 176};
/// Degrees a card may lie beyond what the library reads by itself.
constexpr std::array<int, 6> kTurns = {12, -12, 25, -25, 40, -40};

QImage prepared(const QImage &picture)
{
    QImage image = picture;
    if (std::max(image.width(), image.height()) > kLongestSide)
        image =
            image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    // What shows through is white, as on a screen.
    QImage opaque = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < opaque.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(opaque.scanLine(y));
        for (int x = 0; x < opaque.width(); ++x) {
            if (qAlpha(line[x]) < 128)
                line[x] = qRgb(255, 255, 255);
        }
    }
    return opaque.convertToFormat(QImage::Format_Grayscale8);
}

/// The darkest and the lightest of the picture become black and white.
QImage stretched(const QImage &grey)
{
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            darkest = std::min<int>(darkest, line[x]);
            lightest = std::max<int>(lightest, line[x]);
        }
    }
    QImage image = grey;
    const int range = std::max(1, lightest - darkest);
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            line[x] = static_cast<uchar>((line[x] - darkest) * 255 / range);
    }
    return image;
}

QImage blackAndWhite(const QImage &grey, int threshold)
{
    QImage image = grey;
    for (int y = 0; y < image.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            line[x] = line[x] < threshold ? 0 : 255;
    }
    return image;
}

QImage turned(const QImage &grey, int degrees)
{
    // Corners outside the picture come out transparent, that is black: whiten them.
    QImage image = grey.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
    return prepared(image);
}

/// The first code of `format` in the picture, painted over so that the next look finds the next
/// one. (Asked for several at once, this release of the library ends the program when it compares
/// two of them: an assertion in Result.cpp.)
std::optional<QString> takeOne(QImage &grey, ZXing::BarcodeFormat format)
{
    ZXing::DecodeHints hints;
    hints.setFormats(format).setTryHarder(true).setTryRotate(true);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return {};
    QRect place;
    for (const auto &corner : result.position())
        place |= QRect(corner.x - 1, corner.y - 1, 3, 3);
    place &= grey.rect();
    for (int y = place.top(); y <= place.bottom(); ++y)
        std::memset(grey.scanLine(y) + place.left(), 0xFF, static_cast<std::size_t>(place.width()));
    return QString::fromStdString(result.text()).trimmed();
}

void readInto(QList<Barcode> &found, const QImage &grey)
{
    static const std::array<std::pair<ZXing::BarcodeFormat, BarcodeKind>, 2> kFormats = {
        {{ZXing::BarcodeFormat::Code39, BarcodeKind::Code39},
         {ZXing::BarcodeFormat::QRCode, BarcodeKind::Qr}}};
    try {
        for (const auto &[format, kind] : kFormats) {
            QImage left = grey;
            for (int look = 0; look < kMostCodes; ++look) {
                const auto text = takeOne(left, format);
                if (!text)
                    break;
                const Barcode barcode{kind, *text};
                if (!text->isEmpty() && !found.contains(barcode))
                    found.append(barcode);
            }
        }
    } catch (const std::exception &) {
        // A picture that the library cannot take holds nothing to read.
        return;
    }
}

QImage toImage(const ZXing::BitMatrix &bits, int height)
{
    QImage image(bits.width(), height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar *line = image.scanLine(y);
        const int row = bits.height() == height ? y : 0;
        for (int x = 0; x < bits.width(); ++x)
            line[x] = bits.get(x, row) ? 0 : 255;
    }
    return image;
}

}   // namespace

QList<Barcode> readBarcodes(const QImage &picture)
{
    QList<Barcode> found;
    if (picture.isNull())
        return found;
    const QImage grey = prepared(picture);
    readInto(found, grey);
    if (!found.isEmpty())
        return found;
    const QImage clear = stretched(grey);
    readInto(found, clear);
    // A card on a table of its own brightness: the library looks for two shades, there are three.
    for (const int threshold : kThresholds) {
        if (found.isEmpty())
            readInto(found, blackAndWhite(clear, threshold));
    }
    for (const int degrees : kTurns) {
        if (!found.isEmpty())
            break;
        readInto(found, turned(clear, degrees));
    }
    return found;
}

Result<QImage> drawBarcode(const Barcode &barcode, int moduleWidth)
{
    const bool isQr = barcode.kind == BarcodeKind::Qr;
    try {
        ZXing::MultiFormatWriter writer(isQr ? ZXing::BarcodeFormat::QRCode
                                             : ZXing::BarcodeFormat::Code39);
        writer.setMargin(kQuietZone);
        // One pixel a module: the writer takes the least that fits.
        const auto bits = writer.encode(barcode.text.toStdWString(), 1, 1);
        const QImage image = toImage(bits, isQr ? bits.height() : kBarHeight);
        return image.scaled(image.width() * moduleWidth, image.height() * moduleWidth);
    } catch (const std::exception &) {
        return fail(ErrorCode::Invalid, QStringLiteral("text does not fit the bar code"));
    }
}

}   // namespace core::devices
