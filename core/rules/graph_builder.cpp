#include "core/rules/graph_builder.h"
#include "core/rules/wording.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

GraphBuilder::GraphBuilder(const ParsedBenefit &parsed, const Vocabulary &vocabulary,
                           Benefit &benefit, Faults &faults)
    : m_parsed(parsed), m_vocabulary(vocabulary), m_benefit(benefit), m_faults(faults)
{
    const auto declare = [&](QHash<QString, int> &index, const Written &name, int at) {
        const bool taken = m_values.contains(name.text) || m_parameters.contains(name.text) ||
                           m_tables.contains(name.text) || m_rangeTables.contains(name.text) ||
                           vocabulary.indexOf(name.text) >= 0 ||
                           vocabulary.derived(name.text) != nullptr || name.text == u"on"_s ||
                           name.text == u"known_on"_s || name.text == u"event"_s;
        if (taken)
            fault(name.place, u"Il nome «%1» c'è già."_s.arg(name.text));
        else
            index.insert(name.text, at);
    };
    for (int i = 0; i < parsed.parameters.size(); ++i)
        declare(m_parameters, parsed.parameters[i].name, i);
    for (int i = 0; i < parsed.tables.size(); ++i)
        declare(m_tables, parsed.tables[i].name, i);
    for (int i = 0; i < parsed.rangeTables.size(); ++i)
        declare(m_rangeTables, parsed.rangeTables[i].name, i);
    for (int i = 0; i < parsed.values.size(); ++i)
        declare(m_values, parsed.values[i].name, i);
}

int GraphBuilder::add(Op op, const Type &type, std::vector<int> arguments, const Place &place)
{
    for (const int argument : arguments) {
        if (argument == kNoNode)
            return kNoNode;
    }
    GraphNode node;
    node.op = op;
    node.type = type;
    for (const int argument : arguments) {
        const int list = m_benefit.nodes[static_cast<std::size_t>(argument)].list;
        node.list = list >= 0 ? list : node.list;
    }
    node.arguments = std::move(arguments);
    node.place = place;
    m_benefit.nodes.push_back(std::move(node));
    return static_cast<int>(m_benefit.nodes.size()) - 1;
}

int GraphBuilder::constant(const Value &value, const Type &type, const Place &place)
{
    const int node = add(Op::Constant, type, {}, place);
    m_benefit.nodes.back().constant = value;
    return node;
}

int GraphBuilder::fault(const Place &place, const QString &message, const QString &hint)
{
    m_faults.add(place, message, hint);
    return kNoNode;
}

bool GraphBuilder::enter(const QString &symbol, const Place &place)
{
    if (m_open.contains(symbol)) {
        fault(place, u"«%1» dipende da sé stesso: la formula gira in tondo."_s.arg(symbol));
        return false;
    }
    constexpr int kMostNames = 100;   // each of them needs stack
    if (m_open.size() >= kMostNames) {
        fault(place, u"Le formule passano per troppi nomi uno dentro l'altro."_s,
              u"scriverle in modo più corto"_s);
        return false;
    }
    m_open.insert(symbol);
    return true;
}

int GraphBuilder::build(const Expression &expression)
{
    switch (expression.form) {
    case Form::Missing:
        return kNoNode;   // the reader has said why
    case Form::Literal:
        return literal(expression);
    case Form::Unknown:
        return add(Op::Unknown, {}, {}, expression.place);
    case Form::Name:
        return name(expression);
    case Form::Member:
        return member(expression);
    case Form::Call:
        return call(expression);
    case Form::Unary:
        return unary(expression);
    case Form::Binary:
        return binary(expression);
    case Form::In:
        return membership(expression);
    case Form::Between:
        return between(expression);
    case Form::Over:
        return fault(expression.place,
                     u"Un elenco si usa dentro count, sum, any, all, min, max, nth, first."_s);
    }
    return kNoNode;
}

