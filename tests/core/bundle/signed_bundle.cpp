#include "tests/core/bundle/signed_bundle.h"

#include "core/bundle/archive.h"
#include "tests/support/files.h"
#include "tests/support/law_files.h"

#include <QCryptographicHash>

#include <catch2/catch.hpp>

namespace tests {

using namespace core;
using namespace core::bundle;

rules::BundleFiles bundleFiles(int version)
{
    static const LawFiles kLaw =
        lawFilesOf(readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
    rules::BundleFiles files;
    for (auto file = kLaw.begin(); file != kLaw.end(); ++file)
        files.insert(file.key(), file.value());
    files[rules::bundleHead()] =
        QStringLiteral("version: \"%1\"\nissued_on: 2026-04-20\n").arg(version).toUtf8();
    return files;
}

SignerKey signer(const QString &id, KeyUse use)
{
    const auto seed = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256);
    auto key = security::Ed25519Key::fromSeed(seed);
    REQUIRE(key);
    return {id, use, std::move(*key)};
}

QDateTime workingMoment()
{
    return QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
}

Manifest manifestFor(const QByteArray &archive, int version, const QString &keyId)
{
    return {.id = QStringLiteral("benefits-it"),
            .version = version,
            .minClient = QVersionNumber(1, 4, 0),
            .sha256 = sha256Of(archive),
            .size = archive.size(),
            .validFrom = QDate(2026, 5, 1),
            .issuedAt = workingMoment().addDays(-10),
            .expiresAt = workingMoment().addDays(50),
            .previous = {},
            .keyId = keyId};
}

SignedBundle signedAs(const Manifest &manifest, const QByteArray &archive)
{
    const auto bytes = signManifest(manifest, signer(manifest.keyId).key);
    REQUIRE(bytes);
    return {*bytes, archive};
}

SignedBundle signedBundle(int version, const QString &keyId)
{
    const auto archive = packArchive(bundleFiles(version));
    REQUIRE(archive);
    return signedAs(manifestFor(*archive, version, keyId), *archive);
}

Terms termsTrusting(const QStringList &keyIds)
{
    Terms terms;
    terms.program = QVersionNumber(1, 4, 0);
    for (const QString &id : keyIds)
        REQUIRE(terms.keys.add(signer(id).trusted()));
    return terms;
}

}   // namespace tests
