#include "core/program/encode.h"
#include "core/program/graph_lowering.h"

#include <algorithm>

// Lists: what is computed of each member, and what the members come to. As
// core/rules/evaluator_members: known only when the list is, who takes part, and their values.

namespace core::program {

using rules::GraphNode;
using rules::Kind;
using rules::Op;
using rules::Type;

namespace {

const Type kNumber{Kind::Number, {}, true, -1};

}   // namespace

Lowered GraphLowering::listFact(const rules::FactSlot &slot, const rules::VocabularyEntry &entry)
{
    auto &g = m_algebra.builder();
    auto list = m_algebra.point(entry.type, g.constant(0), g.truth(true));
    if (m_algebra.knowledge() == Knowledge::Everything)
        return list;
    Input input;
    input.key = entry.question().key;
    input.part = Input::Part::Known;
    input.question = slot.question;
    list.has = list.sure = g.input(input, {0, 1}, 1);
    // A list that may still be told is open; nothing can be said of who is in it.
    list.gone = m_algebra.isExact() || !slot.asked ? g.negation(list.sure) : g.truth(false);
    return list;
}

Lowered GraphLowering::memberField(const GraphNode &node)
{
    auto &g = m_algebra.builder();
    const auto &slot = m_benefit.facts[static_cast<std::size_t>(node.ref)];
    const auto &list = m_vocabulary.at(slot.question);
    const int question = list.fields[node.column];
    const auto &entry = m_vocabulary.at(question);
    auto answers = answerRange(entry.question());
    if (!answers)
        return m_algebra.broken(entry.type);
    // What an absent field means may lie beyond all answers: «died in 9999».
    if (const auto absent = wholeNumber(entry.absent, answers->scale)) {
        answers->range.least = std::min(answers->range.least, *absent);
        answers->range.most = std::max(answers->range.most, *absent);
    }
    const auto input = [&](Input::Part part) {
        const bool isFlag = part == Input::Part::Known;
        Input given;
        given.key = list.question().key;
        given.field = entry.question().key;
        given.part = part;
        given.list = g.listIndex(list.question().key);
        given.question = question;
        return g.input(given, isFlag ? Range{0, 1} : answers->range, isFlag ? 1 : answers->scale);
    };
    const bool isTruth = entry.type.kind == Kind::YesNo;
    if (m_algebra.isExact() || entry.type.kind == Kind::Choice) {
        const int value = input(Input::Part::Value);
        if (m_algebra.knowledge() == Knowledge::Everything)
            return isTruth ? m_algebra.known(value)
                           : m_algebra.point(entry.type, value, g.truth(true), answers->scale);
        const int isKnown =
            m_algebra.isExact() ? input(Input::Part::Known) : m_algebra.isSingle(value);
        if (isTruth)
            return m_algebra.truth(value, g.both(g.negation(value), isKnown), isKnown,
                                   g.negation(isKnown));
        auto field = m_algebra.point(entry.type, value, isKnown, answers->scale);
        if (entry.type.kind == Kind::Choice)
            field.has = g.emit(Do::Overlaps, value, value);
        if (!m_algebra.isExact())
            field.gone = g.truth(false);   // the desk may ask the list again
        return field;
    }
    auto field =
        m_algebra.point(entry.type, input(Input::Part::Least), g.truth(true), answers->scale);
    field.most = input(Input::Part::Most);
    field.sure = g.emit(Do::Equal, field.least, field.most);
    field.gone = g.truth(false);
    return isTruth ? m_algebra.truth(field.least, g.negation(field.most), field.sure, field.gone)
                   : field;
}

GraphLowering::MemberPart GraphLowering::memberPart(const GraphNode &node)
{
    auto &g = m_algebra.builder();
    MemberPart part;
    part.list = lower(node.arguments[0]);
    part.where = lower(node.arguments[1]);
    if (node.arguments.size() > 2)
        part.value = lower(node.arguments[2]);
    else
        part.value = m_algebra.known(g.truth(true));
    if (part.list.isBroken() || part.where.isBroken() || part.value.isBroken() ||
        (part.value.per >= 0 && g.list(part.value.per) >= 0)) {
        part.isBroken = true;   // fractions of different members have no divisor in common
        return part;
    }
    const int slot = m_benefit.nodes[static_cast<std::size_t>(node.arguments[0])].ref;
    const auto &key =
        m_vocabulary.at(m_benefit.facts[static_cast<std::size_t>(slot)].question).question().key;
    part.index = g.listIndex(key);
    return part;
}

int GraphLowering::countOf(const MemberPart &part, int who)
{
    auto &g = m_algebra.builder();
    return g.emit(Do::CountWhere, g.toMembers(who, part.index));
}

int GraphLowering::isNobody(const MemberPart &part, int who)
{
    auto &g = m_algebra.builder();
    return g.emit(Do::LessEqual, countOf(part, who), g.constant(0));
}

int GraphLowering::over(const MemberPart &part, Do what, int value, int who, int nth)
{
    auto &g = m_algebra.builder();
    return g.emit(what, g.toMembers(value, part.index), g.toMembers(who, part.index), nth);
}

/// Flags of what rests on who takes part and, where they do, on their values.
void GraphLowering::memberFlags(Lowered &into, const MemberPart &part, int hasValue, int sureValue,
                                int goneValue)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    const int maybe = g.negation(where.no);
    const int inDoubt = m_algebra.isExact() ? g.negation(where.sure) : where.gone;
    into.has =
        g.both(part.list.has, g.both(isNobody(part, inDoubt),
                                     isNobody(part, g.both(m_algebra.isExact() ? where.yes : maybe,
                                                           g.negation(hasValue)))));
    into.sure =
        g.both(part.list.sure, g.both(isNobody(part, g.negation(where.sure)),
                                      isNobody(part, g.both(where.yes, g.negation(sureValue)))));
    const int lost = g.either(where.gone, g.both(g.both(where.sure, where.yes), goneValue));
    into.gone = g.either(part.list.gone, g.both(part.list.sure, g.negation(isNobody(part, lost))));
    if (m_algebra.isExact()) {
        into.sure = into.has;
        into.gone = g.negation(into.has);
    }
}

