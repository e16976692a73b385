#include "core/program/assembly.h"

#include <limits>

namespace core::program {

using namespace Qt::StringLiterals;

Result<> assemble(const Builder &builder, Program &program)
{
    const auto &nodes = builder.nodes();
    std::vector<char> needed(nodes.size(), 0);
    for (auto &benefit : program.benefits) {
        visitRegisters(benefit, [&](int &reg) {
            if (reg >= 0)
                needed[static_cast<std::size_t>(reg)] = 1;
        });
    }
    // Arguments come before their use, so one pass from the end finds all.
    for (std::size_t i = nodes.size(); i-- > 0;) {
        if (needed[i] == 0)
            continue;
        for (int k = 0; k < registerArguments(nodes[i].what); ++k)
            needed[static_cast<std::size_t>(nodes[i].arguments[static_cast<std::size_t>(k)])] = 1;
    }
    std::vector<int> places(nodes.size(), -1);
    std::vector<int> lookups(builder.lookups().size(), -1);
    const auto index = [](int value) { return static_cast<quint16>(value); };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (needed[i] == 0)
            continue;
        const auto &node = nodes[i];
        const int reg = static_cast<int>(program.registers.size());
        if (reg > std::numeric_limits<quint16>::max())
            return fail(ErrorCode::Invalid, u"the program needs too many registers"_s);
        places[i] = reg;
        Instruction instruction{node.what, 0, 0, 0};
        const std::array<quint16 *, 3> fields = {&instruction.a, &instruction.b, &instruction.c};
        for (std::size_t k = 0; k < static_cast<std::size_t>(registerArguments(node.what)); ++k)
            *fields[k] = index(places[static_cast<std::size_t>(node.arguments[k])]);
        if (node.what == Do::Constant) {
            instruction.a = index(static_cast<int>(program.constants.size()));
            program.constants.push_back(node.range.least);
        } else if (node.what == Do::Input) {
            instruction.a = index(static_cast<int>(program.inputs.size()));
            program.inputs.push_back(builder.inputs()[static_cast<std::size_t>(node.arguments[0])]);
            program.inputs.back().reg = reg;
        } else if (node.what == Do::Lookup) {
            auto &place = lookups[static_cast<std::size_t>(node.arguments[1])];
            if (place < 0) {
                place = static_cast<int>(program.lookups.size());
                program.lookups.push_back(
                    builder.lookups()[static_cast<std::size_t>(node.arguments[1])]);
            }
            instruction.b = index(place);
        }
        program.instructions.push_back(instruction);
        program.registers.push_back(
            {node.range.least, node.range.most, std::max<qint64>(node.scale, 1), node.list});
    }
    for (auto &benefit : program.benefits) {
        visitRegisters(benefit, [&](int &reg) {
            if (reg >= 0)
                reg = places[static_cast<std::size_t>(reg)];
        });
    }
    program.lists = builder.lists();
    program.texts = builder.texts();
    return {};
}

}   // namespace core::program
