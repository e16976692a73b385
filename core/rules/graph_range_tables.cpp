#include "core/rules/day_cover.h"
#include "core/rules/graph_builder.h"
#include "core/rules/range_steps.h"

namespace core::rules {

using namespace Qt::StringLiterals;

using Form = Expression::Form;

namespace {

const Type kDate{Kind::Date, {}, false, -1};
const Type kAnyNumber{Kind::Number, {}, true, -1};
const Type kYesNo{Kind::YesNo, {}, false, -1};

}   // namespace

QString acrossName(const ParsedRangeColumn &column, int count)
{
    return column.name.text + u'_' + QString::number(count);
}

int GraphBuilder::rangeTableNamed(const QString &name, const Place &place)
{
    if (m_failed.contains(name))
        return -1;
    const auto found = m_rangeTableByName.constFind(name);
    if (found != m_rangeTableByName.constEnd())
        return *found;
    if (!enter(name, place))
        return -1;
    const ScopeChange household(m_scope, {});
    const int index = compileRangeTable(m_parsed.rangeTables[m_rangeTables[name]], place);
    m_open.remove(name);
    if (index < 0)
        m_failed.insert(name);
    else
        m_rangeTableByName.insert(name, index);
    return index;
}

int GraphBuilder::compileRangeTable(const ParsedRangeTable &parsed, const Place &place)
{
    RangeTable table;
    table.name = parsed.name.text;
    table.label = parsed.label;
    table.inclusive = parsed.edge.text == u"up_to"_s;
    table.argument = parsed.steps.isMissing() ? kNoNode : build(parsed.steps);
    table.by = parsed.by.isMissing() ? eventNode(place) : build(parsed.by, kDate);
    if (table.argument == kNoNode && !parsed.steps.isMissing())
        return -1;
    table.key = table.argument == kNoNode ? kAnyNumber : typeOf(table.argument);
    if (table.key.kind != Kind::Number && table.key.kind != Kind::Date)
        return fault(parsed.steps.place,
                     u"Gli scaglioni sono di un numero o di una data: qui c'è %1."_s.arg(
                         describe(table.key)));
    const auto unit = Unit::parse(parsed.unit.text);
    if (unit && table.argument == kNoNode)
        table.key.unit = *unit;
    table.key.bare = table.key.bare && table.key.unit.isNone();
    if (!unit || (table.key.kind == Kind::Number && !table.key.bare && !(*unit == table.key.unit)))
        return fault(
            parsed.unit.isEmpty() ? parsed.name.place : parsed.unit.place,
            u"I limiti di «%1» si confrontano con %2: l'unità («unit») non è quella."_s.arg(
                table.name, describe(table.key)),
            table.key.unit.toString());
    for (const auto &column : parsed.columns)
        addRangeColumn(column, table);
    DayCover cover(table.name, parsed.covers, m_faults);
    auto periods = makePeriods(parsed, table, m_faults);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto &version = parsed.versions[static_cast<qsizetype>(i)];
        if (!version.knownFrom.isValid())
            cover.add(version.days, version.place);
        const auto source = sources(version.sources);
        const auto ofVersion = marks(version.marks);
        if (!periods[i])
            continue;
        periods[i]->source = source;
        periods[i]->marks = ofVersion;
        table.periods.push_back(std::move(*periods[i]));
    }
    cover.finish(parsed.name.place);
    if (table.by == kNoNode)
        return -1;
    m_benefit.rangeTables.push_back(std::move(table));
    return static_cast<int>(m_benefit.rangeTables.size()) - 1;
}

void GraphBuilder::addRangeColumn(const ParsedRangeColumn &column, RangeTable &table)
{
    static const QMap<QString, Kind> kTypes = {{u"yes_no"_s, Kind::YesNo},
                                               {u"text"_s, Kind::Text},
                                               {u"date"_s, Kind::Date},
                                               {u"number"_s, Kind::Number}};
    Type type{kTypes.value(column.type.text, Kind::Number), {}, false, -1};
    if (!kTypes.contains(column.type.text)) {
        const auto unit = Unit::parse(column.type.text);
        if (!unit || unit->isNone())
            fault(column.type.place, u"Il tipo «%1» non esiste."_s.arg(column.type.text),
                  nearestName(column.type.text, kTypes.keys() + Unit::bases()));
        type.unit = unit.value_or(Unit());
    }
    if (column.across.isMissing()) {
        table.columns.push_back({column.name.text, type});
        return;
    }
    for (int count = column.first; count <= column.last; ++count)
        table.columns.push_back({acrossName(column, count), type});
}

int GraphBuilder::stepMember(const Expression &expression)
{
    const auto &owner = expression.arguments[0];
    const int index = rangeTableNamed(owner.text, owner.place);
    if (index < 0)
        return kNoNode;
    const auto &table = m_benefit.rangeTables[static_cast<std::size_t>(index)];
    std::vector<int> arguments{table.argument, table.by};
    if (table.argument == kNoNode && owner.form != Form::Call)
        return fault(owner.place, u"«%1» vuole la voce e il giorno."_s.arg(table.name),
                     u"%1(voce, giorno).%2"_s.arg(table.name, expression.text));
    if (owner.form == Form::Call) {
        if (owner.arguments.size() != 2)
            return fault(owner.place, u"Una tabella vuole la voce e il giorno."_s);
        const Type key = table.key;
        arguments = {build(owner.arguments[0], key), build(owner.arguments[1], kDate)};
    }
    for (const auto &column : m_parsed.rangeTables[m_rangeTables[owner.text]].columns) {
        if (column.name.text == expression.text && !column.across.isMissing())
            return stepAcross(column, index, arguments, expression.place);
    }
    return stepNode(index, expression.text, arguments, expression.place);
}

int GraphBuilder::stepAcross(const ParsedRangeColumn &column, int table,
                             const std::vector<int> &arguments, const Place &place)
{
    const int count = build(column.across, kAnyNumber);
    if (count == kNoNode)
        return kNoNode;
    // Beyond the columns of the annex nothing is said.
    int chosen = kNoNode;
    for (int i = column.last; i >= column.first; --i) {
        const int cell = stepNode(table, acrossName(column, i), arguments, place);
        if (cell == kNoNode)
            return kNoNode;
        const Type type = typeOf(cell);
        if (chosen == kNoNode)
            chosen = add(Op::Unknown, type, {}, place);
        const int number = constant(Value{Rational(i)}, typeOf(count), place);
        const int same = add(Op::Equal, kYesNo, {count, number}, place);
        chosen = add(Op::If, type, {same, cell, chosen}, place);
    }
    return chosen;
}

int GraphBuilder::stepNode(int table, const QString &column, const std::vector<int> &arguments,
                           const Place &place)
{
    const auto &owner = m_benefit.rangeTables[static_cast<std::size_t>(table)];
    QStringList names;
    for (const auto &known : owner.columns)
        names.append(known.name);
    const auto at = names.indexOf(column);
    if (at < 0)
        return fault(place, u"La tabella «%1» non ha la colonna «%2»."_s.arg(owner.name, column),
                     nearestName(column, names));
    const int node =
        add(Op::Step, owner.columns[static_cast<std::size_t>(at)].type, arguments, place);
    if (node != kNoNode) {
        m_benefit.nodes.back().ref = table;
        m_benefit.nodes.back().column = static_cast<int>(at);
    }
    return node;
}

}   // namespace core::rules
