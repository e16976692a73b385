#pragma once

#include "core/interview/topics.h"

namespace core::interview {

/// One household in the middle of its interview.
struct Situation {
    SpanWalk walk;   // has run over what is known and what may still be told
    AskedKeys asked;
    /// What decides whether a question that is Perhaps asked will be.
    QHash<QString, QStringList> deciding;
    /// By benefit: what only the explained walk can follow, in its order.
    QHash<QString, QStringList> unlowered;

    bool isAskedNow(const QString &key) const { return asked.value(key) == Asking::Now; }
};

/// @error Invalid  a fact its question cannot have
Result<Situation> readSituation(const rules::Catalogue &catalogue,
                                const std::vector<const rules::Benefit *> &benefits,
                                const program::Program &program, const std::vector<Topic> &topics,
                                const domain::Facts &facts);

}   // namespace core::interview
