#pragma once

#include "tests/bench/rules/households.h"

#include <array>
#include <cstdint>
#include <span>

namespace bench {

/// The dated parameters of the workload, in cents. They are data here as they are in the product.
struct LimitLaw {
    std::int32_t naspiReference;
    std::int32_t naspiCeiling;
    std::int32_t auuFull;    // ISEE up to which the most is paid
    std::int32_t auuLeast;   // ISEE from which the least is paid
    std::int32_t auuMost;
    std::int32_t auuMinimum;
    std::int32_t adiIsee;
    std::int32_t adiIncome;
};
/// As of 1 January 2024 and of 1 January 2025.
LimitLaw limitLaw(int year);

/// The eight outputs of the workload.
enum class Got {
    NaspiOk,
    NaspiMonthly,
    NaspiWeeks,
    AuuOk,
    AuuMonthly,
    AdiOk,
    AdiScale,
    AdiMonthly
};
constexpr std::size_t kGots = 8;
using Answer = std::array<std::int32_t, kGots>;

/// One household by hand, as fast as a compiler makes it: the scalar limit.
Answer answerByHand(const Household &household, const LimitLaw &law);
/// All of them, one at a time.
void answerAllByHand(std::span<const Household> households, const LimitLaw &law,
                     std::span<Answer> answers);

/// What all outputs come to: equal only when every one of them is.
class Tally {
public:
    void add(const Answer &answer);
    void add(std::uint32_t value, std::size_t output);

    std::uint32_t checksum() const { return m_checksum; }
    const std::array<std::int64_t, kGots> &totals() const { return m_totals; }

private:
    std::uint32_t m_checksum = 2166136261U;
    std::array<std::int64_t, kGots> m_totals{};
};
Tally tallyOf(std::span<const Answer> answers);

}   // namespace bench
