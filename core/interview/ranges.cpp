#include "core/interview/ranges.h"

#include "core/interview/standing_walk.h"
#include "core/program/encode.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::interview {

using program::Do;

namespace {

/// EUR. No benefit pays as much: such an end is that of a question's range, not of the law.
constexpr int kBeyondAnyLaw = 1'000'000;

/// A value at one end of an amount. `per` is the divisor that goes with it.
std::optional<QString> ended(const SpanWalk &walk, const program::Slot &slot, qint64 number,
                             qint64 per, const rules::Vocabulary &vocabulary)
{
    const auto value = program::decodedPoint(walk.program(), slot, number, per);
    const auto *amount = value.number();
    if (amount == nullptr || *amount < 0 || *amount > kBeyondAnyLaw)
        return std::nullopt;
    return rules::machineValue(value, slot.type, vocabulary);
}

bool isMoney(const program::Slot &slot)
{
    return slot.least >= 0 && slot.type.kind == rules::Kind::Number && slot.type.unit.isMoney();
}

qint64 ceiling(qint64 number, qint64 by)
{
    return number / by + (number % by > 0 ? 1 : 0);
}

/// No more of `reg` comes on each one of `unit`, which is above 0.
qint64 mostPer(const SpanWalk &walk, int reg, int unit)
{
    const auto &instruction = walk.program().instructions[static_cast<std::size_t>(reg)];
    if (instruction.what == Do::Multiply && instruction.a == unit)
        return walk.at(instruction.b).most;
    if (instruction.what == Do::Multiply && instruction.b == unit)
        return walk.at(instruction.a).most;
    if (instruction.what == Do::Min)
        return std::min(mostPer(walk, instruction.a, unit), mostPer(walk, instruction.b, unit));
    return ceiling(std::max<qint64>(0, walk.at(reg).most), walk.at(unit).least);
}

/// The greatest value of a register. A quotient whose two sides grow with the same open number (the
/// weeks that an average is over) is bounded by what comes on each one of it: as two numbers on
/// their own they would give many times what the law pays.
qint64 mostOf(const SpanWalk &walk, int reg)
{
    const auto &program = walk.program();
    const auto &instruction = program.instructions[static_cast<std::size_t>(reg)];
    qint64 most = walk.at(reg).most;
    const bool divides = instruction.what == Do::DivideHalfUp ||
                         instruction.what == Do::DivideHalfEven ||
                         instruction.what == Do::DivideFloor || instruction.what == Do::DivideCeil;
    if (!divides)
        return most;
    const auto &divisor = program.instructions[instruction.b];
    if (divisor.what != Do::Multiply)
        return most;
    for (const auto &[unit, rest] :
         {std::pair<int, int>(divisor.a, divisor.b), std::pair<int, int>(divisor.b, divisor.a)}) {
        if (walk.at(unit).least > 0 && walk.at(rest).least > 0)
            most = std::min(most, ceiling(mostPer(walk, instruction.a, unit), walk.at(rest).least));
    }
    return most;
}

ResultRange rangeOf(const SpanWalk &walk, const program::Output &output,
                    const rules::Vocabulary &vocabulary)
{
    const auto &slot = output.slot;
    const Span least = walk.at(slot.least);
    const int top = slot.most < 0 ? slot.least : slot.most;
    const Span most{walk.at(top).least, mostOf(walk, top)};
    const Span per = slot.per < 0 ? Span::point(1) : walk.at(slot.per);
    // A divisor is above 0: the lesser end of the quotient takes the greater one, unless below 0.
    const qint64 under = std::max<qint64>(1, least.least < 0 ? per.least : per.most);
    const qint64 over = std::max<qint64>(1, most.most < 0 ? per.most : per.least);
    return {output.name, slot.type.unit.toString(),
            ended(walk, slot, least.least, under, vocabulary),
            ended(walk, slot, most.most, over, vocabulary)};
}

}   // namespace

QList<ResultRange> moneyRanges(const SpanWalk &walk, const program::BenefitPart &part,
                               const rules::Vocabulary &vocabulary)
{
    QList<ResultRange> ranges;
    if (!mayPay(walk, part))
        return ranges;
    for (const program::Output &output : part.outputs) {
        if (isMoney(output.slot) && !isGone(walk, output))
            ranges.append(rangeOf(walk, output, vocabulary));
    }
    return ranges;
}

}   // namespace core::interview
