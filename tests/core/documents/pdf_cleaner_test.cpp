#include "core/documents/intake.h"
#include "tests/core/documents/sample_files.h"
#include "tests/support/string_makers.h"

using namespace core::documents;
using namespace tests;

namespace {

IntakeFault faultOf(const QByteArray &bytes)
{
    const auto intake = takeIn(bytes);
    REQUIRE_FALSE(intake.has_value());
    return intake.error().fault;
}

}   // namespace

TEST_CASE("a PDF is taken in with its pages and without what it told about its maker",
          "[documents]")
{
    const QByteArray original = pdfWithEverything();
    REQUIRE(unpacked(original).count(kCanary) >= 5);
    const auto intake = takeIn(original);
    REQUIRE(intake.has_value());
    CHECK(intake->mediaType == QStringLiteral("application/pdf"));
    CHECK(intake->pages == 2);
    CHECK(pageCount(intake->bytes) == 2);
    const QByteArray open = unpacked(intake->bytes);
    CHECK_FALSE(open.contains(kCanary));
    for (const char *trace : {"/Info", "/Metadata", "/JavaScript", "/OpenAction", "/AA",
                              "/EmbeddedFiles", "/Launch", "QPdfWriter", "/Producer"}) {
        CAPTURE(trace);
        CHECK_FALSE(open.contains(trace));
    }
}

TEST_CASE("document information is written as UTF-16 by some programs and still goes",
          "[documents]")
{
    const QByteArray original = pdfWithInfo(1);
    const auto intake = takeIn(original);
    REQUIRE(intake.has_value());
    CHECK(unpacked(original).contains("/Creator"));
    CHECK_FALSE(unpacked(intake->bytes).contains("/Creator"));
}

TEST_CASE("what is drawn on a page stays", "[documents]")
{
    const auto intake = takeIn(pdfWithInfo(3));
    REQUIRE(intake.has_value());
    CHECK(intake->pages == 3);
    CHECK(unpacked(intake->bytes).count(" rg") + unpacked(intake->bytes).count(" scn") >= 3);
}

TEST_CASE("the same PDF always gives the same bytes", "[documents]")
{
    const QByteArray original = pdfWithEverything();
    CHECK(takeIn(original)->bytes == takeIn(original)->bytes);
    CHECK(takeIn(original)->sha256 == takeIn(original)->sha256);
}

TEST_CASE("a cleaned PDF can be taken in again", "[documents]")
{
    const auto once = takeIn(pdfWithEverything());
    const auto twice = takeIn(once->bytes);
    REQUIRE(twice.has_value());
    CHECK(twice->pages == once->pages);
}

TEST_CASE("a photo inside a PDF loses its place and device, and keeps its name", "[documents]")
{
    const QByteArray jpeg = jpegWithExif(twoColours(64, 48), 1);
    const QByteArray original = pdfAroundJpeg(jpeg, 64, 48);
    REQUIRE(original.contains(kCanary));
    const auto intake = takeIn(original);
    REQUIRE(intake.has_value());
    CHECK_FALSE(intake->bytes.contains(kCanary));
    CHECK_FALSE(intake->bytes.contains("Exif"));
    CHECK(unpacked(intake->bytes).contains("/DCTDecode"));
    CHECK(unpacked(intake->bytes).contains("/AA"));   // here the name of an image, not an action
}

TEST_CASE("an encrypted PDF is refused as such, with a password or with restrictions only",
          "[documents]")
{
    CHECK(faultOf(encryptedPdf("secret")) == IntakeFault::Encrypted);
    CHECK(faultOf(encryptedPdf("")) == IntakeFault::Encrypted);
}

TEST_CASE("a PDF cut anywhere is broken", "[documents]")
{
    const QByteArray whole = pdfWithInfo(3);
    for (const double part : {0.1, 0.5, 0.9, 0.99}) {
        CAPTURE(part);
        const auto length = static_cast<qsizetype>(part * static_cast<double>(whole.size()));
        CHECK(faultOf(whole.left(length)) == IntakeFault::Broken);
    }
}

TEST_CASE("a PDF whose beginning was lost is broken, though it has an end", "[documents]")
{
    const QByteArray whole = pdfWithInfo(2);
    CHECK(faultOf("%PDF-1.4\n" + whole.mid(whole.size() - 300)) == IntakeFault::Broken);
    CHECK(faultOf("%PDF-1.4\nnonsense\n%%EOF\n") == IntakeFault::Broken);
}

TEST_CASE("a PDF with a wrong table of contents only is repaired", "[documents]")
{
    QByteArray bent = pdfWithInfo(2);
    const qsizetype at = bent.lastIndexOf("startxref") + 10;
    bent.replace(at, bent.indexOf('\n', at) - at, "7");
    const auto intake = takeIn(bent);
    REQUIRE(intake.has_value());
    CHECK(intake->pages == 2);
}

TEST_CASE("pages are counted against the limit", "[documents]")
{
    IntakeLimits limits;
    limits.maxPages = 2;
    CHECK(takeIn(pdfWithInfo(2), limits).has_value());
    const auto refused = takeIn(pdfWithInfo(3), limits);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == IntakeRefusal{IntakeFault::TooManyPages, 2, 3});
}
