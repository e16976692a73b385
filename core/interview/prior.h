#pragma once

#include "core/interview/span_walk.h"
#include "core/rules/vocabulary.h"

#include <vector>

namespace core::interview {

/// One answer that a person may give, and its share of all answers.
struct Guess {
    Span value;   // a point, in the terms of the input's register
    double share = 0;
};

/// Shares add up to 1. Empty: nothing can be tried out (a text, a list).
using Prior = std::vector<Guess>;

/// Answers worth trying out for a question before anything is known of the person: those that its
/// file calls typical; else each option, or yes and no, evenly; of a day, some around the day of
/// the decision; of a number, one of each of some stretches (see `stretches`), evenly, since
/// nothing says that one is likelier than another. Answers that no rule tells apart are one guess
/// with the shares of all.
///
/// `walk` has run with nothing answered; `input` is the question's value, `steps` what reads it.
Prior priorOf(const rules::VocabularyEntry &entry, const rules::Vocabulary &vocabulary,
              const SpanWalk &walk, int input, const Steps &steps);

/// The range of `input` cut where a comparison among `steps` changes with all else as in `walk`;
/// exact to the unit. Stops cutting when there are `most` pieces, or when a hundred thousand steps
/// were walked: then a piece may hold more than one stretch.
std::vector<Span> stretches(SpanWalk walk, int input, const Steps &steps, std::size_t most);

}   // namespace core::interview
