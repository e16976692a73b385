#include "core/rules/shared_figures.h"

#include "core/rules/figure_reader.h"
#include "core/rules/graph_builder.h"

#include <QFileInfo>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

/// Every citation of a figure: sources and marks of its rows.
template <class Visit>
void eachCitation(ParsedParameter &parameter, Visit visit)
{
    for (auto &row : parameter.rows)
        visit(row.sources, row.marks);
}
template <class Visit>
void eachCitation(ParsedRangeTable &table, Visit visit)
{
    for (auto &version : table.versions)
        visit(version.sources, version.marks);
}

/// Copies figures of one shared file into a benefit.
class Lender {
public:
    Lender(const ParsedShared &shared, ParsedBenefit &benefit, Faults &faults)
        : m_shared(shared), m_benefit(benefit), m_faults(faults)
    {
    }

    template <class Figure>
    Figure lend(Figure figure, const Written &use)
    {
        // What no file narrows has to hold as long as the benefit does.
        if (figure.covers == DayRange{})
            figure.covers = m_benefit.inForce;
        eachCitation(figure, [&](QList<Written> &sources, const QList<Written> &marks) {
            for (auto &source : sources)
                lendSource(source);
            for (const auto &mark : marks)
                lendMark(mark.text, use);
        });
        return figure;
    }

private:
    /// Under a name that no source of the benefit has.
    void lendSource(Written &source)
    {
        const auto id = source.text.section(u' ', 0, 0);
        const auto title = m_shared.sources.constFind(id);
        if (title == m_shared.sources.cend())
            return;   // checkShared says so
        const auto lent = m_shared.stem + u':' + id;
        m_benefit.sources.insert(lent, *title);
        source.text.replace(0, id.size(), lent);
    }

    void lendMark(const QString &id, const Written &use)
    {
        const auto text = m_shared.marks.constFind(id);
        if (text == m_shared.marks.cend())
            return;
        const auto own = m_benefit.marks.constFind(id);
        if (own != m_benefit.marks.cend() && *own != *text)
            m_faults.add(use.place,
                         u"Il segno «%1» ha altre parole nel file dei parametri."_s.arg(id),
                         u"dare un altro nome a quello della prestazione"_s);
        m_benefit.marks.insert(id, *text);
    }

    const ParsedShared &m_shared;
    ParsedBenefit &m_benefit;
    Faults &m_faults;
};

QStringList namesOf(const QList<ParsedShared> &shared)
{
    QStringList names;
    for (const auto &file : shared) {
        for (const auto &parameter : file.parameters)
            names.append(parameter.name.text);
        for (const auto &table : file.rangeTables)
            names.append(table.name.text);
    }
    return names;
}

bool lendOne(ParsedBenefit &benefit, const Written &use, const QList<ParsedShared> &shared,
             Faults &faults)
{
    for (const auto &file : shared) {
        Lender lender(file, benefit, faults);
        for (const auto &parameter : file.parameters) {
            if (parameter.name.text != use.text)
                continue;
            benefit.parameters.append(lender.lend(parameter, use));
            return true;
        }
        for (const auto &table : file.rangeTables) {
            if (table.name.text != use.text)
                continue;
            benefit.rangeTables.append(lender.lend(table, use));
            return true;
        }
    }
    return false;
}

}   // namespace

ParsedShared readShared(const YamlNode &file, Faults &faults)
{
    MapReader reader(file, faults);
    ParsedShared shared;
    shared.place = file.place;
    shared.stem = QFileInfo(file.place.file).completeBaseName();
    for (const auto &entry : reader.entries(u"sources"_s))
        shared.sources.insert(entry.key, readString(entry.value, faults));
    for (const auto &entry : reader.entries(u"marks"_s))
        shared.marks.insert(entry.key, readString(entry.value, faults));
    readSharedFigures(reader, shared);
    return shared;
}

void addShared(ParsedBenefit &benefit, const QList<ParsedShared> &shared, Faults &faults)
{
    QStringList seen;
    for (const auto &use : benefit.uses) {
        if (seen.contains(use.text))
            faults.add(use.place, u"«%1» è già in «uses»."_s.arg(use.text));
        else if (!lendOne(benefit, use, shared, faults))
            faults.add(use.place, u"Nessun file dei parametri comuni ha «%1»."_s.arg(use.text),
                       nearestName(use.text, namesOf(shared)));
        seen.append(use.text);
    }
}

void checkShared(const QList<ParsedShared> &shared, const Vocabulary &vocabulary, Faults &faults)
{
    QStringList seen;
    for (const auto &file : shared) {
        ParsedBenefit alone;
        alone.place = file.place;
        alone.event = {Expression::Form::Name, u"on"_s, {}, {}, file.place};
        alone.sources = file.sources;
        alone.marks = file.marks;
        alone.parameters = file.parameters;
        alone.rangeTables = file.rangeTables;
        // The day is a matter of each benefit.
        for (auto &parameter : alone.parameters)
            parameter.by = {};
        for (auto &table : alone.rangeTables)
            table.by = {};
        Benefit benefit;
        benefit.markIds = file.marks.keys();
        GraphBuilder graph(alone, vocabulary, benefit, faults);
        const auto once = [&](const Written &name) {
            if (seen.contains(name.text))
                faults.add(name.place, u"Il nome «%1» c'è già."_s.arg(name.text));
            seen.append(name.text);
        };
        for (const auto &parameter : alone.parameters) {
            once(parameter.name);
            graph.parameterNamed(parameter.name.text, parameter.name.place);
        }
        for (const auto &table : alone.rangeTables) {
            once(table.name);
            graph.rangeTableNamed(table.name.text, table.name.place);
        }
    }
}

}   // namespace core::rules
