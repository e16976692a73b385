#include "core/program/single_walk.h"

#include "core/program/assembly.h"
#include "core/program/operation.h"

#include <algorithm>
#include <array>

namespace core::program {

namespace {

void addSlot(const Slot &slot, std::vector<int> &registers)
{
    for (const int reg : {slot.least, slot.most, slot.known, slot.per})
        registers.push_back(reg);
}

/// Without a jump: which of two is taken differs from household to household and cannot be
/// foretold.
inline qint64 picked(qint64 condition, qint64 yes, qint64 no)
{
    return no ^ ((no ^ yes) & -condition);
}

/// a / b, b > 0, a half away from zero: the same below zero as above, seen in a mirror.
inline qint64 halfUp(qint64 a, qint64 b)
{
    const qint64 sign = a >> 63;
    const qint64 size = (a ^ sign) - sign;
    const qint64 count =
        static_cast<qint64>(static_cast<quint64>(size + (b >> 1)) / static_cast<quint64>(b));
    return (count ^ sign) - sign;
}

/// One instruction over the members of a list, or from them.
void runMembers(const CodeStep &step, const SingleCode &code, qint64 *frame)
{
    const auto count = frame[step.list];
    const auto at = [&](quint16 place, int k, qint64 member) {
        return frame[place + ((step.perMember >> k & 1) != 0 ? member : 0)];
    };
    switch (step.what) {
    case Do::CountWhere:
    case Do::SumWhere:
    case Do::LeastWhere:
    case Do::GreatestWhere:
    case Do::NthWhere: {
        std::array<qint64, kMostMembers> values{};
        std::array<bool, kMostMembers> taken{};
        for (qint64 m = 0; m < count; ++m) {
            values[static_cast<std::size_t>(m)] = at(step.a, 0, m);
            taken[static_cast<std::size_t>(m)] =
                (step.what == Do::CountWhere ? at(step.a, 0, m) : at(step.b, 1, m)) != 0;
        }
        frame[step.d] = ofMembers(step.what, {values.data(), static_cast<std::size_t>(count)},
                                  {taken.data(), static_cast<std::size_t>(count)},
                                  step.what == Do::NthWhere ? frame[step.c] : 0);
        return;
    }
    case Do::RankWhere:
        for (qint64 m = 0; m < count; ++m) {
            qint64 before = 0;
            for (qint64 other = 0; other < count; ++other) {
                const auto mine = at(step.a, 0, m);
                const auto theirs = at(step.a, 0, other);
                before +=
                    at(step.b, 1, other) != 0 && (theirs < mine || (theirs == mine && other < m))
                        ? 1
                        : 0;
            }
            frame[step.d + m] = before + 1;
        }
        return;
    case Do::Lookup:
        for (qint64 m = 0; m < count; ++m)
            frame[step.d + m] = lookedUp(code.lookups[step.b], at(step.a, 0, m));
        return;
    default:
        for (qint64 m = 0; m < count; ++m)
            frame[step.d + m] =
                computed(step.what, at(step.a, 0, m), at(step.b, 1, m), at(step.c, 2, m));
    }
}

}   // namespace

Result<SingleWalk> SingleWalk::create(const Program &program, Wish wish)
{
    SingleWalk walk;
    std::vector<int> roots;
    const auto value = [&](const Slot &slot, const ValueRecord &record) {
        addSlot(slot, roots);
        if (slot.least < 0)
            return;
        auto traced = record;
        traced.reg = slot.least;
        walk.m_traced.push_back(traced);
    };
    for (std::size_t b = 0; b < program.benefits.size(); ++b) {
        const auto &benefit = program.benefits[b];
        const int index = static_cast<int>(b);
        addSlot(benefit.outcome, roots);
        for (std::size_t o = 0; o < benefit.outputs.size(); ++o) {
            const auto &output = benefit.outputs[o];
            roots.push_back(output.shown.yes);
            value(output.slot, {index, -1, static_cast<int>(o), -1, -1});
            for (std::size_t k = 0; wish == Wish::Explained && k < output.operands.size(); ++k)
                value(output.operands[k].slot,
                      {index, -1, static_cast<int>(o), static_cast<int>(k), -1});
        }
        for (std::size_t r = 0; wish == Wish::Explained && r < benefit.rules.size(); ++r) {
            const auto &rule = benefit.rules[r];
            for (const int reg : {rule.applies.yes, rule.applies.no, rule.need.yes, rule.need.no})
                roots.push_back(reg);
            walk.m_rules.push_back({index, static_cast<int>(r)});
            for (std::size_t k = 0; k < rule.operands.size(); ++k)
                value(rule.operands[k].slot,
                      {index, static_cast<int>(r), -1, static_cast<int>(k), -1});
        }
    }
    auto code = singleCode(program, roots);
    if (!code)
        return tl::unexpected(code.error());
    walk.m_code = std::move(*code);
    const auto place = [&](int reg) { return static_cast<quint16>(walk.place(reg)); };
    for (const auto &input : program.inputs)
        walk.m_inputs.push_back(walk.place(input.reg));
    for (const auto &record : walk.m_rules) {
        const auto &rule = program.benefits[static_cast<std::size_t>(record.benefit)]
                               .rules[static_cast<std::size_t>(record.rule)];
        walk.m_verdicts.push_back({place(rule.applies.no), place(rule.applies.yes),
                                   place(rule.need.yes), place(rule.need.no)});
    }
    for (const auto &record : walk.m_traced)
        walk.m_tracedPlaces.push_back(place(record.reg));
    return walk;
}

Trace SingleWalk::trace() const
{
    Trace trace;
    trace.verdicts.resize(m_rules.size());
    trace.values.resize(m_traced.size());
    return trace;
}

void SingleWalk::explain(std::span<qint64> frame, Trace &trace) const
{
    // rules::Verdict by «not absent but applies», met, unmet; 3 is absent.
    constexpr std::array<quint8, 16> kVerdicts = {2, 2, 0, 0, 2, 1, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3};
    run(frame);
    const auto *values = frame.data();
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        const auto &places = m_verdicts[i];
        trace.verdicts[i] = kVerdicts[static_cast<std::size_t>(
            values[places.absent] << 3 | values[places.applies] << 2 | values[places.yes] << 1 |
            values[places.no])];
    }
    for (std::size_t i = 0; i < m_tracedPlaces.size(); ++i)
        trace.values[i] = values[m_tracedPlaces[i]];
}

