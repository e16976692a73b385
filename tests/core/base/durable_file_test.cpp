#include "core/base/durable_file.h"

#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFileInfo>

using namespace core;

namespace {

QString in(const QTemporaryDir &folder, const char *name)
{
    return folder.filePath(QLatin1String(name));
}

const auto kOwnOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser |
                      QFileDevice::WriteUser;

}   // namespace

TEST_CASE("a durable file replaces the old one and is its owner's only", "[base]")
{
    const QTemporaryDir folder;
    const QString path = in(folder, "keys");
    REQUIRE(writeDurably(path, "old"));
    REQUIRE(writeDurably(path, "new"));
    CHECK(tests::readFile(path) == "new");
    CHECK((QFileInfo(path).permissions() & ~kOwnOnly) == 0);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("keys")});
}

TEST_CASE("a leftover of a killed write is in nobody's way", "[base]")
{
    const QTemporaryDir folder;
    tests::writeFile(in(folder, "keys.part"), "half");
    REQUIRE(writeDurably(in(folder, "keys"), "whole"));
    CHECK(tests::readFile(in(folder, "keys")) == "whole");
    CHECK_FALSE(QFileInfo::exists(in(folder, "keys.part")));
}

TEST_CASE("a write that fails leaves the old file as it was", "[base]")
{
    const QTemporaryDir folder;
    REQUIRE(writeDurably(in(folder, "keys"), "old"));
    REQUIRE(QDir().mkdir(in(folder, "keys.part")));   // the temporary name is taken by a folder
    CHECK(writeDurably(in(folder, "keys"), "new").error().code == ErrorCode::Io);
    CHECK(tests::readFile(in(folder, "keys")) == "old");
    CHECK(writeDurably(in(folder, "nowhere/keys"), "new").error().code == ErrorCode::Io);
}

TEST_CASE("reading follows no link and no size beyond its limit", "[base]")
{
    const QTemporaryDir folder;
    const QString path = in(folder, "real");
    tests::writeFile(path, "0123456789");
    CHECK(readRegularFile(path, 10) == QByteArray("0123456789"));
    CHECK(readRegularFile(path, 9).error().code == ErrorCode::Io);
    CHECK(readRegularFile(in(folder, "none"), 10).error().code == ErrorCode::NotFound);
    CHECK(readRegularFile(folder.path(), 10).error().code == ErrorCode::Io);
    REQUIRE(QFile::link(path, in(folder, "link")));
    CHECK(readRegularFile(in(folder, "link"), 10).error().code == ErrorCode::Io);
}

TEST_CASE("removing a file that is gone is no error", "[base]")
{
    const QTemporaryDir folder;
    tests::writeFile(in(folder, "file"), "x");
    CHECK(removeDurably(in(folder, "file")));
    CHECK_FALSE(QFileInfo::exists(in(folder, "file")));
    CHECK(removeDurably(in(folder, "file")));
}

TEST_CASE("a private folder is closed to others and is no link", "[base]")
{
    const QTemporaryDir folder;
    const QString path = in(folder, "a/b");
    REQUIRE(privateFolder(path));
    REQUIRE(QFile::setPermissions(path, QFileDevice::Permissions(0x7755)));
    REQUIRE(privateFolder(path) == QFileInfo(path).canonicalFilePath());
    CHECK((QFileInfo(path).permissions() &
           (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::ExeOther)) == 0);
    REQUIRE(QFile::link(path, in(folder, "link")));
    CHECK(privateFolder(in(folder, "link")).error().code == ErrorCode::Io);
    tests::writeFile(in(folder, "file"), "x");
    CHECK(privateFolder(in(folder, "file")).error().code == ErrorCode::Io);
}
