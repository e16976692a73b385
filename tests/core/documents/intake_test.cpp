#include "core/documents/intake.h"
#include "tests/core/documents/sample_files.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

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

TEST_CASE("a file of 200 MB is refused by its size alone, with the limit", "[documents]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("huge.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n");
    REQUIRE(file.resize(200LL * 1024 * 1024));   // sparse: costs no disk
    file.close();
    // Nobody but root may read it: what is refused by size was not read.
    REQUIRE(QFile::setPermissions(path, QFileDevice::Permissions()));
    const auto refused = takeInFile(path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() ==
          IntakeRefusal{IntakeFault::TooLarge, 10 * 1024 * 1024, 200LL * 1024 * 1024});
}

TEST_CASE("the limit of bytes is reached exactly", "[documents]")
{
    const QByteArray pdf = pdfWithInfo(1);
    IntakeLimits limits;
    limits.maxBytes = pdf.size();
    CHECK(takeIn(pdf, limits).has_value());
    limits.maxBytes = pdf.size() - 1;
    const auto refused = takeIn(pdf, limits);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == IntakeRefusal{IntakeFault::TooLarge, pdf.size() - 1, pdf.size()});
}

TEST_CASE("content decides what a file is, not its name", "[documents]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo.jpg"));
    writeFile(path, pdfWithInfo(1));
    const auto intake = takeInFile(path);
    REQUIRE(intake.has_value());
    CHECK(intake->mediaType == QStringLiteral("application/pdf"));
}

TEST_CASE("size and hash are those of the cleaned bytes", "[documents]")
{
    const auto intake = takeIn(jpegWithExif(twoColours(30, 30), 1));
    REQUIRE(intake.has_value());
    CHECK(intake->size == intake->bytes.size());
    CHECK(intake->sha256.toLatin1() ==
          QCryptographicHash::hash(intake->bytes, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("empty files and files that are neither PDF nor image are told apart", "[documents]")
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.pdf"));
    writeFile(empty, QByteArray());
    CHECK(takeInFile(empty).error().fault == IntakeFault::Empty);
    CHECK(faultOf("PK\x03\x04 a word processor file") == IntakeFault::Unsupported);
    CHECK(faultOf("<svg xmlns='http://www.w3.org/2000/svg'/>") == IntakeFault::Unsupported);
    CHECK(faultOf("GIF89a") == IntakeFault::Unsupported);
}

TEST_CASE("what is not there or no file is unreadable", "[documents]")
{
    const QTemporaryDir folder;
    CHECK(takeInFile(folder.filePath(QStringLiteral("none.pdf"))).error().fault ==
          IntakeFault::Unreadable);
    CHECK(takeInFile(folder.path()).error().fault == IntakeFault::Unreadable);
}

TEST_CASE("random changes never get past the intake as anything but a file or a refusal",
          "[documents]")
{
    const QList<QByteArray> seeds = {pdfWithEverything(), jpegWithExif(twoColours(40, 30), 6),
                                     pngWithText(twoColours(40, 30))};
    quint32 state = 20261124;
    const auto next = [&state] { return state = state * 1664525u + 1013904223u, state >> 8; };
    int taken = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = seeds[round % 3];
        for (int change = 0; change < 1 + round % 7; ++change)
            bytes[static_cast<qsizetype>(next() % static_cast<quint32>(bytes.size()))] =
                static_cast<char>(next());
        const auto intake = takeIn(bytes);
        if (!intake)
            continue;
        ++taken;
        CHECK(intake->pages >= 1);
        const auto again = takeIn(intake->bytes);
        CAPTURE(round, intake->bytes.size());
        CHECK((again ? QStringLiteral("taken") : intakeFaultCode(again.error().fault)) ==
              QStringLiteral("taken"));
    }
    CHECK(taken > 0);
    CHECK(taken < 300);
}

TEST_CASE("each refusal has a code of its own for logs", "[documents]")
{
    QSet<QString> codes;
    for (int i = 0; i <= static_cast<int>(IntakeFault::TooManyPages); ++i)
        codes.insert(intakeFaultCode(static_cast<IntakeFault>(i)));
    CHECK(codes.size() == static_cast<int>(IntakeFault::TooManyPages) + 1);
    CHECK_FALSE(codes.contains(QString()));
}
