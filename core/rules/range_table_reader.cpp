#include "core/rules/range_table_reader.h"

#include <QRegularExpression>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rational> figure(const YamlNode &node, Faults &faults)
{
    const auto text = readString(node, faults);
    const auto number = readFigure(text);
    if (!number && node.isScalar())
        faults.add(node.place, u"«%1» non è un numero."_s.arg(text),
                   u"si scrive 1456.72, 8.1% oppure 3100/12"_s);
    return number;
}

/// «15000 .. 40000».
std::optional<std::pair<Rational, Rational>> ends(const YamlNode &node, Faults &faults)
{
    const auto text = readString(node, faults);
    const auto parts = text.split(u".."_s);
    const auto first = parts.size() == 2 ? readFigure(parts[0].trimmed()) : std::nullopt;
    const auto last = parts.size() == 2 ? readFigure(parts[1].trimmed()) : std::nullopt;
    if (first && last)
        return std::pair{*first, *last};
    faults.add(node.place, u"«%1» non dice da quanto a quanto."_s.arg(text),
               u"si scrive 175.0 .. 50.0"_s);
    return std::nullopt;
}

class TableReader {
public:
    TableReader(const YamlEntry &entry, const DayRange &inForce, Faults &faults)
        : m_entry(entry), m_inForce(inForce), m_faults(faults)
    {
    }

    ParsedRangeTable run()
    {
        MapReader reader(m_entry.value, m_faults);
        m_table.name = {m_entry.key, m_entry.place};
        m_table.label = reader.text(u"label"_s);
        m_table.steps = reader.expression(u"steps"_s);
        m_table.unit = reader.written(u"unit"_s);
        readEdge(reader);
        m_table.by = reader.expression(u"by"_s);
        m_table.covers =
            reader.find(u"covers"_s) != nullptr ? reader.range(u"covers"_s) : m_inForce;
        const auto beyond = reader.written(u"beyond"_s);
        m_table.lastGoesOn = beyond.text == u"last"_s;
        if (!beyond.isEmpty() && !m_table.lastGoesOn)
            m_faults.add(beyond.place, u"«beyond» può essere solo «last»."_s, u"last"_s);
        reader.need(u"columns"_s);
        for (const auto &column : reader.entries(u"columns"_s))
            readColumn(column);
        readRoundings(reader);
        reader.need(u"versions"_s);
        for (const auto &node : reader.items(u"versions"_s))
            readVersion(node);
        return m_table;
    }

private:
    void readEdge(MapReader &reader)
    {
        m_table.edge = reader.written(u"edge"_s);
        if (m_table.edge.isEmpty())
            m_table.edge = {u"up_to"_s, reader.place()};
        if (m_table.edge.text != u"up_to"_s && m_table.edge.text != u"below"_s) {
            m_faults.add(m_table.edge.place, u"«edge» è «up_to» (fino a) o «below» (sotto)."_s,
                         nearestName(m_table.edge.text, {u"up_to"_s, u"below"_s}));
            m_table.edge.text = u"up_to"_s;
        }
    }

    void readColumn(const YamlEntry &entry)
    {
        ParsedRangeColumn column;
        column.name = {entry.key, entry.place};
        if (!entry.value.isMap()) {
            column.type = {readString(entry.value, m_faults), entry.value.place};
            m_table.columns.append(column);
            return;
        }
        MapReader reader(entry.value, m_faults);
        reader.need(u"type"_s);
        column.type = reader.written(u"type"_s);
        column.across = reader.neededExpression(u"across"_s);
        const auto *counts = reader.need(u"counts"_s);
        static const QRegularExpression kForm(u"^([0-9]{1,2})\\s*\\.\\.\\s*([0-9]{1,2})$"_s);
        const auto match = kForm.match(counts == nullptr ? QString() : counts->text);
        column.first = match.captured(1).toInt();
        column.last = match.captured(2).toInt();
        if (counts != nullptr && (!match.hasMatch() || column.first > column.last))
            m_faults.add(counts->place, u"«%1» non è un intervallo di numeri."_s.arg(counts->text),
                         u"si scrive 1 .. 7"_s);
        m_table.columns.append(column);
    }

    void readRoundings(MapReader &reader)
    {
        const auto *node = reader.find(u"round"_s);
        if (node == nullptr)
            return;
        MapReader inner(*node, m_faults);
        const auto read = [&](const QString &name) {
            if (const auto *rounding = inner.find(name))
                m_table.roundings.insert(name, readRounding(*rounding, m_faults));
        };
        read(m_table.edge.text);
        for (const auto &column : m_table.columns)
            read(column.name.text);
    }

    void readVersion(const YamlNode &node)
    {
        MapReader reader(node, m_faults);
        ParsedStepVersion version;
        version.place = node.place;
        reader.need(u"from"_s);
        version.days = {reader.date(u"from"_s), reader.date(u"to"_s)};
        version.knownFrom = reader.date(u"known_from"_s);
        version.sources = reader.strings(u"source"_s);
        if (version.sources.isEmpty())
            m_faults.add(node.place, u"Questi scaglioni non hanno una fonte («source»)."_s);
        version.marks = reader.strings(u"provisional"_s);
        const auto *rows = reader.find(u"rows"_s);
        const auto *line = reader.find(u"line"_s);
        const auto *rate = reader.find(u"rate"_s);
        if ((rows != nullptr) + (line != nullptr) + (rate != nullptr) != 1)
            m_faults.add(node.place,
                         u"Gli scaglioni si danno in un modo solo: «rows», «line» o «rate»."_s);
        for (const auto &row : reader.items(u"rows"_s))
            version.rows.append(readRow(row, true));
        if (line != nullptr)
            version.line = readLine(*line);
        if (rate != nullptr)
            version.rates = readRates(*rate);
        for (const auto &row : reader.items(u"printed"_s))
            version.printed.append(readRow(row, false));
        m_table.versions.append(version);
    }

