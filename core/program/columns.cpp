#include "core/program/columns.h"

#include "core/program/column_rows.h"
#include "core/program/operation.h"

#include <algorithm>

namespace core::program {

namespace {

constexpr std::size_t kLine = 64;   // bytes that a processor fetches at once

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::size_t bytesOf(Lane lane)
{
    return lane == Lane::Narrow ? 4 : 8;
}

const KernelSet &kernelsFor(Width width)
{
#ifdef SPORTELLO_WIDE_LOOPS
    const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    if (width == Width::Best && wide)
        return avx512::kKernels;
    if (width != Width::Baseline && __builtin_cpu_supports("avx2"))
        return avx2::kKernels;
#else
    Q_UNUSED(width);
#endif
    return baseline::kKernels;
}

/// The most members that `block` households following each other have.
std::size_t mostMembers(std::span<const quint32> offsets, std::size_t households, std::size_t block)
{
    std::size_t most = 0;
    for (std::size_t from = 0; from < households; from += block)
        most = std::max<std::size_t>(most,
                                     offsets[std::min(from + block, households)] - offsets[from]);
    return most;
}

std::size_t rounded(std::size_t bytes)
{
    return (bytes + kLine - 1) / kLine * kLine;
}

std::vector<std::size_t> slotBytes(const ColumnPlan &plan, const Batch &batch, std::size_t block)
{
    std::vector<std::size_t> sizes;
    for (const auto &slot : plan.slots) {
        const std::size_t rows =
            slot.list < 0 ? block
                          : mostMembers(batch.offsets[at(slot.list)], batch.households, block);
        sizes.push_back(rounded(rows * slot.bytes));
    }
    return sizes;
}

/// Memory that will be wanted, fetched into the cache in equal parts: asked for all at once it
/// would only wait.
class Ahead {
public:
    void start(std::size_t parts)
    {
        m_parts = parts;
        m_pieces.clear();
        m_piece = 0;
    }

    void add(const std::byte *from, std::size_t bytes) { m_pieces.push_back({from, from + bytes}); }

    /// After the last add().
    void share()
    {
        std::size_t bytes = 0;
        for (const auto &piece : m_pieces)
            bytes += static_cast<std::size_t>(piece.end - piece.from) + kLine;
        m_lines = bytes / kLine / std::max<std::size_t>(m_parts, 1) + 1;
    }

    /// The next part.
    void fetch()
    {
        for (std::size_t line = 0; line < m_lines && m_piece < m_pieces.size(); ++line) {
            auto &piece = m_pieces[m_piece];
            __builtin_prefetch(piece.from);
            piece.from += kLine;
            if (piece.from >= piece.end)
                ++m_piece;
        }
    }

private:
    struct Piece {
        const std::byte *from;
        const std::byte *end;
    };
    std::vector<Piece> m_pieces;
    std::size_t m_parts = 1;
    std::size_t m_lines = 0;   // of a part
    std::size_t m_piece = 0;
};

/// One batch being walked.
class BlockWalk {
public:
    BlockWalk(const ColumnPlan &plan, const KernelSet &kernels, std::size_t block,
              const Batch &batch, const std::vector<TakenColumn> &taken)
        : m_plan(plan), m_kernels(kernels), m_block(block), m_batch(batch), m_taken(taken)
    {
        m_place.columns.resize(plan.columns.size(), nullptr);
        m_place.offsets.resize(at(plan.lists), nullptr);
        m_mended.resize(plan.inputs.size());
        m_members.reserve(kMostMembers);
        placeSlots();
        placeCalls();
    }

    std::vector<std::size_t> run()
    {
        for (m_from = 0; m_from < m_batch.households; m_from += m_block) {
            m_place.households = std::min(m_block, m_batch.households - m_from);
            for (std::size_t list = 0; list < m_place.offsets.size(); ++list)
                m_place.offsets[list] = m_batch.offsets[list].data() + m_from;
            placeColumns();
            refuse();
            lookAhead();
            runSteps();
        }
        return std::move(m_refused);
    }

private:
    void placeSlots()
    {
        const auto sizes = slotBytes(m_plan, m_batch, m_block);
        std::size_t all = kLine;
        for (const std::size_t size : sizes)
            all += size;
        m_memory.resize(all);
        auto *next = m_memory.data();
        next += kLine - reinterpret_cast<std::uintptr_t>(next) % kLine;
        std::vector<std::byte *> slots;
        for (const std::size_t size : sizes) {
            slots.push_back(next);
            next += size;
        }
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            if (m_plan.columns[i].place == PlanColumn::Place::Slot)
                m_place.columns[i] = slots[at(m_plan.columns[i].index)];
        }
    }

