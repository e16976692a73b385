#pragma once

#include "core/base/result.h"
#include "core/program/arguments.h"
#include "core/program/builder.h"

namespace core::program {

/// Fills instructions, registers and inputs of `program`, whose benefits name the builder's
/// registers: keeps what they need and numbers it anew.
/// @error Invalid  more registers than an instruction can name
Result<> assemble(const Builder &builder, Program &program);

/// Calls `visit` with every register that a benefit names (-1: none).
template <class Visit>
void visitRegisters(BenefitPart &part, Visit visit)
{
    const auto slot = [&](Slot &value) {
        visit(value.least);
        visit(value.most);
        visit(value.known);
        visit(value.per);
    };
    slot(part.outcome);
    visit(part.contradicted);
    for (auto &rule : part.rules) {
        for (auto *truth : {&rule.applies, &rule.need}) {
            visit(truth->yes);
            visit(truth->no);
        }
        for (auto &operand : rule.operands)
            slot(operand.slot);
    }
    for (auto &output : part.outputs) {
        visit(output.shown.yes);
        visit(output.shown.no);
        slot(output.slot);
        for (auto &operand : output.operands)
            slot(operand.slot);
    }
}

}   // namespace core::program
