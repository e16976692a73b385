#pragma once

#include "core/bundle/installed_bundles.h"
#include "core/bundle/trusted_keys.h"

#include <QDateTime>

namespace tests {

/// The example of FORMAT.md as version `version` of a bundle.
core::rules::BundleFiles bundleFiles(int version);

/// A key made from its id, so that every run signs alike.
core::bundle::SignerKey signer(const QString &id,
                               core::bundle::KeyUse use = core::bundle::KeyUse::Service);

/// 10:00 on 1 May 2026: after the bundles below are issued, before they expire.
QDateTime workingMoment();

/// A manifest for `archive` that nothing is wrong with.
core::bundle::Manifest manifestFor(const QByteArray &archive, int version, const QString &keyId);

/// The example as a bundle of `version`, signed by signer(keyId).
core::bundle::SignedBundle signedBundle(int version, const QString &keyId);
core::bundle::SignedBundle signedAs(const core::bundle::Manifest &manifest,
                                    const QByteArray &archive);

/// Trusts these ids, program 1.4.0.
core::bundle::Terms termsTrusting(const QStringList &keyIds);

}   // namespace tests
