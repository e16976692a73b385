#pragma once

#include <cstddef>
#include <cstdint>

/// The loops of the column walk. They are compiled several times, for wider and wider vector
/// units; therefore this header and its source use no inline function of any library: the linker
/// could keep a copy that not every processor understands.
namespace core::program {

using NarrowNumber = int;       // as qint32
using WideNumber = long long;   // as qint64

/// How the numbers of a register lie in memory.
enum class Lane : std::uint8_t {
    Narrow,   // 32-bit whole numbers
    Real,     // whole numbers below 2^53 in a double: exact
    Wide      // 64-bit whole numbers
};

/// Where an operand comes from: a column of that lane, or one number for all rows.
enum class Form : std::uint8_t { Narrow, Real, Wide, Constant };

enum class Loop : std::uint8_t {
    Add,
    Subtract,
    Multiply,
    Min,
    Max,
    Equal,
    Less,
    LessEqual,
    And,   // bit by bit
    Or,
    Overlaps,
    Within,
    Not,
    Negate,
    Select,   // a ? b : c
    Copy,     // from lane to lane
    Scale,    // whole part of (a + real[0]) * real[1], minus real[2]; never below zero before that
    ScaleOut,   // the same with the sign of a taken off and put back
    Quotient,   // whole part of (a * real[0] + b * real[1] + real[2]) / (b * real[3]), a ≥ 0
    Step        // b where a ≥ whole[0], else what is there
};

/// One call: columns of `count` rows, and numbers that are the same for all.
struct Lanes {
    const void *a = nullptr;
    const void *b = nullptr;
    const void *c = nullptr;
    void *result = nullptr;
    std::size_t count = 0;
    WideNumber whole[4] = {0, 0, 0, 0};   // constant operands
    double real[4] = {0, 0, 0, 0};        // the same, or the numbers of Scale and Quotient
};

using Kernel = void (*)(const Lanes &);

/// `compute` is what the arithmetic is done in: Narrow takes narrow columns, Real narrow and real
/// ones, Wide narrow and wide ones.
struct KernelWish {
    Loop loop = Loop::Add;
    Lane compute = Lane::Narrow;
    Form a = Form::Constant;
    Form b = Form::Constant;
    Form c = Form::Constant;
    Lane result = Lane::Narrow;
};

/// The loops for one kind of processor.
struct KernelSet {
    Kernel (*find)(const KernelWish &wish);   // nullptr: there is none
    /// Whether any of `count` numbers lies outside.
    bool (*outsideNarrow)(const NarrowNumber *column, std::size_t count, NarrowNumber least,
                          NarrowNumber most);
    bool (*outsideWide)(const WideNumber *column, std::size_t count, WideNumber least,
                        WideNumber most);
};

namespace baseline {
extern const KernelSet kKernels;
}
namespace avx2 {
extern const KernelSet kKernels;
}
namespace avx512 {
extern const KernelSet kKernels;
}

}   // namespace core::program