Lowered GraphLowering::overMembers(const GraphNode &node)
{
    auto part = memberPart(node);
    if (part.isBroken)
        return m_algebra.broken(node.type);
    switch (node.op) {
    case Op::Count:
        return countMembers(part);
    case Op::Any:
        return anyMember(part);
    case Op::Sum:
        return sumOfMembers(part);
    case Op::Least:
    case Op::Greatest:
        return extremeOfMembers(part, node.op == Op::Greatest);
    case Op::Nth:
        return nthOfMembers(part, lower(node.arguments[3]),
                            node.column == static_cast<int>(rules::NthOrder::Falling));
    case Op::First:
        return firstOfMembers(part);
    default:
        return rankOfMember(part);
    }
}

Lowered GraphLowering::countMembers(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    auto count = m_algebra.point(kNumber, countOf(part, part.where.yes), g.truth(true));
    if (!m_algebra.isExact())
        count.most = countOf(part, g.negation(part.where.no));
    memberFlags(count, part, g.truth(true), g.truth(true), g.truth(false));
    return count;
}

Lowered GraphLowering::anyMember(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    const int one = g.both(part.list.has, g.negation(isNobody(part, where.yes)));
    const int nobody = g.both(part.list.has, isNobody(part, g.negation(where.no)));
    const int sure =
        g.both(part.list.sure, g.either(isNobody(part, g.negation(where.sure)),
                                        g.negation(isNobody(part, g.both(where.sure, where.yes)))));
    return m_algebra.truth(one, nobody, sure, part.list.gone);
}

Lowered GraphLowering::sumOfMembers(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    auto sum = part.value;
    if (m_algebra.isExact()) {
        sum.least = sum.most = over(part, Do::SumWhere, part.value.least, where.yes);
    } else {
        const auto end = [&](int value, Do hull) {
            const int maybe = g.emit(hull, value, g.constant(0));
            const int share = g.emit(Do::Select, where.yes, value,
                                     g.emit(Do::Select, where.no, g.constant(0), maybe));
            return over(part, Do::SumWhere, share, g.truth(true));
        };
        sum.least = end(part.value.least, Do::Min);
        sum.most = end(part.value.most, Do::Max);
    }
    memberFlags(sum, part, part.value.has, part.value.sure, part.value.gone);
    return sum;
}

