#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// One file of `questions/`: sections, questions and derived facts.
ParsedQuestions readQuestions(const YamlNode &file, Faults &faults);

}   // namespace core::rules
