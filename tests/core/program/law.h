#pragma once

#include "core/rules/catalogue.h"

namespace tests {

/// The law files that the programs carry.
const core::rules::Catalogue &shipped();
/// The three benefits of the measure of the rules.
const core::rules::Catalogue &measured();

}   // namespace tests
