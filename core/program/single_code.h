#pragma once

#include "core/base/result.h"
#include "core/program/program.h"

#include <vector>

namespace core::program {

/// What one step of the single walk does; `d`, `a`, `b`, `c`, `e` are places in its frame. The
/// first ones have their meaning from Do; the others are two instructions in one, where the first
/// had no other use.
enum class Step : quint16 {
    End,
    And,
    Or,
    Not,
    Equal,
    Less,
    LessEqual,
    Overlaps,
    Within,
    Add,
    Subtract,
    Multiply,
    Negate,
    Min,
    Max,
    Select,
    Halve,          // a / 2^b rounded half up, a >= 0; b itself, not a place
    DivideHalfUp,   // a half goes away from zero
    DivideFloor,    // a >= 0
    AndLess,        // c and a < b
    AndLessEqual,
    OrLess,
    OrLessEqual,
    AndNot,             // a and not b
    MultiplyAdd,        // a · b + c
    AddMultiply,        // (a + b) · c
    SubtractMultiply,   // (a − b) · c
    AddAdd,             // a + b + c
    AddMin,             // min(a + b, c)
    AddMax,
    SelectLess,   // a < b ? c : e
    SelectLessEqual,
    Other,    // any Do in `what`
    Lookup,   // table b at a
    Members   // any Do in `what`, for each member of list `e`
};

struct CodeStep {
    Step step = Step::End;
    quint16 d = 0;
    quint16 a = 0;
    quint16 b = 0;
    quint16 c = 0;
    quint16 e = 0;
    Do what = Do::Constant;
    quint8 perMember = 0;   // bit 0 to 2: a, b, c are of members; of Members only
    quint16 list = 0;
};
static_assert(sizeof(CodeStep) == 16);

/// A program made ready to be run for one household at a time.
struct SingleCode {
    std::vector<CodeStep> steps;   // ended by Step::End
    std::vector<qint64> frame;     // constants in their places, the rest 0
    std::vector<int> places;       // by register: where it is in the frame, -1: not computed
    std::vector<int> listSizes;    // by list: where the number of members is in the frame
    std::vector<StepTable> lookups;
};

/// @param roots  registers to compute; the rest of the program is left out
/// @error Invalid  more places than a step can name
Result<SingleCode> singleCode(const Program &program, const std::vector<int> &roots);

}   // namespace core::program
