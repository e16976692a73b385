#include "core/bundle/archive.h"
#include "core/bundle/desk_rules.h"
#include "core/rules/overlay.h"
#include "tests/core/bundle/signed_bundle.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;
using namespace core::bundle;
using tests::workingMoment;

namespace {

const QString kNational = QStringLiteral("rules-2026");
const QString kLocal = QStringLiteral("comune-uno-2026");
const QString kId = QStringLiteral("comune_uno");

/// A local measure over the example of the format's page.
rules::BundleFiles local(int version, const QByteArray &need = "settimane_quadriennio >= 4")
{
    return {{rules::bundleHead(), "version: \"" + QByteArray::number(version) +
                                      "\"\nissued_on: 2026-04-21\n"
                                      "overlay: { id: comune_uno, body: \"Comune di Uno\" }\n"},
            {QStringLiteral("benefits/comune_uno_buono.yaml"),
             "id: comune_uno_buono\nname: \"Buono\"\nplain_name: \"Un buono\"\n"
             "for_whom: \"Per chi ha perso il lavoro.\"\nlaw: \"Reg. 1\"\nservice: lavoro\n"
             "body: \"Comune di Uno\"\nevent: data_domanda\nin_force: 2025-01-01 ..\n"
             "not_yet: \"Dal 2025.\"\nsources: { r1: \"Reg. 1\" }\nasks: [data_domanda, "
             "settimane_quadriennio]\nrequirements:\n  - { id: UNO-R1, need: \"" +
                 need + "\", source: r1, because: \"Servono 4 settimane.\" }\n"}};
}

SignedBundle signedLocal(const rules::BundleFiles &files, int version,
                         const QString &keyId = kLocal, const QString &id = kId)
{
    const auto archive = packArchive(files);
    REQUIRE(archive);
    auto manifest = tests::manifestFor(*archive, version, keyId);
    manifest.id = id;
    return tests::signedAs(manifest, *archive);
}

/// Trusts one national key, and one of the municipality for its own bundle.
Terms terms(const QString &mayBeFor = kId)
{
    auto terms = tests::termsTrusting({kNational});
    auto key = tests::signer(kLocal).trusted();
    key.use = KeyUse::Local;
    key.overlay = mayBeFor;
    REQUIRE(terms.keys.add(key));
    return terms;
}

struct Desk {
    QTemporaryDir folder;

    Checked<OpenedBundle> takes(const SignedBundle &bundle, const Terms &from = terms()) const
    {
        return InstalledBundles(overlayFolder(folder.path()) + u'/' + kId, from, {},
                                tests::bundleFiles(1))
            .install(bundle, workingMoment());
    }
    DeskRules opens(const QDateTime &now = workingMoment(), const Terms &from = terms()) const
    {
        const auto opened = openDeskRules(folder.path(), tests::bundleFiles(1), from, now);
        REQUIRE(opened);
        return *opened;
    }
};

bool hasLocal(const DeskRules &opened)
{
    return opened.rules->benefit(QStringLiteral("comune_uno_buono")).has_value();
}

}   // namespace

TEST_CASE("a municipality's own bundle is installed and shown beside the national rules",
          "[bundle]")
{
    const Desk desk;
    CHECK_FALSE(hasLocal(desk.opens()));
    const auto taken = desk.takes(signedLocal(local(3), 3));
    REQUIRE(taken);
    const auto opened = desk.opens();
    CHECK(hasLocal(opened));
    CHECK(opened.rules->benefit(QStringLiteral("sostegno_prova")));
    CHECK(opened.rules->version() == QStringLiteral("1"));
    CHECK(opened.passedOver.filter(kId).isEmpty());
    CHECK(opened.expiredOverlays.isEmpty());
}

TEST_CASE("a local bundle rises by its own version, whatever the national one has", "[bundle]")
{
    const Desk desk;
    REQUIRE(desk.takes(signedLocal(local(3), 3)));
    CHECK(desk.takes(signedLocal(local(3), 3)).error().why == Refusal::NotNewer);
    CHECK(desk.takes(signedLocal(local(4), 5)).error().why == Refusal::WrongVersion);
    CHECK(desk.takes(signedLocal(local(4), 4)));
}

