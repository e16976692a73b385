#pragma once

#include "app/sportello/rules_line.h"
#include "core/rules/bundle_files.h"

#include <memory>

namespace core::rules {
class Catalogue;
}   // namespace core::rules

namespace app {

/// The rules a desk works with, and what is said of them.
struct ReadRules {
    std::shared_ptr<const core::rules::Catalogue> catalogue;
    RulesLine line;
    core::rules::BundleFiles texts = {};   // words in other languages of installed bundles
};

}   // namespace app
