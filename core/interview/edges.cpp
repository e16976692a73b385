#include "core/interview/edges.h"

namespace core::interview {

using program::Do;

/// Of a minimum or a maximum: one side that the other cannot pass.
static Edges sideOf(Do what, Span a, Span b)
{
    const bool least = what == Do::Min;
    if (least ? a.most <= b.least : a.least >= b.most)
        return Edges::First;
    if (least ? b.most <= a.least : b.least >= a.most)
        return Edges::Second;
    return Edges::All;
}

Edges edgesOf(const SpanWalk &walk, int reg)
{
    const auto &program = walk.program();
    const auto &instruction = program.instructions[static_cast<std::size_t>(reg)];
    if (instruction.what == Do::Input || walk.isSettled(reg))
        return Edges::None;
    if (program.registers[static_cast<std::size_t>(reg)].list >= 0)
        return Edges::All;
    if (instruction.what == Do::Select && walk.isSettled(instruction.a))
        return walk.at(instruction.a).isTrue() ? Edges::Second : Edges::Third;
    if (instruction.what == Do::Min || instruction.what == Do::Max)
        return sideOf(instruction.what, walk.at(instruction.a), walk.at(instruction.b));
    return Edges::All;
}

std::span<const int> taken(std::span<const int> arguments, Edges edges)
{
    switch (edges) {
    case Edges::None:
        return {};
    case Edges::All:
        return arguments;
    default:
        return arguments.subspan(
            static_cast<std::size_t>(edges) - static_cast<std::size_t>(Edges::First), 1);
    }
}

}   // namespace core::interview
