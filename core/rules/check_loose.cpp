#include "core/rules/check_loose.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

class LooseParts {
public:
    LooseParts(const ParsedBenefit &parsed, const Benefit &benefit, const Vocabulary &vocabulary,
               Faults &faults)
        : m_parsed(parsed), m_benefit(benefit), m_vocabulary(vocabulary), m_faults(faults)
    {
    }

    void run()
    {
        for (const auto &document : m_parsed.documents) {
            if (document.sources.isEmpty())
                unsourced(document.id, u"Il documento «%1» non ha una fonte («source»)."_s);
        }
        for (const auto &result : m_parsed.results)
            checkResult(result);
        for (const auto &parameter : m_parsed.parameters) {
            for (const auto &row : parameter.rows)
                checkPeriod({row.from, row.to}, parameter.covers, row.place);
        }
        for (const auto &requirement : m_parsed.requirements) {
            const auto &days = requirement.inForce;
            const bool outside = days.to.isValid() && m_parsed.inForce.from.isValid() &&
                                 days.to < m_parsed.inForce.from;   // said elsewhere
            if (requirement.by.isMissing() && !outside)
                checkPeriod(requirement.inForce, m_parsed.inForce, requirement.place);
        }
        for (const auto &table : m_parsed.tables)
            checkTable(table);
    }

private:
    void unsourced(const Written &what, const QString &message)
    {
        m_faults.add(what.place, message.arg(what.text), u"scrivere da quale testo viene"_s);
    }

    void checkResult(const ParsedResult &result)
    {
        for (const auto &value : m_parsed.values) {
            if (value.name.text == result.name.text && value.sources.isEmpty())
                unsourced(value.name, u"Il risultato «%1» non ha una fonte («source»)."_s);
        }
    }

    void checkPeriod(const DayRange &days, const DayRange &covers, const Place &place)
    {
        if (days.from.isValid() && covers.from.isValid() && days.from < covers.from)
            m_faults.add(place,
                         u"Questo periodo comincia prima del %1, da quando serve."_s.arg(
                             covers.from.toString(Qt::ISODate)),
                         u"farlo cominciare quel giorno"_s);
        if (days.to.isValid() && covers.to.isValid() && days.to > covers.to)
            m_faults.add(place,
                         u"Questo periodo finisce dopo il %1, fino a quando serve."_s.arg(
                             covers.to.toString(Qt::ISODate)),
                         u"farlo finire quel giorno"_s);
    }

    void checkTable(const ParsedTable &parsed)
    {
        const auto same = [&](const Table &table) { return table.name == parsed.name.text; };
        const auto table = std::find_if(m_benefit.tables.begin(), m_benefit.tables.end(), same);
        if (table == m_benefit.tables.end())
            return;
        quint64 written = 0;
        for (const auto &row : table->rows)
            written |= row.keys.mask;
        QStringList forgotten;
        const auto codes = m_vocabulary.at(table->question).codes();
        for (int option = 0; option < codes.size(); ++option) {
            if ((written >> option & 1) == 0)
                forgotten.append(codes[option]);
        }
        for (std::size_t i = 0; i < table->columns.size(); ++i)
            checkColumn(parsed.columns[static_cast<qsizetype>(i)], *table, i, forgotten);
    }

    void checkColumn(const ParsedColumn &parsed, const Table &table, std::size_t column,
                     const QStringList &forgotten)
    {
        const bool hasDefault = table.columns[column].defaultNode != kNoNode;
        if (!hasDefault && !forgotten.isEmpty())
            m_faults.add(parsed.name.place,
                         u"In «%1» la colonna «%2» non dice niente di «%3»."_s.arg(
                             table.name, parsed.name.text, forgotten.join(u", "_s)),
                         u"scrivere una riga, o un valore di riserva («default»)"_s);
        const auto says = [&](const TableRow &row) { return row.cells[column] != kNoNode; };
        if (hasDefault && forgotten.isEmpty() &&
            std::all_of(table.rows.begin(), table.rows.end(), says))
            m_faults.add(
                parsed.name.place,
                u"Il valore di riserva («default») di «%1» non conta mai: ogni riga dice il suo."_s
                    .arg(parsed.name.text),
                u"toglierlo: una riga dimenticata si vedrà"_s);
    }

    const ParsedBenefit &m_parsed;
    const Benefit &m_benefit;
    const Vocabulary &m_vocabulary;
    Faults &m_faults;
};

}   // namespace

void findLoose(const ParsedBenefit &parsed, const Benefit &benefit, const Vocabulary &vocabulary,
               Faults &faults)
{
    LooseParts(parsed, benefit, vocabulary, faults).run();
}

}   // namespace core::rules
