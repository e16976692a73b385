#pragma once

#include "core/bundle/manifest.h"
#include "core/bundle/trusted_keys.h"
#include "core/rules/catalogue.h"

#include <QByteArray>
#include <QString>
#include <QVersionNumber>

#include <memory>

namespace core::bundle {

/// Why a bundle is not taken, in the order in which it is looked at.
enum class Refusal {
    NotAManifest,
    WrongSize,
    WrongHash,
    UnknownKey,   // or one that may not sign such a bundle: only for practice, only local ones
    WrongSignature,
    NeedsNewerProgram,
    NotNewer,   // its key has signed this version, or a later one, that was installed here
    NotAnArchive,
    FaultyRules,    // `faults` says which
    WrongVersion,   // the rules say another version than the manifest
    Storage         // disk or operating system; a state that cannot be read
};

struct Refused {
    Refusal why = Refusal::Storage;
    QString detail;   // English, for the log
    QList<rules::Fault> faults;
};

template <class T>
using Checked = tl::expected<T, Refused>;

/// A bundle as it travels.
struct SignedBundle {
    QByteArray manifest;
    QByteArray archive;
};

/// Who is believed, and by whom.
struct Terms {
    TrustedKeys keys;
    bool training = false;   // keys for practice are good too
    QVersionNumber program;
};

/// Size, hash, signature, program: nothing of the archive is read before all of them are right.
/// Whether it is new or expired is another question.
Checked<Manifest> verify(const SignedBundle &bundle, const Terms &terms);

/// Rules with the files they are made of.
struct OpenedRules {
    rules::BundleFiles files;   // of this bundle alone
    std::shared_ptr<const rules::Catalogue> rules;

    /// Version and the first eight digits of the hash of `files`: "413-9f2c4a1b".
    QString name(const Manifest &manifest) const;
};

/// The rules of a bundle that verify() found good; those of a local one together with the files of
/// `national`. `cacheFolder`: see loadRules().
Checked<OpenedRules> openVerified(const Manifest &manifest, const QByteArray &archive,
                                  const rules::BundleFiles &national,
                                  const QString &cacheFolder = {});

}   // namespace core::bundle
