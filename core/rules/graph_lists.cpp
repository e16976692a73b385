#include "core/rules/graph_builder.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

namespace {

const Type kYesNo{Kind::YesNo, {}, false, -1};
const Type kPlainNumber{Kind::Number, {}, false, -1};
const Type kAnyNumber{Kind::Number, {}, true, -1};

}   // namespace

const QStringList &listFunctions()
{
    static const QStringList kFunctions = {u"count"_s, u"any"_s,          u"all"_s,
                                           u"sum"_s,   u"nth"_s,          u"first"_s,
                                           u"rank"_s,  u"nth_youngest"_s, u"none"_s};
    return kFunctions;
}

bool GraphBuilder::isListCall(const Expression &expression) const
{
    if (listFunctions().contains(expression.text))
        return true;
    const bool extreme = expression.text == u"min"_s || expression.text == u"max"_s;
    return extreme && expression.arguments.size() == 1;
}

/// `list`, or the value of each member alone, written out as «value of list».
Expression GraphBuilder::overOf(const Expression &argument) const
{
    if (argument.form == Form::Over || argument.form == Form::Missing)
        return argument;
    Expression over{Form::Over, argument.text, {}, std::vector<Expression>(3), argument.place};
    if (argument.form != Form::Name) {
        over.form = Form::Missing;
        return over;
    }
    QString each;
    if (const auto *derived = m_vocabulary.derived(argument.text))
        each = derived->each.text;
    else if (m_values.contains(argument.text))
        each = m_parsed.values[m_values[argument.text]].each.text;
    if (!each.isEmpty()) {
        over.text = each;
        over.arguments[0] = argument;
    }
    return over;
}

int GraphBuilder::listCall(const Expression &expression)
{
    const auto &function = expression.text;
    const bool counted = function == u"nth"_s || function == u"nth_youngest"_s;
    const auto &arguments = expression.arguments;
    if (arguments.size() != (counted ? 2u : 1u)) {
        return fault(
            expression.place,
            counted
                ? u"«%1» vuole un numero e un elenco, come %1(2, data of figli)."_s.arg(function)
                : u"«%1» vuole un elenco."_s.arg(function));
    }
    if (arguments.back().isMissing())
        return kNoNode;   // the reader has said why
    const auto over = overOf(arguments.back());
    if (over.isMissing())
        return fault(arguments.back().place, u"«%1» vuole il nome di un elenco."_s.arg(function),
                     function == u"any"_s || function == u"count"_s
                         ? u"%1(elenco where condizione)"_s.arg(function)
                         : u"%1(valore of elenco)"_s.arg(function));
    return listOperation(expression, over);
}

/// «of» and «have» where the function wants them, and nowhere else.
bool GraphBuilder::isWellFormed(const QString &function, const Expression &over)
{
    const bool all = function == u"all"_s;
    const bool valued =
        !all && function != u"any"_s && function != u"none"_s && function != u"count"_s;
    if (over.arguments[0].isMissing() == valued) {
        fault(over.place, valued ? u"«%1» vuole «valore of elenco»."_s.arg(function)
                                 : u"«%1» non vuole «of»."_s.arg(function));
        return false;
    }
    if (over.arguments[2].isMissing() == all) {
        fault(over.place,
              all ? u"«all» vuole «elenco have condizione»."_s : u"Solo «all» vuole «have»."_s);
        return false;
    }
    return true;
}

int GraphBuilder::listOperation(const Expression &call, const Expression &over)
{
    const auto &function = call.text;
    if (!isWellFormed(function, over))
        return kNoNode;
    const auto use = listUse(over);
    if (!use)
        return kNoNode;
    const int where = takingPart(*use, over);
    if (where == kNoNode)
        return kNoNode;
    if (function == u"count"_s)
        return overNode(Op::Count, kPlainNumber, {use->list, where}, call.place);
    if (over.arguments[0].isMissing()) {
        const int any = overNode(Op::Any, kYesNo, {use->list, where}, call.place);
        return function == u"any"_s ? any : add(Op::Not, kYesNo, {any}, call.place);
    }
    const int value = [&] {
        const ScopeChange inner(m_scope, use->scope);
        return build(over.arguments[0]);
    }();
    if (value == kNoNode)
        return kNoNode;
    if (function == u"first"_s)
        return overNode(Op::First, typeOf(value), {use->list, where, value}, call.place);
    if (function == u"sum"_s) {
        if (!accepts(kAnyNumber, typeOf(value)))
            return fault(over.arguments[0].place,
                         u"«sum» vuole un numero: qui c'è %1."_s.arg(describe(typeOf(value))));
        return overNode(Op::Sum, typeOf(value), {use->list, where, value}, call.place);
    }
    const bool counted = call.arguments.size() == 2;
    const int nth = counted ? build(call.arguments[0], kPlainNumber) : kNoNode;
    if (counted && nth == kNoNode)
        return kNoNode;
    return orderedOver(function, {use->scope, use->list, where}, value, nth, call.place);
}

/// Who counts: those of the list; for «have» those who have it not, of whom there must be none.
int GraphBuilder::takingPart(const ListUse &use, const Expression &over)
{
    if (over.arguments[2].isMissing())
        return use.where == kNoNode ? constant(Value{true}, kYesNo, over.place) : use.where;
    const ScopeChange inner(m_scope, use.scope);
    const int have = build(over.arguments[2], kYesNo);
    const int fails = add(Op::Not, kYesNo, {have}, over.place);
    return use.where == kNoNode ? fails : add(Op::And, kYesNo, {use.where, fails}, over.place);
}

/// What compares the members' values with each other.
int GraphBuilder::orderedOver(const QString &function, const ListUse &use, int value, int nth,
                              const Place &place)
{
    const Type type = typeOf(value);
    const bool youngest = function == u"nth_youngest"_s;
    if (type.kind != Kind::Date && (youngest || type.kind != Kind::Number)) {
        return fault(
            place,
            youngest
                ? u"«nth_youngest» vuole una data di nascita: qui c'è %1."_s.arg(describe(type))
                : u"«%1» confronta numeri o date: qui c'è %2."_s.arg(function, describe(type)));
    }
    if (function == u"rank"_s) {
        if (m_scope.slot != use.scope.slot)
            return fault(place, u"«rank» è il posto di una riga: si usa in un valore di ogni riga "
                                u"(«each») o in una condizione di «where»."_s);
        const int node = overNode(Op::Rank, kPlainNumber, {use.list, use.where, value}, place);
        m_benefit.nodes.back().list = use.scope.slot;
        return node;
    }
    if (nth == kNoNode)
        return overNode(function == u"min"_s ? Op::Least : Op::Greatest, type,
                        {use.list, use.where, value}, place);
    if (m_benefit.nodes[static_cast<std::size_t>(nth)].list >= 0)
        return fault(place, u"Il primo numero di «%1» è uno per tutto l'elenco."_s.arg(function));
    const int node = overNode(Op::Nth, type, {use.list, use.where, value, nth}, place);
    m_benefit.nodes.back().column =
        static_cast<int>(youngest ? NthOrder::Falling : NthOrder::Rising);
    return node;
}

/// A node that takes the members together: one value, whatever its arguments are.
int GraphBuilder::overNode(Op op, const Type &type, std::vector<int> arguments, const Place &place)
{
    const int node = add(op, type, std::move(arguments), place);
    if (node != kNoNode)
        m_benefit.nodes.back().list = -1;
    return node;
}

}   // namespace core::rules
