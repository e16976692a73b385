#include "tests/bench/limits/rules_columns.h"

#include <algorithm>

namespace bench {

namespace {

using Whole = std::int32_t;

struct Block {
    const Whole *__restrict given[kGivens];
    Whole *__restrict got[kGots];
    std::size_t count;

    const Whole *in(Given column) const { return given[static_cast<std::size_t>(column)]; }
    Whole *out(Got column) const { return got[static_cast<std::size_t>(column)]; }
};

void naspi(const Block &block, const LimitLaw &law)
{
    const Whole *__restrict involuntary = block.in(Given::Involuntary);
    const Whole *__restrict weeks = block.in(Given::Weeks);
    const Whole *__restrict days = block.in(Given::DaysSince);
    const Whole *__restrict wage = block.in(Given::Wage);
    Whole *__restrict ok = block.out(Got::NaspiOk);
    Whole *__restrict monthly = block.out(Got::NaspiMonthly);
    Whole *__restrict duration = block.out(Got::NaspiWeeks);
#pragma GCC ivdep
    for (std::size_t i = 0; i < block.count; ++i) {
        const Whole is = (involuntary[i] == 1) & (weeks[i] >= 13) & (days[i] <= 68);
        const Whole below = wage[i] < law.naspiReference ? wage[i] : law.naspiReference;
        const Whole above = wage[i] > law.naspiReference ? wage[i] - law.naspiReference : 0;
        const Whole amount = (3 * below + above + 2) >> 2;
        const Whole half = weeks[i] >> 1;
        ok[i] = is;
        monthly[i] = -is & (amount < law.naspiCeiling ? amount : law.naspiCeiling);
        duration[i] = -is & (half < 104 ? half : 104);
    }
}

void auu(const Block &block, const LimitLaw &law)
{
    const Whole *__restrict isee = block.in(Given::Isee);
    const Whole *__restrict minors = block.in(Given::Minors);
    const Whole *__restrict infants = block.in(Given::Infants);
    Whole *__restrict ok = block.out(Got::AuuOk);
    Whole *__restrict monthly = block.out(Got::AuuMonthly);
    const Whole most = law.auuMost;
    const Whole full = law.auuFull;
    const Whole least = law.auuLeast;
    const double slope = most - law.auuMinimum;
    const double width = least - full;
#pragma GCC ivdep
    for (std::size_t i = 0; i < block.count; ++i) {
        // Held inside the falling part, where both ends give the flat parts.
        const Whole low = isee[i] > full ? isee[i] : full;
        const Whole held = low < least ? low : least;
        const double fall = static_cast<double>(held - full) * slope / width;
        const Whole base = most - static_cast<Whole>(fall + 0.5);
        const Whole infant = (3 * base + 1) >> 1;
        ok[i] = minors[i] > 0;
        monthly[i] = (minors[i] - infants[i]) * base + infants[i] * infant;
    }
}

void adi(const Block &block, const LimitLaw &law)
{
    const Whole *__restrict isee = block.in(Given::Isee);
    const Whole *__restrict minors = block.in(Given::Minors);
    const Whole *__restrict over60 = block.in(Given::Over60);
    const Whole *__restrict disabled = block.in(Given::Disabled);
    const Whole *__restrict income = block.in(Given::Income);
    Whole *__restrict ok = block.out(Got::AdiOk);
    Whole *__restrict scales = block.out(Got::AdiScale);
    Whole *__restrict monthly = block.out(Got::AdiMonthly);
    const Whole perPoint = law.adiIncome / 100;
#pragma GCC ivdep
    for (std::size_t i = 0; i < block.count; ++i) {
        const Whole first = minors[i] < 2 ? minors[i] : 2;
        const Whole points =
            100 + 50 * disabled[i] + 40 * over60[i] + 15 * first + 10 * (minors[i] - first);
        const Whole scale = points < 220 ? points : 220;
        const Whole ceiling = perPoint * scale;
        const Whole is = ((minors[i] | over60[i] | disabled[i]) != 0) & (isee[i] <= law.adiIsee) &
                         (income[i] <= ceiling);
        const double twelfth = static_cast<double>(ceiling - income[i] + 6) * (1.0 / 12);
        ok[i] = is;
        scales[i] = scale;
        // A multiple of 1/12 that is whole may come out a hair below: half a step up settles it.
        monthly[i] = -is & static_cast<Whole>(twelfth + 1.0 / 24);
    }
}

}   // namespace

AnswerColumns makeAnswerColumns(std::size_t count)
{
    AnswerColumns columns;
    for (auto &column : columns)
        column.resize(count);
    return columns;
}

void answerColumnsByHand(const Households &households, const LimitLaw &law, AnswerColumns &answers)
{
    constexpr std::size_t kBlock = 1024;   // what is read three times stays in the first cache
    const std::size_t count = households.size();
    for (std::size_t from = 0; from < count; from += kBlock) {
        Block block{};
        block.count = std::min(kBlock, count - from);
        for (std::size_t i = 0; i < kGivens; ++i)
            block.given[i] = households.columns[i].data() + from;
        for (std::size_t i = 0; i < kGots; ++i)
            block.got[i] = answers[i].data() + from;
        naspi(block, law);
        auu(block, law);
        adi(block, law);
    }
}

Tally tallyOf(const AnswerColumns &answers)
{
    Tally tally;
    for (std::size_t row = 0; row < answers[0].size(); ++row) {
        for (std::size_t i = 0; i < kGots; ++i)
            tally.add(static_cast<std::uint32_t>(answers[i][row]), i);
    }
    return tally;
}

}   // namespace bench
