#include "core/bundle/installed_bundles.h"

#include "core/bundle/archive.h"
#include "tests/core/bundle/signed_bundle.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;
using tests::signedBundle;
using tests::termsTrusting;
using tests::workingMoment;

namespace {

const QString kKey = QStringLiteral("rules-2026");
const QString kNext = QStringLiteral("rules-2027");

/// A folder of its own with installed bundles.
struct Desk {
    QTemporaryDir folder;

    QString bundles() const { return folder.filePath(QStringLiteral("bundles")); }
    InstalledBundles installed(const QStringList &keys = {kKey}) const
    {
        return InstalledBundles(bundles(), termsTrusting(keys));
    }
    void takes(const SignedBundle &bundle, const QStringList &keys = {kKey}) const
    {
        const auto taken = installed(keys).install(bundle, workingMoment());
        INFO((taken ? std::string() : taken.error().detail.toStdString()));
        REQUIRE(taken);
    }
    void refuses(const SignedBundle &bundle, Refusal why, const QStringList &keys = {kKey}) const
    {
        const auto before = installed(keys).names();
        const auto taken = installed(keys).install(bundle, workingMoment());
        REQUIRE_FALSE(taken);
        CHECK(static_cast<int>(taken.error().why) == static_cast<int>(why));
        CHECK(installed(keys).names() == before);
    }
    QString inUse(const QStringList &keys = {kKey}, QDateTime now = workingMoment()) const
    {
        const auto opened = installed(keys).inUse(now);
        return opened ? opened->rules->version() : QString();
    }
};

}   // namespace

TEST_CASE("a folder without bundles has none in use, and is not made by asking", "[bundle]")
{
    const Desk desk;
    const auto opened = desk.installed().inUse(workingMoment());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
    CHECK_FALSE(QDir(desk.bundles()).exists());
}

TEST_CASE("an installed bundle is in use, and the one before it stays for its drafts", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    const auto first = desk.installed().inUse(workingMoment());
    REQUIRE(first);
    CHECK_FALSE(first->expired);
    desk.takes(signedBundle(8, kKey));
    CHECK(desk.inUse() == QStringLiteral("8"));
    const auto earlier = desk.installed().find(first->rules->sha256(), workingMoment());
    REQUIRE(earlier);
    CHECK(earlier->rules->version() == QStringLiteral("7"));
    CHECK_FALSE(desk.installed().find(QString(64, QLatin1Char('0')), workingMoment()));
}

TEST_CASE("roll-back: a validly signed older bundle does not come back", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(8, kKey));
    desk.refuses(signedBundle(7, kKey), Refusal::NotNewer);
    desk.refuses(signedBundle(8, kKey), Refusal::NotNewer);
    CHECK(desk.inUse() == QStringLiteral("8"));
}

TEST_CASE("fast-forward: a huge version by one key does not block the next key", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(2000000000, kKey));
    desk.takes(signedBundle(9, kNext), {kKey, kNext});
    CHECK(desk.inUse({kKey, kNext}) == QStringLiteral("9"));
    desk.refuses(signedBundle(8, kNext), Refusal::NotNewer, {kKey, kNext});
}

TEST_CASE("a key that is trusted no more takes its bundles out of use", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    desk.takes(signedBundle(9, kNext), {kKey, kNext});
    CHECK(desk.inUse({kKey}) == QStringLiteral("7"));
    const auto opened = desk.installed({kKey}).inUse(workingMoment());
    REQUIRE(opened);
    CHECK(opened->passedOver.size() == 1);
}

TEST_CASE("freeze: an expired bundle keeps working and says that it is expired", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    const auto late = desk.installed().inUse(workingMoment().addDays(51));
    REQUIRE(late);
    CHECK(late->expired);
    CHECK(late->rules->version() == QStringLiteral("7"));
}

