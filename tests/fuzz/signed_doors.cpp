#include "core/bundle/archive.h"
#include "core/bundle/manifest.h"
#include "core/rules/catalogue.h"
#include "core/rules/image.h"
#include "tests/fuzz/feed.h"
#include "tests/fuzz/seeds.h"

#include <cstdlib>

namespace tests {

using namespace core;

namespace {

const QString kSource = QString(64, QLatin1Char('0'));

QByteArray imageHead()
{
    return "SPORTELLO-IMAGE\n" + rules::rulesBuild() + kSource.toLatin1();
}

}   // namespace

void feedArchive(const QByteArray &bytes)
{
    const auto files = bundle::unpackArchive(bytes);
    if (!files)
        return;
    const auto again = bundle::packArchive(*files);
    if (!again || *again != bytes)
        std::abort();
}

void feedManifest(const QByteArray &bytes)
{
    const auto manifest = bundle::readManifest(bytes);
    if (manifest && (manifest->says.version <= 0 || manifest->says.size <= 0))
        std::abort();
}

void feedImage(const QByteArray &bytes)
{
    const QByteArray covered = imageHead() + bytes;
    const auto opened = rules::readImage(covered + rules::imageChecksum(covered), kSource);
    if (!opened)
        return;
    for (const QByteArray &cases : opened->cases)
        static_cast<void>(rules::casesIn(cases));
}

QList<QByteArray> archiveSeeds()
{
    const rules::BundleFiles small{{rules::bundleHead(), "version: \"1\"\n"}};
    return {bundle::packArchive(small).value_or(QByteArray()),
            bundle::packArchive(exampleFiles()).value_or(QByteArray())};
}

QList<QByteArray> manifestSeeds()
{
    const QDateTime issued(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
    const bundle::Manifest manifest{.id = QStringLiteral("benefits-it"),
                                    .version = 413,
                                    .minClient = QVersionNumber(1, 4, 0),
                                    .sha256 = bundle::sha256Of({}),
                                    .size = 1843200,
                                    .validFrom = issued.date(),
                                    .issuedAt = issued,
                                    .expiresAt = issued.addDays(60),
                                    .previous = {412, 411},
                                    .keyId = QStringLiteral("rules-2026")};
    const auto key = security::Ed25519Key::fromSeed(QByteArray(32, 'k'));
    return {bundle::signManifest(manifest, *key).value_or(QByteArray())};
}

QList<QByteArray> imageSeeds()
{
    const auto rules = rules::Catalogue::load(exampleFiles());
    if (!rules)
        return {};
    const QByteArray image = (*rules)->image();
    return {image.sliced(imageHead().size()).chopped(rules::kImageChecksumSize)};
}

}   // namespace tests
