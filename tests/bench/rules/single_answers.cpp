#include "tests/bench/rules/single_answers.h"

#include "core/program/lower.h"
#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/law_names.h"

namespace bench {

using namespace core;
using program::SingleWalk;

Result<SingleAnswers> SingleAnswers::create(const rules::Catalogue &law, const QDate &on,
                                            SingleWalk::Wish wish)
{
    const auto lowered =
        program::lower(law, benchBenefits(), on, on, program::Knowledge::Everything);
    if (!lowered)
        return tl::unexpected(lowered.error());
    auto walk = SingleWalk::create(*lowered, wish);
    if (!walk)
        return tl::unexpected(walk.error());
    SingleAnswers made(std::move(*walk));
    for (std::size_t i = 0; i < lowered->inputs.size(); ++i) {
        const auto column = columnOf(lowered->inputs[i].key);
        const int place = made.m_walk.inputPlace(i);
        if (!column)
            return fail(ErrorCode::Invalid, QStringLiteral("an input that is no column"));
        if (place >= 0)
            made.m_inputs.emplace_back(static_cast<std::size_t>(place), *column);
    }
    for (std::size_t i = 0; i < kGots; ++i) {
        const int place = made.m_walk.place(registerOf(*lowered, gotNames()[i]));
        if (place < 0)
            return fail(ErrorCode::Invalid, QStringLiteral("an output that is not computed"));
        made.m_outputs[i] = static_cast<std::size_t>(place);
    }
    return made;
}

SingleAnswers::SingleAnswers(SingleWalk walk)
    : m_walk(std::move(walk)), m_frame(m_walk.frame()), m_trace(m_walk.trace())
{
}

void SingleAnswers::give(const Household &household)
{
    for (const auto &[place, column] : m_inputs)
        m_frame[place] = household[column];
}

Answer SingleAnswers::take() const
{
    constexpr auto kProbable = static_cast<qint64>(rules::Outcome::Probable);
    constexpr std::array<bool, kGots> kIsOutcome = {true,  false, false, true,
                                                    false, true,  false, false};
    Answer answer;
    for (std::size_t i = 0; i < kGots; ++i) {
        const qint64 value = m_frame[m_outputs[i]];
        answer[i] = static_cast<std::int32_t>(kIsOutcome[i] ? value == kProbable : value);
    }
    return answer;
}

Answer SingleAnswers::answer(const Household &household)
{
    give(household);
    m_walk.run(m_frame);
    return take();
}

Answer SingleAnswers::explain(const Household &household)
{
    give(household);
    m_walk.explain(m_frame, m_trace);
    return take();
}

}   // namespace bench
