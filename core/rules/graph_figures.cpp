#include "core/rules/graph_builder.h"

#include "core/rules/check_days.h"
#include "core/rules/day_cover.h"
#include "core/rules/parser.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

namespace {

const Type kDate{Kind::Date, {}, false, -1};

}   // namespace

int GraphBuilder::valueNamed(const QString &name, const Place &place)
{
    const auto *derived = m_vocabulary.derived(name);
    const auto &canonical = derived != nullptr ? derived->name.text : name;
    if (m_failed.contains(canonical))
        return -1;
    const auto found = m_benefit.valueByName.constFind(canonical);
    if (found != m_benefit.valueByName.constEnd())
        return *found;
    if (derived == nullptr && !m_values.contains(name)) {
        fault(place, u"Il valore «%1» non esiste."_s.arg(name),
              nearestName(name, m_values.keys() + m_vocabulary.names()));
        return -1;
    }
    if (!enter(canonical, place))
        return -1;
    const ScopeChange household(m_scope, {});
    const int index = derived != nullptr ? compileDerived(*derived, place)
                                         : compileValue(m_parsed.values[m_values[name]]);
    m_open.remove(canonical);
    if (index < 0)
        m_failed.insert(canonical);
    return index;
}

int GraphBuilder::compileValue(const ParsedValue &value)
{
    if (value.isList)
        return compileList(value.name, value.label, value.is);
    const auto scope = scopeOf(value.each);
    if (!scope)
        return -1;
    const ScopeChange inner(m_scope, *scope);
    int node = build(value.is);
    const auto unit = Unit::parse(value.unit.text);
    if (!unit)
        return fault(value.unit.place, u"L'unità «%1» non esiste."_s.arg(value.unit.text),
                     nearestName(value.unit.text, Unit::bases()));
    if (node == kNoNode)
        return -1;
    Type type = typeOf(node);
    if (!unit->isNone()) {
        const Type declared{Kind::Number, *unit, false, -1};
        if (!accepts(declared, type)) {
            return fault(value.is.place, u"«%1» è dichiarato %2, ma la formula dà %3."_s.arg(
                                             value.name.text, describe(declared), describe(type)));
        }
        type = declared;
    }
    NamedValue named{value.name.text,
                     value.label,
                     type,
                     node,
                     value.rounding.exact || !value.rounding.function.isEmpty(),
                     marks(value.marks)};
    named.source = sources(value.sources);
    if (const auto mode = roundingMode(value.rounding.function)) {
        const int step = constant(Value{value.rounding.step}, {Kind::Number, {}, true, -1},
                                  value.rounding.place);
        named.node = add(Op::Round, type, {node, step}, value.rounding.place);
        m_benefit.nodes.back().column = static_cast<int>(*mode);
    }
    named.list = scope->slot;
    m_benefit.values.push_back(named);
    const int index = static_cast<int>(m_benefit.values.size()) - 1;
    m_benefit.valueByName.insert(named.name, index);
    m_eachOf.insert(index, value.each.text);
    return index;
}

int GraphBuilder::compileDerived(const ParsedDerived &derived, const Place &place)
{
    const auto blame = m_blame;
    if (!m_blame)
        m_blame = place;
    const auto scope = scopeOf(derived.each);
    const ScopeChange inner(m_scope, scope.value_or(MemberScope()));
    const int node = derived.isList || !scope ? kNoNode : build(derived.is);
    const int list = derived.isList ? compileList(derived.name, derived.label, derived.is) : -1;
    m_blame = blame;
    if (derived.isList)
        return list;
    if (node == kNoNode)
        return -1;
    Type type = typeOf(node);
    const auto unit = Unit::parse(derived.unit.text);
    if (!unit)
        return fault(derived.unit.place, u"L'unità «%1» non esiste."_s.arg(derived.unit.text));
    if (!unit->isNone()) {
        const Type declared{Kind::Number, *unit, false, -1};
        if (!accepts(declared, type))
            return fault(derived.is.place,
                         u"«%1» è dichiarato %2, ma la formula dà %3."_s.arg(
                             derived.name.text, describe(declared), describe(type)));
        type = declared;
    }
    m_benefit.values.push_back({derived.name.text, derived.label, type, node, false, 0});
    const int index = static_cast<int>(m_benefit.values.size()) - 1;
    m_benefit.valueByName.insert(derived.name.text, index);
    m_benefit.values.back().list = m_scope.slot;
    m_eachOf.insert(index, derived.each.text);
    return index;
}

