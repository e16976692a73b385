#include "core/interview/situation.h"

#include "core/interview/fill.h"
#include "core/rules/applicant.h"

namespace core::interview {

namespace {

std::vector<std::optional<domain::Fact>> factsOf(const rules::Benefit &benefit,
                                                 const rules::Vocabulary &vocabulary,
                                                 const domain::Facts &facts)
{
    std::vector<std::optional<domain::Fact>> own;
    for (const auto &fact : benefit.facts) {
        const auto *told = facts.find(vocabulary.at(fact.question).question().key);
        own.push_back(told != nullptr ? std::optional(*told) : std::nullopt);
    }
    return own;
}

void add(const QList<OpenQuestion> &questions, Situation &situation)
{
    for (const OpenQuestion &question : questions) {
        auto &asking = situation.asked[question.key];
        asking = std::max(asking, question.asking);
        if (!question.deciding.isEmpty())
            situation.deciding[question.key].append(question.deciding);
    }
}

}   // namespace

SituationReader::SituationReader(const rules::Catalogue &catalogue,
                                 const std::vector<const rules::Benefit *> &benefits,
                                 const program::Program &program, const std::vector<Topic> &topics)
    : m_catalogue(catalogue), m_benefits(benefits), m_program(program), m_topics(topics),
      m_encoder(program, catalogue.vocabulary()), m_asked(benefits.size())
{
}

/// What the explained walk misses and no answer of the program can tell, for a benefit that the
/// program does not follow to its end.
Result<QStringList> SituationReader::missingOf(std::size_t benefit,
                                               const domain::Facts &facts) const
{
    const auto &part = m_program.benefits[benefit];
    if (part.gaps.isEmpty())
        return QStringList();
    const auto decision = m_catalogue.decide(part.id, facts, {m_program.on, m_program.knownOn, {}});
    if (!decision)
        return tl::unexpected(decision.error());
    QStringList keys;
    for (const rules::Missing &missing : decision->missing) {
        if (facts.find(missing.key) == nullptr)
            keys.append(missing.key);
    }
    return keys;
}

Result<> SituationReader::update(std::size_t benefit, const domain::Facts &facts)
{
    Asked &asked = m_asked[benefit];
    auto own = factsOf(*m_benefits[benefit], m_catalogue.vocabulary(), facts);
    if (asked.isRead && own == asked.facts)
        return {};
    asked.isRead = false;
    auto questions = openQuestions(*m_benefits[benefit], m_catalogue.vocabulary(), facts,
                                   {m_program.on, m_program.knownOn, {}});
    if (!questions)
        return tl::unexpected(questions.error());
    auto missing = missingOf(benefit, facts);
    if (!missing)
        return tl::unexpected(missing.error());
    asked = {true, std::move(own), std::move(*questions), std::move(*missing)};
    return {};
}

Result<Situation> SituationReader::read(const domain::Facts &told)
{
    const auto both = rules::withApplicant(m_catalogue.vocabulary(), told);
    const domain::Facts &facts = both ? *both : told;
    auto walk = filledWalk(m_program, m_encoder, facts);
    if (!walk)
        return tl::unexpected(walk.error());
    Situation situation{std::move(*walk), {}, {}, {}};
    for (std::size_t i = 0; i < m_benefits.size(); ++i) {
        if (const auto done = update(i, facts); !done)
            return tl::unexpected(done.error());
        add(m_asked[i].questions, situation);
        if (!m_asked[i].unlowered.isEmpty())
            situation.unlowered.insert(m_program.benefits[i].id, m_asked[i].unlowered);
    }
    for (const Topic &topic : m_topics) {
        if (situation.asked.value(topic.key) != Asking::Never)
            openTopic(situation.walk, topic);
    }
    situation.walk.run();
    return situation;
}

}   // namespace core::interview
