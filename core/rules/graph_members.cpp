#include "core/rules/graph_builder.h"

// Which members a name means: lists, their named parts, the fields and values of one row.

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

namespace {

const Type kYesNo{Kind::YesNo, {}, false, -1};

}   // namespace

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
