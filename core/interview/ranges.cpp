#include "core/interview/ranges.h"

#include "core/interview/standing_walk.h"
#include "core/program/encode.h"
#include "core/rules/value_text.h"

namespace core::interview {

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

ResultRange rangeOf(const SpanWalk &walk, const program::Output &output,
                    const rules::Vocabulary &vocabulary)
{
    const auto &slot = output.slot;
    const Span least = walk.at(slot.least);
    const Span most = slot.most < 0 ? least : walk.at(slot.most);
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
