#include "core/rules/figure_reader.h"

#include "core/rules/range_table_reader.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

ParsedParameterRow readParameterRow(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedParameterRow row;
    row.place = node.place;
    reader.need(u"from"_s);
    row.from = reader.date(u"from"_s);
    row.to = reader.date(u"to"_s);
    row.knownFrom = reader.date(u"known_from"_s);
    if (!reader.has(u"value"_s))
        faults.add(node.place, u"Manca la voce «%1»."_s.arg(u"value"_s));
    const auto value = reader.written(u"value"_s);
    const bool percent = value.text.endsWith(u'%');
    row.value = rationalFromDecimal(percent ? value.text.chopped(1) : value.text);
    if (row.value && percent)
        *row.value /= 100;
    if (!value.isEmpty() && !row.value)
        faults.add(value.place, u"«%1» non è un numero (si scrive 1456.72)."_s.arg(value.text));
    row.sources = reader.strings(u"source"_s);
    if (row.sources.isEmpty())
        faults.add(node.place, u"Questo valore non ha una fonte («source»)."_s);
    row.marks = reader.strings(u"provisional"_s);
    return row;
}

ParsedParameter readParameter(const YamlEntry &entry, const DayRange &inForce, Faults &faults)
{
    MapReader reader(entry.value, faults);
    ParsedParameter parameter;
    parameter.name = {entry.key, entry.place};
    parameter.label = reader.text(u"label"_s);
    parameter.unit = reader.written(u"unit"_s);
    parameter.by = reader.expression(u"by"_s);
    parameter.covers = reader.find(u"covers"_s) != nullptr ? reader.range(u"covers"_s) : inForce;
    reader.need(u"values"_s);
    for (const auto &node : reader.items(u"values"_s))
        parameter.rows.append(readParameterRow(node, faults));
    return parameter;
}

ParsedColumn readColumn(const YamlEntry &entry, Faults &faults)
{
    ParsedColumn column;
    column.name = {entry.key, entry.place};
    if (!entry.value.isMap()) {
        column.type = {readString(entry.value, faults), entry.value.place};
        return column;
    }
    MapReader reader(entry.value, faults);
    reader.need(u"type"_s);
    column.type = reader.written(u"type"_s);
    if (const auto *cell = reader.find(u"default"_s))
        column.defaultCell = *cell;
    return column;
}

ParsedTable readTable(const YamlEntry &entry, Faults &faults)
{
    MapReader reader(entry.value, faults);
    ParsedTable table;
    table.name = {entry.key, entry.place};
    reader.need(u"key"_s);
    table.key = reader.written(u"key"_s);
    table.by = reader.expression(u"by"_s);
    reader.need(u"columns"_s);
    for (const auto &column : reader.entries(u"columns"_s))
        table.columns.append(readColumn(column, faults));
    table.sources = reader.strings(u"source"_s);
    reader.need(u"rows"_s);
    for (const auto &node : reader.items(u"rows"_s)) {
        MapReader cells(node, faults);
        ParsedTableRow row;
        row.place = node.place;
        cells.need(u"key"_s);
        row.keys = cells.strings(u"key"_s);
        row.days = {cells.date(u"from"_s), cells.date(u"to"_s)};
        row.knownFrom = cells.date(u"known_from"_s);
        row.sources = cells.strings(u"source"_s);
        if (row.sources.isEmpty() && !reader.has(u"source"_s))
            faults.add(node.place, u"Questa riga non ha una fonte («source»)."_s,
                       u"scriverla nella riga, o una volta per tutta la tabella"_s);
        row.marks = cells.strings(u"provisional"_s);
        for (const auto &column : table.columns) {
            if (const auto *cell = cells.find(column.name.text))
                row.cells.insert(column.name.text, *cell);
        }
        table.rows.append(row);
    }
    return table;
}

ParsedRounding readRounding(MapReader &reader)
{
    const auto *node = reader.find(u"round"_s);
    return node == nullptr ? ParsedRounding() : readRounding(*node, reader.faults());
}

/// Only tables by range have steps or versions.
bool isRangeTable(const YamlNode &node)
{
    return std::any_of(node.entries.begin(), node.entries.end(), [](const YamlEntry &entry) {
        return entry.key == u"steps"_s || entry.key == u"versions"_s;
    });
}

