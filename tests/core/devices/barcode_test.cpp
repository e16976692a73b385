#include "core/devices/barcode.h"
#include "tests/support/string_makers.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <random>

using namespace core;
using namespace core::devices;

namespace {

const QString kCode = QStringLiteral("RSSMRA79B11C566R");
const Barcode kOnCard{BarcodeKind::Code39, kCode};

/// A photo of a card on a table: the bar code on a white card, turned; the table has its own shade.
QImage photo(const Barcode &barcode, int degrees = 0, int dark = 0, int light = 255,
             int ground = 255)
{
    const auto code = drawBarcode(barcode, 3);
    REQUIRE(code);
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(qRgb(ground, ground, ground));
    QPainter painter(&image);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.rotate(degrees);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(-code->width() / 2.0, -code->height() / 2.0), *code);
    painter.end();
    const int range = light - dark;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grey = dark + qRed(line[x]) * range / 255;
            line[x] = qRgb(grey, grey, grey);
        }
    }
    return image;
}

}   // namespace

TEST_CASE("the tax code of a health card is read from a picture", "[devices][barcode]")
{
    CHECK(readBarcodes(photo(kOnCard)) == QList{kOnCard});
}

TEST_CASE("a tilted card is read, whichever way it lies", "[devices][barcode]")
{
    const int degrees = GENERATE(3, -7, 15, 20, 30, 45, 80, 90, 180, 187, 270, 315);
    INFO(degrees);
    CHECK(readBarcodes(photo(kOnCard, degrees)) == QList{kOnCard});
}

TEST_CASE("a pale picture is read", "[devices][barcode]")
{
    CHECK(readBarcodes(photo(kOnCard, 0, 170, 200)) == QList{kOnCard});
    CHECK(readBarcodes(photo(kOnCard, 5, 20, 55)) == QList{kOnCard});
    CHECK(readBarcodes(photo(kOnCard, 0, 120, 132)) == QList{kOnCard});
    CHECK(readBarcodes(photo(kOnCard, 0, 120, 132, 128)) == QList{kOnCard});
}

TEST_CASE("the QR code of a receipt is read, and both codes when both are there",
          "[devices][barcode]")
{
    const Barcode receipt{BarcodeKind::Qr, QStringLiteral("SP-0042-2026-000123")};
    CHECK(readBarcodes(photo(receipt, 20)) == QList{receipt});
    QImage both(1400, 1000, QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(40, 40, *drawBarcode(kOnCard));
    painter.drawImage(40, 500, *drawBarcode(receipt));
    painter.end();
    const auto found = readBarcodes(both);
    CHECK(found.size() == 2);
    CHECK(found.contains(kOnCard));
    CHECK(found.contains(receipt));
}

TEST_CASE("a large photo and a see-through picture are read", "[devices][barcode]")
{
    CHECK(readBarcodes(photo(kOnCard).scaled(6000, 4500)) == QList{kOnCard});
    QImage clear = photo(kOnCard).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < clear.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(clear.scanLine(y));
        for (int x = 0; x < clear.width(); ++x)
            line[x] = qRed(line[x]) > 128 ? qRgba(0, 0, 0, 0) : qRgba(0, 0, 0, 255);
    }
    CHECK(readBarcodes(clear) == QList{kOnCard});
}

TEST_CASE("a picture without a code gives none", "[devices][barcode]")
{
    CHECK(readBarcodes(QImage()).isEmpty());
    QImage grey(400, 300, QImage::Format_Grayscale8);
    grey.fill(128);
    CHECK(readBarcodes(grey).isEmpty());
    for (const auto size : {QSize(1, 1), QSize(1, 500), QSize(500, 1), QSize(3, 3)}) {
        QImage small(size, QImage::Format_Mono);
        small.fill(1);
        CHECK(readBarcodes(small).isEmpty());
    }
}

TEST_CASE("noise of every format never makes reading fail", "[devices][barcode][property]")
{
    std::mt19937 random(20261124);
    for (int format = QImage::Format_Mono; format < QImage::NImageFormats; ++format) {
        QImage image(64 + static_cast<int>(random() % 64), 64, static_cast<QImage::Format>(format));
        if (image.isNull())
            continue;
        for (int y = 0; y < image.height(); ++y) {
            uchar *line = image.scanLine(y);
            for (qsizetype x = 0; x < image.bytesPerLine(); ++x)
                line[x] = static_cast<uchar>(random());
        }
        INFO(format);
        CHECK(readBarcodes(image).size() <= 8);
    }
}

TEST_CASE("a broken picture file is no picture and no code", "[devices][barcode][property]")
{
    QByteArray file;
    QBuffer buffer(&file);
    REQUIRE(photo(kOnCard).save(&buffer, "PNG"));
    std::mt19937 random(7);
    for (int round = 0; round < 12; ++round) {
        QByteArray broken = file;
        broken.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(file.size())));
        for (int i = 0; i < 20 && !broken.isEmpty(); ++i)
            broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))] =
                static_cast<char>(random());
        const auto found = readBarcodes(QImage::fromData(broken));
        CHECK((found.isEmpty() || found == QList{kOnCard}));
    }
}

TEST_CASE("what a bar code cannot carry is not drawn", "[devices][barcode]")
{
    CHECK(drawBarcode({BarcodeKind::Code39, QStringLiteral("€")}).error().code ==
          ErrorCode::Invalid);
    CHECK_FALSE(drawBarcode({BarcodeKind::Code39, QString(500, QLatin1Char('A'))}));
    CHECK_FALSE(drawBarcode({BarcodeKind::Qr, QString()}));
}
