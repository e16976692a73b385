#include "core/program/encode.h"
#include "core/program/lower.h"
#include "tests/bench/processor_timer.h"
#include "tests/bench/rows/rules_rows.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/published.h"
#include "tests/bench/rules/single_answers.h"

namespace bench {

using namespace core;
using program::SingleWalk;

namespace {

const Published &kWork = kPublished[2];   // 100,000 different households: branches are not learnt

double each(const ProcessorTimer &timer, std::size_t count)
{
    return timer.nanoseconds() / static_cast<double>(count);
}

/// The limit over the same households, one at a time.
class LimitPlay {
public:
    explicit LimitPlay(const std::vector<Household> &households)
        : m_households(households), m_answers(households.size())
    {
    }

    double play()
    {
        ProcessorTimer timer;
        timer.start();
        answerAllByHand(m_households, limitLaw(kWork.year), m_answers);
        return each(timer, m_households.size());
    }

private:
    const std::vector<Household> &m_households;
    std::vector<Answer> m_answers;
};

Result<Line> measure(const Plan &plan, SingleWalk::Wish wish, Line line)
{
    const auto law = loadBenchLaw();
    if (!law)
        return tl::unexpected(law.error());
    auto single = SingleAnswers::create(**law, kWork.on(), wish);
    if (!single)
        return tl::unexpected(single.error());
    const auto households = makeHouseholds(kWork.count).rows;
    LimitPlay limit(households);
    std::vector<Answer> answers(households.size());
    ProcessorTimer timer;
    for (int round = 0; round < plan.rounds; ++round) {
        timer.start();
        if (wish == SingleWalk::Wish::Explained) {
            for (std::size_t i = 0; i < households.size(); ++i)
                answers[i] = single->explain(households[i]);
        } else {
            for (std::size_t i = 0; i < households.size(); ++i)
                answers[i] = single->answer(households[i]);
        }
        const double product = each(timer, households.size());
        line.rounds.append({product, limit.play()});
        if (tallyOf(answers).checksum() != kWork.checksum)
            return fail(ErrorCode::Invalid, line.id + QStringLiteral(" has another checksum"));
    }
    return line;
}

/// Every benefit of the programs' own rules, explained, for one person of the NASpI's first case.
class CatalogueBench {
public:
    static Result<QList<Line>> run(const Plan &plan)
    {
        const auto loaded = rules::Catalogue::load(QStringLiteral(BENCH_RESOURCES));
        if (!loaded)
            return fail(ErrorCode::Invalid, loaded.error().first().toString());
        return CatalogueBench(**loaded).measureBoth(plan);
    }

private:
    explicit CatalogueBench(const rules::Catalogue &catalogue) : m_catalogue(catalogue)
    {
        for (const auto &benefit : catalogue.benefits())
            m_ids.append(benefit.id);
    }

    Result<QList<Line>> measureBoth(const Plan &plan)
    {
        const auto cases = m_catalogue.cases(m_ids.first());
        const auto given = m_catalogue.readFacts(m_ids.first(), cases.first().given);
        if (!given)
            return tl::unexpected(given.error());
        m_facts = given->facts;
        m_on = cases.first().on;
        for (const auto &id : m_ids) {
            if (const auto added = addWalk(id); !added)
                return tl::unexpected(added.error());
        }
        const auto households = makeHouseholds(1'000).rows;
        LimitPlay limit(households);
        QList<Line> lines = {
            line(QStringLiteral("R1-catalogue"), QStringLiteral("%1, explained in records, µs")),
            line(QStringLiteral("R1-in-words"), QStringLiteral("%1, explained in words, µs"))};
        ProcessorTimer timer;
        for (int round = 0; round < plan.rounds; ++round) {
            constexpr std::size_t kWalks = 1'000;
            timer.start();
            for (std::size_t i = 0; i < kWalks; ++i) {
                for (auto &one : m_walks)
                    one.walk.explain(one.frame, one.trace);
            }
            lines[0].rounds.append({each(timer, kWalks) / 1e3, limit.play() / 1e3});
            constexpr std::size_t kDecisions = 20;
            timer.start();
            for (std::size_t i = 0; i < kDecisions; ++i) {
                if (const auto done = decideAll(); !done)
                    return tl::unexpected(done.error());
            }
            lines[1].rounds.append({each(timer, kDecisions) / 1e3, limit.play() / 1e3});
        }
        return lines;
    }

    /// A walk for each benefit: one frame does not hold them all.
    Result<> addWalk(const QString &id)
    {
        const auto program =
            program::lower(m_catalogue, {id}, m_on, m_on, program::Knowledge::Plain);
        if (!program)
            return tl::unexpected(program.error());
        auto walk = SingleWalk::create(*program, SingleWalk::Wish::Explained);
        if (!walk)
            return tl::unexpected(walk.error());
        const program::Encoder encoder(*program, m_catalogue.vocabulary());
        program::Household numbers;
        if (const auto done = encoder.encode(m_facts, numbers); !done)
            return tl::unexpected(done.error());
        auto frame = walk->frame();
        fill(*program, *walk, numbers, frame);
        auto trace = walk->trace();
        m_walks.push_back({std::move(*walk), std::move(frame), std::move(trace)});
        return {};
    }

    Line line(const QString &id, const QString &work) const
    {
        const auto count = m_ids.size() == 1 ? QStringLiteral("one benefit")
                                             : QStringLiteral("%1 benefits").arg(m_ids.size());
        return {id, work.arg(count), {}, {}};
    }

    static void fill(const program::Program &program, const SingleWalk &walk,
                     const program::Household &numbers, std::vector<qint64> &frame)
    {
        for (std::size_t i = 0; i < program.inputs.size(); ++i) {
            const int place = walk.inputPlace(i);
            if (place < 0)
                continue;
            if (program.inputs[i].list < 0)
                frame[static_cast<std::size_t>(place)] = numbers.values[i];
            else
                std::copy(numbers.fields[i].begin(), numbers.fields[i].end(),
                          frame.begin() + place);
        }
        for (std::size_t list = 0; list < numbers.members.size(); ++list)
            frame[static_cast<std::size_t>(walk.sizePlace(list))] = numbers.members[list];
    }

    Result<> decideAll() const
    {
        for (const auto &id : m_ids) {
            if (const auto decision = m_catalogue.decide(id, m_facts, {m_on, m_on, {}}); !decision)
                return tl::unexpected(decision.error());
        }
        return {};
    }

    struct Walk {
        SingleWalk walk;
        std::vector<qint64> frame;
        program::Trace trace;
    };

    const rules::Catalogue &m_catalogue;
    std::vector<Walk> m_walks;
    QStringList m_ids;
    domain::Facts m_facts;
    QDate m_on;
};

}   // namespace

Result<QList<Line>> explainedRow(const Plan &plan)
{
    const auto line = measure(plan, SingleWalk::Wish::Explained,
                              {QStringLiteral("R1"),
                               QStringLiteral("one household explained, ns"),
                               {.good = 30, .excellent = 8},
                               {}});
    if (!line)
        return tl::unexpected(line.error());
    auto lines = CatalogueBench::run(plan);
    if (lines)
        lines->prepend(*line);
    return lines;
}

Result<QList<Line>> singleRow(const Plan &plan)
{
    return measure(plan, SingleWalk::Wish::Outputs,
                   {QStringLiteral("R2"),
                    QStringLiteral("one household, ns"),
                    {.good = 15, .excellent = 4},
                    {}})
        .map([](const Line &line) { return QList<Line>{line}; });
}

}   // namespace bench
