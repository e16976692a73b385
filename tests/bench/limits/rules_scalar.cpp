#include "tests/bench/limits/rules_scalar.h"

#include <algorithm>

namespace bench {

namespace {

inline std::int32_t get(const Household &household, Given given)
{
    return household[static_cast<std::size_t>(given)];
}

inline std::int32_t childAmount(std::int32_t isee, const LimitLaw &law)
{
    if (isee <= law.auuFull)
        return law.auuMost;
    if (isee >= law.auuLeast)
        return law.auuMinimum;
    // Below 2^53: exact in a double.
    const double fall = static_cast<double>(isee - law.auuFull) * (law.auuMost - law.auuMinimum) /
                        (law.auuLeast - law.auuFull);
    return law.auuMost - static_cast<std::int32_t>(fall + 0.5);
}

inline void naspi(const Household &household, const LimitLaw &law, Answer &answer)
{
    const std::int32_t weeks = get(household, Given::Weeks);
    if (get(household, Given::Involuntary) != 1 || weeks < 13 ||
        get(household, Given::DaysSince) > 68)
        return;
    const std::int32_t wage = get(household, Given::Wage);
    const std::int32_t quarters =
        3 * std::min(wage, law.naspiReference) + std::max(0, wage - law.naspiReference);
    answer[0] = 1;
    answer[1] = std::min(law.naspiCeiling, (quarters + 2) / 4);
    answer[2] = std::min(104, weeks / 2);
}

inline void auu(const Household &household, const LimitLaw &law, Answer &answer)
{
    const std::int32_t minors = get(household, Given::Minors);
    if (minors == 0)
        return;
    const std::int32_t infants = get(household, Given::Infants);
    const std::int32_t base = childAmount(get(household, Given::Isee), law);
    answer[3] = 1;
    answer[4] = (minors - infants) * base + infants * ((3 * base + 1) / 2);
}

inline void adi(const Household &household, const LimitLaw &law, Answer &answer)
{
    const std::int32_t minors = get(household, Given::Minors);
    const std::int32_t over60 = get(household, Given::Over60);
    const std::int32_t disabled = get(household, Given::Disabled);
    const std::int32_t income = get(household, Given::Income);
    const std::int32_t scale =
        std::min(220, 100 + 50 * disabled + 40 * over60 + 15 * std::min(minors, 2) +
                          10 * std::max(0, minors - 2));
    const std::int32_t ceiling = law.adiIncome / 100 * scale;
    answer[6] = scale;
    if ((minors > 0 || over60 > 0 || disabled > 0) && get(household, Given::Isee) <= law.adiIsee &&
        income <= ceiling) {
        answer[5] = 1;
        answer[7] = (ceiling - income + 6) / 12;
    }
}

}   // namespace

LimitLaw limitLaw(int year)
{
    if (year < 2025)
        return {142'521, 155'042, 1'709'061, 4'557'496, 19'940, 5'700, 936'000, 600'000};
    return {143'661, 156'282, 1'722'733, 4'593'956, 20'100, 5'750, 1'014'000, 650'000};
}

Answer answerByHand(const Household &household, const LimitLaw &law)
{
    Answer answer{};
    naspi(household, law, answer);
    auu(household, law, answer);
    adi(household, law, answer);
    return answer;
}

void answerAllByHand(std::span<const Household> households, const LimitLaw &law,
                     std::span<Answer> answers)
{
    for (std::size_t i = 0; i < households.size(); ++i)
        answers[i] = answerByHand(households[i], law);
}

void Tally::add(const Answer &answer)
{
    for (std::size_t i = 0; i < kGots; ++i)
        add(static_cast<std::uint32_t>(answer[i]), i);
}

void Tally::add(std::uint32_t value, std::size_t output)
{
    m_checksum = (m_checksum ^ value) * 16777619U;
    m_totals[output] += static_cast<std::int32_t>(value);
}

Tally tallyOf(std::span<const Answer> answers)
{
    Tally tally;
    for (const Answer &answer : answers)
        tally.add(answer);
    return tally;
}

}   // namespace bench
