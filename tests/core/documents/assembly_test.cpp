#include "core/documents/assembly.h"
#include "core/documents/intake.h"
#include "core/documents/page_image.h"
#include "tests/core/documents/drawn_pages.h"
#include "tests/core/documents/sample_files.h"
#include "tests/support/string_makers.h"

#include <QBuffer>
#include <QColor>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace core::documents;
using namespace tests;

namespace {

const QColor kClockwise[] = {Qt::red, Qt::green, Qt::blue, Qt::black};

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 40 && std::abs(a.green() - b.green()) < 40 &&
           std::abs(a.blue() - b.blue()) < 40;
}

/// The corners stand as after `turns` quarter turns clockwise.
void checkTurned(const QImage &page, int turns)
{
    for (int quarter = 0; quarter < 4; ++quarter) {
        CAPTURE(turns, quarter);
        CHECK(isNear(cornerColour(page, quarter), kClockwise[(quarter - turns + 4) % 4]));
    }
}

/// A PDF of pages like cornersPage, numbered from `first`.
QByteArray cornersPdf(int pages, int first)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), cornersPage(first + page));
    }
    painter.end();
    return bytes;
}

Intake taken(const QByteArray &bytes)
{
    const auto file = takeIn(bytes);
    REQUIRE(file.has_value());
    return *file;
}

/// `count` pages of mixed files, numbered from 1: pictures of both formats and PDFs.
PageStack mixedStack(int count)
{
    PageStack stack;
    for (int next = 1; next <= count;) {
        const int kind = next % 3;
        if (kind == 0 && next + 1 <= count) {
            REQUIRE(stack.add(taken(cornersPdf(2, next))).has_value());
            next += 2;
            continue;
        }
        REQUIRE(stack.add(scanned(cornersPage(next), 200, kind == 1 ? "png" : "jpeg")).has_value());
        ++next;
    }
    REQUIRE(stack.size() == count);
    return stack;
}

PageStack photos(int count, int width, int height, int dpi)
{
    PageStack stack;
    for (int at = 0; at < count; ++at)
        REQUIRE(
            stack
                .add(scanned(noisyPhoto(width, height, 7u + static_cast<quint32>(at)), dpi, "jpeg"))
                .has_value());
    return stack;
}

}   // namespace

TEST_CASE("one file that fits is kept as it came in", "[documents]")
{
    PageStack stack;
    const Intake photo = scanned(cornersPage(1), 200, "jpeg");
    REQUIRE(stack.add(photo).has_value());
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    CHECK(paper->file == photo);
    CHECK(paper->done.isNone());
}

TEST_CASE("pictures and PDFs become one PDF of the same pages in the same order", "[documents]")
{
    const PageStack stack = mixedStack(7);
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    CHECK(paper->file.mediaType == QStringLiteral("application/pdf"));
    CHECK(paper->file.pages == 7);
    CHECK(paper->file.size == paper->file.bytes.size());
    REQUIRE(pageCount(paper->file.bytes) == 7);
    for (int page = 0; page < 7; ++page) {
        const QImage drawn = drawnPage(paper->file.bytes, page);
        CAPTURE(page);
        CHECK(numberOf(drawn) == page + 1);
        checkTurned(drawn, 0);
    }
}

TEST_CASE("any order and turning of pages is what the reader sees", "[documents]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 6; ++round) {
        PageStack stack = mixedStack(6);
        QList<int> numbers = {1, 2, 3, 4, 5, 6};
        QList<int> turns(6, 0);
        for (int step = 0; step < 12; ++step) {
            const auto a = static_cast<int>(random() % static_cast<unsigned>(stack.size()));
            const auto b = static_cast<int>(random() % static_cast<unsigned>(stack.size()));
            if (random() % 2 && stack.move(a, b)) {
                numbers.move(a, b);
                turns.move(a, b);
            } else if (random() % 4 == 0 && stack.size() > 3 && stack.remove(a)) {
                numbers.removeAt(a);
                turns.removeAt(a);
            } else if (stack.rotate(a)) {
                turns[a] = (turns[a] + 1) % 4;
            }
        }
        const auto paper = assemble(stack);
        REQUIRE(paper.has_value());
        REQUIRE(pageCount(paper->file.bytes) == numbers.size());
        for (int page = 0; page < numbers.size(); ++page) {
            const QImage drawn = drawnPage(paper->file.bytes, page);
            CAPTURE(round, page);
            CHECK(numberOf(drawn) == numbers[page]);
            checkTurned(drawn, turns[page]);
        }
    }
}

