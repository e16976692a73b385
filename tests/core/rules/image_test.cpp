#include "core/rules/image.h"

#include "tests/core/rules/law_fixture.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::rules;

namespace {

using Shared = std::shared_ptr<const Catalogue>;

Shared product()
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    return *loaded;
}

Shared throughImage(const Catalogue &catalogue)
{
    const auto loaded = Catalogue::fromImage(catalogue.image(), catalogue.sha256());
    INFO((loaded ? std::string() : loaded.error().detail.toStdString()));
    REQUIRE(loaded);
    return *loaded;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Of thousands of cases every seventh is decided: an image is right for all or for none.
constexpr qsizetype kEvery = 7;

/// The decision of every kEvery-th case of `benefit`, in their order.
QByteArrayList decisionsOf(const Catalogue &catalogue, const QString &benefit)
{
    QByteArrayList decisions;
    const auto cases = catalogue.cases(benefit);
    for (qsizetype i = 0; i < cases.size(); i += kEvery) {
        const ParsedCase &parsed = cases[i];
        const auto given = catalogue.readFacts(benefit, parsed.given);
        if (!given) {   // a case that says these facts are refused
            decisions.append(given.error().detail.toUtf8());
            continue;
        }
        const QDate knownOn = parsed.knownOn.isValid() ? parsed.knownOn : catalogue.issuedOn();
        EvaluateOptions options{parsed.on, knownOn, given->fixed};
        options.fixed.insert(parsed.fixed);
        const auto decision = catalogue.decide(benefit, given->facts, options);
        REQUIRE(decision);
        decisions.append(bytesOf(decision->toJson()));
    }
    return decisions;
}

void checkSame(const Catalogue &loaded, const Catalogue &again)
{
    CHECK(again.version() == loaded.version());
    CHECK(again.sha256() == loaded.sha256());
    CHECK(again.issuedOn() == loaded.issuedOn());
    REQUIRE(again.benefits().size() == loaded.benefits().size());
    for (const BenefitSummary &benefit : loaded.benefits()) {
        INFO(benefit.id.toStdString());
        CHECK(*again.describe(benefit.id) == *loaded.describe(benefit.id));
        CHECK(again.cases(benefit.id).size() == loaded.cases(benefit.id).size());
        CHECK(decisionsOf(again, benefit.id) == decisionsOf(loaded, benefit.id));
    }
}

}   // namespace

TEST_CASE("the rules of the product decide and describe alike from their image", "[rules][image]")
{
    const Shared loaded = product();
    REQUIRE_FALSE(loaded->cases(loaded->benefits().first().id).isEmpty());
    checkSame(*loaded, *throughImage(*loaded));
}

TEST_CASE("the example of the format page comes through its image unchanged", "[rules][image]")
{
    const Shared loaded = tests::exampleCatalogue();
    checkSame(*loaded, *throughImage(*loaded));
}

TEST_CASE("the same sources give the same image in every loading", "[rules][image]")
{
    CHECK(tests::exampleCatalogue()->image() == tests::exampleCatalogue()->image());
}

TEST_CASE("an image of other sources is refused", "[rules][image]")
{
    const Shared loaded = tests::exampleCatalogue();
    const auto refused = Catalogue::fromImage(loaded->image(), QString(64, QLatin1Char('0')));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("an image with any byte changed is refused, wherever the byte is", "[rules][image]")
{
    const Shared loaded = tests::exampleCatalogue();
    const QByteArray image = loaded->image();
    // Every byte of head and tail, a prime step in between so that all kinds of bytes are met.
    for (qsizetype at = 0; at < image.size(); at += at < 200 || at > image.size() - 40 ? 1 : 31) {
        QByteArray broken = image;
        broken[at] = static_cast<char>(broken.at(at) ^ 0x41);
        const auto refused = Catalogue::fromImage(broken, loaded->sha256());
        INFO(at);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("an image cut anywhere, an empty one and one with a tail are refused", "[rules][image]")
{
    const Shared loaded = tests::exampleCatalogue();
    const QByteArray image = loaded->image();
    for (qsizetype size = 0; size < image.size(); size += 97)
        CHECK_FALSE(Catalogue::fromImage(image.first(size), loaded->sha256()));
    CHECK_FALSE(Catalogue::fromImage(image.chopped(1), loaded->sha256()));
    CHECK_FALSE(Catalogue::fromImage(image + '\0', loaded->sha256()));
}

TEST_CASE("an image of another build of the program is refused", "[rules][image]")
{
    REQUIRE(rulesBuild().size() == 64);
    const Shared loaded = tests::exampleCatalogue();
    const QByteArray image = loaded->image();
    REQUIRE(image.indexOf(rulesBuild()) > 0);
    // Such an image has a checksum that is right: only the build can tell.
    QByteArray other = image.chopped(kImageChecksumSize);
    other.replace(rulesBuild(), QByteArray(64, 'a'));
    const auto refused = Catalogue::fromImage(other + imageChecksum(other), loaded->sha256());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE(
    "bytes that are no image behind a right checksum are refused, never read beyond their end",
    "[rules][image]")
{
    const Shared loaded = tests::exampleCatalogue();
    const QByteArray image = loaded->image();
    const QByteArray covered = image.chopped(kImageChecksumSize);
    const qsizetype head = covered.indexOf(rulesBuild()) + 128;
    int refusals = 0;
    for (qsizetype at = head; at < covered.size(); at += 13) {
        QByteArray forged = covered;
        forged[at] = static_cast<char>(0xff);
        if (!Catalogue::fromImage(forged + imageChecksum(forged), loaded->sha256()))
            ++refusals;
        forged.truncate(at);
        CHECK_FALSE(Catalogue::fromImage(forged + imageChecksum(forged), loaded->sha256()));
    }
    CHECK(refusals > 0);
}
