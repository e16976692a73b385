#pragma once

#include "core/bundle/verify.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core::bundle {

/// A bundle ready for work.
struct OpenedBundle {
    Manifest manifest;
    std::shared_ptr<const rules::Catalogue> rules;   // a local one: with the national rules
    rules::BundleFiles files;                        // of this bundle alone
    bool expired = false;     // nothing newer was seen: to be said, the work goes on
    QStringList passedOver;   // later ones that could not be opened, and why; for the log
};

/// The signed bundles of one folder, newest last. A bundle is there whole or not at all, none is
/// ever changed, and earlier ones stay for the drafts begun with them. What is read is verified
/// each time: the folder is not believed more than what comes from outside.
class InstalledBundles {
public:
    /// `cacheFolder` for images; empty: none. `national`: what local bundles are loaded with.
    InstalledBundles(QString folder, Terms terms, QString cacheFolder = {},
                     rules::BundleFiles national = {});

    /// Takes a bundle in. The highest version is remembered for each key, so that an old bundle
    /// does not come back and a stolen key cannot block its successor by a huge number.
    Checked<OpenedBundle> install(const SignedBundle &bundle, const QDateTime &now);

    /// The bundle installed last among those valid on the day of `now`.
    /// @error NotFound  none that can be opened; the program has rules of its own
    Result<OpenedBundle> inUse(const QDateTime &now) const;

    /// The one whose sources have this hash: for a draft begun with it, or a decision made by it.
    /// @error NotFound
    Result<OpenedBundle> find(const QString &sourceHash, const QDateTime &now) const;

    /// Names (`413-9f2c4a1b`) in the order of installing. @error Corrupt, Io
    Result<QStringList> names() const;

private:
    Checked<OpenedBundle> open(const QString &name, const QDateTime &now) const;
    Checked<QString> place(const SignedBundle &bundle, const QString &name) const;

    QString m_folder;
    Terms m_terms;
    QString m_cacheFolder;
    rules::BundleFiles m_national;
};

}   // namespace core::bundle
