#include "tests/bench/rows/question_counts.h"

#include "core/interview/fill.h"
#include "core/program/lower.h"
#include "tests/bench/limits/rules_scalar.h"
#include "tests/bench/rules/bench_law.h"

#include <algorithm>
#include <bit>

namespace bench {

using namespace core;
using interview::Interview;
using interview::SpanWalk;
using rules::Outcome;

namespace {

constexpr std::uint32_t kNo = 0;
constexpr std::uint32_t kYes = 1;
constexpr std::uint32_t kUnknown = 2;

std::uint32_t verdictOf(const SpanWalk &walk, const program::BenefitPart &part)
{
    const auto least = walk.at(part.outcome.least).least;
    const bool known = part.outcome.known < 0 || walk.at(part.outcome.known).isTrue();
    if (!known || walk.at(part.outcome.most).least != least)
        return kUnknown;
    switch (static_cast<Outcome>(least)) {
    case Outcome::Probable:
        return kYes;
    case Outcome::Maybe:
        return kUnknown;
    default:
        return kNo;
    }
}

Result<bool> isSettled(const Interview &interview, const domain::Facts &facts)
{
    const auto standings = interview.standings(facts);
    if (!standings)
        return tl::unexpected(standings.error());
    return std::all_of(standings->begin(), standings->end(),
                       [](const interview::Standing &standing) { return standing.isSettled(); });
}

/// The smallest part of the `columns` that settles everything when the others are known.
Result<int> leastOf(const Interview &interview, const Household &household, unsigned columns)
{
    for (int count = 0; count <= std::popcount(columns); ++count) {
        for (unsigned told = 0; told <= columns; ++told) {
            if ((told & ~columns) != 0 || std::popcount(told) != count)
                continue;
            const auto settled = isSettled(interview, factsOf(household, columns & ~told));
            if (!settled)
                return tl::unexpected(settled.error());
            if (*settled)
                return count;
        }
    }
    return fail(ErrorCode::Invalid, QStringLiteral("all answers do not settle a household"));
}

}   // namespace

QDate questionsDay()
{
    return QDate(2025, 7, 1);
}

Result<VerdictCounts> countVerdicts(const rules::Catalogue &law, program::Knowledge knowledge,
                                    std::uint64_t rows)
{
    const auto program =
        program::lower(law, benchBenefits(), questionsDay(), questionsDay(), knowledge);
    if (!program)
        return tl::unexpected(program.error());
    VerdictCounts found;
    Tally tally;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const auto facts = factsOf(makeHousehold(row), unknownColumns(row));
        auto walk = interview::filledWalk(*program, law.vocabulary(), facts);
        if (!walk)
            return tl::unexpected(walk.error());
        walk->run();
        for (std::size_t i = 0; i < found.counts.size(); ++i) {
            const auto verdict = verdictOf(*walk, program->benefits[i]);
            ++found.counts[i][verdict];
            tally.add(verdict, i);
        }
    }
    found.checksum = tally.checksum();
    return found;
}

Result<int> countQuestions(const Interview &interview, std::uint64_t row)
{
    const auto answers = factsOf(makeHousehold(row));
    domain::Facts told;
    int asked = 0;
    for (;;) {
        const auto next = interview.next(told);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return asked;
        told.set((*next)->key, *answers.find((*next)->key));
        ++asked;
    }
}

Result<int> leastAnswers(const Interview &interview, std::uint64_t row)
{
    const auto household = makeHousehold(row);
    // The four columns of the job and the six of the family meet in no rule.
    constexpr unsigned kJob = 0b0000001111;
    constexpr unsigned kFamily = 0b1111110000;
    const auto job = leastOf(interview, household, kJob);
    const auto family = leastOf(interview, household, kFamily);
    if (!job || !family)
        return tl::unexpected(job ? family.error() : job.error());
    return *job + *family;
}

}   // namespace bench
