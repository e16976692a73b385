#pragma once

#include "core/rules/check_bundle.h"
#include "tests/mutation/mutants.h"

namespace tests {

enum class Fate { CaughtByCheck, CaughtByCase, Survived };

/// Puts mistakes into a bundle that has none and tells what notices them. One a thread.
class Judge {
public:
    /// `files` has to pass every check.
    explicit Judge(core::rules::BundleFiles files) : m_files(std::move(files)) {}

    Fate judge(const Mutant &mutant);

private:
    bool caseNotices(const core::rules::Catalogue &catalogue);

    core::rules::BundleFiles m_files;
    QStringList m_sharpest;   // titles of cases that noticed a mistake, the last one first
};

}   // namespace tests