int GraphBuilder::build(const Expression &expression, const Type &expected)
{
    const int node = build(expression);
    if (node == kNoNode || accepts(expected, typeOf(node)))
        return node;
    return fault(expression.place, u"Qui serve %1, ma la formula dà %2."_s.arg(
                                       describe(expected), describe(typeOf(node))));
}

int GraphBuilder::buildOptional(const Expression &expression, const Type &expected)
{
    return expression.isMissing() ? kNoNode : build(expression, expected);
}

bool GraphBuilder::accepts(const Type &expected, const Type &actual) const
{
    if (expected.kind == Kind::Any || actual.kind == Kind::Any)
        return true;
    if (expected.kind != actual.kind)
        return false;
    if (expected.kind == Kind::Choice)
        return expected.choice < 0 || expected.choice == actual.choice;
    if (expected.kind == Kind::Number)
        return expected.bare || actual.bare || expected.unit == actual.unit;
    return true;
}

QString GraphBuilder::describe(const Type &type) const
{
    switch (type.kind) {
    case Kind::Any:
        return u"un valore da verificare"_s;
    case Kind::YesNo:
        return u"un sì o no"_s;
    case Kind::Number:
        return type.bare || type.unit.isNone() ? u"un numero"_s
                                               : u"un numero (%1)"_s.arg(type.unit.toString());
    case Kind::Date:
        return u"una data"_s;
    case Kind::Choice:
        return type.choice < 0
                   ? u"una scelta"_s
                   : u"una scelta (%1)"_s.arg(m_vocabulary.at(type.choice).question().key);
    case Kind::Text:
        return u"un testo"_s;
    case Kind::List:
        return u"un elenco"_s;
    }
    return {};
}

QStringList GraphBuilder::knownNames() const
{
    return m_values.keys() + m_parameters.keys() + m_tables.keys() + m_rangeTables.keys() +
           m_vocabulary.names() + fieldsInScope() + QStringList{u"on"_s, u"known_on"_s, u"event"_s};
}

int GraphBuilder::literal(const Expression &expression)
{
    const auto &value = expression.value;
    Type type;
    if (value.number() != nullptr) {
        type = {Kind::Number, {}, expression.text.isEmpty(), -1};
        if (!expression.text.isEmpty())
            type.unit = Unit::of(expression.text);
    } else if (value.date() != nullptr) {
        type.kind = Kind::Date;
    } else if (value.text() != nullptr) {
        type.kind = Kind::Text;
    } else {
        type.kind = Kind::YesNo;
    }
    return constant(value, type, expression.place);
}

int GraphBuilder::name(const Expression &expression)
{
    const auto &word = expression.text;
    const auto &place = expression.place;
    if (word == u"on"_s)
        return add(Op::On, {Kind::Date, {}, false, -1}, {}, place);
    if (word == u"known_on"_s)
        return add(Op::KnownOn, {Kind::Date, {}, false, -1}, {}, place);
    if (word == u"event"_s)
        return eventNode(place);
    if (const int field = fieldNamed(word); field >= 0) {
        if (householdKnows(word))
            return fault(place, u"«%1» è sia un campo della riga sia un nome comune."_s.arg(word),
                         u"each.%1 per la riga, household.%1 per il nome comune"_s.arg(word));
        return fieldNode(field, place);
    }
    if (m_parameters.contains(word)) {
        const int index = parameterNamed(word, place);
        if (index < 0)
            return kNoNode;
        const auto &unit = m_benefit.parameters[static_cast<std::size_t>(index)].unit;
        const int node = add(Op::Parameter, {Kind::Number, unit, false, -1}, {}, place);
        m_benefit.nodes.back().ref = index;
        return node;
    }
    if (m_values.contains(word) || m_vocabulary.derived(word) != nullptr) {
        const int index = valueNamed(word, place);
        if (index < 0)
            return kNoNode;
        const auto &named = m_benefit.values[static_cast<std::size_t>(index)];
        if (named.list >= 0)
            return memberValue(index, place);
        const auto type = named.type;
        const int node = add(Op::Named, type, {}, place);
        m_benefit.nodes.back().ref = index;
        return node;
    }
    const int question = m_vocabulary.indexOf(word);
    if (question < 0)
        return fault(place, u"Il nome «%1» non esiste."_s.arg(word),
                     nearestName(word, knownNames()));
    if (m_vocabulary.at(question).type.kind == Kind::List)
        return fault(place, u"«%1» è un elenco: si usa dentro una funzione."_s.arg(word),
                     u"count(%1), any(%1 where …), sum(… of %1)"_s.arg(word));
    return factNode(question, place);
}

