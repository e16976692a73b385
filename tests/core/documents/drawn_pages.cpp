#include "tests/core/documents/drawn_pages.h"

#include "tests/core/documents/sample_files.h"

#include <QBuffer>
#include <QColor>
#include <QPainter>
#include <QPdfDocument>

#include <catch2/catch.hpp>

#include <array>
#include <random>

namespace tests {

namespace {

constexpr double kInchesPerMeter = 1 / 0.0254;
constexpr int kStep = 8;   // between the greys of two numbers

}   // namespace

QImage drawnPage(const QByteArray &pdf, int page, int dpi)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    REQUIRE(page < document.pageCount());
    const QSizeF points = document.pagePointSize(page);
    const QImage drawn = document.render(page, (points * (dpi / 72.0)).toSize());
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

QColor cornerColour(const QImage &page, int quarter)
{
    const int x = quarter == 0 || quarter == 3 ? page.width() / 8 : page.width() * 7 / 8;
    const int y = quarter < 2 ? page.height() / 8 : page.height() * 7 / 8;
    return page.pixelColor(x, y);
}

QImage cornersPage(int number, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int w = width / 4;
    const int h = height / 4;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(width - w, 0, w, h, Qt::green);
    painter.fillRect(width - w, height - h, w, h, Qt::blue);
    painter.fillRect(0, height - h, w, h, Qt::black);
    const int grey = number * kStep;
    painter.fillRect(w, h, width - 2 * w, height - 2 * h, QColor(grey, grey, grey));
    return image;
}

int numberOf(const QImage &page)
{
    const QColor middle = page.pixelColor(page.width() / 2, page.height() / 2);
    return (middle.red() + kStep / 2) / kStep;
}

core::documents::Intake scanned(QImage image, int dpi, const char *format)
{
    image.setDotsPerMeterX(qRound(dpi * kInchesPerMeter));
    image.setDotsPerMeterY(qRound(dpi * kInchesPerMeter));
    const auto file = core::documents::takeIn(encoded(image, format),
                                              core::documents::IntakeLimits{64 * 1024 * 1024});
    REQUIRE(file.has_value());
    return *file;
}

QImage noisyPhoto(int width, int height, quint32 seed)
{
    std::mt19937 random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        auto *row = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            row[x] = 0xFF000000u | static_cast<quint32>(random());
    }
    return image;
}

}   // namespace tests
