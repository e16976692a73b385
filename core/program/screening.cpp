#include "core/program/screening.h"

#include "core/program/lower.h"
#include "core/rules/applicant.h"
#include "core/rules/benefit.h"
#include "core/rules/consistent.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::program {

namespace {

constexpr std::size_t kBlock = 1024;   // households that are columns at the same time

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

}   // namespace

rules::Value ScreenedBenefit::valueAt(qsizetype result, std::size_t household) const
{
    const auto &figure = m_figures[static_cast<std::size_t>(result)];
    if (figure.isShown[household] == 0)
        return {};
    const auto divisor = figure.divisors.empty() ? 1 : figure.divisors[household];
    return decodedPoint(*m_program, figure.slot, figure.numbers[household], divisor);
}

QString ScreenedBenefit::value(qsizetype result, std::size_t household) const
{
    const auto found = m_oneByOne.constFind(household);
    if (found != m_oneByOne.cend() || m_figures.empty())
        return found == m_oneByOne.cend() ? QString() : found->value(m_names[result]);
    const auto &slot = m_figures[static_cast<std::size_t>(result)].slot;
    const auto value = valueAt(result, household);
    return value.isKnown() ? rules::machineValue(value, slot.type, *m_vocabulary) : QString();
}

std::optional<Money> ScreenedBenefit::amount(qsizetype result, std::size_t household) const
{
    const auto found = m_oneByOne.constFind(household);
    if (found != m_oneByOne.cend() || m_figures.empty()) {
        const auto number = rules::rationalFromDecimal(value(result, household));
        return number ? rules::toMoney(*number) : std::nullopt;
    }
    const auto value = valueAt(result, household);
    return value.number() != nullptr ? rules::toMoney(*value.number()) : std::nullopt;
}

void ScreenedBenefit::resize(std::size_t households)
{
    m_outcomes.resize(households, static_cast<quint8>(rules::Outcome::NotComputable));
    for (auto &figure : m_figures) {
        figure.numbers.resize(households, 0);
        figure.isShown.resize(households, 0);
        if (figure.slot.per >= 0)
            figure.divisors.resize(households, 1);
    }
}

Result<Screening> Screening::create(const rules::Catalogue &catalogue, const ScreeningWish &wish)
{
    Screening screening;
    screening.m_catalogue = &catalogue;
    screening.m_options = {wish.on, wish.knownOn, {}};
    screening.m_consistent = wish.consistent;
    auto benefits = wish.benefits;
    if (benefits.isEmpty()) {
        for (const auto &benefit : catalogue.benefits())
            benefits.append(benefit.id);
    }
    for (const auto &id : std::as_const(benefits)) {
        const auto graph = catalogue.graph(id);
        if (!graph)
            return tl::unexpected(graph.error());
        Part part;
        part.id = id;
        for (const auto &result : (*graph)->results)
            part.names.append((*graph)->values[at(result.value)].name);
        if (!(*graph)->schedule.totalName.isEmpty())
            part.names.append((*graph)->schedule.totalName);
        screening.m_parts.push_back(part);
    }
    const auto checks = wish.consistent ? Checks::With : Checks::Without;
    screening.plan(lower(catalogue, benefits, wish.on, wish.knownOn, Knowledge::Plain, checks),
                   wish);
    return screening;
}

int Screening::want(int reg)
{
    const auto found = std::find(m_wanted.begin(), m_wanted.end(), reg);
    if (found != m_wanted.end())
        return static_cast<int>(found - m_wanted.begin());
    m_wanted.push_back(reg);
    return static_cast<int>(m_wanted.size()) - 1;
}

/// What no program can tell is left to the explained walk; so is everything when there is none.
void Screening::plan(Result<Program> lowered, const ScreeningWish &wish)
{
    if (!lowered)
        return;
    m_program = std::make_shared<const Program>(std::move(*lowered));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto &part = m_parts[i];
        const auto &benefit = m_program->benefits[i];
        if (benefit.outcome.least < 0 || (wish.everyResult && !benefit.gaps.isEmpty()))
            continue;
        part.byColumns = true;
        part.outcome = want(benefit.outcome.least);
        part.contradicted = benefit.contradicted < 0 ? -1 : want(benefit.contradicted);
        part.names.clear();
        for (const auto &output : benefit.outputs) {
            const auto &slot = output.slot;
            if (slot.least < 0)
                continue;
            part.names.append(output.name);
            part.figures.push_back({output.name, slot, want(output.shown.yes), want(slot.least),
                                    slot.known < 0 ? -1 : want(slot.known),
                                    slot.per < 0 ? -1 : want(slot.per)});
        }
    }
    auto walk = ColumnWalk::create(*m_program, {m_wanted, wish.width, 1024});
    if (walk) {
        m_walk = std::make_shared<const ColumnWalk>(std::move(*walk));
        m_encoder = std::make_shared<const Encoder>(*m_program, m_catalogue->vocabulary());
        return;
    }
    for (auto &part : m_parts) {
        part.byColumns = false;
        part.figures.clear();
    }
}

QStringList Screening::byColumns() const
{
    QStringList ids;
    for (const auto &part : m_parts) {
        if (part.byColumns)
            ids.append(part.id);
    }
    return ids;
}