int GraphBuilder::parameterNamed(const QString &name, const Place &place)
{
    if (m_failed.contains(name))
        return -1;
    const auto found = m_benefit.parameterByName.constFind(name);
    if (found != m_benefit.parameterByName.constEnd())
        return *found;
    if (!enter(name, place))
        return -1;
    const ScopeChange household(m_scope, {});
    const int index = compileParameter(m_parsed.parameters[m_parameters[name]], place);
    m_open.remove(name);
    if (index < 0)
        m_failed.insert(name);
    return index;
}

int GraphBuilder::compileParameter(const ParsedParameter &parsed, const Place &place)
{
    const auto unit = Unit::parse(parsed.unit.text);
    if (!unit)
        return fault(parsed.unit.place, u"L'unità «%1» non esiste."_s.arg(parsed.unit.text),
                     nearestName(parsed.unit.text, Unit::bases()));
    Parameter parameter{parsed.name.text, parsed.label, *unit, kNoNode, {}};
    parameter.by = parsed.by.isMissing() ? eventNode(place) : build(parsed.by, kDate);
    compileRows(parsed, parameter);
    if (parameter.by == kNoNode)
        return -1;
    m_benefit.parameters.push_back(parameter);
    const int index = static_cast<int>(m_benefit.parameters.size()) - 1;
    m_benefit.parameterByName.insert(parameter.name, index);
    return index;
}

void GraphBuilder::compileRows(const ParsedParameter &parsed, Parameter &parameter)
{
    DayCover cover(parsed.name.text, parsed.covers, m_faults);
    for (const auto &row : parsed.rows) {
        parameter.rows.push_back(
            {{row.from, row.to}, row.knownFrom, row.value, sources(row.sources), marks(row.marks)});
        // What the law learnt later lies over the older rows on purpose.
        if (!row.knownFrom.isValid())
            cover.add({row.from, row.to}, row.place);
    }
    cover.finish(parsed.name.place);
}

int GraphBuilder::tableNamed(const QString &name, const Place &place)
{
    if (m_failed.contains(name))
        return -1;
    const auto found = m_tableByName.constFind(name);
    if (found != m_tableByName.constEnd())
        return *found;
    if (!m_tables.contains(name)) {
        fault(place, u"La tabella «%1» non esiste."_s.arg(name),
              nearestName(name, m_tables.keys() + m_rangeTables.keys()));
        return -1;
    }
    if (!enter(name, place))
        return -1;
    const ScopeChange household(m_scope, {});
    const int index = compileTable(m_parsed.tables[m_tables[name]], place);
    m_open.remove(name);
    if (index < 0)
        m_failed.insert(name);
    else
        m_tableByName.insert(name, index);
    return index;
}

int GraphBuilder::compileTable(const ParsedTable &parsed, const Place &place)
{
    Table table;
    table.name = parsed.name.text;
    table.question = m_vocabulary.indexOf(parsed.key.text);
    if (table.question < 0 || m_vocabulary.at(table.question).type.kind != Kind::Choice) {
        return fault(parsed.key.place,
                     u"La chiave di una tabella è una domanda a scelta: «%1» non lo è."_s.arg(
                         parsed.key.text),
                     nearestName(parsed.key.text, m_vocabulary.names()));
    }
    table.key = tableKey(table.question, parsed.key.place);
    table.by = parsed.by.isMissing() ? eventNode(place) : build(parsed.by, kDate);
    static const QMap<QString, Kind> kTypes = {{u"yes_no"_s, Kind::YesNo},
                                               {u"text"_s, Kind::Text},
                                               {u"date"_s, Kind::Date},
                                               {u"number"_s, Kind::Number}};
    for (const auto &column : parsed.columns) {
        Type type{kTypes.value(column.type.text, Kind::Number), {}, false, -1};
        const auto unit = Unit::parse(column.type.text);
        if (!kTypes.contains(column.type.text)) {
            if (!unit)
                fault(column.type.place, u"Il tipo «%1» non esiste."_s.arg(column.type.text),
                      nearestName(column.type.text, kTypes.keys() + Unit::bases()));
            type.unit = unit.value_or(Unit());
        }
        const int cell = column.defaultCell ? buildCell(*column.defaultCell, type) : kNoNode;
        table.columns.push_back({column.name.text, type, cell});
    }
    sources(parsed.sources);
    for (const auto &row : parsed.rows)
        compileTableRow(parsed, row, table);
    checkTableDays(parsed, table, m_vocabulary.at(table.question), m_parsed.inForce, m_faults);
    if (table.by == kNoNode || table.key == kNoNode)
        return -1;
    m_benefit.tables.push_back(table);
    return static_cast<int>(m_benefit.tables.size()) - 1;
}

