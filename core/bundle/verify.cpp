#include "core/bundle/verify.h"

#include "core/bundle/archive.h"
#include "core/bundle/image_cache.h"
#include "core/rules/overlay.h"

namespace core::bundle {

namespace {

tl::unexpected<Refused> refuse(Refusal why, const QString &detail = {})
{
    return tl::unexpected(Refused{why, detail, {}});
}

}   // namespace

Checked<Manifest> verify(const SignedBundle &bundle, const Terms &terms)
{
    const auto received = readManifest(bundle.manifest);
    if (!received)
        return refuse(Refusal::NotAManifest, received.error().detail);
    const Manifest &says = received->says;
    if (bundle.archive.size() != says.size || says.size > kMostArchiveBytes)
        return refuse(Refusal::WrongSize);
    if (sha256Of(bundle.archive) != says.sha256)
        return refuse(Refusal::WrongHash);
    const TrustedKey *key = terms.keys.find(says.keyId);
    if (key == nullptr || (key->use == KeyUse::Training && !terms.training) ||
        !key->maySign(says.id))
        return refuse(Refusal::UnknownKey, says.keyId);
    if (!security::verifiesEd25519(key->publicKey, received->signedBytes, received->signature))
        return refuse(Refusal::WrongSignature);
    if (says.minClient > terms.program)
        return refuse(Refusal::NeedsNewerProgram, says.minClient.toString());
    return says;
}

namespace {

/// The files to load for a bundle: its own, or the national ones with them.
Checked<rules::BundleFiles> filesToLoad(const Manifest &manifest, const rules::BundleFiles &own,
                                        const rules::BundleFiles &national)
{
    const auto overlay = rules::overlayOf(own);
    if (manifest.id == nationalBundle())
        return own;   // one that calls itself local is refused where it is loaded
    if (!overlay || overlay->id != manifest.id)
        return refuse(Refusal::NotAnArchive, QStringLiteral("another local bundle's rules"));
    if (overlay->version != QString::number(manifest.version))
        return refuse(Refusal::WrongVersion, overlay->version);
    auto both = rules::layered(national, own);
    if (!both)
        return tl::unexpected(
            Refused{Refusal::FaultyRules, both.error().first().toString(), both.error()});
    return *both;
}

}   // namespace

QString OpenedRules::name(const Manifest &manifest) const
{
    return QStringLiteral("%1-%2").arg(manifest.version).arg(rules::hashOf(files).left(8));
}

Checked<OpenedRules> openVerified(const Manifest &manifest, const QByteArray &archive,
                                  const rules::BundleFiles &national, const QString &cacheFolder)
{
    const auto files = unpackArchive(archive);
    if (!files)
        return refuse(Refusal::NotAnArchive, files.error().detail);
    const auto toLoad = filesToLoad(manifest, *files, national);
    if (!toLoad)
        return tl::unexpected(toLoad.error());
    const auto rules = loadRules(*toLoad, cacheFolder);
    if (!rules)
        return tl::unexpected(
            Refused{Refusal::FaultyRules, rules.error().first().toString(), rules.error()});
    if (manifest.id == nationalBundle() && (*rules)->version() != QString::number(manifest.version))
        return refuse(Refusal::WrongVersion, (*rules)->version());
    return OpenedRules{*files, *rules};
}

}   // namespace core::bundle
