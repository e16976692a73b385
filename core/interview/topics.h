#pragma once

#include "core/interview/prior.h"
#include "core/rules/benefit.h"
#include "core/rules/catalogue.h"

namespace core::interview {

/// A question as the program sees it.
struct Topic {
    QString key;
    std::vector<int> inputs;   // in Program::inputs: all that comes with its answer
    int value = -1;            // of these, the answer itself; -1 for a list
    int list = -1;             // in Program::lists
    Steps steps;               // that read it
    Prior prior;
};

/// The questions that any benefit of the program reads, in the order of the wizard: benefit by
/// benefit. `blank` has run with nothing answered.
std::vector<Topic> topicsOf(const rules::Catalogue &catalogue,
                            const std::vector<const rules::Benefit *> &benefits,
                            const SpanWalk &blank);

/// All that the question of `topic` allows, as if somebody were going to answer.
void openTopic(SpanWalk &walk, const Topic &topic);
/// One answer. Not for lists.
void answerTopic(SpanWalk &walk, const Topic &topic, Span value);

/// Whether a question is asked, with what is known so far.
enum class Asking { Never, Perhaps, Now };

/// A question of one benefit that is not answered yet and may be asked.
struct OpenQuestion {
    QString key;
    Asking asking = Asking::Never;
    QStringList deciding;   // of Perhaps: what its condition waits for
};

/// @error Invalid  a fact its question cannot have
Result<QList<OpenQuestion>> openQuestions(const rules::Benefit &benefit,
                                          const rules::Vocabulary &vocabulary,
                                          const domain::Facts &facts,
                                          const rules::EvaluateOptions &options);

}   // namespace core::interview
