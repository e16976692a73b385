#pragma once

#include "core/rules/vocabulary.h"

#include <vector>

namespace core::rules {

/// The answers that the file of a question calls typical, each as common as the others; empty when
/// it names none. They order the questions of an interview and never decide anything.
std::vector<Value> typicalAnswers(const VocabularyEntry &entry, const Vocabulary &vocabulary);

/// Reports typical answers that the question cannot have.
void checkTypicalAnswers(const Vocabulary &vocabulary, Faults &faults);

}   // namespace core::rules
