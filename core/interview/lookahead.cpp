#include "core/interview/lookahead.h"

#include "core/interview/standing_walk.h"

#include <algorithm>

namespace core::interview {

Lookahead::Lookahead(const program::Program &program, const std::vector<Topic> &topics)
    : m_program(program), m_topics(topics), m_liveness(program), m_trial(program)
{
}

std::vector<int> Lookahead::liveFrom(const SpanWalk &walk, const std::vector<int> &roots)
{
    std::vector<int> live;
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

std::vector<int> Lookahead::live(const SpanWalk &walk, std::size_t benefit)
{
    return liveFrom(walk, openRoots(walk, m_program.benefits[benefit]));
}

std::vector<int> Lookahead::liveTopics(const SpanWalk &walk)
{
    std::vector<int> roots;
    for (const auto &part : m_program.benefits) {
        const auto open = openRoots(walk, part);
        roots.insert(roots.end(), open.begin(), open.end());
    }
    return liveFrom(walk, roots);
}

int Lookahead::topicOf(const QString &key) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [&](const Topic &topic) { return topic.key == key; });
    return found == m_topics.end() ? -1 : static_cast<int>(found - m_topics.begin());
}

QStringList Lookahead::candidates(const Situation &situation, const std::vector<int> &live) const
{
    QStringList open;
    for (const int at : live)
        open.append(topic(at).key);
    // Where it is not sure that a question is asked, what decides that comes first.
    QStringList found;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const QString key = open[i];
        if (situation.isAskedNow(key)) {
            found.append(key);
            continue;
        }
        for (const QString &decides : situation.deciding.value(key)) {
            if (!open.contains(decides))
                open.append(decides);
        }
    }
    if (!found.isEmpty())
        return found;
    for (const auto &part : m_program.benefits) {
        for (const QString &key : situation.unlowered.value(part.id)) {
            if (situation.isAskedNow(key))
                return {key};
        }
    }
    return {};
}

const SpanWalk &Lookahead::tried(const Situation &situation, int at, Span answer)
{
    m_trial.copyFrom(situation.walk);
    answerTopic(m_trial, topic(at), answer);
    m_trial.run(topic(at).steps);
    return m_trial;
}

Lookahead::Left Lookahead::leftOf(const SpanWalk &walk, const Weights &weights)
{
    if (weights.isEmpty()) {
        const auto count = static_cast<double>(liveTopics(walk).size());
        return {count, count};
    }
    std::vector<double> heaviest(m_topics.size(), 0);
    for (std::size_t i = 0; i < m_program.benefits.size(); ++i) {
        const double weight = weights.value(m_program.benefits[i].id, 1);
        for (const int at : live(walk, i)) {
            auto &own = heaviest[static_cast<std::size_t>(at)];
            own = std::max(own, weight);
        }
    }
    Left left;
    for (const double weight : heaviest) {
        left.weight += weight;
        left.count += weight > 0 ? 1 : 0;
    }
    return left;
}

Lookahead::Left Lookahead::expectedLeft(const Situation &situation, int at, const Weights &weights)
{
    Left expected;
    for (const Guess &guess : topic(at).prior) {
        const Left left = leftOf(tried(situation, at, guess.value), weights);
        expected.weight += guess.share * left.weight;
        expected.count += guess.share * left.count;
    }
    return expected;
}

std::optional<NextQuestion> Lookahead::choose(const Situation &situation, const Weights &weights)
{
    const auto live = liveTopics(situation.walk);
    const auto open = candidates(situation, live);
    const Left now = leftOf(situation.walk, weights);
    std::optional<NextQuestion> best;
    double least = 0;
    for (const QString &key : open) {
        const int at = topicOf(key);
        NextQuestion question;
        question.key = key;
        question.open = static_cast<int>(live.size());
        const bool counts = std::find(live.begin(), live.end(), at) != live.end();
        Left left = now;
        left.count -= counts ? 1 : 0;
        left.weight -= counts ? 1 : 0;
        if (open.size() > 1 && at >= 0 && !topic(at).prior.empty())
            left = expectedLeft(situation, at, weights);
        question.expectedLeft = left.count;
        constexpr double kSame = 1e-9;   // sums of shares in another order
        if (!best || left.weight < least - kSame) {
            best = question;
            least = left.weight;
        }
    }
    if (best)
        best->purposes = purposes(situation, best->key);
    return best;
}

bool Lookahead::reads(const SpanWalk &walk, const std::vector<int> &roots, int at)
{
    const auto live = liveFrom(walk, roots);
    return std::find(live.begin(), live.end(), at) != live.end();
}

bool Lookahead::maySettle(const Situation &situation, const program::BenefitPart &part, int at)
{
    const auto &prior = topic(at).prior;
    return std::any_of(prior.begin(), prior.end(), [&](const Guess &guess) {
        return possibleOutcomes(tried(situation, at, guess.value), part).size() == 1;
    });
}

Purpose Lookahead::purpose(const Situation &situation, const program::BenefitPart &part, int at)
{
    Purpose purpose;
    purpose.benefit = part.id;
    purpose.outcomes = possibleOutcomes(situation.walk, part);
    const bool isOutcomeOpen = purpose.outcomes.size() > 1;
    for (const program::Rule &rule : part.rules) {
        if (isOutcomeOpen && reads(situation.walk, rootsOf(rule), at))
            purpose.requirements.append(rule.id);
    }
    for (const program::Output &output : part.outputs) {
        if (mayPay(situation.walk, part) && isOpen(situation.walk, output) &&
            reads(situation.walk, rootsOf(output), at))
            purpose.results.append(output.name);
    }
    purpose.maySettle = isOutcomeOpen && maySettle(situation, part, at);
    return purpose;
}

QList<Purpose> Lookahead::purposes(const Situation &situation, const QString &key)
{
    QList<Purpose> purposes;
    const int at = topicOf(key);
    for (std::size_t i = 0; i < m_program.benefits.size() && at >= 0; ++i) {
        const auto topics = live(situation.walk, i);
        if (std::find(topics.begin(), topics.end(), at) != topics.end())
            purposes.append(purpose(situation, m_program.benefits[i], at));
    }
    return purposes;
}

}   // namespace core::interview