void GraphBuilder::compileTableRow(const ParsedTable &parsed, const ParsedTableRow &row,
                                   Table &table)
{
    const auto &entry = m_vocabulary.at(table.question);
    TableRow built;
    built.days = row.days;
    built.knownFrom = row.knownFrom;
    built.marks = marks(row.marks);
    sources(row.sources);
    for (const auto &key : row.keys) {
        const int option = entry.option(key.text);
        if (option < 0)
            fault(key.place, u"«%1» non è una risposta di «%2»."_s.arg(key.text, parsed.key.text),
                  nearestName(key.text, entry.codes()));
        else
            built.keys.mask |= quint64(1) << option;
    }
    for (const auto &other : table.rows) {
        const bool apart =
            (other.days.to.isValid() && row.days.from.isValid() && other.days.to < row.days.from) ||
            (row.days.to.isValid() && other.days.from.isValid() && row.days.to < other.days.from);
        // What the law learnt later lies over the older rows on purpose.
        const bool replaces = row.knownFrom.isValid() && row.knownFrom != other.knownFrom;
        if ((other.keys.mask & built.keys.mask) != 0 && !apart && !replaces)
            fault(row.place,
                  u"In «%1» due righe valgono per la stessa voce negli stessi giorni."_s.arg(
                      parsed.name.text));
    }
    for (const auto &column : table.columns) {
        const auto cell = row.cells.constFind(column.name);
        built.cells.push_back(cell == row.cells.constEnd() ? kNoNode
                                                           : buildCell(*cell, column.type));
    }
    table.rows.push_back(built);
}

int GraphBuilder::buildCell(const YamlNode &cell, const Type &type)
{
    if (type.kind == Kind::Text)
        return constant(Value{readString(cell, m_faults)}, type, cell.place);
    return build(readExpression(cell, m_faults), type);
}

int GraphBuilder::member(const Expression &expression)
{
    const auto &owner = expression.arguments[0];
    if (owner.form == Form::Name && (owner.text == u"each"_s || owner.text == u"household"_s))
        return scoped(expression);
    if (m_rangeTables.contains(owner.text))
        return stepMember(expression);
    const int index = tableNamed(owner.text, owner.place);
    if (index < 0)
        return kNoNode;
    const auto column = [&] {
        const auto &columns = m_benefit.tables[static_cast<std::size_t>(index)].columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == expression.text)
                return static_cast<int>(i);
        }
        return -1;
    }();
    const auto &table = m_benefit.tables[static_cast<std::size_t>(index)];
    if (column < 0) {
        QStringList names;
        for (const auto &known : table.columns)
            names.append(known.name);
        return fault(expression.place,
                     u"La tabella «%1» non ha la colonna «%2»."_s.arg(owner.text, expression.text),
                     nearestName(expression.text, names));
    }
    const Type type = table.columns[static_cast<std::size_t>(column)].type;
    std::vector<int> arguments{table.key, table.by};
    const int ofList = m_benefit.nodes[static_cast<std::size_t>(table.key)].list;
    if (owner.form != Form::Call && ofList >= 0 && ofList != m_scope.slot)
        return fault(owner.place, u"«%1» si legge per ogni riga di un elenco."_s.arg(owner.text));
    if (owner.form == Form::Call) {
        if (owner.arguments.size() != 2)
            return fault(owner.place, u"Una tabella vuole la voce e il giorno."_s);
        const Type key{Kind::Choice, {}, false, table.question};
        arguments = {build(owner.arguments[0], key), build(owner.arguments[1], kDate)};
    }
    const int node = add(Op::Cell, type, arguments, expression.place);
    if (node != kNoNode) {
        m_benefit.nodes.back().ref = index;
        m_benefit.nodes.back().column = column;
    }
    return node;
}

}   // namespace core::rules
