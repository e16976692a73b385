#pragma once

#include "core/rules/catalogue.h"

namespace tests {

/// The law files that the programs carry.
const core::rules::Catalogue &shipped();
/// The three benefits of the measure of the rules.
const core::rules::Catalogue &measured();

/// The example of steps, shared figures and time in FORMAT.md: the benefit `quota_prova`.
std::shared_ptr<const core::rules::Catalogue> stepsExample();
/// Another example of that page by the word before its files: `months`, `checks`.
std::shared_ptr<const core::rules::Catalogue> formatExample(const QByteArray &word);

}   // namespace tests
