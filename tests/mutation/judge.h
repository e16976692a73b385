#pragma once

#include "core/rules/check_bundle.h"
#include "tests/mutation/mutants.h"

#include <QMap>
#include <QSet>

namespace tests {

enum class Fate { CaughtByCheck, CaughtByCase, Survived };

/// Puts mistakes into a bundle that has none and tells what notices them. One a thread.
class Judge {
public:
    /// `files` has to pass every check.
    explicit Judge(core::rules::BundleFiles files) : m_files(std::move(files)) {}

    Fate judge(const Mutant &mutant);

private:
    /// The files that a mistake in one of them can show in, and what the check says of them without
    /// the mistake: alone, a benefit leaves questions of others unasked.
    struct Scope {
        core::rules::BundleFiles files;
        QSet<QString> faults;
    };
    const Scope &scopeOf(const QString &file);
    bool caseNotices(const core::rules::Catalogue &catalogue);

    core::rules::BundleFiles m_files;
    QMap<QString, Scope> m_scopes;
    QStringList m_sharpest;   // titles of cases that noticed a mistake, the last one first
};

}   // namespace tests
