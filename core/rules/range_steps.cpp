#include "core/rules/range_steps.h"

#include "core/rules/range_table.h"
#include "core/rules/range_table_reader.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

Rational roundedAs(const Rational &value, const ParsedRounding &rounding)
{
    const auto mode = roundingMode(rounding.function);
    return mode ? rounded(value, *mode, rounding.step) : value;
}

class StepMaker {
public:
    StepMaker(const ParsedRangeTable &parsed, const RangeTable &table, Faults &faults)
        : m_parsed(parsed), m_table(table), m_faults(faults)
    {
        for (const auto &column : parsed.columns) {
            if (column.across.isMissing())
                m_written.append(column.name.text);
            else
                for (int count = column.first; count <= column.last; ++count)
                    m_written.append(column.name.text);
        }
    }

    std::vector<std::optional<StepPeriod>> run()
    {
        std::vector<std::optional<StepPeriod>> periods;
        for (const auto &version : m_parsed.versions) {
            auto period = version.line               ? ofLine(version)
                          : !version.rates.isEmpty() ? ofRate(version)
                                                     : ofRows(version);
            if (period) {
                period->days = version.days;
                period->knownFrom = version.knownFrom;
                checkRising(version, *period);
                checkPrinted(version, *period);
                m_before = period;
            }
            periods.push_back(std::move(period));
        }
        return periods;
    }

private:
    std::nullopt_t fault(const Place &place, const QString &message, const QString &hint = {})
    {
        m_faults.add(place, message, hint);
        return std::nullopt;
    }

    /// Nothing after a fault; the value of null is unknown.
    std::optional<Value> cell(const YamlNode &node, const Type &type)
    {
        if (node.kind == YamlNode::Kind::Null)
            return Value{};
        const auto text = readString(node, m_faults);
        switch (type.kind) {
        case Kind::Text:
            return Value{text};
        case Kind::YesNo:
            if (const auto answer = readYesNo(text))
                return Value{*answer};
            return fault(node.place, u"Qui serve «yes» o «no»."_s);
        case Kind::Date: {
            const auto day = readDate(node, m_faults);
            return day.isValid() ? std::optional(Value{day}) : std::nullopt;
        }
        default:
            if (const auto number = readFigure(text))
                return Value{*number};
            return fault(node.place, u"«%1» non è un numero."_s.arg(text));
        }
    }

    std::optional<Value> bound(const Written &written)
    {
        const YamlNode node{YamlNode::Kind::Scalar, written.text, false, written.place, {}, {}};
        return cell(node, {m_table.key.kind, {}, false, -1});
    }