Result<Screened> Screening::run(std::span<const domain::Facts> households) const
{
    Screened screened;
    for (const auto &part : m_parts) {
        ScreenedBenefit benefit;
        benefit.m_id = part.id;
        benefit.m_names = part.names;
        benefit.m_program = m_program;
        benefit.m_vocabulary = &m_catalogue->vocabulary();
        for (const auto &figure : part.figures)
            benefit.m_figures.push_back({figure.slot, {}, {}, {}});
        benefit.resize(households.size());
        screened.benefits.push_back(std::move(benefit));
    }
    auto columns = sheet(kBlock);
    for (std::size_t from = 0; from < households.size(); from += kBlock) {
        const auto count = std::min(kBlock, households.size() - from);
        const auto done = runBlock(households.subspan(from, count), from,
                                   columns ? &*columns : nullptr, screened);
        if (!done)
            return tl::unexpected(done.error());
    }
    return screened;
}

Result<> Screening::runBlock(std::span<const domain::Facts> households, std::size_t from,
                             ScreeningSheet *columns, Screened &screened) const
{
    std::vector<bool> done(households.size(), false);
    if (columns != nullptr) {
        auto &sheet = *columns;
        sheet.clear();
        std::vector<std::size_t> rows;
        Household household;
        for (std::size_t i = 0; i < households.size(); ++i) {
            // One fact said twice is a contradiction that only the words of the facts show.
            const bool isTwice =
                m_consistent &&
                !rules::applicantTwice(m_catalogue->vocabulary(), households[i]).isEmpty();
            if (!isTwice && m_encoder->encode(households[i], household)) {
                sheet.add(household);
                rows.push_back(from + i);
            }
        }
        const auto refused = sheet.run();
        if (!refused)
            return tl::unexpected(refused.error());
        take(sheet, rows, screened);
        for (const std::size_t row : rows)
            done[row - from] = true;
        for (const std::size_t row : *refused)
            done[rows[row] - from] = false;
    }
    for (std::size_t i = 0; i < households.size(); ++i) {
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            if (!done[i] || !m_parts[part].byColumns)
                decide(part, households[i], from + i, screened);
        }
    }
    return {};
}

void Screening::take(const ScreeningSheet &sheet, const std::vector<std::size_t> &rows,
                     Screened &screened) const
{
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const auto &part = m_parts[p];
        auto &benefit = screened.benefits[p];
        if (!part.byColumns)
            continue;
        for (std::size_t row = 0; row < rows.size(); ++row)
            benefit.m_outcomes[rows[row]] = static_cast<quint8>(outcome(sheet, p, row));
        for (std::size_t f = 0; f < part.figures.size(); ++f) {
            auto &into = benefit.m_figures[f];
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const auto found = figure(sheet, p, f, row);
                into.numbers[rows[row]] = found.number;
                into.isShown[rows[row]] = found.isShown ? 1 : 0;
                if (!into.divisors.empty())
                    into.divisors[rows[row]] = found.divisor;
            }
        }
    }
}

bool Screening::isWithheld(const ScreeningSheet &sheet, const Part &part, std::size_t household)
{
    if (part.contradicted < 0 || sheet.output(part.contradicted, household) == 0)
        return false;
    const auto outcome = static_cast<rules::Outcome>(sheet.output(part.outcome, household));
    return outcome != rules::Outcome::Ended && outcome != rules::Outcome::NotYet &&
           outcome != rules::Outcome::NotComputable;
}

rules::Outcome Screening::outcome(const ScreeningSheet &sheet, std::size_t part,
                                  std::size_t household) const
{
    return isWithheld(sheet, m_parts[part], household)
               ? rules::Outcome::Maybe
               : static_cast<rules::Outcome>(sheet.output(m_parts[part].outcome, household));
}

ScreenedFigure Screening::figure(const ScreeningSheet &sheet, std::size_t part, std::size_t result,
                                 std::size_t household) const
{
    const auto &of = m_parts[part];
    const auto &figure = of.figures[result];
    ScreenedFigure found;
    found.isShown = sheet.output(figure.shown, household) != 0 &&
                    (figure.known < 0 || sheet.output(figure.known, household) != 0) &&
                    !isWithheld(sheet, of, household);
    found.number = sheet.output(figure.number, household);
    if (figure.divisor >= 0)
        found.divisor = sheet.output(figure.divisor, household);
    return found;
}

QString Screening::value(std::size_t part, std::size_t result, const ScreenedFigure &figure) const
{
    const auto &slot = m_parts[part].figures[result].slot;
    if (!figure.isShown)
        return {};
    const auto value = decodedPoint(*m_program, slot, figure.number, figure.divisor);
    return value.isKnown() ? rules::machineValue(value, slot.type, m_catalogue->vocabulary())
                           : QString();
}

std::optional<ScreeningSheet> Screening::sheet(std::size_t rows) const
{
    if (m_walk == nullptr)
        return std::nullopt;
    return ScreeningSheet(*m_program, *m_encoder, *m_walk, rows);
}

void Screening::decide(std::size_t part, const domain::Facts &facts, std::size_t household,
                       Screened &screened) const
{
    auto &benefit = screened.benefits[part];
    const auto &id = m_parts[part].id;
    const auto decision = m_consistent ? rules::decideConsistent(*m_catalogue, id, facts, m_options)
                                       : m_catalogue->decide(id, facts, m_options);
    ++screened.oneByOne;
    if (!decision) {
        screened.faults.insert(household, decision.error());
        return;
    }
    benefit.m_outcomes[household] = static_cast<quint8>(decision->outcome);
    QMap<QString, QString> results;
    for (const auto &result : decision->results)
        results.insert(result.name, result.value);
    benefit.m_oneByOne.insert(household, results);
}

}   // namespace core::program
