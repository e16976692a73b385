#include "core/rules/consistent.h"

#include "core/rules/vocabulary.h"

#include <algorithm>

namespace core::rules {

namespace {

/// The questions to look at again come before all that is still missing.
void askAgain(Decision &decision, const Vocabulary &vocabulary)
{
    QList<Missing> again;
    for (const auto &one : decision.contradictions) {
        const auto key = one.at.section(QLatin1Char('.'), 0, 0);
        const auto same = [&](const Missing &missing) { return missing.key == key; };
        if (std::any_of(again.begin(), again.end(), same))
            continue;
        decision.missing.removeIf(same);
        const int question = vocabulary.indexOf(key);
        if (question >= 0)
            again.append({key, vocabulary.at(question).question().shortLabel.it(), true});
    }
    decision.missing = again + decision.missing;
}

}   // namespace

void withhold(Decision &decision, const QList<Contradiction> &contradictions)
{
    if (contradictions.isEmpty())
        return;
    decision.contradictions = contradictions;
    const auto outcome = decision.outcome;
    if (outcome == Outcome::Ended || outcome == Outcome::NotYet ||
        outcome == Outcome::NotComputable)
        return;
    decision.outcome = Outcome::Maybe;
    decision.results.clear();
    decision.schedule.clear();
    decision.scheduleTotal = {};
    decision.nearest.reset();
    decision.successors.clear();
    decision.note.clear();
}

Result<Decision> decideConsistent(const Catalogue &catalogue, const QString &benefit,
                                  const domain::Facts &facts, const EvaluateOptions &options)
{
    auto decision = catalogue.decide(benefit, facts, options);
    if (!decision)
        return decision;
    const auto wrong = catalogue.contradictions(benefit, facts, options);
    if (!wrong)
        return tl::unexpected(wrong.error());
    withhold(*decision, *wrong);
    if (decision->outcome == Outcome::Maybe)
        askAgain(*decision, catalogue.vocabulary());
    return decision;
}

}   // namespace core::rules
