#pragma once

#include "app/ctl/command.h"
#include "core/rules/bundle_files.h"
#include "core/rules/catalogue.h"
#include "core/rules/wording.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace app::ctl {

/// The rules of `--bundle` (a folder or an archive), or those in the program. Faults are said one a
/// line; then the exit code to end with is the error.
tl::expected<std::shared_ptr<const core::rules::Catalogue>, ExitCode>
loadRules(const Surroundings &surroundings);

/// The sources of `--bundle` with those of every `--overlay`; `path` instead of `--bundle` when it
/// is not empty. Where that is a local bundle, it is laid over the rules in the program.
tl::expected<core::rules::BundleFiles, ExitCode> loadLayered(const Surroundings &surroundings,
                                                             const std::string &path = {});

/// The sources of the rules in a folder or an archive, read but not checked. What cannot be read is
/// said; then the exit code to end with is the error.
tl::expected<core::rules::BundleFiles, ExitCode> loadRuleFiles(const std::string &path);

/// The words of those rules in another language. What is wrong is said; then there are none.
std::optional<core::rules::Wording> loadWording(const Surroundings &surroundings,
                                                const QString &language);

/// Says that no benefit has this id, with those that there are.
void sayUnknownBenefit(const core::rules::Catalogue &rules, const QString &id);

}   // namespace app::ctl