    std::optional<StepPeriod> ofRows(const ParsedStepVersion &version)
    {
        if (version.rows.isEmpty())
            return std::nullopt;   // the reader has said why
        StepPeriod period;
        period.cells.resize(m_table.columns.size());
        bool whole = true;
        for (const auto &row : version.rows) {
            const bool last = &row == &version.rows.last();
            if (row.bound.isEmpty() && !last) {
                fault(row.place, u"Manca la voce «%1»."_s.arg(m_parsed.edge.text),
                      u"solo l'ultima riga può farne a meno: vale oltre tutti i limiti"_s);
                whole = false;
                continue;
            }
            if (!row.bound.isEmpty()) {
                const auto value = bound(row.bound);
                whole = whole && value;
                period.bounds.push_back(value.value_or(Value{}));
            }
            for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
                const auto node = row.cells.value(m_table.columns[i].name);
                const auto value = cell(node, m_table.columns[i].type);
                whole = whole && value;
                period.cells[i].push_back(value.value_or(Value{}));
            }
        }
        if (!whole)
            return std::nullopt;
        if (!version.rows.last().bound.isEmpty())
            addBeyond(period);
        else if (m_parsed.lastGoesOn)
            fault(version.rows.last().place,
                  u"L'ultima riga dice già che cosa vale oltre: «beyond: last» è di troppo."_s);
        return period;
    }

    void addBeyond(StepPeriod &period) const
    {
        for (auto &column : period.cells)
            column.push_back(m_parsed.lastGoesOn ? column.back() : Value{});
    }

    /// Nothing after a fault: a generated figure names how it is rounded.
    std::optional<ParsedRounding> rounding(const QString &name, const Place &place)
    {
        const auto found = m_parsed.roundings.constFind(name);
        if (found != m_parsed.roundings.cend())
            return *found;
        return fault(place, u"«%1» non dice come si arrotonda («round»)."_s.arg(name),
                     u"half_up(0.01), oppure exact"_s);
    }

    /// A fault where something that is not a number would be multiplied.
    bool areNumbers(const QStringList &names, const Place &place)
    {
        bool numbers = true;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto &name = m_written[static_cast<qsizetype>(i)];
            if (!names.contains(name) || m_table.columns[i].type.kind == Kind::Number)
                continue;
            fault(place,
                  u"La colonna «%1» non è un numero: si scrive per righe («rows»)."_s.arg(name));
            numbers = false;
        }
        if (names.contains(m_parsed.edge.text) && m_table.key.kind == Kind::Date) {
            fault(place, u"I limiti sono date: gli scaglioni si scrivono per righe («rows»)."_s);
            numbers = false;
        }
        return numbers;
    }

    std::optional<StepPeriod> ofLine(const ParsedStepVersion &version)
    {
        constexpr qint64 kMostSteps = 10000;
        const auto &line = *version.line;
        const Rational steps =
            line.every == 0 ? Rational(0) : (line.last - line.first) / line.every;
        const auto count = floorToInt(steps).value_or(0);
        if (!isWhole(steps) || count < 1 || count > kMostSteps)
            return fault(line.place,
                         u"Da «%1» a «%2» non ci sta un numero intero di scaglioni."_s.arg(
                             toDecimalText(line.first), toDecimalText(line.last)));
        const auto ofBounds = rounding(m_parsed.edge.text, line.place);
        if (!areNumbers(m_written + QStringList{m_parsed.edge.text}, line.place) || !ofBounds)
            return std::nullopt;
        StepPeriod period;
        for (qint64 k = 0; k <= count; ++k)
            period.bounds.push_back(Value{roundedAs(line.first + line.every * k, *ofBounds)});
        for (qsizetype i = 0; i < m_written.size(); ++i) {
            const auto &name = m_table.columns[static_cast<std::size_t>(i)].name;
            const auto ofCells = rounding(m_written[i], line.place);
            if (!ofCells || !line.ends.contains(name))
                return std::nullopt;
            const auto [first, last] = line.ends[name];
            auto &cells = period.cells.emplace_back();
            for (qint64 k = 0; k <= count; ++k)
                cells.push_back(Value{roundedAs(first + (last - first) * k / count, *ofCells)});
        }
        addBeyond(period);
        return period;
    }

    std::optional<StepPeriod> ofRate(const ParsedStepVersion &version)
    {
        if (!m_before)
            return fault(version.place,
                         u"«rate» parte dagli scaglioni di prima, ma prima non ce ne sono."_s);
        if (!areNumbers(version.rates.keys(), version.place))
            return std::nullopt;
        StepPeriod period = *m_before;
        const auto revalue = [&](const QString &name, std::vector<Value> &values) {
            const auto rate = version.rates.constFind(name);
            if (rate == version.rates.cend())
                return true;   // this one stays as it was
            const auto how = rounding(name, version.place);
            if (!how)
                return false;
            for (auto &value : values) {
                if (const auto *number = value.number())
                    value = Value{roundedAs(*number * (1 + *rate), *how)};
            }
            return true;
        };
        bool whole = revalue(m_parsed.edge.text, period.bounds);
        for (std::size_t i = 0; i < period.cells.size(); ++i)
            whole = revalue(m_written[static_cast<qsizetype>(i)], period.cells[i]) && whole;
        return whole ? std::optional(period) : std::nullopt;
    }

    void checkRising(const ParsedStepVersion &version, const StepPeriod &period)
    {
        for (std::size_t i = 1; i < period.bounds.size(); ++i) {
            if (compareOrdered(period.bounds[i - 1], period.bounds[i]) < 0)
                continue;
            const auto at = static_cast<qsizetype>(i);
            fault(
                at < version.rows.size() ? version.rows[at].place : version.place,
                u"I limiti devono crescere: questo scaglione non comincia dopo quello di prima."_s);
        }
    }

    /// What an annex prints has to come out, so that a wrong rate or rounding cannot pass.
    void checkPrinted(const ParsedStepVersion &version, const StepPeriod &period)
    {
        for (const auto &row : version.printed) {
            std::size_t step = period.bounds.size();
            const RangeTable exact;   // the bound itself, not what lies below it
            if (!row.bound.isEmpty()) {
                const auto wanted = bound(row.bound);
                if (!wanted)
                    continue;
                step = stepOf(exact, period, *wanted);
                if (step == period.bounds.size() || compareOrdered(period.bounds[step], *wanted)) {
                    const auto near = std::min(step, period.bounds.size() - 1);
                    fault(
                        row.place,
                        u"Il limite stampato %1 non è tra quelli calcolati."_s.arg(row.bound.text),
                        u"il più vicino è %1"_s.arg(shown(period.bounds[near])));
                    continue;
                }
            }
            for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
                comparePrinted(it.key(), *it, period, step);
        }
    }

    void comparePrinted(const QString &name, const YamlNode &node, const StepPeriod &period,
                        std::size_t step)
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].name != name)
                continue;
            const auto wanted = cell(node, m_table.columns[i].type);
            const auto &found = period.cells[i][step];
            if (wanted && !(*wanted == found))
                fault(node.place, u"«%1» è stampato %2, ma qui risulta %3."_s.arg(
                                      name, shown(*wanted), shown(found)));
        }
    }

    static QString shown(const Value &value)
    {
        if (const auto *number = value.number())
            return toDecimalText(*number);
        if (const auto *day = value.date())
            return day->toString(Qt::ISODate);
        if (const auto *text = value.text())
            return *text;
        return value.isTrue() ? u"yes"_s : value.isFalse() ? u"no"_s : u"null"_s;
    }

    const ParsedRangeTable &m_parsed;
    const RangeTable &m_table;
    Faults &m_faults;
    QStringList m_written;   // the file's name of each column
    std::optional<StepPeriod> m_before;
};

}   // namespace

std::vector<std::optional<StepPeriod>> makePeriods(const ParsedRangeTable &parsed,
                                                   const RangeTable &table, Faults &faults)
{
    return StepMaker(parsed, table, faults).run();
}

}   // namespace core::rules
