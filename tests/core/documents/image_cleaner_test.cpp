#include "core/documents/intake.h"
#include "core/documents/jpeg_segments.h"
#include "tests/core/documents/sample_files.h"
#include "tests/support/string_makers.h"

using namespace core::documents;
using namespace tests;

namespace {

IntakeFault faultOf(const QByteArray &bytes, const IntakeLimits &limits = {})
{
    const auto intake = takeIn(bytes, limits);
    REQUIRE_FALSE(intake.has_value());
    return intake.error().fault;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 200 && qBlue(pixel) < 60;
}

bool isBlue(QRgb pixel)
{
    return qBlue(pixel) > 200 && qRed(pixel) < 60;
}

}   // namespace

TEST_CASE("a photo loses place, device and comments", "[documents]")
{
    const QByteArray original = jpegWithExif(twoColours(80, 60), 1);
    REQUIRE(original.count(kCanary) == 2);
    const auto intake = takeIn(original);
    REQUIRE(intake.has_value());
    CHECK(intake->mediaType == QStringLiteral("image/jpeg"));
    CHECK(intake->pages == 1);
    CHECK_FALSE(intake->bytes.contains(kCanary));
    CHECK_FALSE(intake->bytes.contains("Exif"));
    CHECK(QImage::fromData(intake->bytes).size() == QSize(80, 60));
}

TEST_CASE("a photo taken with the camera turned stands upright", "[documents]")
{
    const auto intake = takeIn(jpegWithExif(twoColours(80, 60), 6));
    REQUIRE(intake.has_value());
    const QImage image = QImage::fromData(intake->bytes);
    REQUIRE(image.size() == QSize(60, 80));
    CHECK(isRed(image.pixel(30, 10)));   // the left half is now on top
    CHECK(isBlue(image.pixel(30, 70)));
}

TEST_CASE("a PNG stays a PNG, to the pixel, without its texts", "[documents]")
{
    const QImage picture = twoColours(33, 21);
    const QByteArray original = pngWithText(picture);
    REQUIRE(original.contains(kCanary));
    const auto intake = takeIn(original);
    REQUIRE(intake.has_value());
    CHECK(intake->mediaType == QStringLiteral("image/png"));
    CHECK_FALSE(intake->bytes.contains(kCanary));
    CHECK(QImage::fromData(intake->bytes).convertToFormat(QImage::Format_RGB32) == picture);
}

TEST_CASE("a black and white PNG keeps its palette", "[documents]")
{
    const QImage mono = twoColours(40, 40).convertToFormat(QImage::Format_Mono);
    const auto intake = takeIn(encoded(mono, "png"));
    REQUIRE(intake.has_value());
    CHECK(QImage::fromData(intake->bytes).convertToFormat(QImage::Format_RGB32) ==
          mono.convertToFormat(QImage::Format_RGB32));
}

TEST_CASE("a large image is scaled down, upright or turned, and says so", "[documents]")
{
    IntakeLimits limits;
    limits.maxSide = 100;
    const auto wide = takeIn(encoded(twoColours(400, 200), "png"), limits);
    REQUIRE(wide.has_value());
    CHECK(wide->downscaled);
    CHECK(QImage::fromData(wide->bytes).size() == QSize(100, 50));
    const auto turned = takeIn(jpegWithExif(twoColours(400, 200), 6), limits);
    REQUIRE(turned.has_value());
    CHECK(QImage::fromData(turned->bytes).size() == QSize(50, 100));
    CHECK(isRed(QImage::fromData(turned->bytes).pixel(25, 10)));
    CHECK_FALSE(takeIn(encoded(twoColours(100, 50), "png"), limits)->downscaled);
}

TEST_CASE("an image over the limit of pixels is refused before it is decoded", "[documents]")
{
    IntakeLimits limits;
    limits.maxPixels = 1000;
    CHECK(takeIn(encoded(twoColours(40, 25), "png"), limits).has_value());
    const auto refused = takeIn(encoded(twoColours(41, 25), "png"), limits);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == IntakeRefusal{IntakeFault::TooManyPixels, 1000, 1025});
}

TEST_CASE("an image cut short is broken", "[documents]")
{
    const QByteArray jpeg = jpegWithExif(twoColours(200, 200), 1);
    const QByteArray png = encoded(twoColours(200, 200), "png");
    for (const double part : {0.2, 0.6, 0.95}) {
        CAPTURE(part);
        CHECK(faultOf(jpeg.left(qRound(part * jpeg.size()))) == IntakeFault::Broken);
        CHECK(faultOf(png.left(qRound(part * png.size()))) == IntakeFault::Broken);
    }
}

TEST_CASE("a PNG with a damaged middle is broken", "[documents]")
{
    QByteArray png = encoded(twoColours(200, 200), "png");
    const qsizetype data = png.indexOf("IDAT") + 6;
    png.replace(data, 20, QByteArray(20, '\x55'));
    CHECK(faultOf(png) == IntakeFault::Broken);
}

TEST_CASE("what hides behind the end of a JPEG does not come along", "[documents]")
{
    const QByteArray jpeg = encoded(twoColours(20, 20), "jpeg");
    const auto intake = takeIn(jpeg + kCanary);
    REQUIRE(intake.has_value());
    CHECK_FALSE(intake->bytes.contains(kCanary));
    CHECK(withoutJpegMetadata(jpeg + kCanary) == jpeg);
}

TEST_CASE("only whole JPEG streams lose their metadata", "[documents]")
{
    const QByteArray jpeg = encoded(twoColours(20, 20), "jpeg");
    CHECK(withoutJpegMetadata(jpegWithExif(twoColours(20, 20), 1)) == jpeg);
    CHECK(withoutJpegMetadata(jpeg) == jpeg);
    for (qsizetype length = 0; length < jpeg.size(); ++length)
        CHECK_FALSE(withoutJpegMetadata(jpeg.left(length)).has_value());
    CHECK_FALSE(withoutJpegMetadata("not a picture").has_value());
}

TEST_CASE("a JPEG inside a PDF may lack its end, never its beginning", "[documents]")
{
    const QByteArray jpeg = encoded(twoColours(20, 20), "jpeg");
    const QByteArray endless = jpeg.chopped(2);
    CHECK(withoutJpegMetadata(endless, JpegEnd::MayBeMissing) == endless);
    CHECK_FALSE(withoutJpegMetadata(jpeg.left(30), JpegEnd::MayBeMissing).has_value());
    CHECK(
        takeIn(pdfAroundJpeg(jpegWithExif(twoColours(20, 20), 1).chopped(2), 20, 20)).has_value());
}