    /// The first row of a column of households, or of members, in the whole batch.
    std::size_t firstRow(int list) const
    {
        return list < 0 ? m_from : m_place.offsets[at(list)][0];
    }

    void placeColumns()
    {
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const auto &column = m_plan.columns[i];
            if (column.place == PlanColumn::Place::Slot)
                continue;
            const std::size_t first = firstRow(column.list);
            m_place.columns[i] = placeAt(column, first);
        }
    }

    /// Row `row` of a column that was given or is taken.
    const void *placeAt(const PlanColumn &column, std::size_t row) const
    {
        const bool narrow = column.lane == Lane::Narrow;
        if (column.place == PlanColumn::Place::Input) {
            const auto &given = m_batch.inputs[at(column.index)];
            return narrow ? static_cast<const void *>(given.narrow.data() + row)
                          : given.wide.data() + row;
        }
        const auto &taken = m_taken[at(column.index)];
        return narrow ? static_cast<const void *>(taken.narrow.data() + row)
                      : taken.wide.data() + row;
    }

    bool isOutside(const PlanInput &input) const
    {
        const void *column = m_place.columns[at(input.column)];
        const std::size_t rows = m_place.rows(input.list);
        if (input.lane == Lane::Narrow)
            return m_kernels.outsideNarrow(static_cast<const qint32 *>(column), rows,
                                           static_cast<qint32>(input.least),
                                           static_cast<qint32>(input.most));
        return m_kernels.outsideWide(static_cast<const qint64 *>(column), rows, input.least,
                                     input.most);
    }

    /// Notes the households of the block that cannot be computed. Numbers outside their range are
    /// replaced for the walk: the proofs of the lanes hold for everything that is computed.
    void refuse()
    {
        const std::size_t before = m_refused.size();
        for (std::size_t i = 0; i < m_plan.inputs.size(); ++i) {
            const auto &input = m_plan.inputs[i];
            if (input.column < 0 || !isOutside(input))
                continue;
            if (input.lane == Lane::Narrow)
                mend<qint32>(input, m_mended[i].narrow);
            else
                mend<qint64>(input, m_mended[i].wide);
        }
        for (const auto *offsets : m_place.offsets) {
            for (std::size_t i = 0; i < m_place.households; ++i) {
                if (offsets[i + 1] - offsets[i] > kMostMembers)
                    m_refused.push_back(m_from + i);
            }
        }
        const auto first = m_refused.begin() + static_cast<std::ptrdiff_t>(before);
        std::sort(first, m_refused.end());
        m_refused.erase(std::unique(first, m_refused.end()), m_refused.end());
    }

    template <class Number>
    void mend(const PlanInput &input, std::vector<Number> &copy)
    {
        const auto *column = static_cast<const Number *>(m_place.columns[at(input.column)]);
        const std::size_t rows = m_place.rows(input.list);
        copy.assign(column, column + rows);
        for (std::size_t row = 0; row < rows; ++row) {
            if (column[row] >= input.least && column[row] <= input.most)
                continue;
            copy[row] = static_cast<Number>(input.least);
            m_refused.push_back(m_from + householdOf(row, input.list));
        }
        m_place.columns[at(input.column)] = copy.data();
    }

    std::size_t householdOf(std::size_t row, int list) const
    {
        if (list < 0)
            return row;
        const auto *offsets = m_place.offsets[at(list)];
        const auto *after =
            std::upper_bound(offsets, offsets + m_place.households + 1, offsets[0] + row);
        return static_cast<std::size_t>(after - offsets) - 1;
    }

    const void *columnAt(const PlanOperand &operand) const
    {
        return operand.column < 0 ? nullptr : m_place.columns[at(operand.column)];
    }

    /// The calls of the steps; between blocks only columns given and taken move.
    void placeCalls()
    {
        m_calls.resize(m_plan.steps.size());
        for (std::size_t i = 0; i < m_calls.size(); ++i) {
            const auto &step = m_plan.steps[i];
            auto &call = m_calls[i];
            call.kernel = step.kernel;
            call.lanes = step.lanes;
            for (const int column : {step.a.column, step.b.column, step.c.column, step.result})
                call.moves = call.moves || (column >= 0 && m_plan.columns[at(column)].place !=
                                                               PlanColumn::Place::Slot);
            placeCall(i);
        }
    }

    void placeCall(std::size_t i)
    {
        const auto &step = m_plan.steps[i];
        auto &lanes = m_calls[i].lanes;
        lanes.a = columnAt(step.a);
        lanes.b = columnAt(step.b);
        lanes.c = columnAt(step.c);
        lanes.result = const_cast<void *>(m_place.columns[at(step.result)]);
    }

