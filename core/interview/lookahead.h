#pragma once

#include "core/interview/live.h"
#include "core/interview/live_count.h"
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
    /// The benefits that count at least so much, and what is open in them.
    struct Level {
        double weight = 0;
        LiveCount live;
    };
    struct Left {
        double weight = 0;
        double count = 0;
    };

    const Topic &topic(int at) const { return m_topics[static_cast<std::size_t>(at)]; }
    void startLevels(const SpanWalk &walk, const Weights &weights);
    Level &level(std::size_t at);
    /// What is left of every level, `count` of each being given.
    Left summed(const std::vector<int> &counts) const;
    Left leftNow() const;
    /// What one question counts for in leftNow().
    double weightOf(int topic) const;
    /// What is left after `topic`, by the shares of its answers.
    Left expectedLeft(int topic);
    QStringList candidates(const Situation &situation) const;
    QList<Purpose> purposes(const Situation &situation, int topic);

    const program::Program &m_program;
    const std::vector<Topic> &m_topics;
    QHash<QString, int> m_topicByKey;
    Wiring m_wiring;
    Liveness m_liveness;
    Trial m_trial;
    std::vector<Level> m_levels;   // heaviest first; their memory stays
    std::size_t m_used = 0;        // of these
    std::vector<bool> m_counted;   // benefits of the lightest
    std::vector<int> m_counts;
};

}   // namespace core::interview