Lowered GraphLowering::extremeOfMembers(const MemberPart &part, bool greatest)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    const auto what = greatest ? Do::GreatestWhere : Do::LeastWhere;
    auto found = part.value;
    const int maybe = g.negation(where.no);
    const int near = over(part, what, greatest ? part.value.least : part.value.most, where.yes);
    if (m_algebra.isExact()) {
        found.least = found.most = over(part, what, part.value.least, where.yes);
    } else {
        const int far = over(part, what, greatest ? part.value.most : part.value.least, maybe);
        found.least = greatest ? near : far;
        found.most = greatest ? far : near;
    }
    memberFlags(found, part, part.value.has, part.value.sure, part.value.gone);
    const int somebody = g.negation(isNobody(part, where.yes));
    found.has = g.both(found.has, somebody);
    found.sure = g.both(found.sure, somebody);
    if (m_algebra.isExact())
        found.gone = g.negation(found.has);
    return found;
}

/// With Bounds an order is only an order of points.
int GraphLowering::unordered(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    const int open = g.negation(g.either(where.yes, where.no));
    if (part.value.isTruth() || part.value.least == part.value.most)
        return open;
    const int apart = g.emit(Do::Less, part.value.least, part.value.most);
    return g.either(open, g.both(where.yes, apart));
}

Lowered GraphLowering::nthOfMembers(const MemberPart &part, const Lowered &nth, bool falling)
{
    auto &g = m_algebra.builder();
    if (nth.isBroken() || nth.scale != 1 || nth.per >= 0)
        return m_algebra.broken(part.value.type);
    const auto &where = part.where;
    const int count = countOf(part, where.yes);
    const int place = falling
                          ? g.emit(Do::Subtract, g.emit(Do::Add, count, g.constant(1)), nth.least)
                          : nth.least;
    auto found = part.value;
    found.least = found.most = over(part, Do::NthWhere, part.value.least, where.yes, place);
    memberFlags(found, part, part.value.has, part.value.sure, part.value.gone);
    int fits = g.both(g.emit(Do::LessEqual, g.constant(1), nth.least),
                      g.emit(Do::LessEqual, nth.least, count));
    fits = g.both(fits, g.both(nth.has, isNobody(part, unordered(part))));
    if (nth.least != nth.most)
        fits = g.both(fits, g.emit(Do::Equal, nth.least, nth.most));
    found.has = g.both(found.has, fits);
    found.sure = g.both(found.sure, g.both(fits, nth.sure));
    found.gone = m_algebra.isExact() ? g.negation(found.has) : found.gone;
    return found;
}

/// The value of the first in the order of the list: the one of least place among those who take
/// part; places count from 1, by a rank in which all are equal.
Lowered GraphLowering::firstOfMembers(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    const auto &where = part.where;
    const int place = over(part, Do::RankWhere, g.constant(0), g.truth(true));
    const int first = over(part, Do::LeastWhere, place, where.yes);
    const int isFirst = g.both(where.yes, g.emit(Do::Equal, place, g.toMembers(first, part.index)));
    const auto of = [&](int value) { return over(part, Do::GreatestWhere, value, isFirst); };
    auto found = part.value;
    memberFlags(found, part, g.truth(true), g.truth(true), g.truth(false));
    const auto &value = part.value;
    const int settled =
        g.both(found.has, isNobody(part, g.negation(g.either(where.yes, where.no))));
    const int sure = g.both(g.both(found.sure, settled), of(value.sure));
    if (value.isTruth())
        return m_algebra.truth(g.both(settled, of(value.yes)), g.both(settled, of(value.no)), sure,
                               found.gone);
    const int somebody = g.negation(isNobody(part, where.yes));
    const bool isPoint = value.least == value.most;
    found.least = of(value.least);
    found.most = isPoint ? found.least : of(value.most);
    found.has = g.both(g.both(settled, somebody), of(value.has));
    found.sure = g.both(sure, somebody);
    if (m_algebra.isExact())
        found.gone = g.negation(found.sure);
    return found;
}

Lowered GraphLowering::rankOfMember(const MemberPart &part)
{
    auto &g = m_algebra.builder();
    auto rank = m_algebra.point(
        kNumber, over(part, Do::RankWhere, part.value.least, part.where.yes), g.truth(true));
    memberFlags(rank, part, part.value.has, part.value.sure, part.value.gone);
    int own = part.value.has;
    if (part.value.least != part.value.most)
        own = g.both(own, g.emit(Do::Equal, part.value.least, part.value.most));
    own = g.both(own, isNobody(part, unordered(part)));
    rank.has = g.both(rank.has, own);
    rank.sure = g.both(rank.sure, g.both(own, part.value.sure));
    if (m_algebra.isExact())
        rank.gone = g.negation(rank.has);
    return rank;
}

}   // namespace core::program
