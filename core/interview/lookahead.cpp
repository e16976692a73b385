#include "core/interview/lookahead.h"

#include "core/interview/purpose.h"
#include "core/interview/standing_walk.h"

#include <QSet>

#include <algorithm>

namespace core::interview {

/// How many of `open` questions will really be asked: each answer does away with others, so the
/// more there are the fewer of them are reached. Of the generated households over the whole
/// catalogue none is asked many more than this, and the curve is within two questions of their
/// mean from 10 to 150 open ones.
static double reached(double open)
{
    constexpr double kMostReached = 75;
    return open * kMostReached / (open + kMostReached);
}

Lookahead::Lookahead(const program::Program &program, const std::vector<Topic> &topics)
    : m_program(program), m_topics(topics), m_wiring(program, topics), m_liveness(program),
      m_trial(program, m_wiring)
{
    for (std::size_t i = 0; i < topics.size(); ++i)
        m_topicByKey.insert(topics[i].key, static_cast<int>(i));
}

std::vector<int> Lookahead::live(const SpanWalk &walk, std::size_t benefit)
{
    std::vector<int> live;
    const auto roots = openRoots(walk, m_program.benefits[benefit]);
    if (roots.empty())
        return live;
    const InputSet &inputs = m_liveness.of(walk, roots);
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        const auto &own = m_topics[i].inputs;
        if (std::any_of(own.begin(), own.end(),
                        [&](int input) { return inputs[static_cast<std::size_t>(input)]; }))
            live.push_back(static_cast<int>(i));
    }
    return live;
}

Lookahead::Level &Lookahead::level(std::size_t at)
{
    while (m_levels.size() <= at)
        m_levels.push_back({0, LiveCount(m_program, m_wiring, m_topics.size())});
    return m_levels[at];
}

void Lookahead::startLevels(const SpanWalk &walk, const Weights &weights)
{
    std::vector<double> own;
    for (const auto &part : m_program.benefits)
        own.push_back(weights.value(part.id, 1));
    auto steps = own;
    std::sort(steps.begin(), steps.end(), std::greater<>());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    m_used = 0;
    for (const double weight : steps) {
        if (weight <= 0)
            break;
        std::vector<bool> counted;
        for (const double one : own)
            counted.push_back(one >= weight);
        Level &now = level(m_used++);
        now.weight = weight;
        now.live.start(walk, counted);
        m_counted = std::move(counted);
    }
}

Lookahead::Left Lookahead::summed(const std::vector<int> &counts) const
{
    // A question of a heavy level is in all lighter ones as well: each level adds its difference.
    Left left;
    for (std::size_t i = 0; i < m_used; ++i) {
        const double below = i + 1 < m_used ? m_levels[i + 1].weight : 0;
        left.weight += (m_levels[i].weight - below) * counts[i];
        left.count = counts[i];
    }
    return left;
}

Lookahead::Left Lookahead::leftNow() const
{
    std::vector<int> counts;
    for (std::size_t i = 0; i < m_used; ++i)
        counts.push_back(m_levels[i].live.count());
    return summed(counts);
}

double Lookahead::weightOf(int at) const
{
    for (std::size_t i = 0; i < m_used; ++i) {
        if (m_levels[i].live.isLive(at))
            return m_levels[i].weight;
    }
    return 0;
}

Lookahead::Left Lookahead::expectedLeft(int at)
{
    Left expected;
    m_counts.resize(m_used);
    for (const Guess &guess : topic(at).prior) {
        m_trial.answer(topic(at), guess.value);
        for (std::size_t i = 0; i < m_used; ++i)
            m_counts[i] = m_levels[i].live.countAfter(m_trial);
        m_trial.undo();
        const Left left = summed(m_counts);
        expected.weight += guess.share * left.weight;
        expected.count += guess.share * left.count;
    }
    return expected;
}

QStringList Lookahead::candidates(const Situation &situation) const
{
    QStringList open;
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        if (m_levels[m_used - 1].live.isLive(static_cast<int>(i)))
            open.append(m_topics[i].key);
    }
    // Where it is not sure that a question is asked, what decides that comes first.
    QSet<QString> seen(open.begin(), open.end());
    QStringList found;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const QString key = open[i];
        if (situation.isAskedNow(key)) {
            found.append(key);
            continue;
        }
        for (const QString &decides : situation.deciding.value(key)) {
            if (!seen.contains(decides))
                open.append(decides);
            seen.insert(decides);
        }
    }
    if (!found.isEmpty())
        return found;
    for (std::size_t i = 0; i < m_program.benefits.size(); ++i) {
        if (!m_counted[i])
            continue;
        for (const QString &key : situation.unlowered.value(m_program.benefits[i].id)) {
            if (situation.isAskedNow(key))
                return {key};
        }
    }
    return {};
}

std::optional<NextQuestion> Lookahead::choose(const Situation &situation, const Weights &weights)
{
    startLevels(situation.walk, weights);
    if (m_used == 0)
        return std::nullopt;   // nothing counts
    m_trial.start(situation.walk, m_levels[m_used - 1].live.needs());
    const auto open = candidates(situation);
    const Left now = leftNow();
    std::optional<NextQuestion> best;
    double least = 0;
    for (const QString &key : open) {
        const int at = m_topicByKey.value(key, -1);
        Left left = now;
        if (open.size() > 1 && at >= 0 && !topic(at).prior.empty()) {
            left = expectedLeft(at);
        } else if (at >= 0 && weightOf(at) > 0) {
            left.weight -= weightOf(at);
            left.count -= 1;
        }
        constexpr double kSame = 1e-9;   // sums of shares in another order
        if (!best || left.weight < least - kSame) {
            best = NextQuestion{key, {}, static_cast<int>(now.count), reached(left.count)};
            least = left.weight;
        }
    }
    if (const int at = best ? m_topicByKey.value(best->key, -1) : -1; at >= 0)
        best->purposes = purposes(situation, at);
    return best;
}

QList<Purpose> Lookahead::purposes(const Situation &situation, int at)
{
    PurposeFinder finder(m_program, m_wiring, situation.walk, topic(at));
    QList<Purpose> purposes = finder.purposes();
    for (const Guess &guess : topic(at).prior) {
        m_trial.answer(topic(at), guess.value);
        finder.markSettled(m_trial.walk(), purposes);
        m_trial.undo();
    }
    return purposes;
}

}   // namespace core::interview
