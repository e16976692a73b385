#include "tests/bench/processor_timer.h"
#include "tests/bench/rows/rules_rows.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/households.h"

namespace bench {

using namespace core;

namespace {

constexpr Target kTarget{.good = 1, .excellent = 0.2};   // milliseconds

double milliseconds(const ProcessorTimer &timer)
{
    return timer.nanoseconds() / 1e6;
}

/// The first answer of freshly loaded rules: all three benefits, explained, for one household.
Result<> answerOnce(const rules::Catalogue &law, const domain::Facts &facts)
{
    const QDate on(2025, 7, 1);
    for (const auto &id : benchBenefits()) {
        const auto decision = law.decide(id, facts, {on, on, {}});
        if (!decision)
            return tl::unexpected(decision.error());
        if (decision->result(QStringLiteral("importo")) == nullptr)
            return fail(ErrorCode::Invalid, QStringLiteral("an answer without its amount"));
    }
    return {};
}

}   // namespace

Result<QList<Line>> loadRow(const Plan &plan)
{
    const auto law = loadBenchLaw();
    if (!law)
        return tl::unexpected(law.error());
    const QByteArray image = (*law)->image();
    const QString hash = (*law)->sha256();
    const auto facts = factsOf(makeHousehold(3));
    QList<Line> lines = {{QStringLiteral("R5"),
                          QStringLiteral("compiled form (%1 KiB) to first answer, ms over 1 ms")
                              .arg((image.size() + 1023) / 1024),
                          kTarget,
                          {}},
                         {QStringLiteral("R5-text"),
                          QStringLiteral("law files to first answer, ms over 1 ms"),
                          {},
                          {}}};
    ProcessorTimer timer;
    for (int round = 0; round < plan.rounds; ++round) {
        timer.start();
        const auto opened = rules::Catalogue::fromImage(image, hash);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const auto done = answerOnce(**opened, facts); !done)
            return tl::unexpected(done.error());
        lines[0].rounds.append({milliseconds(timer), 1});
        timer.start();
        const auto read = loadBenchLaw();
        if (!read)
            return tl::unexpected(read.error());
        if (const auto done = answerOnce(**read, facts); !done)
            return tl::unexpected(done.error());
        lines[1].rounds.append({milliseconds(timer), 1});
    }
    return lines;
}

}   // namespace bench
