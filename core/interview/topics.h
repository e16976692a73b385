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

/// By key, over all benefits: Now when one of them asks it now.
using AskedKeys = QHash<QString, Asking>;

/// Which questions of one benefit are not answered yet and may be asked. Those whose condition is
/// not decided are Perhaps; what decides it is added to `deciding`.
/// @error Invalid  a fact its question cannot have
Result<> collectAsked(const rules::Benefit &benefit, const rules::Vocabulary &vocabulary,
                      const domain::Facts &facts, const rules::EvaluateOptions &options,
                      AskedKeys &asked, QHash<QString, QStringList> &deciding);

}   // namespace core::interview
