#include "core/interview/interview.h"

#include "core/interview/lookahead.h"
#include "core/interview/ranges.h"
#include "core/interview/situation.h"
#include "core/interview/standing_walk.h"
#include "core/program/lower.h"

namespace core::interview {

using Graphs = std::vector<const rules::Benefit *>;

static SpanWalk blankWalk(const program::Program &program)
{
    SpanWalk walk(program);
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        const auto part = program.inputs[i].part;
        const bool isFlag =
            part == program::Input::Part::Known || part == program::Input::Part::Told;
        if (isFlag && program.inputs[i].list < 0)
            walk.setInput(static_cast<int>(i), Span::point(1));
    }
    walk.run();
    return walk;
}

class Interview::Parts {
public:
    Parts(std::shared_ptr<const rules::Catalogue> catalogue, Graphs benefits,
          program::Program program)
        : m_catalogue(std::move(catalogue)), m_benefits(std::move(benefits)),
          m_program(std::move(program)),
          m_topics(topicsOf(*m_catalogue, m_benefits, blankWalk(m_program))),
          m_lookahead(m_program, m_topics), m_reader(*m_catalogue, m_benefits, m_program, m_topics)
    {
    }
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    /// Of the same facts as the last time it stays: a desk asks for the next question and the
    /// standings one after the other.
    Result<const Situation *> situation(const domain::Facts &facts)
    {
        if (!m_situation || facts != m_facts) {
            m_situation.reset();
            auto situation = m_reader.read(facts);
            if (!situation)
                return tl::unexpected(situation.error());
            m_situation.emplace(std::move(*situation));
            m_facts = facts;
        }
        return &*m_situation;
    }

    Standing standing(const Situation &situation, std::size_t benefit)
    {
        const auto &part = m_program.benefits[benefit];
        Standing standing;
        standing.benefit = part.id;
        standing.outcomes = possibleOutcomes(situation.walk, part);
        for (const program::Output &output : part.outputs) {
            if (mayPay(situation.walk, part) && isOpen(situation.walk, output))
                standing.openResults.append(output.name);
        }
        for (const int topic : m_lookahead.live(situation.walk, benefit))
            standing.questions.append(m_topics[static_cast<std::size_t>(topic)].key);
        for (const QString &key : situation.unlowered.value(part.id)) {
            if (!standing.questions.contains(key))
                standing.questions.append(key);
        }
        standing.ranges = moneyRanges(situation.walk, part, m_catalogue->vocabulary());
        return standing;
    }

    std::optional<NextQuestion> next(const Situation &situation, const Weights &weights)
    {
        return m_lookahead.choose(situation, weights);
    }

    std::size_t size() const { return m_benefits.size(); }

private:
    std::shared_ptr<const rules::Catalogue> m_catalogue;
    Graphs m_benefits;
    program::Program m_program;
    std::vector<Topic> m_topics;
    Lookahead m_lookahead;
    SituationReader m_reader;
    std::optional<Situation> m_situation;
    domain::Facts m_facts;   // that it is of
};

Interview::Interview(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Interview::Interview(Interview &&) noexcept = default;
Interview &Interview::operator=(Interview &&) noexcept = default;
Interview::~Interview() = default;

Result<Interview> Interview::create(std::shared_ptr<const rules::Catalogue> catalogue,
                                    const QStringList &benefits, const QDate &on,
                                    const QDate &knownOn)
{
    Graphs graphs;
    for (const QString &id : benefits) {
        const auto graph = catalogue->graph(id);
        if (!graph)
            return tl::unexpected(graph.error());
        graphs.push_back(*graph);
    }
    auto program = program::lower(*catalogue, benefits, on, knownOn, program::Knowledge::Plain);
    if (!program)
        return tl::unexpected(program.error());
    return Interview(
        std::make_unique<Parts>(std::move(catalogue), std::move(graphs), std::move(*program)));
}

Result<QList<Standing>> Interview::standings(const domain::Facts &facts) const
{
    const auto situation = m_parts->situation(facts);
    if (!situation)
        return tl::unexpected(situation.error());
    QList<Standing> standings;
    for (std::size_t i = 0; i < m_parts->size(); ++i)
        standings.append(m_parts->standing(**situation, i));
    return standings;
}

Result<std::optional<NextQuestion>> Interview::next(const domain::Facts &facts,
                                                    const Weights &weights) const
{
    const auto situation = m_parts->situation(facts);
    if (!situation)
        return tl::unexpected(situation.error());
    return m_parts->next(**situation, weights);
}

}   // namespace core::interview
