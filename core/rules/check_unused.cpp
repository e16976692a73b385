#include "core/rules/check_unused.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

class UnusedParts {
public:
    UnusedParts(const ParsedBenefit &parsed, const Benefit &benefit, Faults &faults)
        : m_parsed(parsed), m_benefit(benefit), m_faults(faults)
    {
    }

    void figures()
    {
        for (const auto &value : m_parsed.values) {
            const int index = m_benefit.valueByName.value(value.name.text, -1);
            const bool result =
                std::any_of(m_benefit.results.begin(), m_benefit.results.end(),
                            [&](const ResultEntry &entry) { return entry.value == index; });
            if (!result && !isRead(Op::Named, index))
                say(value.name, u"Nessuna regola usa il valore «%1»."_s);
        }
        for (const auto &parameter : m_parsed.parameters) {
            if (parameter.name.place.file == m_parsed.place.file &&
                !isRead(Op::Parameter, m_benefit.parameterByName.value(parameter.name.text, -1)))
                say(parameter.name, u"Nessuna regola usa il parametro «%1»."_s);
        }
        for (const auto &table : m_parsed.tables)
            columns(table);
        for (const auto &table : m_parsed.rangeTables) {
            if (table.name.place.file == m_parsed.place.file)
                rangeColumns(table);
        }
        for (const auto &use : m_parsed.uses) {
            if (!isRead(Op::Parameter, m_benefit.parameterByName.value(use.text, -2)) &&
                !isRead(Op::Step, rangeTable(use.text)))
                say(use, u"Nessuna regola usa «%1»."_s);
        }
    }

    void citations(const QSet<QString> &cited)
    {
        for (const auto &id : m_parsed.sources.keys()) {
            if (!cited.contains(id))
                m_faults.add(m_parsed.citable[id], u"Nessuno cita la fonte «%1»."_s.arg(id),
                             u"toglierla da «sources»"_s);
        }
        for (const auto &id : m_parsed.marks.keys()) {
            if (!cited.contains(id))
                m_faults.add(m_parsed.citable[id], u"Nessuno usa il segno «%1»."_s.arg(id),
                             u"toglierlo da «marks»"_s);
        }
    }

    void facts()
    {
        for (const auto &accepted : m_parsed.accepts) {
            const int slot = m_benefit.slotByKey.value(accepted.text, -1);
            if (slot < 0 || !m_benefit.facts[static_cast<std::size_t>(slot)].referenced)
                m_faults.add(accepted.place,
                             u"Nessuna regola usa il fatto «%1»."_s.arg(accepted.text),
                             u"toglierlo da «accepts»"_s);
            else if (m_benefit.facts[static_cast<std::size_t>(slot)].asked)
                m_faults.add(accepted.place,
                             u"«%1» è già tra le domande («asks»)."_s.arg(accepted.text),
                             u"toglierlo da «accepts»"_s);
        }
        for (const auto &profile : m_parsed.idleProfiles)
            say(profile, u"Nessun caso usa il profilo «%1»."_s);
    }

private:
    bool isRead(Op op, int ref) const
    {
        return std::any_of(m_benefit.nodes.begin(), m_benefit.nodes.end(),
                           [&](const GraphNode &node) { return node.op == op && node.ref == ref; });
    }

    void columns(const ParsedTable &parsed)
    {
        for (std::size_t i = 0; i < m_benefit.tables.size(); ++i) {
            if (m_benefit.tables[i].name != parsed.name.text)
                continue;
            for (int column = 0; column < parsed.columns.size(); ++column) {
                const auto reads = [&](const GraphNode &node) {
                    return node.op == Op::Cell && node.ref == static_cast<int>(i) &&
                           node.column == column;
                };
                if (std::none_of(m_benefit.nodes.begin(), m_benefit.nodes.end(), reads))
                    say(parsed.columns[column].name, u"Nessuna regola usa la colonna «%1»."_s);
            }
        }
    }

    int rangeTable(const QString &name) const
    {
        const auto &tables = m_benefit.rangeTables;
        const auto found = std::find_if(tables.begin(), tables.end(), [&](const RangeTable &table) {
            return table.name == name;
        });
        return found == tables.end() ? -2 : static_cast<int>(found - tables.begin());
    }

    /// One of the columns that go across a count is enough to read them all.
    void rangeColumns(const ParsedRangeTable &parsed)
    {
        const int index = rangeTable(parsed.name.text);
        for (const auto &column : parsed.columns) {
            QStringList names{column.name.text};
            for (int count = column.first; count <= column.last; ++count)
                names.append(acrossName(column, count));
            const auto reads = [&](const GraphNode &node) {
                return node.op == Op::Step && node.ref == index &&
                       names.contains(m_benefit.rangeTables[static_cast<std::size_t>(index)]
                                          .columns[static_cast<std::size_t>(node.column)]
                                          .name);
            };
            if (std::none_of(m_benefit.nodes.begin(), m_benefit.nodes.end(), reads))
                say(column.name, u"Nessuna regola usa la colonna «%1»."_s);
        }
    }

    void say(const Written &name, const QString &message)
    {
        m_faults.add(name.place, message.arg(name.text), u"usarlo, oppure toglierlo"_s);
    }

    const ParsedBenefit &m_parsed;
    const Benefit &m_benefit;
    Faults &m_faults;
};

}   // namespace

void findUnused(const ParsedBenefit &parsed, const Benefit &benefit, const QSet<QString> &cited,
                Faults &faults)
{
    UnusedParts parts(parsed, benefit, faults);
    parts.figures();
    parts.citations(cited);
    parts.facts();
}

void findUnusedQuestions(const BundleSource &source, Faults &faults)
{
    QSet<QString> needed;
    for (const auto &benefit : source.benefits) {
        for (const auto &ask : benefit.asks)
            needed.insert(ask.key.text);
        for (const auto &accepted : benefit.accepts)
            needed.insert(accepted.text);
    }
    for (const auto &file : source.questions) {
        for (const auto &parsed : file.questions) {
            if (!needed.contains(parsed.question.key) && !parsed.question.record)
                faults.add(parsed.place,
                           u"Nessuna prestazione chiede o accetta «%1»."_s.arg(parsed.question.key),
                           u"toglierla, o metterla in «asks» o «accepts» di una prestazione"_s);
        }
    }
}

}   // namespace core::rules
