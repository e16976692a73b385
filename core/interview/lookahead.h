#pragma once

#include "core/interview/live.h"
#include "core/interview/situation.h"
#include "core/interview/standing.h"

namespace core::interview {

/// Tries answers out and counts what would still matter.
class Lookahead {
public:
    /// Borrows both for its own life.
    Lookahead(const program::Program &program, const std::vector<Topic> &topics);

    /// Topics that can still change what comes out of the benefit, in order.
    std::vector<int> live(const SpanWalk &walk, std::size_t benefit);
    /// The question after which the fewest are expected to be left, each counting as the heaviest
    /// benefit that it matters to; ties in the order of the wizard.
    std::optional<NextQuestion> choose(const Situation &situation, const Weights &weights = {});

private:
    const Topic &topic(int at) const { return m_topics[static_cast<std::size_t>(at)]; }
    std::vector<int> liveFrom(const SpanWalk &walk, const std::vector<int> &roots);
    std::vector<int> liveTopics(const SpanWalk &walk);
    QStringList candidates(const Situation &situation, const std::vector<int> &live) const;
    int topicOf(const QString &key) const;
    /// What is left open.
    struct Left {
        double weight = 0;
        double count = 0;
    };
    Left leftOf(const SpanWalk &walk, const Weights &weights);
    /// What is left after `topic`, by the shares of its answers.
    Left expectedLeft(const Situation &situation, int topic, const Weights &weights);
    QList<Purpose> purposes(const Situation &situation, const QString &key);
    Purpose purpose(const Situation &situation, const program::BenefitPart &part, int topic);
    bool maySettle(const Situation &situation, const program::BenefitPart &part, int topic);
    bool reads(const SpanWalk &walk, const std::vector<int> &roots, int topic);
    const SpanWalk &tried(const Situation &situation, int topic, Span answer);

    const program::Program &m_program;
    const std::vector<Topic> &m_topics;
    Liveness m_liveness;
    SpanWalk m_trial;
};

}   // namespace core::interview
