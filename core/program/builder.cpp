#include "core/program/builder.h"

#include "core/program/civil_day.h"

#include <algorithm>
#include <limits>

namespace core::program {

namespace {

bool commutes(Do what)
{
    return what == Do::And || what == Do::Or || what == Do::Equal || what == Do::Overlaps ||
           what == Do::Add || what == Do::Multiply || what == Do::Min || what == Do::Max;
}

bool isOfWholeList(Do what)
{
    return what == Do::CountWhere || what == Do::SumWhere || what == Do::LeastWhere ||
           what == Do::GreatestWhere || what == Do::NthWhere;
}

}   // namespace

int Builder::constant(qint64 value)
{
    if (value == std::numeric_limits<qint64>::min())
        return kBroken;   // has no opposite
    const auto known = m_constants.find(value);
    if (known != m_constants.end())
        return known->second;
    m_nodes.push_back({Do::Constant, {-1, -1, -1}, 0, -1, {value, value}});
    const int reg = static_cast<int>(m_nodes.size()) - 1;
    m_constants.insert({value, reg});
    return reg;
}

int Builder::add(const Node &node)
{
    const Key key = {static_cast<int>(node.what), node.arguments[0], node.arguments[1],
                     node.arguments[2]};
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    m_nodes.push_back(node);
    const int reg = static_cast<int>(m_nodes.size()) - 1;
    m_known.insert({key, reg});
    return reg;
}

int Builder::input(const Input &input, const Range &range, qint64 scale)
{
    int index = 0;
    for (const auto &other : m_inputs) {
        if (other.key == input.key && other.field == input.field && other.part == input.part)
            break;
        ++index;
    }
    if (index == static_cast<int>(m_inputs.size()))
        m_inputs.push_back(input);
    return add({Do::Input, {index, -1, -1}, scale, input.list, range});
}

int Builder::lookup(int at, const StepTable &table)
{
    if (at == kBroken)
        return kBroken;
    const auto same = std::find_if(m_lookups.begin(), m_lookups.end(), [&](const auto &other) {
        return other.from == table.from && other.values == table.values;
    });
    const int index = static_cast<int>(same - m_lookups.begin());
    if (same == m_lookups.end())
        m_lookups.push_back(table);
    if (isConstant(at))
        return constant(lookedUp(table, range(at).least));
    const auto [least, most] = std::minmax_element(table.values.begin(), table.values.end());
    if (*least < -kFarthest || *most > kFarthest)
        return kBroken;
    return add({Do::Lookup, {at, index, -1}, 0, list(at), {*least, *most}});
}

int Builder::emit(Do what, int a, int b, int c)
{
    if (a == kBroken || b == kBroken || c == kBroken)
        return kBroken;
    if (commutes(what) && (isConstant(a) || (a > b && !isConstant(b))))
        std::swap(a, b);
    if (const int known = simpler(what, a, b, c); known != -1)
        return known;
    std::array<int, 3> arguments{a, b, c};
    int members = -1;
    for (const int argument : arguments)
        members = std::max(members, list(argument));
    if (members >= 0 && what != Do::ToMembers) {
        for (int &argument : arguments) {
            const bool isHousehold = argument >= 0 && list(argument) < 0;
            if (isHousehold && !isConstant(argument) && !isOfWholeList(what))
                argument = toMembers(argument, members);
        }
    }
    const auto rangeAt = [&](int argument) { return argument < 0 ? Range{} : range(argument); };
    const auto result = resultRange(what, rangeAt(a), rangeAt(b), rangeAt(c));
    if (!result)
        return kBroken;
    if (result->isPoint() && !isOfWholeList(what))
        return constant(result->least);
    return add({what, arguments, 0, isOfWholeList(what) ? -1 : members, *result});
}

int Builder::labelled(int reg, qint64 scale)
{
    if (reg < 0)
        return reg;
    auto &node = m_nodes[static_cast<std::size_t>(reg)];
    if (node.scale == 0)
        node.scale = scale;
    if (node.scale == scale)
        return reg;
    const auto copy = m_copies.find({reg, scale});
    if (copy != m_copies.end())
        return copy->second;
    auto again = node;
    if (again.what != Do::Constant)
        again = {Do::Multiply, {reg, constant(1), -1}, 0, node.list, node.range};
    again.scale = scale;
    m_nodes.push_back(again);
    const int made = static_cast<int>(m_nodes.size()) - 1;
    m_copies.insert({{reg, scale}, made});
    return made;
}

int Builder::toMembers(int reg, int members)
{
    if (reg < 0 || list(reg) == members)
        return reg;
    return add({Do::ToMembers, {reg, members, -1}, 0, members, range(reg)});
}

int Builder::text(const QString &text)
{
    if (!m_texts.contains(text))
        m_texts.append(text);
    return constant(m_texts.indexOf(text));
}

int Builder::listIndex(const QString &key)
{
    if (!m_lists.contains(key))
        m_lists.append(key);
    return static_cast<int>(m_lists.indexOf(key));
}

int Builder::simpler(Do what, int a, int b, int c)
{
    if (isOfWholeList(what) || what == Do::RankWhere)
        return -1;
    const auto isKnown = [&](int argument) { return argument < 0 || isConstant(argument); };
    if (what != Do::ToMembers && isKnown(a) && isKnown(b) && isKnown(c)) {
        const auto value = [&](int argument) { return argument < 0 ? 0 : range(argument).least; };
        const auto fits =
            resultRange(what, {value(a), value(a)}, {value(b), value(b)}, {value(c), value(c)});
        return fits ? constant(computed(what, value(a), value(b), value(c))) : kBroken;
    }
    switch (what) {
    case Do::And:
    case Do::Or:
    case Do::Not:
        return simplerLogic(what, a, b);
    case Do::Equal:
    case Do::Less:
    case Do::LessEqual:
        return simplerComparison(what, a, b);
    case Do::Select: {
        const int found = simplerSelect(a, b, c);
        return found < 0 ? found : found;
    }
    default:
        return simplerArithmetic(what, a, b);
    }
}

int Builder::simplerLogic(Do what, int a, int b)
{
    if (what == Do::Not) {
        const auto node = at(a);
        switch (node.what) {
        case Do::Not:
            return node.arguments[0];
        case Do::Less:
            return emit(Do::LessEqual, node.arguments[1], node.arguments[0]);
        case Do::LessEqual:
            return emit(Do::Less, node.arguments[1], node.arguments[0]);
        default:
            return -1;
        }
    }
    const qint64 settles = what == Do::Or ? 1 : 0;
    if (isConstant(b))
        return isConstant(b, settles) ? b : a;
    if (a == b)
        return a;
    if (negation(a) == b)
        return constant(settles);
    if (const int same = opposite(what == Do::And ? Do::Or : Do::And, negation(a), negation(b));
        same >= 0)
        return negation(same);
    // x and (x and y), x or (x or y), x and (x or y), x or (x and y).
    for (const auto &[one, other] : {std::pair{a, b}, std::pair{b, a}}) {
        const auto node = at(other);
        const bool holds = node.arguments[0] == one || node.arguments[1] == one;
        if (holds && node.what == what)
            return other;
        if (holds && (node.what == Do::And || node.what == Do::Or))
            return one;
    }
    return -1;
}

/// What is already there for the same two, or -1.
int Builder::opposite(Do what, int a, int b)
{
    const auto known = m_known.find({static_cast<int>(what), std::min(a, b), std::max(a, b), -1});
    return known == m_known.end() ? -1 : known->second;
}

int Builder::simplerComparison(Do what, int a, int b)
{
    const auto left = range(a);
    const auto right = range(b);
    if (a == b)
        return truth(what != Do::Less);
    if (what == Do::Equal) {
        if (left.most < right.least || right.most < left.least)
            return truth(false);
        return -1;
    }
    const bool orEqual = what == Do::LessEqual;
    if (left.most < right.least || (orEqual && left.most == right.least))
        return truth(true);
    if (right.most < left.least || (!orEqual && right.most == left.least))
        return truth(false);
    // k · x against a number is x against the number divided.
    const auto factor = [&](int reg) -> qint64 {
        const auto &node = at(reg);
        const bool scaled = node.what == Do::Multiply && isConstant(node.arguments[1]);
        return scaled ? std::max<qint64>(range(node.arguments[1]).least, 0) : 0;
    };
    if (const auto k = factor(a); k > 0 && isConstant(b)) {
        const qint64 bound = orEqual ? floorDivide(right.least, k) : -floorDivide(-right.least, k);
        return emit(what, at(a).arguments[0], constant(bound));
    }
    if (const auto k = factor(b); k > 0 && isConstant(a)) {
        const qint64 bound = orEqual ? -floorDivide(-left.least, k) : floorDivide(left.least, k);
        return emit(what, constant(bound), at(b).arguments[0]);
    }
    if (factor(a) > 0 && factor(a) == factor(b))
        return emit(what, at(a).arguments[0], at(b).arguments[0]);
    return -1;
}

int Builder::simplerArithmetic(Do what, int a, int b)
{
    const auto left = range(a);
    const auto right = b < 0 ? Range{} : range(b);
    switch (what) {
    case Do::Min:
    case Do::Max: {
        if (a == b)
            return a;
        if (left.most <= right.least)
            return what == Do::Min ? a : b;
        if (right.most <= left.least)
            return what == Do::Min ? b : a;
        return -1;
    }
    case Do::Subtract:
        if (a == b)
            return constant(0);
        if (isConstant(b))
            return emit(Do::Add, a, constant(-right.least));
        return -1;
    case Do::Add: {
        if (isConstant(b, 0))
            return a;
        const auto node = at(a);
        if (isConstant(b) && node.what == Do::Add && isConstant(node.arguments[1])) {
            const int sum = emit(Do::Add, node.arguments[1], b);
            return sum == kBroken ? -1 : emit(Do::Add, node.arguments[0], sum);
        }
        return -1;
    }
    case Do::Multiply: {
        if (isConstant(b, 1))
            return a;
        if (isConstant(b, 0))
            return constant(0);
        const auto node = at(a);
        if (isConstant(b) && node.what == Do::Multiply && isConstant(node.arguments[1])) {
            const int product = emit(Do::Multiply, node.arguments[1], b);
            return product == kBroken ? -1 : emit(Do::Multiply, node.arguments[0], product);
        }
        return -1;
    }
    case Do::DivideFloor:
    case Do::DivideCeil:
    case Do::DivideHalfUp:
    case Do::DivideHalfEven:
        return isConstant(b, 1) ? a : -1;
    case Do::Overlaps:
        return isConstant(b, 0) ? truth(false) : -1;
    default:
        return -1;
    }
}

int Builder::simplerSelect(int condition, int yes, int no)
{
    if (isConstant(condition))
        return isConstant(condition, 1) ? yes : no;
    if (yes == no)
        return yes;
    const auto isTruth = [&](int reg) { return range(reg).least >= 0 && range(reg).most <= 1; };
    if (!isTruth(yes) || !isTruth(no)) {
        const auto node = at(condition);
        return node.what == Do::Not ? emit(Do::Select, node.arguments[0], no, yes) : -1;
    }
    if (isConstant(yes))
        return isConstant(yes, 1) ? either(condition, no) : both(negation(condition), no);
    if (isConstant(no))
        return isConstant(no, 1) ? either(negation(condition), yes) : both(condition, yes);
    return -1;
}

}   // namespace core::program
