#include "core/interview/situation.h"

#include "core/interview/fill.h"

namespace core::interview {

namespace {

/// What the explained walk misses and no answer of the program can tell, for a benefit that the
/// program does not follow to its end.
Result<QStringList> missingOf(const rules::Catalogue &catalogue, const QString &benefit,
                              const domain::Facts &facts, const rules::EvaluateOptions &options)
{
    const auto decision = catalogue.decide(benefit, facts, options);
    if (!decision)
        return tl::unexpected(decision.error());
    QStringList keys;
    for (const rules::Missing &missing : decision->missing) {
        if (facts.find(missing.key) == nullptr)
            keys.append(missing.key);
    }
    return keys;
}

}   // namespace

Result<Situation> readSituation(const rules::Catalogue &catalogue,
                                const std::vector<const rules::Benefit *> &benefits,
                                const program::Program &program, const std::vector<Topic> &topics,
                                const domain::Facts &facts)
{
    auto walk = filledWalk(program, catalogue.vocabulary(), facts);
    if (!walk)
        return tl::unexpected(walk.error());
    Situation situation{std::move(*walk), {}, {}, {}};
    const rules::EvaluateOptions options{program.on, program.knownOn, {}};
    for (std::size_t i = 0; i < benefits.size(); ++i) {
        const auto done = collectAsked(*benefits[i], catalogue.vocabulary(), facts, options,
                                       situation.asked, situation.deciding);
        if (!done)
            return tl::unexpected(done.error());
        const auto &part = program.benefits[i];
        if (part.gaps.isEmpty())
            continue;
        auto missing = missingOf(catalogue, part.id, facts, options);
        if (!missing)
            return tl::unexpected(missing.error());
        situation.unlowered.insert(part.id, *missing);
    }
    for (const Topic &topic : topics) {
        if (situation.asked.value(topic.key) != Asking::Never)
            openTopic(situation.walk, topic);
    }
    situation.walk.run();
    return situation;
}

}   // namespace core::interview