// Every step keeps a jump of its own: gcc would fold equal ends into one.
__attribute__((optimize("no-crossjumping", "no-gcse"))) void
SingleWalk::run(std::span<qint64> memory) const
{
    // One jump at the end of each step instead of one for all: each is foretold by itself.
    __extension__ static const void *const kJumps[] = {
        &&end,          &&both,         &&either,           &&negation,
        &&equal,        &&less,         &&lessEqual,        &&overlaps,
        &&within,       &&add,          &&subtract,         &&multiply,
        &&negate,       &&least,        &&greatest,         &&select,
        &&halve,        &&divideHalfUp, &&divideFloor,      &&andLess,
        &&andLessEqual, &&orLess,       &&orLessEqual,      &&andNot,
        &&multiplyAdd,  &&addMultiply,  &&subtractMultiply, &&addAdd,
        &&addMin,       &&addMax,       &&selectLess,       &&selectLessEqual,
        &&other,        &&lookup,       &&members};
    static_assert(std::size(kJumps) == static_cast<std::size_t>(Step::Members) + 1);
    qint64 *const f = memory.data();
    const CodeStep *s = m_code.steps.data();
#define NEXT                                                                                       \
    ++s;                                                                                           \
    __extension__({ goto *kJumps[static_cast<std::size_t>(s->step)]; })
#define STEP(name, value)                                                                          \
    name:                                                                                          \
    f[s->d] = (value);                                                                             \
    NEXT
    __extension__({ goto *kJumps[static_cast<std::size_t>(s->step)]; });
    STEP(both, f[s->a] & f[s->b]);
    STEP(either, f[s->a] | f[s->b]);
    STEP(negation, f[s->a] ^ 1);
    STEP(equal, f[s->a] == f[s->b]);
    STEP(less, f[s->a] < f[s->b]);
    STEP(lessEqual, f[s->a] <= f[s->b]);
    STEP(overlaps, (f[s->a] & f[s->b]) != 0);
    STEP(within, (f[s->a] & ~f[s->b]) == 0);
    STEP(add, f[s->a] + f[s->b]);
    STEP(subtract, f[s->a] - f[s->b]);
    STEP(multiply, f[s->a] * f[s->b]);
    STEP(negate, -f[s->a]);
    STEP(least, std::min(f[s->a], f[s->b]));
    STEP(greatest, std::max(f[s->a], f[s->b]));
    STEP(select, picked(f[s->a], f[s->b], f[s->c]));
    STEP(halve, ((f[s->a] >> (s->b - 1)) + 1) >> 1);
    STEP(divideHalfUp, halfUp(f[s->a], f[s->b]));
    STEP(divideFloor, f[s->a] / f[s->b]);
    STEP(andLess, f[s->c] & static_cast<qint64>(f[s->a] < f[s->b]));
    STEP(andLessEqual, f[s->c] & static_cast<qint64>(f[s->a] <= f[s->b]));
    STEP(orLess, f[s->c] | static_cast<qint64>(f[s->a] < f[s->b]));
    STEP(orLessEqual, f[s->c] | static_cast<qint64>(f[s->a] <= f[s->b]));
    STEP(andNot, f[s->a] & (f[s->b] ^ 1));
    STEP(multiplyAdd, f[s->a] * f[s->b] + f[s->c]);
    STEP(addMultiply, (f[s->a] + f[s->b]) * f[s->c]);
    STEP(subtractMultiply, (f[s->a] - f[s->b]) * f[s->c]);
    STEP(addAdd, f[s->a] + f[s->b] + f[s->c]);
    STEP(addMin, std::min(f[s->a] + f[s->b], f[s->c]));
    STEP(addMax, std::max(f[s->a] + f[s->b], f[s->c]));
    STEP(selectLess, picked(f[s->a] < f[s->b], f[s->c], f[s->e]));
    STEP(selectLessEqual, picked(f[s->a] <= f[s->b], f[s->c], f[s->e]));
    STEP(other, computed(s->what, f[s->a], f[s->b], f[s->c]));
    STEP(lookup, lookedUp(m_code.lookups[s->b], f[s->a]));
members:
    runMembers(*s, m_code, f);
    NEXT;
end:
    return;
#undef STEP
#undef NEXT
}

}   // namespace core::program
