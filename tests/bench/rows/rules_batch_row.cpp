#include "tests/bench/processor_timer.h"
#include "tests/bench/rows/rules_rows.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/column_answers.h"
#include "tests/bench/rules/published.h"

#include <optional>

namespace bench {

using namespace core;
using program::Width;

namespace {

constexpr Target kTarget{.good = 3, .excellent = 0.8};

/// What competes with the scalar limit: walk 2, or the same columns by hand.
struct Rival {
    QString id;
    QString work;
    std::optional<ColumnAnswers> answers;   // nothing: by hand
};

class BatchBench {
public:
    BatchBench(const Published &published, const QString &id)
        : m_published(published), m_id(id), m_law(limitLaw(published.year)),
          m_households(makeHouseholds(published.count)), m_answers(published.count),
          m_columns(makeAnswerColumns(published.count))
    {
    }

    Result<QList<Line>> run(const Plan &plan)
    {
        if (const auto ready = prepare(); !ready)
            return tl::unexpected(ready.error());
        for (int round = 0; round < plan.rounds; ++round) {
            for (std::size_t i = 0; i < m_rivals.size(); ++i) {
                const auto played = playRound(m_rivals[i]);
                if (!played)
                    return tl::unexpected(played.error());
                m_lines[static_cast<qsizetype>(i)].rounds.append(*played);
            }
        }
        return m_lines;
    }

private:
    Result<> prepare()
    {
        const auto law = loadBenchLaw();
        if (!law)
            return tl::unexpected(law.error());
        for (const auto &[width, name] :
             {std::pair(Width::Best, ""), {Width::Avx2, "-avx2"}, {Width::Baseline, "-baseline"}}) {
            auto answers = ColumnAnswers::create(**law, m_published.on(), {{}, width});
            if (!answers)
                return tl::unexpected(answers.error());
            addRival(m_id + QLatin1String(name), std::move(*answers));
        }
        addRival(m_id + QStringLiteral("-by-hand"), std::nullopt);
        return {};
    }

    void addRival(const QString &id, std::optional<ColumnAnswers> answers)
    {
        QString work = QStringLiteral("%1 households").arg(m_published.count);
        if (answers) {
            const auto &walk = answers->walk();
            work += QStringLiteral(", %1 bytes each + %2 KiB in %3 steps")
                        .arg(walk.bytesPerHousehold())
                        .arg((walk.workingBytes({}) + 1023) / 1024)
                        .arg(walk.steps());
        }
        m_lines.append({id, work + QStringLiteral(", ns each"), answers ? kTarget : Target(), {}});
        m_rivals.push_back({id, work, std::move(answers)});
    }

    double each(const ProcessorTimer &timer) const
    {
        return timer.nanoseconds() / static_cast<double>(m_published.count);
    }

    /// The product and the limit one after the other; their outputs are checked outside the time.
    Result<Round> playRound(const Rival &rival)
    {
        Round round;
        ProcessorTimer timer;
        timer.start();
        if (rival.answers) {
            const auto refused = rival.answers->run(m_households, m_columns);
            round.product = each(timer);
            if (!refused || !refused->empty())
                return fail(ErrorCode::Invalid, rival.id + QStringLiteral(" refuses households"));
        } else {
            answerColumnsByHand(m_households, m_law, m_columns);
            round.product = each(timer);
        }
        timer.start();
        answerAllByHand(m_households.rows, m_law, m_answers);
        round.limit = each(timer);
        const Tally got = rival.answers ? rival.answers->tally(m_columns) : tallyOf(m_columns);
        if (got.checksum() != m_published.checksum ||
            tallyOf(m_answers).checksum() != m_published.checksum)
            return fail(ErrorCode::Invalid, rival.id + QStringLiteral(" has another checksum"));
        return round;
    }

    const Published &m_published;
    QString m_id;
    LimitLaw m_law;
    Households m_households;
    std::vector<Answer> m_answers;
    AnswerColumns m_columns;
    std::vector<Rival> m_rivals;
    QList<Line> m_lines;
};

}   // namespace

Result<QList<Line>> hundredThousandRow(const Plan &plan)
{
    return BatchBench(kPublished[2], QStringLiteral("R3")).run(plan);
}

Result<QList<Line>> millionRow(const Plan &plan)
{
    return BatchBench(kPublished[3], QStringLiteral("R4")).run(plan);
}

}   // namespace bench
