#include "core/program/algebra.h"

// Which of two values: where the choice itself may be in doubt.

namespace core::program {

using rules::Kind;

void Algebra::chooseFlags(Lowered &into, const Lowered &condition, const Lowered &a,
                          const Lowered &b)
{
    auto &g = m_builder;
    const int one = g.both(condition.sure, condition.yes);
    const int other = g.both(condition.sure, condition.no);
    into.sure = g.either(g.both(one, a.sure), g.both(other, b.sure));
    into.gone =
        g.either(g.either(g.both(one, a.gone), g.both(other, b.gone)), g.both(a.gone, b.gone));
}

Lowered Algebra::chooseTruth(const Lowered &condition, const Lowered &a, const Lowered &b)
{
    auto &g = m_builder;
    const auto side = [&](int one, int other) {
        return g.either(g.either(g.both(condition.yes, one), g.both(condition.no, other)),
                        g.both(one, other));
    };
    Lowered flags;
    chooseFlags(flags, condition, a, b);
    return truth(side(a.yes, b.yes), side(a.no, b.no), flags.sure, flags.gone);
}

/// A set of options or a text: of two different ones nothing can be said, but that a choice is
/// some option.
Lowered Algebra::chooseWord(const Lowered &condition, const Lowered &a, const Lowered &b)
{
    auto &g = m_builder;
    const bool isSet = a.type.kind == Kind::Choice;
    const int same = g.both(g.emit(Do::Equal, a.least, b.least), g.both(a.sure, b.sure));
    const int open = g.constant(isSet && !isExact() ? everyOption(a.type) : 0);
    Lowered value = a;
    value.least = value.most =
        g.emit(Do::Select, g.either(condition.yes, g.both(same, g.negation(condition.no))), a.least,
               g.emit(Do::Select, condition.no, b.least, open));
    chooseFlags(value, condition, a, b);
    if (isExact()) {
        value.sure =
            g.either(g.either(g.both(condition.yes, a.sure), g.both(condition.no, b.sure)), same);
        value.has =
            isSet ? g.either(g.either(g.both(condition.yes, a.has), g.both(condition.no, b.has)),
                             same)
                  : value.sure;
        return settled(value);
    }
    const int both = g.both(a.has, b.has);
    value.has = g.either(g.either(g.both(condition.yes, a.has), g.both(condition.no, b.has)),
                         isSet ? both : g.both(both, same));
    return value;
}

Lowered Algebra::chooseNumber(const Lowered &condition, Lowered a, Lowered b)
{
    auto &g = m_builder;
    if (isExact()) {
        auto value = select(condition.yes, a, b);
        const int same = samePoint(a, b);
        value.has = g.either(g.either(g.both(condition.yes, a.has), g.both(condition.no, b.has)),
                             g.both(g.both(a.has, b.has), same));
        return settled(value);
    }
    align(a, b);
    Lowered value = a;
    const auto end = [&](Do hull, int one, int other) {
        return g.emit(Do::Select, condition.yes, one,
                      g.emit(Do::Select, condition.no, other, g.emit(hull, one, other)));
    };
    value.least = end(Do::Min, a.least, b.least);
    value.most = end(Do::Max, a.most, b.most);
    value.has = g.either(g.either(g.both(condition.yes, a.has), g.both(condition.no, b.has)),
                         g.both(a.has, b.has));
    chooseFlags(value, condition, a, b);
    return value;
}

Lowered Algebra::choose(const Lowered &condition, Lowered a, Lowered b)
{
    alignScale(a, b);
    if (condition.isBroken() || a.isBroken() || b.isBroken())
        return broken(a.type);
    if (condition.no == m_builder.negation(condition.yes)) {
        auto value = select(condition.yes, a, b);
        if (!isExact())
            chooseFlags(value, condition, a, b);
        return value;
    }
    if (a.isTruth())
        return chooseTruth(condition, a, b);
    if (a.type.kind == Kind::Choice || a.type.kind == Kind::Text)
        return chooseWord(condition, a, b);
    return chooseNumber(condition, a, b);
}

Lowered Algebra::orElse(Lowered a, Lowered b)
{
    alignScale(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(a.type);
    auto &g = m_builder;
    if (isExact())
        return select(a.sure, a, b);
    // Told: the one. Never to be told: the other. Else either.
    auto value = choose(truth(a.sure, a.gone, g.either(a.sure, a.gone), g.truth(false)), a, b);
    value.sure = g.either(a.sure, g.both(a.gone, b.sure));
    value.gone = g.both(a.gone, b.gone);
    return value;
}

}   // namespace core::program
