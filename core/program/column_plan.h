#pragma once

#include "core/base/result.h"
#include "core/program/column_kernels.h"
#include "core/program/program.h"

#include <vector>

namespace core::program {

/// Numbers of one register, or of one register in another lane, while a block is walked.
struct PlanColumn {
    enum class Place { Slot, Input, Output };

    Place place = Place::Slot;
    int index = -1;   // of the slot, input or output
    Lane lane = Lane::Narrow;
    int list = -1;   // as of Register
};

/// A part of the working memory: one number for each household of a block, or for each member.
/// Columns that are not needed at the same time share it.
struct PlanSlot {
    int list = -1;
    std::size_t bytes = 4;   // a number
};

/// What a loop or a row by row step reads: a column, or one number for all.
struct PlanOperand {
    int column = -1;
    qint64 constant = 0;
};

struct PlanStep {
    Kernel kernel = nullptr;   // nothing: row by row, by `what`
    Lanes lanes;               // its numbers; columns are put in for each block
    Do what = Do::Constant;
    PlanOperand a;
    PlanOperand b;
    PlanOperand c;
    int result = -1;   // column
    int list = -1;     // of the rows that it goes through
    int table = -1;    // Lookup: in ColumnPlan::tables
};

struct PlanInput {
    int column = -1;   // -1: nothing of what is wanted reads it
    qint64 least = 0;
    qint64 most = 0;
    Lane lane = Lane::Narrow;
    int list = -1;
};

/// The steps that give the wanted registers of a program, and where their numbers lie. Each number
/// lies in the narrowest lane that its range proves to be exact.
struct ColumnPlan {
    std::vector<PlanColumn> columns;
    std::vector<PlanSlot> slots;
    std::vector<PlanStep> steps;
    std::vector<PlanInput> inputs;   // as Program::inputs
    std::vector<Lane> outputs;       // of the wanted registers
    std::vector<StepTable> tables;
    int lists = 0;
};

/// @error Invalid  a wanted register that is not one number for the household
Result<ColumnPlan> makeColumnPlan(const Program &program, const std::vector<int> &wanted,
                                  const KernelSet &kernels);

}   // namespace core::program
