#include "core/bundle/verify.h"

#include "core/bundle/archive.h"
#include "core/bundle/image_cache.h"

namespace core::bundle {

namespace {

using Rules = std::shared_ptr<const rules::Catalogue>;

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
    if (key == nullptr || (key->use == KeyUse::Training && !terms.training))
        return refuse(Refusal::UnknownKey, says.keyId);
    if (!security::verifiesEd25519(key->publicKey, received->signedBytes, received->signature))
        return refuse(Refusal::WrongSignature);
    if (says.minClient > terms.program)
        return refuse(Refusal::NeedsNewerProgram, says.minClient.toString());
    return says;
}

Checked<Rules> openVerified(const Manifest &manifest, const QByteArray &archive,
                            const QString &cacheFolder)
{
    const auto files = unpackArchive(archive);
    if (!files)
        return refuse(Refusal::NotAnArchive, files.error().detail);
    const auto rules = loadRules(*files, cacheFolder);
    if (!rules)
        return tl::unexpected(
            Refused{Refusal::FaultyRules, rules.error().first().toString(), rules.error()});
    if ((*rules)->version() != QString::number(manifest.version))
        return refuse(Refusal::WrongVersion, (*rules)->version());
    return *rules;
}

}   // namespace core::bundle
