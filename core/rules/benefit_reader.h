#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// One file of `benefits/`, read but not yet checked against the questions.
ParsedBenefit readBenefit(const YamlNode &file, Faults &faults);

}   // namespace core::rules
