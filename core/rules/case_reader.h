#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// The cases that live beside the rules, each with its profile filled in.
void readCases(MapReader &reader, ParsedBenefit &benefit);

}   // namespace core::rules
