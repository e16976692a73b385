#include "core/bundle/desk_rules.h"

#include "core/bundle/archive.h"
#include "tests/core/bundle/signed_bundle.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;
using tests::workingMoment;

namespace {

const QString kKey = QStringLiteral("rules-2026");

/// The example as issued on a day.
rules::BundleFiles issued(int version, const char *day)
{
    auto files = tests::bundleFiles(version);
    files[rules::bundleHead()].replace("2026-04-20", day);
    return files;
}

struct Desk {
    QTemporaryDir folder;

    void takes(const rules::BundleFiles &files, int version) const
    {
        const auto archive = packArchive(files);
        REQUIRE(archive);
        InstalledBundles installed(folder.filePath(QStringLiteral("bundles")),
                                   tests::termsTrusting({kKey}));
        REQUIRE(installed.install(
            tests::signedAs(tests::manifestFor(*archive, version, kKey), *archive),
            workingMoment()));
    }
    DeskRules opens(const rules::BundleFiles &inProgram,
                    const QDateTime &now = workingMoment()) const
    {
        const auto opened =
            openDeskRules(folder.path(), inProgram, tests::termsTrusting({kKey}), now);
        REQUIRE(opened);
        return *opened;
    }
};

}   // namespace

TEST_CASE("a desk without installed bundles works with the rules in the program", "[bundle]")
{
    const Desk desk;
    for (int start = 0; start < 2; ++start) {   // the second time from the image
        const auto opened = desk.opens(issued(1, "2026-01-01"));
        CHECK(opened.rules->version() == QStringLiteral("1"));
        CHECK_FALSE(opened.isExpired(workingMoment().addYears(10)));
    }
    CHECK(QDir(desk.folder.filePath(QStringLiteral("cache"))).entryList(QDir::Files).size() == 1);
}

TEST_CASE("an installed bundle goes before the rules in the program, expired or not", "[bundle]")
{
    const Desk desk;
    desk.takes(issued(7, "2026-03-01"), 7);
    const auto opened = desk.opens(issued(1, "2026-01-01"));
    CHECK(opened.rules->version() == QStringLiteral("7"));
    CHECK_FALSE(opened.isExpired(workingMoment()));
    const QDateTime late = workingMoment().addDays(51);
    const auto later = desk.opens(issued(1, "2026-01-01"), late);
    CHECK(later.rules->version() == QStringLiteral("7"));
    CHECK(later.isExpired(late));
}

TEST_CASE("the words of an installed bundle are given along, those of the program are not",
          "[bundle]")
{
    const Desk desk;
    const QString english = QStringLiteral("texts/en.ts");
    const QString french = QStringLiteral("texts/fr.ts");
    auto own = issued(1, "2026-01-01");
    own[english] = "<TS language=\"en\"></TS>";
    own[french] = "<TS language=\"fr\"></TS>";
    CHECK(desk.opens(own).texts.isEmpty());

    auto newer = issued(7, "2026-03-01");
    newer[english] = "<TS language=\"en\"><context></context></TS>";
    newer[french] = own[french];
    desk.takes(newer, 7);
    const auto opened = desk.opens(own);
    CHECK(opened.rules->version() == QStringLiteral("7"));
    CHECK(opened.texts.keys() == QStringList{english});
    CHECK(opened.texts.value(english) == newer.value(english));
}

TEST_CASE("a new program that brings later rules than were installed works with its own",
          "[bundle]")
{
    const Desk desk;
    desk.takes(issued(7, "2026-03-01"), 7);
    CHECK(desk.opens(issued(9, "2026-04-01")).rules->version() == QStringLiteral("9"));
}

TEST_CASE("installed bundles that cannot be used never stop a desk", "[bundle]")
{
    const Desk desk;
    desk.takes(issued(7, "2026-03-01"), 7);
    tests::writeFile(desk.folder.filePath(QStringLiteral("bundles/state.json")), "not JSON");
    const auto opened = desk.opens(issued(1, "2026-01-01"));
    CHECK(opened.rules->version() == QStringLiteral("1"));
    CHECK(opened.passedOver.size() == 1);
}

TEST_CASE("without rules in the program that load, faults are told", "[bundle]")
{
    const Desk desk;
    const auto opened =
        openDeskRules(desk.folder.path(), {}, tests::termsTrusting({kKey}), workingMoment());
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().isEmpty());
}