int GraphBuilder::slotOf(int question, const Place &place)
{
    const auto &key = m_vocabulary.at(question).question().key;
    const auto found = m_benefit.slotByKey.constFind(key);
    if (found != m_benefit.slotByKey.constEnd())
        return *found;
    const int slot = static_cast<int>(m_benefit.facts.size());
    if (slot == kMostFacts)
        fault(place, u"Una prestazione usa al massimo %1 fatti."_s.arg(kMostFacts - 1));
    FactSlot fresh;
    fresh.question = question;
    fresh.place = place;
    m_benefit.facts.push_back(fresh);
    m_benefit.slotByKey.insert(key, slot);
    return slot;
}

int GraphBuilder::eventNode(const Place &place)
{
    if (m_event == kNoNode && !m_failed.contains(u"event"_s)) {
        if (!enter(u"event"_s, place))
            return kNoNode;
        const ScopeChange household(m_scope, {});
        m_event = build(m_parsed.event, {Kind::Date, {}, false, -1});
        m_open.remove(u"event"_s);
        if (m_event == kNoNode)
            m_failed.insert(u"event"_s);
        m_benefit.event = m_event;
    }
    return m_event == kNoNode ? kNoNode : add(Op::Event, {Kind::Date, {}, false, -1}, {}, place);
}

Marks GraphBuilder::marks(const QList<Written> &ids)
{
    Marks marks = 0;
    for (const auto &id : ids) {
        m_cited.insert(id.text);
        const auto at = m_benefit.markIds.indexOf(id.text);
        if (at < 0)
            fault(id.place, u"Il segno «%1» non è dichiarato in «marks»."_s.arg(id.text),
                  nearestName(id.text, m_benefit.markIds));
        else
            marks |= Marks(1) << at;
    }
    return marks;
}

QString GraphBuilder::sources(const QList<Written> &sources)
{
    QStringList parts;
    for (const auto &source : sources) {
        const auto id = source.text.section(u' ', 0, 0);
        const auto within = source.text.section(u' ', 1);
        m_cited.insert(id);
        if (!m_parsed.sources.contains(id)) {
            fault(source.place, u"La fonte «%1» non è dichiarata in «sources»."_s.arg(id),
                  nearestName(id, m_parsed.sources.keys()));
            continue;
        }
        const auto &title = m_parsed.sources[id];
        parts.append(within.isEmpty() ? title : within + u' ' + title);
    }
    return parts.join(u"; "_s);
}

Template GraphBuilder::buildTemplate(const WrittenText &text)
{
    Template built;
    built.key = wordingKey(text.text.it());
    for (auto it = text.text.byLanguage.cbegin(); it != text.text.byLanguage.cend(); ++it) {
        std::vector<Template::Part> parts;
        qsizetype at = 0;
        while (at < it->size()) {
            const auto open = it->indexOf(u'{', at);
            if (open < 0)
                break;
            const auto close = it->indexOf(u'}', open);
            if (close < 0) {
                fault(text.place, u"Manca «}» in un testo."_s);
                break;
            }
            const auto inner = it->mid(open + 1, close - open - 1);
            auto place = text.place;
            place.column += static_cast<int>(open) + 1;
            const auto expression = readExpression(
                YamlNode{YamlNode::Kind::Scalar, inner, false, place, {}, {}}, m_faults);
            parts.push_back({it->mid(at, open - at), build(expression)});
            at = close + 1;
        }
        parts.push_back({it->mid(at), kNoNode});
        built.byLanguage.insert(it.key(), parts);
    }
    return built;
}

}   // namespace core::rules
