#pragma once

#include "core/base/result.h"
#include "core/program/column_plan.h"
#include "core/program/program.h"

#include <span>
#include <vector>

namespace core::program {

/// The widest vector unit that may be used. Every one of them gives the same results.
enum class Width { Best, Avx2, Baseline };

/// One number for each household, or for each member of a list. Only the span of the lane that the
/// walk asks for is read.
struct GivenColumn {
    std::span<const qint32> narrow;
    std::span<const qint64> wide;
};

struct TakenColumn {
    std::span<qint32> narrow;
    std::span<qint64> wide;
};

/// Many households by column.
struct Batch {
    std::size_t households = 0;
    std::vector<GivenColumn> inputs;   // as Program::inputs; those that are not read may be empty
    /// By list: the members of household i are those from offsets[i] up to before offsets[i + 1].
    std::vector<std::span<const quint32>> offsets;
};

/// Walk 2: a program over many households, a block at a time, in memory taken once.
///
/// The numbers are exact: each register lies in the narrowest lane (32-bit, double, 64-bit) in
/// which its range proves that nothing is lost. Immutable; read from any thread.
class ColumnWalk {
public:
    struct Wish {
        std::vector<int> registers;   // what to compute; the rest of the program is left out
        Width width = Width::Best;
        std::size_t block = 1024;   // households
    };
    /// @error Invalid  a wanted register that is not one number for the household
    static Result<ColumnWalk> create(const Program &program, const Wish &wish);

    std::size_t inputs() const { return m_plan.inputs.size(); }
    /// Whether what is wanted depends on an input.
    bool reads(std::size_t input) const { return m_plan.inputs[input].column >= 0; }
    /// Narrow or Wide: the span of GivenColumn that is read.
    Lane inputLane(std::size_t input) const { return m_plan.inputs[input].lane; }
    std::size_t outputs() const { return m_plan.outputs.size(); }
    Lane outputLane(std::size_t output) const { return m_plan.outputs[output]; }
    std::size_t steps() const { return m_plan.steps.size(); }

    /// Bytes a household (without lists) takes in the columns given and taken.
    std::size_t bytesPerHousehold() const;
    /// Bytes of working memory for a batch, whatever its number of households.
    std::size_t workingBytes(const Batch &batch) const;

    /// Fills `taken`, one column for each wanted register. Returns the households, rising, that
    /// have a number outside its input's range or too many members: nothing is said of them.
    /// @error Invalid  a column that is missing or too short
    Result<std::vector<std::size_t>> run(const Batch &batch,
                                         const std::vector<TakenColumn> &taken) const;

private:
    ColumnWalk(ColumnPlan plan, const KernelSet &kernels, std::size_t block);

    ColumnPlan m_plan;
    const KernelSet *m_kernels;
    std::size_t m_block;
};

}   // namespace core::program