ParsedValue readValue(const YamlEntry &entry, Faults &faults)
{
    ParsedValue value;
    value.name = {entry.key, entry.place};
    if (!entry.value.isMap()) {
        value.is = readExpression(entry.value, faults);
        return value;
    }
    MapReader reader(entry.value, faults);
    value.each = reader.written(u"each"_s);
    value.is = reader.neededExpression(u"is"_s);
    value.label = reader.text(u"label"_s);
    value.unit = reader.written(u"unit"_s);
    value.rounding = readRounding(reader);
    value.sources = reader.strings(u"source"_s);
    if (!value.rounding.function.isEmpty() && value.sources.isEmpty())
        faults.add(entry.place,
                   u"«%1» si arrotonda, ma non ha una fonte («source»)."_s.arg(entry.key));
    value.marks = reader.strings(u"provisional"_s);
    return value;
}

void readReduction(const YamlNode &node, ParsedSchedule &schedule, Faults &faults)
{
    MapReader reader(node, faults);
    schedule.rate = reader.neededExpression(u"rate"_s);
    schedule.firstDay = reader.neededExpression(u"first_day"_s);
    reader.need(u"round"_s);
    schedule.rounding = readRounding(reader);
    schedule.sources += reader.neededSources();
    for (const auto &item : reader.items(u"suspended"_s)) {
        MapReader inner(item, faults);
        inner.need(u"from"_s);
        inner.need(u"to"_s);
        schedule.suspended.append(
            {inner.date(u"from"_s), inner.date(u"to"_s), inner.expression(u"when"_s), item.place});
        schedule.sources += inner.neededSources();
    }
}

ParsedSchedule readSchedule(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedSchedule schedule;
    schedule.present = true;
    schedule.place = node.place;
    schedule.start = reader.neededExpression(u"start"_s);
    schedule.days = reader.neededExpression(u"days"_s);
    schedule.amount = reader.neededExpression(u"amount"_s);
    if (const auto *month = reader.find(u"month"_s)) {
        schedule.month = month->text.toInt();
        if (schedule.month < 1 || schedule.month > 31)
            faults.add(month->place, u"I giorni di un mese vanno da 1 a 31."_s);
    }
    schedule.sources = reader.strings(u"source"_s);
    if (const auto *reduction = reader.find(u"reduction"_s))
        readReduction(*reduction, schedule, faults);
    if (const auto *extension = reader.find(u"extension"_s)) {
        MapReader inner(*extension, faults);
        schedule.extensionWhen = inner.expression(u"when"_s);
        schedule.extensionDays = inner.neededExpression(u"days"_s);
        schedule.sources += inner.neededSources();
    }
    if (const auto *total = reader.find(u"total"_s)) {
        MapReader inner(*total, faults);
        schedule.totalName = inner.neededString(u"name"_s);
        schedule.totalLabel = inner.neededText(u"label"_s);
    }
    return schedule;
}

}   // namespace

QList<ParsedValue> readNamedLists(MapReader &reader)
{
    QList<ParsedValue> lists;
    for (const auto &entry : reader.entries(u"lists"_s)) {
        ParsedValue list;
        list.name = {entry.key, entry.place};
        list.isList = true;
        if (entry.value.isMap()) {
            MapReader inner(entry.value, reader.faults());
            list.label = inner.text(u"label"_s);
            list.is = inner.neededExpression(u"is"_s);
        } else {
            list.is = readExpression(entry.value, reader.faults());
        }
        lists.append(list);
    }
    return lists;
}

void readSharedFigures(MapReader &reader, ParsedShared &shared)
{
    auto &faults = reader.faults();
    for (const auto &entry : reader.entries(u"parameters"_s))
        shared.parameters.append(readParameter(entry, {}, faults));
    for (const auto &entry : reader.entries(u"tables"_s)) {
        if (isRangeTable(entry.value))
            shared.rangeTables.append(readRangeTable(entry, {}, faults));
        else
            faults.add(entry.place,
                       u"In comune ci sono solo tabelle per scaglioni («versions»)."_s);
    }
}

void readFigures(MapReader &reader, ParsedBenefit &benefit)
{
    auto &faults = reader.faults();
    benefit.uses = reader.strings(u"uses"_s);
    for (const auto &entry : reader.entries(u"parameters"_s))
        benefit.parameters.append(readParameter(entry, benefit.inForce, faults));
    for (const auto &entry : reader.entries(u"tables"_s)) {
        if (isRangeTable(entry.value))
            benefit.rangeTables.append(readRangeTable(entry, benefit.inForce, faults));
        else
            benefit.tables.append(readTable(entry, faults));
    }
    benefit.values = readNamedLists(reader);
    for (const auto &entry : reader.entries(u"values"_s))
        benefit.values.append(readValue(entry, faults));
    if (const auto *node = reader.find(u"schedule"_s))
        benefit.schedule = readSchedule(*node, faults);
}

}   // namespace core::rules
