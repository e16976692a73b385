#pragma once

#include "core/domain/facts.h"
#include "core/interview/span_walk.h"
#include "core/program/encode.h"
#include "core/rules/vocabulary.h"

namespace core::interview {

/// A walk over the facts as the explained walk sees them: what is not there is not known. Not run
/// yet. @error Invalid  a fact its question cannot have, or outside what the program reckons with
Result<SpanWalk> filledWalk(const program::Program &program, const rules::Vocabulary &vocabulary,
                            const domain::Facts &facts);

/// The same with an encoder of the program made before.
Result<SpanWalk> filledWalk(const program::Program &program, const program::Encoder &encoder,
                            const domain::Facts &facts);

/// Marks `key` as told and known, whatever its value is going to be.
void tellInput(SpanWalk &walk, const QString &key);

}   // namespace core::interview
