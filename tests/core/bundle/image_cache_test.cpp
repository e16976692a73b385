#include "core/bundle/image_cache.h"

#include "tests/core/bundle/signed_bundle.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;

namespace {

QString imageIn(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    return files.size() == 1 ? QDir(folder).filePath(files.first()) : QString();
}

}   // namespace

TEST_CASE("rules are loaded alike with and without an image of them", "[bundle][image]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("cache"));
    const auto files = tests::bundleFiles(7);
    const auto plain = loadRules(files);
    const auto first = loadRules(files, folder);
    REQUIRE(plain);
    REQUIRE(first);
    const QString image = imageIn(folder);
    REQUIRE_FALSE(image.isEmpty());
    CHECK(tests::readFile(image) == (*plain)->image());
    const auto second = loadRules(files, folder);
    REQUIRE(second);
    const QString id = (*plain)->benefits().first().id;
    CHECK(*(*second)->describe(id) == *(*plain)->describe(id));
    CHECK((*second)->sha256() == (*plain)->sha256());
}

TEST_CASE("a broken image, or one of other rules, is replaced from the sources", "[bundle][image]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("cache"));
    const auto files = tests::bundleFiles(7);
    REQUIRE(loadRules(files, folder));
    const QString path = imageIn(folder);
    REQUIRE_FALSE(path.isEmpty());
    const QByteArray good = tests::readFile(path);
    const auto other = loadRules(tests::bundleFiles(8));
    REQUIRE(other);
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("junk"), good.chopped(3),
          QByteArray(good).replace(good.size() / 2, 1, "\xff"), (*other)->image()}) {
        tests::writeFile(path, bad);
        const auto rules = loadRules(files, folder);
        REQUIRE(rules);
        CHECK((*rules)->version() == QStringLiteral("7"));
        CHECK(tests::readFile(path) == good);
    }
}

TEST_CASE("a change of the sources is never answered from an older image", "[bundle][image]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("cache"));
    REQUIRE(loadRules(tests::bundleFiles(7), folder));
    const auto rules = loadRules(tests::bundleFiles(8), folder);
    REQUIRE(rules);
    CHECK((*rules)->version() == QStringLiteral("8"));
}

TEST_CASE("a cache that cannot be used costs nothing but time", "[bundle][image]")
{
    const QTemporaryDir parent;
    const QString file = parent.filePath(QStringLiteral("file"));
    tests::writeFile(file, "x");
    CHECK(loadRules(tests::bundleFiles(7), file));
    CHECK(tests::readFile(file) == "x");
}

TEST_CASE("faults are told through the cache too, and leave no image", "[bundle][image]")
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("cache"));
    auto files = tests::bundleFiles(7);
    files.remove(rules::bundleHead());
    const auto rules = loadRules(files, folder);
    REQUIRE_FALSE(rules);
    CHECK_FALSE(rules.error().isEmpty());
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
}