TEST_CASE("a bundle that is valid from a later day waits for it", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    const auto archive = packArchive(tests::bundleFiles(8));
    REQUIRE(archive);
    auto manifest = tests::manifestFor(*archive, 8, kKey);
    manifest.validFrom = QDate(2026, 5, 20);
    desk.takes(tests::signedAs(manifest, *archive));
    CHECK(desk.inUse() == QStringLiteral("7"));
    CHECK(desk.inUse({kKey}, QDateTime(QDate(2026, 5, 20), QTime(0, 0), Qt::UTC)) ==
          QStringLiteral("8"));
}

TEST_CASE("mix-and-match, truncated and garbage: nothing is installed, the old one stays",
          "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    const auto eight = signedBundle(8, kKey);
    const auto nine = signedBundle(9, kKey);
    desk.refuses({eight.manifest, nine.archive}, Refusal::WrongHash);
    desk.refuses({eight.manifest, eight.archive.chopped(512)}, Refusal::WrongSize);
    desk.refuses({eight.manifest.chopped(9), eight.archive}, Refusal::NotAManifest);
    desk.refuses({"garbage", "garbage"}, Refusal::NotAManifest);
    desk.refuses(signedBundle(8, QStringLiteral("stranger")), Refusal::UnknownKey);
    const QByteArray noise(2048, 'x');
    desk.refuses(tests::signedAs(tests::manifestFor(noise, 10, kKey), noise),
                 Refusal::NotAnArchive);
    CHECK(desk.inUse() == QStringLiteral("7"));
    CHECK(QDir(desk.bundles()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    desk.takes(eight);
}

TEST_CASE("a bundle changed on the disk is passed over for the one before it", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    desk.takes(signedBundle(8, kKey));
    const auto names = desk.installed().names();
    REQUIRE(names);
    REQUIRE(names->size() == 2);
    const QString archive =
        desk.bundles() + QLatin1Char('/') + names->last() + QStringLiteral("/bundle.tar");
    QByteArray bytes = tests::readFile(archive);
    bytes[700] = static_cast<char>(bytes.at(700) ^ 0x20);
    tests::writeFile(archive, bytes);
    const auto opened = desk.installed().inUse(workingMoment());
    REQUIRE(opened);
    CHECK(opened->rules->version() == QStringLiteral("7"));
    CHECK(opened->passedOver.size() == 1);
}

TEST_CASE("what an interrupted installing left behind is no bundle and in nobody's way", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(7, kKey));
    const auto state = tests::readFile(desk.bundles() + QStringLiteral("/state.json"));
    desk.takes(signedBundle(8, kKey));
    // As if the program had ended between placing the folder and writing the state.
    tests::writeFile(desk.bundles() + QStringLiteral("/state.json"), state);
    REQUIRE(QDir(desk.bundles()).mkpath(QStringLiteral(".new/half")));
    CHECK(desk.inUse() == QStringLiteral("7"));
    desk.takes(signedBundle(8, kKey));
    CHECK(desk.inUse() == QStringLiteral("8"));
    CHECK_FALSE(QDir(desk.bundles()).exists(QStringLiteral(".new")));
}

TEST_CASE("a state that cannot be read stops installing instead of forgetting versions", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(8, kKey));
    tests::writeFile(desk.bundles() + QStringLiteral("/state.json"), "{\"highest\": ");
    const auto taken = desk.installed().install(signedBundle(7, kKey), workingMoment());
    REQUIRE_FALSE(taken);
    CHECK(taken.error().why == Refusal::Storage);
    CHECK_FALSE(desk.installed().inUse(workingMoment()));
}

TEST_CASE("a state that names folders elsewhere is refused", "[bundle]")
{
    const Desk desk;
    desk.takes(signedBundle(8, kKey));
    tests::writeFile(desk.bundles() + QStringLiteral("/state.json"),
                     R"({"highest": {}, "order": ["../../somewhere"]})");
    CHECK_FALSE(desk.installed().names());
}
