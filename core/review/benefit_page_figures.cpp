#include "core/base/italian_date.h"
#include "core/review/benefit_page.h"
#include "core/review/figure_text.h"
#include "core/review/parameter_plot.h"
#include "core/rules/benefit.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

/// The series as known today: of two rows for one day the one the law learnt later.
Plot plotOf(const rules::ParsedParameter &parameter, const rules::Unit &unit)
{
    Plot plot{u"grafico-"_s + parameter.name.text, {}, {}};
    for (const auto &row : parameter.rows) {
        PlotPoint point{row.from, std::nullopt, u"nessun valore"_s};
        if (row.value) {
            point.value = static_cast<double>(*row.value);
            point.shown = figureWords(*row.value, unit);
        }
        const auto same =
            std::find_if(plot.points.begin(), plot.points.end(),
                         [&](const PlotPoint &other) { return other.from == point.from; });
        if (same == plot.points.end())
            plot.points.append(point);
        else
            *same = point;
    }
    std::sort(plot.points.begin(), plot.points.end(),
              [](const PlotPoint &a, const PlotPoint &b) { return a.from < b.from; });
    return plot;
}

QString cellText(const rules::YamlNode &node)
{
    const auto answer = node.quoted ? std::nullopt : rules::readYesNo(node.text);
    return answer ? (*answer ? u"sì"_s : u"no"_s) : node.text;
}

}   // namespace

void BenefitPage::parameters()
{
    if (m_parsed.parameters.isEmpty())
        m_html.leaf("p"_L1, u"Nessuna."_s);
    for (const auto &one : m_parsed.parameters)
        parameter(one);
}

void BenefitPage::parameter(const rules::ParsedParameter &parameter)
{
    const auto unit = rules::Unit::parse(parameter.unit.text).value_or(rules::Unit());
    const auto label = m_words.ofName(parameter.name.text);
    const auto article =
        m_html.in("article"_L1, {{"id"_L1, u"parametro-"_s + parameter.name.text}});
    m_html.leaf("h3"_L1, label);
    auto plot = plotOf(parameter, unit);
    plot.title = label + u" negli anni"_s;
    writePlot(m_html, plot);
    const auto wide = m_html.in("div"_L1, {{"class"_L1, u"wide"_s}});
    const auto table = m_html.in("table"_L1);
    m_html.leaf("caption"_L1,
                parameter.by.isMissing()
                    ? u"Sceglie il valore il giorno dell’evento."_s
                    : u"Sceglie il valore: %1."_s.arg(m_words.ofFormula(parameter.by)));
    headerCells({u"Dal"_s, u"Al"_s, u"Valore"_s, u"Fonte"_s});
    const auto body = m_html.in("tbody"_L1);
    for (const auto &row : parameter.rows) {
        const auto line = m_html.in("tr"_L1);
        m_html.leaf("th"_L1, formatDateItalian(row.from), {{"scope"_L1, u"row"_s}});
        m_html.leaf("td"_L1, formatDateItalian(row.to));
        m_html.leaf("td"_L1, row.value ? figureWords(*row.value, unit) : u"nessuno"_s,
                    {{"class"_L1, u"figure"_s}});
        const auto source = m_html.in("td"_L1);
        m_html.text(m_words.ofSources(row.sources));
        if (row.knownFrom.isValid())
            m_html.leaf("p"_L1, u"La legge lo sa "_s + rangeWords({row.knownFrom, {}}),
                        {{"class"_L1, u"small"_s}});
        m_words.writeMarks(m_html, row.marks);
    }
}

void BenefitPage::tables()
{
    if (m_parsed.tables.isEmpty() && (m_benefit == nullptr || m_benefit->rangeTables.empty()))
        m_html.leaf("p"_L1, u"Nessuna."_s);
    for (const auto &one : m_parsed.tables)
        table(one);
    if (m_benefit == nullptr)
        return;
    for (const auto &one : m_benefit->rangeTables)
        rangeTable(one);
}

void BenefitPage::table(const rules::ParsedTable &table)
{
    const auto article = m_html.in("article"_L1, {{"id"_L1, u"tabella-"_s + table.name.text}});
    m_html.leaf("h3"_L1, m_words.ofName(table.name.text));
    const auto wide = m_html.in("div"_L1, {{"class"_L1, u"wide"_s}});
    const auto element = m_html.in("table"_L1);
    m_html.leaf("caption"_L1, u"Per ogni risposta di «%1»."_s.arg(m_words.ofName(table.key.text)));
    QStringList titles{u"Risposta"_s, u"Quando"_s};
    for (const auto &column : table.columns)
        titles.append(QString(column.name.text).replace(u'_', u' '));
    titles.append(u"Fonte"_s);
    headerCells(titles);
    const auto body = m_html.in("tbody"_L1);
    for (const auto &row : table.rows) {
        const auto line = m_html.in("tr"_L1);
        QStringList keys;
        for (const auto &key : row.keys) {
            const auto label = m_words.ofOption(table.key.text, key.text);
            keys.append(label.isEmpty() ? key.text : label);
        }
        m_html.leaf("th"_L1, keys.join(u"; "_s), {{"scope"_L1, u"row"_s}});
        m_html.leaf("td"_L1, rangeWords(row.days));
        for (const auto &column : table.columns) {
            const auto cell = row.cells.constFind(column.name.text);
            const auto *node = cell != row.cells.cend() ? &*cell
                               : column.defaultCell     ? &*column.defaultCell
                                                        : nullptr;
            m_html.leaf("td"_L1, node == nullptr ? QString() : cellText(*node));
        }
        const auto source = m_html.in("td"_L1);
        m_html.text(m_words.ofSources(row.sources.isEmpty() ? table.sources : row.sources));
        m_words.writeMarks(m_html, row.marks);
    }
}

void BenefitPage::rangeTable(const rules::RangeTable &table)
{
    const auto &vocabulary = m_catalogue.vocabulary();
    const auto article = m_html.in("article"_L1, {{"id"_L1, u"tabella-"_s + table.name}});
    m_html.leaf("h3"_L1, table.label.isEmpty() ? m_words.ofName(table.name) : table.label.it());
    for (const auto &period : table.periods) {
        const auto details = m_html.in("details"_L1);
        m_html.leaf("summary"_L1, u"%1, %2 scaglioni (%3)"_s.arg(rangeWords(period.days))
                                      .arg(period.bounds.size() + 1)
                                      .arg(period.source));
        const auto wide = m_html.in("div"_L1, {{"class"_L1, u"wide"_s}});
        const auto element = m_html.in("table"_L1);
        m_html.leaf("caption"_L1, rangeWords(period.days));
        QStringList titles{table.inclusive ? u"Fino a"_s : u"Sotto"_s};
        for (const auto &column : table.columns)
            titles.append(QString(column.name).replace(u'_', u' '));
        headerCells(titles);
        const auto body = m_html.in("tbody"_L1);
        for (std::size_t step = 0; step <= period.bounds.size(); ++step) {
            const auto line = m_html.in("tr"_L1);
            const bool beyond = step == period.bounds.size();
            m_html.leaf("th"_L1,
                        beyond ? u"oltre"_s
                               : rules::shownValue(period.bounds[step], table.key, vocabulary),
                        {{"scope"_L1, u"row"_s}, {"class"_L1, u"figure"_s}});
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const auto &value = period.cells[column][step];
                m_html.leaf("td"_L1,
                            value.isKnown()
                                ? rules::shownValue(value, table.columns[column].type, vocabulary)
                                : QString(),
                            {{"class"_L1, u"figure"_s}});
            }
        }
    }
}

}   // namespace core::review
