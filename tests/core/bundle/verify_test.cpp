#include "core/bundle/verify.h"

#include "core/bundle/archive.h"
#include "tests/core/bundle/signed_bundle.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;
using tests::signedBundle;
using tests::termsTrusting;

namespace {

const QString kKey = QStringLiteral("rules-2026");

void checkRefused(const SignedBundle &bundle, Refusal why, const Terms &terms)
{
    const auto manifest = verify(bundle, terms);
    REQUIRE_FALSE(manifest);
    CHECK(static_cast<int>(manifest.error().why) == static_cast<int>(why));
}

}   // namespace

TEST_CASE("a bundle signed by a trusted key is good and opens", "[bundle]")
{
    const auto bundle = signedBundle(7, kKey);
    const auto manifest = verify(bundle, termsTrusting({kKey}));
    REQUIRE(manifest);
    const auto rules = openVerified(*manifest, bundle.archive, {});
    REQUIRE(rules);
    CHECK(rules->rules->version() == QStringLiteral("7"));
    CHECK(rules->rules->sha256() == rules::hashOf(tests::bundleFiles(7)));
}

TEST_CASE("an archive that is shorter or longer than its manifest says is refused", "[bundle]")
{
    auto bundle = signedBundle(7, kKey);
    bundle.archive.chop(1);
    checkRefused(bundle, Refusal::WrongSize, termsTrusting({kKey}));
    bundle.archive += "xx";
    checkRefused(bundle, Refusal::WrongSize, termsTrusting({kKey}));
}

TEST_CASE("an archive with any byte changed is refused by its hash before it is read", "[bundle]")
{
    const auto bundle = signedBundle(7, kKey);
    for (qsizetype at = 0; at < bundle.archive.size(); at += 499) {
        auto other = bundle;
        other.archive[at] = static_cast<char>(other.archive.at(at) ^ 0x10);
        checkRefused(other, Refusal::WrongHash, termsTrusting({kKey}));
    }
}

TEST_CASE("the archive of one bundle under the manifest of another is refused", "[bundle]")
{
    const auto one = signedBundle(7, kKey);
    const auto other = signedBundle(8, kKey);
    const auto manifest = verify({one.manifest, other.archive}, termsTrusting({kKey}));
    REQUIRE_FALSE(manifest);
    CHECK(manifest.error().why == Refusal::WrongHash);
}

TEST_CASE("a key that is not trusted is refused, whoever it says it is", "[bundle]")
{
    checkRefused(signedBundle(7, QStringLiteral("stranger")), Refusal::UnknownKey,
                 termsTrusting({kKey}));
    const auto archive = packArchive(tests::bundleFiles(7));
    REQUIRE(archive);
    const auto forged = signManifest(tests::manifestFor(*archive, 7, kKey),
                                     tests::signer(QStringLiteral("stranger")).key);
    REQUIRE(forged);
    checkRefused({*forged, *archive}, Refusal::WrongSignature, termsTrusting({kKey}));
}

TEST_CASE("a manifest changed after it was signed is refused", "[bundle]")
{
    auto bundle = signedBundle(7, kKey);
    bundle.manifest.replace("\"version\":7", "\"version\":9");
    checkRefused(bundle, Refusal::WrongSignature, termsTrusting({kKey}));
}

TEST_CASE("a key for practice is good only where people practise", "[bundle]")
{
    const auto bundle = signedBundle(7, kKey);
    Terms terms;
    terms.program = QVersionNumber(1, 4, 0);
    REQUIRE(terms.keys.add(tests::signer(kKey, KeyUse::Training).trusted()));
    checkRefused(bundle, Refusal::UnknownKey, terms);
    terms.training = true;
    CHECK(verify(bundle, terms));
}

TEST_CASE("two keys are good side by side while one follows the other", "[bundle]")
{
    const QString next = QStringLiteral("rules-2027");
    CHECK(verify(signedBundle(7, kKey), termsTrusting({kKey, next})));
    CHECK(verify(signedBundle(8, next), termsTrusting({kKey, next})));
    checkRefused(signedBundle(9, kKey), Refusal::UnknownKey, termsTrusting({next}));
}

TEST_CASE("a bundle for a newer program is refused", "[bundle]")
{
    auto terms = termsTrusting({kKey});
    terms.program = QVersionNumber(1, 3, 9);
    checkRefused(signedBundle(7, kKey), Refusal::NeedsNewerProgram, terms);
}

TEST_CASE("rules that say another version than their manifest are refused", "[bundle]")
{
    const auto archive = packArchive(tests::bundleFiles(7));
    REQUIRE(archive);
    const auto rules = openVerified(tests::manifestFor(*archive, 8, kKey), *archive, {});
    REQUIRE_FALSE(rules);
    CHECK(rules.error().why == Refusal::WrongVersion);
}

TEST_CASE("signed rules with faults are refused, and the faults told", "[bundle]")
{
    auto files = tests::bundleFiles(7);
    files[QStringLiteral("benefits/sostegno_prova.yaml")].replace("id: sostegno_prova", "idd: x");
    const auto archive = packArchive(files);
    REQUIRE(archive);
    const auto rules = openVerified(tests::manifestFor(*archive, 7, kKey), *archive, {});
    REQUIRE_FALSE(rules);
    CHECK(rules.error().why == Refusal::FaultyRules);
    CHECK_FALSE(rules.error().faults.isEmpty());
}

TEST_CASE("signed bytes that are no archive are refused", "[bundle]")
{
    const QByteArray bytes(3000, 'x');
    const auto bundle = tests::signedAs(tests::manifestFor(bytes, 7, kKey), bytes);
    const auto manifest = verify(bundle, termsTrusting({kKey}));
    REQUIRE(manifest);
    const auto rules = openVerified(*manifest, bytes, {});
    REQUIRE_FALSE(rules);
    CHECK(rules.error().why == Refusal::NotAnArchive);
}

TEST_CASE("trusted keys and a signer's key come through their files", "[bundle]")
{
    const auto signer = tests::signer(kKey, KeyUse::Training);
    const auto again = readSignerKey(signerKeyJson(signer));
    REQUIRE(again);
    CHECK(again->id == kKey);
    CHECK(again->key.publicKey() == signer.key.publicKey());
    TrustedKeys keys;
    REQUIRE(keys.add(signer.trusted()));
    const auto read = TrustedKeys::fromJson(keys.toJson());
    REQUIRE(read);
    REQUIRE(read->find(kKey) != nullptr);
    CHECK(read->find(kKey)->publicKey == signer.key.publicKey());
    CHECK(read->find(kKey)->use == KeyUse::Training);
    CHECK_FALSE(keys.add(signer.trusted()));
    CHECK_FALSE(TrustedKeys::fromJson("{\"keys\": 1}"));
    CHECK_FALSE(
        TrustedKeys::fromJson(R"({"keys": [{"id": "a", "ed25519": "AAAA", "use": "service"}]})"));
    CHECK_FALSE(readSignerKey(R"({"id": "a", "use": "service", "ed25519_seed": "AA"})"));
}