TEST_CASE("a page taken twice from a PDF may be turned differently", "[documents]")
{
    PageStack stack;
    const Intake file = taken(cornersPdf(1, 3));
    REQUIRE(stack.add(file).has_value());
    REQUIRE(stack.add(file).has_value());
    stack.rotate(1);
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    checkTurned(drawnPage(paper->file.bytes, 0), 0);
    checkTurned(drawnPage(paper->file.bytes, 1), 1);
}

TEST_CASE("the same stack always gives the same bytes, made smaller or not", "[documents]")
{
    const PageStack plain = mixedStack(5);
    CHECK(assemble(plain)->file == assemble(plain)->file);
    const PageStack large = photos(2, 900, 1200, 200);
    const IntakeLimits limits{.maxBytes = 600'000};
    const auto once = assemble(large, limits);
    REQUIRE(once.has_value());
    CHECK_FALSE(once->done.isNone());
    CHECK(*once == *assemble(large, limits));
}

TEST_CASE("nothing of what files tell about their makers is in the paper", "[documents]")
{
    PageStack stack;
    REQUIRE(stack.add(taken(pdfWithEverything())).has_value());
    REQUIRE(stack.add(taken(jpegWithExif(twoColours(400, 300), 1))).has_value());
    REQUIRE(stack.add(taken(pngWithText(twoColours(400, 300)))).has_value());
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    const QByteArray open = unpacked(paper->file.bytes);
    for (const char *trace : {"CANARY", "Exif", "/Info", "/Producer", "/JavaScript", "/Launch"}) {
        CAPTURE(trace);
        CHECK_FALSE(open.contains(trace));
    }
}

TEST_CASE("a paper over the limit is made smaller until it fits, or refused with what it weighs",
          "[documents]")
{
    const PageStack stack = photos(2, 1240, 1754, 150);   // A4 at the floor: only quality is left
    qint64 last = std::numeric_limits<qint64>::max();
    bool refused = false;
    for (const qint64 limit : {8'000'000, 3'000'000, 2'000'000, 1'000'000, 700'000, 300'000}) {
        CAPTURE(limit);
        const auto paper = assemble(stack, {.maxBytes = limit});
        if (!paper) {
            CHECK(paper.error().fault == IntakeFault::TooLarge);
            CHECK(paper.error().limit == limit);
            CHECK(paper.error().actual > limit);
            refused = true;
            continue;
        }
        CHECK_FALSE(refused);   // what fits in less fits in more
        CHECK(paper->file.size <= limit);
        CHECK(paper->file.size <= last);
        CHECK(pageCount(paper->file.bytes) == 2);
        last = paper->file.size;
    }
    CHECK(refused);
}

TEST_CASE("making smaller never goes under what can be read", "[documents]")
{
    const PageStack stack = photos(1, 2480, 3508, 300);
    const auto paper = assemble(stack, {.maxBytes = 900'000});
    REQUIRE(paper.has_value());
    CHECK(paper->done.dpi >= kReadableDpi);
    CHECK(paper->sizeBefore > 900'000);
    // A4 stays A4, and its picture has at least 150 dots to the inch.
    const QImage drawn = drawnPage(paper->file.bytes, 0, 72);
    CHECK(std::abs(drawn.height() - 842) <= 2);
    const QByteArray open = unpacked(paper->file.bytes);
    const auto at = open.indexOf("/Height ");
    REQUIRE(at >= 0);
    CHECK(open.mid(at + 8, 5).simplified().split(' ').first().toInt() >= 150 * 11);
}

TEST_CASE("photos inside a PDF are made smaller too, and its drawings stay", "[documents]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, writer.width(), writer.height() / 2), noisyPhoto(2000, 1400, 3));
    painter.fillRect(0, writer.height() * 3 / 4, writer.width(), writer.height() / 4, Qt::blue);
    painter.end();
    const auto file = takeIn(bytes, kStackedFileLimits);
    REQUIRE(file.has_value());
    PageStack stack;
    REQUIRE(stack.add(*file).has_value());
    const qint64 limit = file->size / 3;
    const auto paper = assemble(stack, {.maxBytes = limit});
    REQUIRE(paper.has_value());
    CHECK(paper->file.size <= limit);
    CHECK(isNear(drawnPage(paper->file.bytes, 0).pixelColor(100, 400), Qt::blue));
}

TEST_CASE("a line drawing of one bit stays sharp, black on white", "[documents]")
{
    QImage mono(1654, 2339, QImage::Format_Mono);
    mono.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    mono.fill(1);
    for (int x = 0; x < 800; ++x)
        for (int y = 0; y < 1100; ++y)
            mono.setPixel(x, y, 0);
    PageStack stack;
    REQUIRE(stack.add(scanned(mono)).has_value());
    stack.rotate(0);
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    CHECK(unpacked(paper->file.bytes).contains("/BitsPerComponent 1"));
    const QImage drawn = drawnPage(paper->file.bytes, 0);
    CHECK(isNear(cornerColour(drawn, 1), Qt::black));   // turned: top left went to top right
    CHECK(isNear(cornerColour(drawn, 0), Qt::white));
}

TEST_CASE("what is clear in a picture is white on paper", "[documents]")
{
    QImage clear(300, 400, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    PageStack stack;
    REQUIRE(stack.add(scanned(clear)).has_value());
    stack.rotate(0);
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    CHECK(drawnPage(paper->file.bytes, 0).pixelColor(20, 20) == QColor(Qt::white));
}

TEST_CASE("what was typed into a form stays when its page goes into another paper", "[documents]")
{
    PageStack stack;
    REQUIRE(stack.add(taken(filledForm())).has_value());
    REQUIRE(stack.add(scanned(cornersPage(1))).has_value());
    const auto paper = assemble(stack);
    REQUIRE(paper.has_value());
    const QImage drawn = drawnPage(paper->file.bytes, 0, 72);
    CHECK(isNear(drawn.pixelColor(150, drawn.height() - 150), Qt::red));
}

TEST_CASE("nothing, too many pages and a stop are said", "[documents]")
{
    CHECK(assemble({}).error().fault == IntakeFault::Empty);
    const PageStack stack = mixedStack(4);
    CHECK(assemble(stack, {.maxPages = 3}).error() ==
          IntakeRefusal{IntakeFault::TooManyPages, 3, 4});
    int asked = 0;
    const auto stopped = assemble(stack, {}, [&asked] { return ++asked == 3; });
    CHECK(stopped.error().fault == IntakeFault::Stopped);
    CHECK(asked == 3);
}

TEST_CASE("bytes that spoil after they were taken in give Broken, not a crash", "[documents]")
{
    std::mt19937 random(99);
    const Intake good[] = {taken(cornersPdf(2, 1)), scanned(cornersPage(1), 200, "jpeg"),
                           scanned(cornersPage(1))};
    for (int round = 0; round < 60; ++round) {
        Intake spoilt = good[round % 3];
        spoilt.bytes = round % 2 ? spoilt.bytes.left(static_cast<qsizetype>(
                                       random() % static_cast<unsigned>(spoilt.bytes.size())))
                                 : spoilt.bytes;
        for (int hit = 0; hit < 20 && !spoilt.bytes.isEmpty(); ++hit)
            spoilt.bytes[static_cast<qsizetype>(random() %
                                                static_cast<unsigned>(spoilt.bytes.size()))] ^=
                static_cast<char>(random());
        PageStack stack;
        REQUIRE(stack.add(spoilt).has_value());
        stack.rotate(0);
        const auto paper = assemble(stack);
        if (!paper)
            CHECK(paper.error().fault == IntakeFault::Broken);
    }
}

TEST_CASE("a scanner's resolution gives the size of the sheet, a camera's does not", "[documents]")
{
    const auto dots = [](int dpi) { return qRound(dpi / 0.0254); };
    CHECK(qRound(paperSize({1654, 2339}, dots(200)).height()) == 842);
    CHECK(qRound(paperSize({677, 425}, dots(200)).width()) == 244);      // a card stays a card
    CHECK(qRound(paperSize({3508, 2480}, dots(72)).width()) == 842);     // a phone
    CHECK(qRound(paperSize({3508, 2480}, 0).width()) == 842);            // none told
    CHECK(qRound(paperSize({7016, 9921}, dots(300)).height()) == 842);   // no A2 on a desk
    CHECK(paperSize({100, 3000}, 0).height() <= 842.0);
    CHECK(dotsPerInch(scanned(cornersPage(1), 200)) == 200);
    Intake nothing;
    CHECK_FALSE(dotsPerInch(nothing).has_value());
}

TEST_CASE("a scan larger than is kept loses dots and not its size on paper", "[documents]")
{
    const Intake scan = scanned(cornersPage(1, 4960, 7016), 600, "jpeg");
    REQUIRE(scan.downscaled);
    CHECK(dotsPerInch(scan) == 300);
}
