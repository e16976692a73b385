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

int GraphBuilder::listOperation(const Expression &call, const Expression &over)
{
    const auto &function = call.text;
    const bool all = function == u"all"_s;
    const bool yesNo = all || function == u"any"_s || function == u"none"_s;
    const bool valued = !yesNo && function != u"count"_s;
    if (over.arguments[0].isMissing() == valued)
        return fault(over.place, valued ? u"«%1» vuole «valore of elenco»."_s.arg(function)
                                        : u"«%1» non vuole «of»."_s.arg(function));
    if (over.arguments[2].isMissing() == all)
        return fault(over.place, all ? u"«all» vuole «elenco have condizione»."_s
                                     : u"Solo «all» vuole «have»."_s);
    const auto use = listUse(over);
    if (!use)
        return kNoNode;
    int where = use->where;
    int value = kNoNode;
    {
        const ScopeChange inner(m_scope, use->scope);
        if (all) {
            const int have = build(over.arguments[2], kYesNo);
            const int fails = add(Op::Not, kYesNo, {have}, over.place);
            where = where == kNoNode ? fails : add(Op::And, kYesNo, {where, fails}, over.place);
            if (where == kNoNode)
                return kNoNode;
        }
        if (where == kNoNode)
            where = constant(Value{true}, kYesNo, over.place);
        if (valued)
            value = build(over.arguments[0]);
    }
    if (valued && value == kNoNode)
        return kNoNode;
    if (yesNo) {
        const int any = overNode(Op::Any, kYesNo, {use->list, where}, call.place);
        return function == u"any"_s ? any : add(Op::Not, kYesNo, {any}, call.place);
    }
    if (function == u"count"_s)
        return overNode(Op::Count, kPlainNumber, {use->list, where}, call.place);
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

std::optional<ListUse> GraphBuilder::listUse(const Expression &over)
{
    auto use = listNamed(over.text, over.place);
    if (!use || over.arguments.size() < 2 || over.arguments[1].isMissing())
        return use;
    const ScopeChange inner(m_scope, use->scope);
    const int condition = build(over.arguments[1], kYesNo);
    if (condition == kNoNode)
        return std::nullopt;
    use->where = use->where == kNoNode ? condition
                                       : add(Op::And, kYesNo, {use->where, condition}, over.place);
    return use;
}

std::optional<ListUse> GraphBuilder::listNamed(const QString &name, const Place &place)
{
    const int question = m_vocabulary.indexOf(name);
    if (question >= 0 && m_vocabulary.at(question).type.kind == Kind::List) {
        const int node = factNode(question, place);
        return ListUse{{m_benefit.nodes[static_cast<std::size_t>(node)].ref, {}}, node, kNoNode};
    }
    const auto *derived = m_vocabulary.derived(name);
    const bool isPart = derived != nullptr
                            ? derived->isList
                            : m_values.contains(name) && m_parsed.values[m_values[name]].isList;
    if (!isPart) {
        fault(place, u"L'elenco «%1» non esiste."_s.arg(name), nearestName(name, listNames()));
        return std::nullopt;
    }
    const int index = valueNamed(name, place);
    if (index < 0)
        return std::nullopt;
    const int slot = m_benefit.values[static_cast<std::size_t>(index)].list;
    ListUse use;
    use.scope = {slot, m_entered[index]};
    use.list = factNode(m_benefit.facts[static_cast<std::size_t>(slot)].question, place);
    use.where = add(Op::Named, kYesNo, {}, place);
    m_benefit.nodes.back().ref = index;
    m_benefit.nodes.back().list = slot;
    return use;
}

std::optional<MemberScope> GraphBuilder::scopeOf(const Written &each)
{
    if (each.isEmpty())
        return MemberScope();
    const auto use = listNamed(each.text, each.place);
    return use ? std::optional(use->scope) : std::nullopt;
}

int GraphBuilder::compileList(const Written &name, const Text &label, const Expression &is)
{
    const bool plain = is.form == Form::Name;
    const bool filtered =
        is.form == Form::Over && is.arguments[0].isMissing() && is.arguments[2].isMissing();
    if (!plain && !filtered) {
        return is.isMissing()
                   ? -1
                   : fault(is.place, u"Un elenco si scrive «elenco where condizione»."_s);
    }
    const auto use = listUse(is);
    if (!use)
        return -1;
    const int node = use->where == kNoNode ? constant(Value{true}, kYesNo, is.place) : use->where;
    NamedValue named;
    named.name = name.text;
    named.label = label;
    named.type = kYesNo;
    named.node = node;
    named.list = use->scope.slot;
    named.isList = true;
    m_benefit.values.push_back(named);
    const int index = static_cast<int>(m_benefit.values.size()) - 1;
    m_benefit.valueByName.insert(named.name, index);
    m_entered.insert(index, use->scope.entered + QStringList{name.text});
    return index;
}

std::vector<int> GraphBuilder::fieldWhens(int slot)
{
    const auto fact = m_benefit.facts[static_cast<std::size_t>(slot)];
    std::vector<int> whens;
    const ScopeChange inner(m_scope, {slot, {}});
    const auto blame = m_blame;
    m_blame = fact.place;
    for (const int field : m_vocabulary.at(fact.question).fields)
        whens.push_back(buildOptional(m_vocabulary.at(field).parsed.when, kYesNo));
    m_blame = blame;
    // What only decides whom to ask is not read by a rule.
    m_benefit.facts[static_cast<std::size_t>(slot)].fieldsRead = fact.fieldsRead;
    return whens;
}

int GraphBuilder::fieldNamed(const QString &word) const
{
    if (m_scope.slot < 0)
        return -1;
    const int list = m_benefit.facts[static_cast<std::size_t>(m_scope.slot)].question;
    return static_cast<int>(m_vocabulary.fieldNames(list).indexOf(word));
}

QStringList GraphBuilder::fieldsInScope() const
{
    if (m_scope.slot < 0)
        return {};
    return m_vocabulary.fieldNames(
        m_benefit.facts[static_cast<std::size_t>(m_scope.slot)].question);
}

int GraphBuilder::fieldNode(int field, const Place &place)
{
    auto &fact = m_benefit.facts[static_cast<std::size_t>(m_scope.slot)];
    fact.fieldsRead |= quint64(1) << field;
    const auto &entry = m_vocabulary.at(m_vocabulary.at(fact.question).fields[field]);
    const int node = add(Op::MemberField, entry.type, {}, place);
    m_benefit.nodes.back().ref = m_scope.slot;
    m_benefit.nodes.back().column = field;
    m_benefit.nodes.back().list = m_scope.slot;
    return node;
}

/// A value or part of a list that each member has, named by a formula about such members.
int GraphBuilder::memberValue(int value, const Place &place)
{
    const auto named = m_benefit.values[static_cast<std::size_t>(value)];
    const auto &list =
        m_vocabulary.at(m_benefit.facts[static_cast<std::size_t>(named.list)].question)
            .question()
            .key;
    if (m_scope.slot != named.list) {
        return fault(
            place,
            u"«%1» vale per ogni riga di «%2»: qui serve un valore solo."_s.arg(named.name, list),
            named.isList ? u"count(%1), any(%1 where …)"_s.arg(named.name)
                         : u"sum(%1), max(%1)"_s.arg(named.name));
    }
    const auto each = m_eachOf.value(value);
    if (!named.isList && each != list && !m_scope.entered.contains(each)) {
        return fault(place, u"«%1» vale solo per le righe di «%2»."_s.arg(named.name, each),
                     u"… of %1"_s.arg(each));
    }
    const int node = add(Op::Named, named.type, {}, place);
    m_benefit.nodes.back().ref = value;
    m_benefit.nodes.back().list = named.list;
    return node;
}

/// `each.field` of the member, `household.name` of everybody.
int GraphBuilder::scoped(const Expression &expression)
{
    const bool each = expression.arguments[0].text == u"each"_s;
    if (m_scope.slot < 0)
        return fault(expression.arguments[0].place,
                     u"«%1» si usa solo nelle formule sulle righe di un elenco."_s.arg(
                         expression.arguments[0].text));
    if (!each) {
        const ScopeChange outer(m_scope, {});
        return name(Expression{Form::Name, expression.text, {}, {}, expression.place});
    }
    const int field = fieldNamed(expression.text);
    return field < 0
               ? fault(expression.place, u"La riga non ha il campo «%1»."_s.arg(expression.text),
                       nearestName(expression.text, fieldsInScope()))
               : fieldNode(field, expression.place);
}

int GraphBuilder::factNode(int question, const Place &place)
{
    const int slot = slotOf(question, m_blame.value_or(place));
    m_benefit.facts[static_cast<std::size_t>(slot)].referenced = true;
    const int node = add(Op::Fact, m_vocabulary.at(question).type, {}, place);
    m_benefit.nodes.back().ref = slot;
    return node;
}

/// The fact a table is looked up by: a question, or a field of the members of a list.
int GraphBuilder::tableKey(int question, const Place &place)
{
    const auto &entry = m_vocabulary.at(question);
    if (entry.list < 0)
        return factNode(question, place);
    const ScopeChange inner(m_scope, {slotOf(entry.list, place), {}});
    return fieldNode(static_cast<int>(m_vocabulary.at(entry.list).fields.indexOf(question)), place);
}

bool GraphBuilder::householdKnows(const QString &word) const
{
    return m_parameters.contains(word) || m_values.contains(word) ||
           m_vocabulary.indexOf(word) >= 0 || m_vocabulary.derived(word) != nullptr;
}

QStringList GraphBuilder::listNames() const
{
    QStringList names;
    for (const auto &value : m_parsed.values) {
        if (value.isList)
            names.append(value.name.text);
    }
    for (const auto &word : m_vocabulary.names()) {
        const auto *derived = m_vocabulary.derived(word);
        const int question = m_vocabulary.indexOf(word);
        if ((derived != nullptr && derived->isList) ||
            (question >= 0 && m_vocabulary.at(question).type.kind == Kind::List))
            names.append(word);
    }
    return names;
}

}   // namespace core::rules