    void runSteps()
    {
        for (std::size_t i = 0; i < m_calls.size(); ++i) {
            m_ahead.fetch();
            auto &call = m_calls[i];
            if (call.kernel == nullptr) {
                runRows(m_plan, m_plan.steps[i], m_place, m_members);
                continue;
            }
            if (call.moves)
                placeCall(i);
            call.lanes.count = m_place.rows(m_plan.steps[i].list);
            call.kernel(call.lanes);
        }
    }

    /// What the next block reads and writes is fetched while this one is computed.
    void lookAhead()
    {
        m_ahead.start(m_calls.size());
        const std::size_t next = m_from + m_block;
        if (next >= m_batch.households)
            return;
        const std::size_t rows = std::min(m_block, m_batch.households - next);
        for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
            const auto &column = m_plan.columns[i];
            if (column.place == PlanColumn::Place::Slot || column.list >= 0)
                continue;
            const std::size_t bytes = bytesOf(column.lane);
            m_ahead.add(static_cast<const std::byte *>(placeAt(column, next)), rows * bytes);
        }
        m_ahead.share();
    }

    const ColumnPlan &m_plan;
    const KernelSet &m_kernels;
    std::size_t m_block;
    const Batch &m_batch;
    const std::vector<TakenColumn> &m_taken;
    struct Mended {
        std::vector<qint32> narrow;
        std::vector<qint64> wide;
    };
    struct Call {
        Kernel kernel = nullptr;
        bool moves = false;
        Lanes lanes;
    };
    std::vector<Call> m_calls;   // by step
    Ahead m_ahead;
    std::vector<Mended> m_mended;   // by input; empty while nothing was outside its range
    std::vector<std::byte> m_memory;
    std::vector<qint64> m_members;
    std::vector<std::size_t> m_refused;
    BlockPlace m_place;
    std::size_t m_from = 0;
};

}   // namespace

Result<ColumnWalk> ColumnWalk::create(const Program &program, const Wish &wish)
{
    const auto &kernels = kernelsFor(wish.width);
    auto plan = makeColumnPlan(program, wish.registers, kernels);
    if (!plan)
        return tl::unexpected(plan.error());
    return ColumnWalk(std::move(*plan), kernels, std::max<std::size_t>(wish.block, 1));
}

ColumnWalk::ColumnWalk(ColumnPlan plan, const KernelSet &kernels, std::size_t block)
    : m_plan(std::move(plan)), m_kernels(&kernels), m_block(block)
{
}

std::size_t ColumnWalk::bytesPerHousehold() const
{
    std::size_t bytes = 0;
    for (const auto &input : m_plan.inputs)
        bytes += input.column >= 0 && input.list < 0 ? bytesOf(input.lane) : 0;
    for (const Lane lane : m_plan.outputs)
        bytes += bytesOf(lane);
    return bytes;
}

std::size_t ColumnWalk::workingBytes(const Batch &batch) const
{
    std::size_t bytes = 0;
    for (const std::size_t size : slotBytes(m_plan, batch, m_block))
        bytes += size;
    return bytes;
}

Result<std::vector<std::size_t>> ColumnWalk::run(const Batch &batch,
                                                 const std::vector<TakenColumn> &taken) const
{
    if (batch.inputs.size() != m_plan.inputs.size() || taken.size() != m_plan.outputs.size() ||
        batch.offsets.size() != at(m_plan.lists))
        return fail(ErrorCode::Invalid, QStringLiteral("columns are missing"));
    for (const auto &offsets : batch.offsets) {
        if (offsets.size() != batch.households + 1 ||
            !std::is_sorted(offsets.begin(), offsets.end()))
            return fail(ErrorCode::Invalid, QStringLiteral("members that belong to nobody"));
    }
    for (std::size_t i = 0; i < batch.inputs.size(); ++i) {
        const auto &input = m_plan.inputs[i];
        const auto &given = batch.inputs[i];
        const std::size_t rows =
            input.list < 0 ? batch.households : batch.offsets[at(input.list)].back();
        const std::size_t got =
            input.lane == Lane::Narrow ? given.narrow.size() : given.wide.size();
        if (input.column >= 0 && got < rows)
            return fail(ErrorCode::Invalid, QStringLiteral("input %1 is too short").arg(i));
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const std::size_t got =
            m_plan.outputs[i] == Lane::Narrow ? taken[i].narrow.size() : taken[i].wide.size();
        if (got < batch.households)
            return fail(ErrorCode::Invalid, QStringLiteral("output %1 is too short").arg(i));
    }
    return BlockWalk(m_plan, *m_kernels, m_block, batch, taken).run();
}

}   // namespace core::program
