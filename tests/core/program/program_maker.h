#pragma once

#include "core/program/operation.h"
#include "core/program/program.h"

#include <random>
#include <vector>

namespace tests {

/// One household for a program: its own inputs, and by list the inputs of each member.
struct HouseholdInputs {
    std::vector<qint64> own;                                 // by Program::inputs
    std::vector<std::vector<std::vector<qint64>>> members;   // list, member, Program::inputs
};

/// Writes programs instruction by instruction; ranges come from the arguments.
class ProgramMaker {
public:
    ProgramMaker();

    int input(qint64 least, qint64 most, int list = -1);
    int constant(qint64 value);
    int lookup(int at, const core::program::StepTable &table);
    /// -1 when the result may leave 64 bits, or the arguments do not suit.
    int add(core::program::Do what, int a, int b = 0, int c = 0);
    int list();   // a further list

    const core::program::Register &at(int reg) const
    {
        return program.registers[static_cast<std::size_t>(reg)];
    }

    core::program::Program program;

private:
    int append(core::program::Do what, int a, int b, int c, const core::program::Register &reg);
};

/// A program of everything that instructions can do, and its registers of households.
core::program::Program randomProgram(std::mt19937 &random, int instructions);

/// What each register of a household comes to, number by number with core::program::computed. A
/// register of members is left at 0.
std::vector<qint64> walkOneByOne(const core::program::Program &program,
                                 const HouseholdInputs &household);

/// Inputs in their ranges, often at the ends of them.
HouseholdInputs randomHousehold(const core::program::Program &program, std::mt19937 &random);

}   // namespace tests
