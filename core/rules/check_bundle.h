#pragma once

#include "core/rules/case_runner.h"

namespace core::rules {

/// What a bundle has to pass before it is issued. Takes longer than a desk may wait at its start:
/// loading stops at faults that would make a decision wrong or impossible.
struct BundleCheck {
    std::shared_ptr<const Catalogue> sound;   // the benefits that could be checked to the end
    QList<Fault> faults;                      // by file and line; of cases too
    qsizetype cases = 0;                      // that ran

    bool passed() const { return faults.isEmpty(); }
};

/// All faults in one run: of loading; parts that nothing reads; questions nobody needs; what no
/// answer can bring about; cases that come out differently. Only a benefit that has a fault of
/// loading, or rests on a shared file that has one, is not looked at further.
BundleCheck checkBundle(const BundleFiles &files);

/// The same without running the cases.
BundleCheck checkRules(const BundleFiles &files);

}   // namespace core::rules
