#pragma once

#include "core/base/result.h"
#include "core/rules/catalogue.h"

#include <memory>

namespace bench {

/// The three benefits of the workload: `benefits/` and `questions/` beside this file.
/// @error Invalid  the first fault of a file
core::Result<std::shared_ptr<const core::rules::Catalogue>> loadBenchLaw();
/// Where they are.
QString benchLawFolder();
/// Their ids in the order of the outputs.
QStringList benchBenefits();

}   // namespace bench