    /// `whole`: every column has to be there, if only as null.
    ParsedStepRow readRow(const YamlNode &node, bool whole)
    {
        MapReader reader(node, m_faults);
        ParsedStepRow row;
        row.place = node.place;
        row.bound = reader.written(m_table.edge.text);
        for (const auto &column : m_table.columns) {
            const auto &name = column.name.text;
            if (whole && !reader.has(name))
                m_faults.add(node.place, u"Manca la voce «%1»."_s.arg(name),
                             u"null dove nessun testo dà un valore"_s);
            if (const auto *cell = reader.find(name))
                addCells(column, *cell, row.cells);
        }
        return row;
    }

    void addCells(const ParsedRangeColumn &column, const YamlNode &cell,
                  QMap<QString, YamlNode> &cells)
    {
        const auto &name = column.name.text;
        if (column.across.isMissing()) {
            cells.insert(name, cell);
            return;
        }
        const auto wanted = static_cast<std::size_t>(column.last - column.first + 1);
        if (!cell.isList() || cell.items.size() != wanted) {
            m_faults.add(cell.place, u"«%1» è una lista di %2 valori."_s.arg(name).arg(wanted));
            return;
        }
        for (std::size_t i = 0; i < wanted; ++i)
            cells.insert(acrossName(column, column.first + static_cast<int>(i)), cell.items[i]);
    }

    std::optional<ParsedStepLine> readLine(const YamlNode &node)
    {
        MapReader reader(node, m_faults);
        ParsedStepLine line;
        line.place = node.place;
        const auto *bounds = reader.need(m_table.edge.text);
        const auto *every = reader.need(u"every"_s);
        QMap<QString, YamlNode> cells;
        for (const auto &column : m_table.columns) {
            if (const auto *cell = reader.need(column.name.text))
                addCells(column, *cell, cells);
        }
        if (bounds == nullptr || every == nullptr)
            return std::nullopt;
        const auto range = ends(*bounds, m_faults);
        const auto step = figure(*every, m_faults);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            if (const auto pair = ends(*it, m_faults))
                line.ends.insert(it.key(), *pair);
        }
        if (!range || !step)
            return std::nullopt;
        line.first = range->first;
        line.last = range->second;
        line.every = *step;
        return line;
    }

    QMap<QString, Rational> readRates(const YamlNode &node)
    {
        QMap<QString, Rational> rates;
        QStringList names{m_table.edge.text};
        for (const auto &column : m_table.columns)
            names.append(column.name.text);
        if (node.isScalar()) {
            if (const auto rate = figure(node, m_faults)) {
                for (const auto &name : names)
                    rates.insert(name, *rate);
            }
            return rates;
        }
        MapReader reader(node, m_faults);
        for (const auto &name : names) {
            const auto *one = reader.find(name);
            const auto rate = one == nullptr ? std::nullopt : figure(*one, m_faults);
            if (rate)
                rates.insert(name, *rate);
        }
        return rates;
    }

    const YamlEntry &m_entry;
    DayRange m_inForce;
    Faults &m_faults;
    ParsedRangeTable m_table;
};

}   // namespace

ParsedRangeTable readRangeTable(const YamlEntry &entry, const DayRange &inForce, Faults &faults)
{
    return TableReader(entry, inForce, faults).run();
}

std::optional<Rational> readFigure(const QString &text)
{
    if (text.endsWith(u'%')) {
        const auto percent = rationalFromDecimal(text.chopped(1));
        return percent ? std::optional(Rational(*percent / 100)) : std::nullopt;
    }
    const auto slash = text.indexOf(u'/');
    if (slash < 0)
        return rationalFromDecimal(text);
    const auto top = rationalFromDecimal(text.left(slash).trimmed());
    const auto bottom = rationalFromDecimal(text.mid(slash + 1).trimmed());
    if (!top || !bottom || *bottom == 0)
        return std::nullopt;
    return Rational(*top / *bottom);
}

ParsedRounding readRounding(const YamlNode &node, Faults &faults)
{
    ParsedRounding rounding;
    rounding.place = node.place;
    if (node.text == u"exact"_s) {
        rounding.exact = true;
        return rounding;
    }
    static const QRegularExpression kForm(u"^(half_up|half_even|floor|ceil)\\(([0-9.]+)\\)$"_s);
    const auto match = kForm.match(node.text);
    const auto step = rationalFromDecimal(match.captured(2));
    if (!match.hasMatch() || !step || *step == 0) {
        faults.add(node.place, u"L'arrotondamento «%1» non si può leggere."_s.arg(node.text),
                   u"si scrive half_up(0.01), half_even(1), floor(1), ceil(1) o exact"_s);
        return rounding;
    }
    rounding.function = match.captured(1);
    rounding.step = *step;
    return rounding;
}

}   // namespace core::rules
