#include "core/bundle/archive.h"

#include "tests/core/bundle/signed_bundle.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;

namespace {

constexpr qsizetype kBlock = 512;

QByteArray packed(const rules::BundleFiles &files)
{
    const auto archive = packArchive(files);
    REQUIRE(archive);
    return *archive;
}

rules::BundleFiles smallBundle()
{
    return {{QStringLiteral("benefits/bundle.yaml"), "version: \"1\"\n"},
            {QStringLiteral("questions/persona.yaml"), "questions: []\n"}};
}

/// The first header of `archive` with `bytes` at `at`, its sum made right again.
QByteArray withHeader(QByteArray archive, qsizetype at, const QByteArray &bytes)
{
    archive.replace(at, bytes.size(), bytes);
    archive.replace(148, 8, "        ");
    unsigned sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i)
        sum += static_cast<unsigned char>(archive.at(i));
    archive.replace(148, 7, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0');
    return archive;
}

void checkCorrupt(const QByteArray &archive)
{
    const auto files = unpackArchive(archive);
    REQUIRE_FALSE(files);
    CHECK(files.error().code == ErrorCode::Corrupt);
}

}   // namespace

TEST_CASE("the files of a bundle come out of their archive as they went in", "[bundle]")
{
    const auto files = tests::bundleFiles(7);
    REQUIRE(files.size() >= 3);
    const auto again = unpackArchive(packed(files));
    REQUIRE(again);
    CHECK(*again == files);
    CHECK(rules::hashOf(*again) == rules::hashOf(files));
}

TEST_CASE("the same files give the same archive, with no time and no owner in it", "[bundle]")
{
    const QByteArray archive = packed(smallBundle());
    CHECK(archive == packed(smallBundle()));
    // ustar: mode, uid, gid, size, mtime follow the name.
    CHECK(archive.mid(100, 7) == "000644 ");
    CHECK(archive.mid(108, 7) == "000000 ");
    CHECK(archive.mid(116, 7) == "000000 ");
    CHECK(archive.mid(136, 11) == "00000000000");
    CHECK(archive.mid(265, 64) == QByteArray(64, '\0'));
    CHECK(archive.startsWith("benefits/bundle.yaml"));
    CHECK(archive.size() % kBlock == 0);
}

TEST_CASE("only plain yaml files of the folders of a bundle are packed", "[bundle]")
{
    for (const char *name :
         {"../benefits/a.yaml", "/benefits/a.yaml", "benefits/../a.yaml", "benefits/a.txt",
          "programs/a.yaml", "benefits/sub/a.yaml", "benefits/A B.yaml", "a.yaml", ""}) {
        auto files = smallBundle();
        files.insert(QString::fromLatin1(name), "x");
        INFO(name);
        const auto archive = packArchive(files);
        REQUIRE_FALSE(archive);
        CHECK(archive.error().code == ErrorCode::Invalid);
    }
    CHECK_FALSE(packArchive({}));
}

TEST_CASE("a file beyond what an archive takes is not packed", "[bundle]")
{
    auto files = smallBundle();
    files.insert(QStringLiteral("benefits/large.yaml"), QByteArray(kMostFileBytes + 1, 'x'));
    CHECK_FALSE(packArchive(files));
}

TEST_CASE("an archive cut anywhere is refused", "[bundle]")
{
    const QByteArray archive = packed(smallBundle());
    for (qsizetype size = 0; size < archive.size(); size += 61)
        checkCorrupt(archive.first(size));
}

TEST_CASE("whatever byte of an archive is changed, it is refused or gives other files", "[bundle]")
{
    const auto files = smallBundle();
    const QByteArray archive = packed(files);
    for (qsizetype at = 0; at < archive.size(); ++at) {
        QByteArray other = archive;
        other[at] = static_cast<char>(other.at(at) ^ 0x01);
        const auto read = unpackArchive(other);
        INFO(at);
        CHECK((!read || *read != files));
    }
}

TEST_CASE("bytes behind the end of an archive are refused", "[bundle]")
{
    const QByteArray archive = packed(smallBundle());
    checkCorrupt(archive + QByteArray(kBlock, '\0'));
    checkCorrupt(archive + "hidden");
    checkCorrupt(archive + archive);
}

TEST_CASE("links, folders and names that lead elsewhere are refused", "[bundle]")
{
    const QByteArray archive = packed(smallBundle());
    REQUIRE(unpackArchive(withHeader(archive, 0, archive.first(20))));   // the helper does no harm
    checkCorrupt(withHeader(archive, 156, "2"));                         // symbolic link
    checkCorrupt(withHeader(archive, 156, "1"));                         // hard link
    checkCorrupt(withHeader(archive, 156, "5"));                         // folder
    checkCorrupt(withHeader(archive, 0, "../fits/bundle.yaml"));
    checkCorrupt(withHeader(archive, 0, "/enefits/bundle.yaml"));
    checkCorrupt(withHeader(archive, 136, "14000000000"));   // a time
    checkCorrupt(withHeader(archive, 265, "root"));          // an owner
}

TEST_CASE("garbage and other formats are refused", "[bundle]")
{
    checkCorrupt({});
    checkCorrupt(QByteArray(4096, '\0'));
    checkCorrupt(QByteArray(4096, 'x'));
    checkCorrupt(QByteArray("PK\x03\x04", 4) + QByteArray(2000, 'z'));
}
