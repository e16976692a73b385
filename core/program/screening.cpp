#include "core/program/screening.h"

#include "core/program/lower.h"
#include "core/rules/benefit.h"
#include "core/rules/value_text.h"

#include <algorithm>

namespace core::program {

namespace {

constexpr std::size_t kBlock = 8192;   // households that are columns at the same time

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Numbers in the lane that the walk asks for.
struct Numbers {
    std::vector<qint32> narrow;
    std::vector<qint64> wide;

    void add(Lane lane, qint64 number)
    {
        if (lane == Lane::Narrow)
            narrow.push_back(static_cast<qint32>(number));
        else
            wide.push_back(number);
    }
    void resize(Lane lane, std::size_t count)
    {
        if (lane == Lane::Narrow)
            narrow.resize(count);
        else
            wide.resize(count);
    }
    qint64 operator[](std::size_t row) const { return wide.empty() ? narrow[row] : wide[row]; }
};

}   // namespace

/// Some households as columns; row i is household `rows[i]` of the block.
struct Screening::Block {
    std::vector<std::size_t> rows;
    std::vector<Numbers> inputs;
    std::vector<std::vector<quint32>> offsets;
    std::vector<Numbers> outputs;

    Block(const ColumnWalk &walk, std::size_t lists)
        : inputs(walk.inputs()), offsets(lists, std::vector<quint32>{0}), outputs(walk.outputs())
    {
    }

    void add(const ColumnWalk &walk, const Program &program, const Household &household,
             std::size_t row)
    {
        rows.push_back(row);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (program.inputs[i].list < 0) {
                inputs[i].add(walk.inputLane(i), household.values[i]);
            } else {
                for (const qint64 number : household.fields[i])
                    inputs[i].add(walk.inputLane(i), number);
            }
        }
        for (std::size_t list = 0; list < offsets.size(); ++list)
            offsets[list].push_back(offsets[list].back() +
                                    static_cast<quint32>(household.members[list]));
    }

    Result<std::vector<std::size_t>> run(const ColumnWalk &walk)
    {
        Batch batch;
        batch.households = rows.size();
        for (const auto &numbers : inputs)
            batch.inputs.push_back({numbers.narrow, numbers.wide});
        for (const auto &list : offsets)
            batch.offsets.push_back(list);
        std::vector<TakenColumn> taken;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            outputs[i].resize(walk.outputLane(i), rows.size());
            taken.push_back({outputs[i].narrow, outputs[i].wide});
        }
        return walk.run(batch, taken);
    }
};

rules::Value ScreenedBenefit::valueAt(qsizetype result, std::size_t household) const
{
    const auto &figure = m_figures[static_cast<std::size_t>(result)];
    if (figure.isShown[household] == 0)
        return {};
    std::vector<qint64> registers(m_program->registers.size(), 0);
    registers[at(figure.slot.least)] = figure.numbers[household];
    registers[at(figure.slot.most)] = figure.numbers[household];
    if (!figure.divisors.empty())
        registers[at(figure.slot.per)] = figure.divisors[household];
    auto slot = figure.slot;
    slot.known = -1;   // isShown says so
    return decoded(*m_program, slot, registers);
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
    screening.plan(lower(catalogue, benefits, wish.on, wish.knownOn, Knowledge::Plain), wish);
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
    for (std::size_t from = 0; from < households.size(); from += kBlock) {
        const auto count = std::min(kBlock, households.size() - from);
        if (const auto done = runBlock(households.subspan(from, count), from, screened); !done)
            return tl::unexpected(done.error());
    }
    return screened;
}

Result<> Screening::runBlock(std::span<const domain::Facts> households, std::size_t from,
                             Screened &screened) const
{
    std::vector<bool> done(households.size(), false);
    if (m_walk != nullptr) {
        Block block(*m_walk, at(static_cast<int>(m_program->lists.size())));
        Household household;
        for (std::size_t i = 0; i < households.size(); ++i) {
            if (m_encoder->encode(households[i], household))
                block.add(*m_walk, *m_program, household, i);
        }
        const auto refused = block.run(*m_walk);
        if (!refused)
            return tl::unexpected(refused.error());
        take(block, from, screened);
        for (const std::size_t row : block.rows)
            done[row] = true;
        for (const std::size_t row : *refused)
            done[block.rows[row]] = false;
    }
    for (std::size_t i = 0; i < households.size(); ++i) {
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            if (!done[i] || !m_parts[part].byColumns)
                decide(part, households[i], from + i, screened);
        }
    }
    return {};
}

void Screening::take(const Block &block, std::size_t from, Screened &screened) const
{
    const auto number = [&](int output, std::size_t row) { return block.outputs[at(output)][row]; };
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        const auto &part = m_parts[p];
        auto &benefit = screened.benefits[p];
        if (!part.byColumns)
            continue;
        for (std::size_t row = 0; row < block.rows.size(); ++row)
            benefit.m_outcomes[from + block.rows[row]] =
                static_cast<quint8>(number(part.outcome, row));
        for (std::size_t f = 0; f < part.figures.size(); ++f) {
            const auto &figure = part.figures[f];
            auto &into = benefit.m_figures[f];
            for (std::size_t row = 0; row < block.rows.size(); ++row) {
                const std::size_t household = from + block.rows[row];
                const bool isKnown = figure.known < 0 || number(figure.known, row) != 0;
                into.numbers[household] = number(figure.number, row);
                into.isShown[household] = number(figure.shown, row) != 0 && isKnown ? 1 : 0;
                if (figure.divisor >= 0)
                    into.divisors[household] = number(figure.divisor, row);
            }
        }
    }
}

void Screening::decide(std::size_t part, const domain::Facts &facts, std::size_t household,
                       Screened &screened) const
{
    auto &benefit = screened.benefits[part];
    const auto decision = m_catalogue->decide(m_parts[part].id, facts, m_options);
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