TEST_CASE("the key of a municipality signs its own bundle and nothing else", "[bundle]")
{
    const Desk desk;
    const auto national = tests::bundleFiles(9);
    // A national bundle under its key, its own under another's key, another's id under its key.
    CHECK(verify(signedLocal(national, 9, kLocal, nationalBundle()), terms()).error().why ==
          Refusal::UnknownKey);
    CHECK(verify(signedLocal(local(3), 3, kNational), terms()).error().why == Refusal::UnknownKey);
    CHECK(desk.takes(signedLocal(local(3), 3), terms(QStringLiteral("comune_due"))).error().why ==
          Refusal::UnknownKey);
    CHECK_FALSE(hasLocal(desk.opens()));
}

TEST_CASE("a manifest of one local bundle does not carry the rules of another", "[bundle]")
{
    auto files = local(3);
    files[rules::bundleHead()].replace("comune_uno", "comune_due");
    const Desk desk;
    CHECK(desk.takes(signedLocal(files, 3)).error().why == Refusal::NotAnArchive);
    // National rules under a local name.
    CHECK(desk.takes(signedLocal(tests::bundleFiles(3), 3)).error().why == Refusal::NotAnArchive);
}

TEST_CASE("a local bundle that calls itself national is refused", "[bundle]")
{
    auto signedAsNational = signedLocal(local(3), 3, kNational, nationalBundle());
    const auto manifest = verify(signedAsNational, terms());
    REQUIRE(manifest);
    CHECK(openVerified(*manifest, signedAsNational.archive, {}).error().why ==
          Refusal::FaultyRules);
}

TEST_CASE("faulty local rules are refused with their faults, and the desk works on", "[bundle]")
{
    const Desk desk;
    const auto refused = desk.takes(signedLocal(local(3, "settimane_che_non_ci_sono >= 4"), 3));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().why == Refusal::FaultyRules);
    CHECK_FALSE(refused.error().faults.isEmpty());
    CHECK(desk.opens().rules->benefit(QStringLiteral("sostegno_prova")));
}

TEST_CASE("a local bundle that national rules no longer fit is passed over and told", "[bundle]")
{
    const Desk desk;
    REQUIRE(desk.takes(signedLocal(local(3), 3)));
    auto national = tests::bundleFiles(2);
    national[QStringLiteral("questions/lavoro.yaml")].replace("settimane_quadriennio",
                                                              "settimane_contate");
    national[QStringLiteral("benefits/sostegno_prova.yaml")].replace("settimane_quadriennio",
                                                                     "settimane_contate");
    const auto opened = openDeskRules(desk.folder.path(), national, terms(), workingMoment());
    REQUIRE(opened);
    CHECK_FALSE(hasLocal(*opened));
    CHECK(opened->passedOver.filter(kId).size() == 1);
}

TEST_CASE("an expired local bundle stays in use and is named", "[bundle]")
{
    const Desk desk;
    REQUIRE(desk.takes(signedLocal(local(3), 3)));
    const auto opened = desk.opens(workingMoment().addDays(60));
    CHECK(hasLocal(opened));
    CHECK(opened.expiredOverlays == QStringList{QStringLiteral("Comune di Uno")});
}

TEST_CASE("a key taken off the list takes its local bundle out of use", "[bundle]")
{
    const Desk desk;
    REQUIRE(desk.takes(signedLocal(local(3), 3)));
    const auto opened = desk.opens(workingMoment(), tests::termsTrusting({kNational}));
    CHECK_FALSE(hasLocal(opened));
    CHECK(opened.passedOver.filter(kId).size() == 1);
}

TEST_CASE("local keys come through their file, and only they are local", "[bundle]")
{
    const auto all = terms().keys;
    const auto read = TrustedKeys::fromJson(all.toJson());
    REQUIRE(read);
    CHECK(read->find(kLocal)->overlay == kId);
    CHECK(read->localOnly().find(kLocal) != nullptr);
    CHECK(read->localOnly().find(kNational) == nullptr);
    auto without = all.toJson();
    without.replace("\"overlay\"", "\"other\"");
    CHECK_FALSE(TrustedKeys::fromJson(without));
    auto signer = tests::signer(kLocal, KeyUse::Local);
    signer.overlay = kId;
    CHECK(readSignerKey(signerKeyJson(signer))->trusted().overlay == kId);
}
