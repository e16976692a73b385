#include "tests/bench/rows/question_rows.h"

#include "tests/bench/rows/question_counts.h"
#include "tests/bench/rules/bench_law.h"

#include "resources/built_in_bundle.h"

#include <QElapsedTimer>

namespace bench {

using namespace core;
using interview::Interview;
using program::Knowledge;

namespace {

constexpr std::uint64_t kRows = 1'000;
constexpr std::uint32_t kPlainChecksum = 0xcfde2ba8U;
constexpr std::array<std::array<int, 3>, 3> kPlainCounts = {
    {{314, 251, 435}, {323, 437, 240}, {501, 53, 446}}};
constexpr std::array<int, 3> kBoundsOfAdi = {596, 103, 301};
constexpr std::size_t kAdi = 2;

/// A figure that is not measured against anything: its ratio is the figure.
Line plainLine(const QString &id, const QString &work, Target target, double value)
{
    return {id, work, target, {Round{value, 1}}};
}

Result<double> meanOf(const Interview &interview,
                      Result<int> (*count)(const Interview &, std::uint64_t))
{
    int sum = 0;
    for (std::uint64_t row = 0; row < kRows; ++row) {
        const auto one = count(interview, row);
        if (!one)
            return tl::unexpected(one.error());
        sum += *one;
    }
    return static_cast<double>(sum) / static_cast<double>(kRows);
}

/// Milliseconds for the first question over every benefit that the product ships.
Result<Line> choiceLine(const Plan &plan)
{
    const auto shipped = rules::Catalogue::load(resources::builtInBundle());
    if (!shipped)
        return fail(ErrorCode::Invalid, shipped.error().first().toString());
    QStringList ids;
    for (const auto &benefit : (*shipped)->benefits())
        ids.append(benefit.id);
    const QDate day(2026, 11, 24);
    const auto interview = Interview::create(*shipped, ids, day, day);
    if (!interview)
        return tl::unexpected(interview.error());
    Line line{QStringLiteral("R7-choice"),
              QStringLiteral("one choice over the shipped benefits, nothing known, ms"),
              {.good = 10, .excellent = 5},
              {}};
    for (int round = 0; round < plan.rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto next = interview->next({});
        line.rounds.append({static_cast<double>(timer.nsecsElapsed()) / 1e6, 1});
        if (!next || !*next)
            return fail(ErrorCode::Invalid, QStringLiteral("there is nothing to ask"));
    }
    return line;
}

}   // namespace

Result<QList<Line>> unknownRow(const Plan &)
{
    const auto law = loadBenchLaw();
    if (!law)
        return tl::unexpected(law.error());
    const auto plain = countVerdicts(**law, Knowledge::Plain, kRows);
    const auto bounds = countVerdicts(**law, Knowledge::Bounds, kRows);
    if (!plain || !bounds)
        return tl::unexpected(plain ? bounds.error() : plain.error());
    if (plain->checksum != kPlainChecksum || plain->counts != kPlainCounts)
        return fail(ErrorCode::Invalid, QStringLiteral("the plain verdicts are others"));
    for (std::size_t benefit = 0; benefit < kAdi; ++benefit) {
        if (bounds->counts[benefit] != kPlainCounts[benefit])
            return fail(ErrorCode::Invalid, QStringLiteral("bounds change a settled verdict"));
    }
    if (bounds->unknown(kAdi) > kBoundsOfAdi[2])
        return fail(ErrorCode::Invalid, QStringLiteral("bounds settle less than they can"));
    const Target target{.good = 446, .excellent = 301};
    return QList<Line>{
        plainLine(QStringLiteral("R6"), QStringLiteral("unknown verdicts of the ADI, of 1,000"),
                  target, bounds->unknown(kAdi)),
        plainLine(QStringLiteral("R6-plain"), QStringLiteral("the same without bounds"), target,
                  plain->unknown(kAdi))};
}

Result<QList<Line>> questionRow(const Plan &plan)
{
    const auto law = loadBenchLaw();
    if (!law)
        return tl::unexpected(law.error());
    const auto interview = Interview::create(*law, benchBenefits(), questionsDay(), questionsDay());
    if (!interview)
        return tl::unexpected(interview.error());
    const auto asked = meanOf(*interview, countQuestions);
    const auto least = meanOf(*interview, leastAnswers);
    const auto choice = choiceLine(plan);
    if (!asked || !least)
        return tl::unexpected(asked ? least.error() : asked.error());
    if (!choice)
        return tl::unexpected(choice.error());
    const Target target{.good = 6.76, .excellent = 6.0};
    return QList<Line>{
        plainLine(QStringLiteral("R7"), QStringLiteral("mean questions of ten, rows 0-999"), target,
                  *asked),
        plainLine(QStringLiteral("R7-least"),
                  QStringLiteral("answers that settle, picked knowing them all"), target, *least),
        *choice};
}

}   // namespace bench
