#include "tests/bench/rules/column_answers.h"

#include "core/program/lower.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/law_names.h"

namespace bench {

using namespace core;
using program::ColumnWalk;
using program::Program;

Result<ColumnAnswers> ColumnAnswers::create(const rules::Catalogue &law, const QDate &on,
                                            ColumnWalk::Wish wish)
{
    auto lowered = program::lower(law, benchBenefits(), on, on, program::Knowledge::Everything);
    if (!lowered)
        return tl::unexpected(lowered.error());
    wish.registers.clear();
    for (const auto &name : gotNames()) {
        wish.registers.push_back(registerOf(*lowered, name));
        if (wish.registers.back() < 0)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("no register for %1 of %2")
                            .arg(QLatin1String(name.result), QLatin1String(name.benefit)));
    }
    auto walk = ColumnWalk::create(*lowered, wish);
    if (!walk)
        return tl::unexpected(walk.error());
    ColumnAnswers made(std::move(*lowered), std::move(*walk));
    for (std::size_t i = 0; i < made.m_program.inputs.size(); ++i) {
        const auto &input = made.m_program.inputs[i];
        const auto column = columnOf(input.key);
        if (!column || made.m_walk.inputLane(i) != program::Lane::Narrow)
            return fail(ErrorCode::Invalid, QStringLiteral("no column for %1").arg(input.key));
        made.m_columns.push_back(*column);
    }
    return made;
}

ColumnAnswers::ColumnAnswers(Program program, ColumnWalk walk)
    : m_program(std::move(program)), m_walk(std::move(walk))
{
}

Result<std::vector<std::size_t>> ColumnAnswers::run(const Households &households,
                                                    AnswerColumns &answers) const
{
    program::Batch batch;
    batch.households = households.size();
    for (const std::size_t column : m_columns)
        batch.inputs.push_back({households.columns[column], {}});
    std::vector<program::TakenColumn> taken;
    for (auto &column : answers)
        taken.push_back({column, {}});
    return m_walk.run(batch, taken);
}

Tally ColumnAnswers::tally(const AnswerColumns &answers) const
{
    constexpr auto kProbable = static_cast<std::int32_t>(rules::Outcome::Probable);
    Tally tally;
    for (std::size_t row = 0; row < answers[0].size(); ++row) {
        for (std::size_t i = 0; i < kGots; ++i) {
            const std::int32_t value = answers[i][row];
            const bool isOutcome = gotNames()[i].result == nullptr;
            tally.add(static_cast<std::uint32_t>(isOutcome ? value == kProbable : value), i);
        }
    }
    return tally;
}

}   // namespace bench
