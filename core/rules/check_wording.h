#pragma once

#include "core/rules/bundle_files.h"

namespace core::rules {

/// Every `texts/*.ts` of a bundle can be read, and each translation has the places to fill of its
/// sentence. What is not translated yet is no fault: it is shown in Italian.
void checkWordings(const BundleFiles &files, Faults &faults);

}   // namespace core::rules
