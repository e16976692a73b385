#include "core/program/algebra.h"

#include <limits>
#include <numeric>

namespace core::program {

using rules::Kind;
using rules::Type;

namespace {

constexpr Kind kTruth = Kind::YesNo;

/// What two values of a kind make, when one of them may be nothing at all.
Type commonType(const Type &a, const Type &b)
{
    return a.kind == Kind::Any ? b : a;
}

}   // namespace

Lowered Algebra::broken(const Type &type) const
{
    Lowered value;
    value.type = type;
    return value;
}

Lowered Algebra::settled(Lowered value)
{
    if (value.isTruth()) {
        if (isExact()) {
            value.sure = m_builder.either(value.yes, value.no);
            value.gone = m_builder.negation(value.sure);
        }
    } else if (isExact()) {
        if (value.type.kind != Kind::Choice)
            value.sure = value.has;
        value.gone = m_builder.negation(value.sure);
    }
    return value;
}

Lowered Algebra::truth(int yes, int no, int sure, int gone)
{
    Lowered value;
    value.type.kind = kTruth;
    value.yes = yes;
    value.no = no;
    value.sure = sure;
    value.gone = gone;
    value.has = m_builder.truth(true);
    return settled(value);
}

Lowered Algebra::known(int yes)
{
    return truth(yes, m_builder.negation(yes), m_builder.truth(true), m_builder.truth(false));
}

Lowered Algebra::point(const Type &type, int reg, int has, qint64 scale)
{
    Lowered value;
    value.type = type;
    value.least = value.most = reg;
    value.scale = scale;
    value.has = value.sure = has;
    value.gone = m_builder.negation(has);
    return value;
}

Lowered Algebra::unknown(const Type &type)
{
    auto value = point(type, m_builder.constant(0), m_builder.truth(false));
    value.yes = value.no = m_builder.truth(false);
    return value;
}

Lowered Algebra::constant(const rules::Value &value, const Type &type)
{
    const int always = m_builder.truth(true);
    if (const auto *number = value.number()) {
        const auto top = boost::multiprecision::numerator(*number);
        const auto bottom = boost::multiprecision::denominator(*number);
        if (abs(top) > kFarthest || bottom > kFarthest)
            return broken(type);
        return point(type, m_builder.constant(static_cast<qint64>(top)), always,
                     static_cast<qint64>(bottom));
    }
    if (const auto *day = value.date())
        return point(type, m_builder.constant(day->toJulianDay()), always);
    if (const auto *text = value.text())
        return point(type, m_builder.text(*text), always);
    if (const auto *choices = value.choices()) {
        if (choices->mask > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return broken(type);
        auto set = point(type, m_builder.constant(static_cast<qint64>(choices->mask)), always);
        set.sure = m_builder.truth(choices->isOne());
        set.gone = m_builder.truth(isExact() && !choices->isOne());
        return set;
    }
    if (value.isTrue() || value.isFalse())
        return known(m_builder.truth(value.isTrue()));
    return unknown(type);
}

qint64 Algebra::everyOption(const Type &type) const
{
    const auto count = m_vocabulary.at(type.choice).question().options.size();
    return count >= 63 ? std::numeric_limits<qint64>::max() : (qint64(1) << count) - 1;
}

int Algebra::isSingle(int set)
{
    const int lesser = m_builder.emit(Do::Subtract, set, m_builder.constant(1));
    const int several = m_builder.emit(Do::Overlaps, set, lesser);
    const int some = m_builder.emit(Do::Overlaps, set, set);
    return m_builder.both(some, m_builder.negation(several));
}

void Algebra::combine(Lowered &into, const Lowered &a, const Lowered &b)
{
    into.has = m_builder.both(a.has, b.has);
    into.sure = m_builder.both(a.sure, b.sure);
    into.gone = m_builder.either(a.gone, b.gone);
}

int Algebra::mul(int a, int b)
{
    return m_builder.emit(Do::Multiply, a, b);
}

void Algebra::rescale(Lowered &a, qint64 scale)
{
    if (a.scale == scale || a.isBroken())
        return;
    const int factor = m_builder.constant(scale / a.scale);
    const bool isPoint = a.least == a.most;
    a.least = mul(a.least, factor);
    a.most = isPoint ? a.least : mul(a.most, factor);
    a.scale = scale;
}

void Algebra::scaleBy(Lowered &a, int positive)
{
    const bool isPoint = a.least == a.most;
    a.least = mul(a.least, positive);
    a.most = isPoint ? a.least : mul(a.most, positive);
}

void Algebra::alignScale(Lowered &a, Lowered &b)
{
    if (a.type.kind == Kind::Any || b.type.kind == Kind::Any) {
        auto &nothing = a.type.kind == Kind::Any ? a : b;
        const auto &other = a.type.kind == Kind::Any ? b : a;
        const auto flags = nothing;
        const auto type = commonType(a.type, b.type);
        nothing = other;
        nothing.type = type;
        nothing.has = m_builder.truth(false);
        nothing.sure = flags.sure;
        nothing.gone = flags.gone;
        nothing.yes = nothing.no = m_builder.truth(false);
        return;
    }
    if (a.type.kind != Kind::Number || b.type.kind != Kind::Number || a.scale == b.scale)
        return;
    const qint64 shared = std::gcd(a.scale, b.scale);
    qint64 common = 0;
    if (__builtin_mul_overflow(a.scale / shared, b.scale, &common) || common > kFarthest) {
        a.least = a.most = b.least = b.most = kBroken;
        return;
    }
    rescale(a, common);
    rescale(b, common);
}

void Algebra::align(Lowered &a, Lowered &b)
{
    alignScale(a, b);
    if (a.per == b.per || a.isBroken() || b.isBroken())
        return;
    const int left = a.per;
    const int right = b.per;
    if (right >= 0)
        scaleBy(a, right);
    if (left >= 0)
        scaleBy(b, left);
    a.per = b.per = left < 0 ? right : right < 0 ? left : mul(left, right);
}

Lowered Algebra::logic(bool isAnd, const Lowered &a, const Lowered &b)
{
    auto &g = m_builder;
    // Of «or» the same with yes and no in each other's place.
    const auto yes = [&](const Lowered &t) { return isAnd ? t.yes : t.no; };
    const auto no = [&](const Lowered &t) { return isAnd ? t.no : t.yes; };
    const int all = g.both(yes(a), yes(b));
    const bool total = no(a) == g.negation(yes(a)) && no(b) == g.negation(yes(b));
    const int any = total ? g.negation(all) : g.either(no(a), no(b));
    const int sure =
        g.either(g.both(a.sure, b.sure), g.either(g.both(no(a), a.sure), g.both(no(b), b.sure)));
    const int gone =
        g.either(g.both(a.gone, b.gone), g.either(g.both(a.gone, g.both(yes(b), b.sure)),
                                                  g.both(b.gone, g.both(yes(a), a.sure))));
    return isAnd ? truth(all, any, sure, gone) : truth(any, all, sure, gone);
}

Lowered Algebra::conjunction(const Lowered &a, const Lowered &b)
{
    return a.isBroken() || b.isBroken() ? broken(a.type) : logic(true, a, b);
}

Lowered Algebra::disjunction(const Lowered &a, const Lowered &b)
{
    return a.isBroken() || b.isBroken() ? broken(a.type) : logic(false, a, b);
}

Lowered Algebra::negation(const Lowered &a)
{
    return a.isBroken() ? a : truth(a.no, a.yes, a.sure, a.gone);
}

Lowered Algebra::less(Lowered a, Lowered b, bool orEqual)
{
    const Type type{kTruth, {}, false, -1};
    align(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(type);
    auto &g = m_builder;
    Lowered flags;
    combine(flags, a, b);
    const int yes = g.emit(orEqual ? Do::LessEqual : Do::Less, a.most, b.least);
    const int no = g.emit(orEqual ? Do::Less : Do::LessEqual, b.most, a.least);
    return truth(g.both(flags.has, yes), g.both(flags.has, no), flags.sure, flags.gone);
}

Lowered Algebra::equal(Lowered a, Lowered b)
{
    const Type type{kTruth, {}, false, -1};
    align(a, b);
    if (a.isBroken() || b.isBroken())
        return broken(type);
    auto &g = m_builder;
    Lowered flags;
    combine(flags, a, b);
    if (a.isTruth()) {
        const int same = g.either(g.both(a.yes, b.yes), g.both(a.no, b.no));
        const int apart = g.either(g.both(a.yes, b.no), g.both(a.no, b.yes));
        return truth(same, apart, flags.sure, flags.gone);
    }
    if (a.type.kind == Kind::Choice) {
        const int meet = g.emit(Do::Overlaps, a.least, b.least);
        const int has = isExact() ? flags.sure : flags.has;
        const int single = g.both(isSingle(a.least), isSingle(b.least));
        return truth(g.both(g.both(has, single), meet), g.both(has, g.negation(meet)), flags.sure,
                     flags.gone);
    }
    if (a.least == a.most && b.least == b.most) {
        const int same = g.emit(Do::Equal, a.least, b.least);
        return truth(g.both(flags.has, same), g.both(flags.has, g.negation(same)), flags.sure,
                     flags.gone);
    }
    const int same =
        g.both(g.emit(Do::LessEqual, a.most, b.least), g.emit(Do::LessEqual, b.most, a.least));
    const int apart =
        g.either(g.emit(Do::Less, a.most, b.least), g.emit(Do::Less, b.most, a.least));
    return truth(g.both(flags.has, same), g.both(flags.has, apart), flags.sure, flags.gone);
}

Lowered Algebra::among(const Lowered &a, quint64 wanted)
{
    if (a.isBroken())
        return broken({kTruth, {}, false, -1});
    auto &g = m_builder;
    const int set = g.constant(static_cast<qint64>(wanted));
    const int some = g.emit(Do::Overlaps, a.least, set);
    const int all = m_knowledge == Knowledge::Everything ? some : g.emit(Do::Within, a.least, set);
    return truth(g.both(a.has, all), g.both(a.has, g.negation(some)), a.sure, a.gone);
}

int Algebra::samePoint(const Lowered &a, const Lowered &b)
{
    auto left = a;
    auto right = b;
    align(left, right);
    return m_builder.emit(Do::Equal, left.least, right.least);
}

Lowered Algebra::select(int condition, Lowered a, Lowered b)
{
    alignScale(a, b);
    if (condition == kBroken || a.isBroken() || b.isBroken())
        return broken(a.type);
    auto &g = m_builder;
    const auto pick = [&](int one, int other) { return g.emit(Do::Select, condition, one, other); };
    Lowered value = a;
    value.sure = pick(a.sure, b.sure);
    value.gone = pick(a.gone, b.gone);
    if (a.isTruth()) {
        value.yes = pick(a.yes, b.yes);
        const bool total = a.no == g.negation(a.yes) && b.no == g.negation(b.yes);
        value.no = total ? g.negation(value.yes) : pick(a.no, b.no);
        return settled(value);
    }
    const bool isPoint = a.least == a.most && b.least == b.most;
    value.least = pick(a.least, b.least);
    value.most = isPoint ? value.least : pick(a.most, b.most);
    value.has = pick(a.has, b.has);
    if (a.per != b.per) {
        const auto divisor = [&](int per) { return per < 0 ? g.constant(1) : per; };
        value.per = pick(divisor(a.per), divisor(b.per));
    }
    return settled(value);
}

Lowered Algebra::isKnown(const Lowered &a)
{
    if (a.isBroken())
        return broken({kTruth, {}, false, -1});
    return truth(a.sure, a.gone, m_builder.either(a.sure, a.gone), m_builder.truth(false));
}

}   // namespace core::program
