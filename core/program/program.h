#pragma once

#include "core/rules/definition.h"
#include "core/rules/value.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::program {

/// What one instruction computes from registers `a`, `b`, `c` into a register of its own.
///
/// A register is a 64-bit whole number: a yes/no is 0 or 1, a date its Julian day, a choice the set
/// of options still possible (one bit each), a text its place in Program::texts, a number its
/// numerator over the fixed denominator `Register::scale`. All arithmetic is exact: the ranges of
/// Register prove that nothing leaves 64 bits.
enum class Do : quint8 {
    Input,      // given by the caller, `a` = index in Program::inputs
    Constant,   // `a` = index in Program::constants
    And,        // yes/no
    Or,
    Not,
    Equal,
    Less,
    LessEqual,
    Overlaps,   // (a & b) != 0, sets of options
    Within,     // (a & ~b) == 0
    Add,
    Subtract,
    Multiply,
    Negate,
    Min,
    Max,
    DivideFloor,   // a / b to a whole number, b > 0
    DivideCeil,
    DivideHalfUp,   // a half goes away from zero
    DivideHalfEven,
    Select,   // a ? b : c
    AddMonths,
    MonthsBetween,   // complete months from a to b
    Age,             // complete years from a to b
    Year,
    Month,
    MonthStart,
    MonthEnd,
    NextWorkingDay,
    MakeDate,     // year a, month b, day c; 0 when there is no such day
    Lookup,       // value of Program::lookups[b] at a
    ToMembers,    // the household's value a, for each member of `list`; constants go without
    CountWhere,   // members of which a holds
    SumWhere,     // sum of a over members of which b holds
    LeastWhere,   // 0 when b holds of nobody
    GreatestWhere,
    NthWhere,   // the c-th smallest a (from 1) among members of which b holds; 0 when there is none
    RankWhere   // a member's place (from 1) by a among those of which b holds; ties: as listed
};

/// `list` ≥ 0: computed for each member of that list. The *Where instructions take members and give
/// one value for the household.
struct Instruction {
    Do what = Do::Constant;
    quint16 a = 0;
    quint16 b = 0;
    quint16 c = 0;
};

/// The i-th instruction writes the i-th register.
struct Register {
    qint64 least = 0;   // nothing outside is ever written, given inputs in their ranges
    qint64 most = 0;
    qint64 scale = 1;
    int list = -1;
};

/// How much a program expects to be told.
enum class Knowledge {
    Everything,   // every input known: the fastest
    Plain,        // an input may be unknown: as the explained walk, three-valued
    Bounds        // an input lies between two ends, or in a set of options: settles the most
};

/// One number the caller gives. Of a fact there is a Value, and by Knowledge a Known beside it, or
/// Least and Most instead of it.
///
/// A choice is always a Value, the set of the options still possible: with Plain knowledge 0 while
/// nothing was said (Known means one option is left), with Bounds every option while it is open.
struct Input {
    /// Value: 0 (the least of its range, when that is more) while it is not known.
    /// Told: answered in any way, so that its default does not count; only where it has one.
    enum class Part { Value, Known, Least, Most, Told };

    QString key;     // canonical fact, or list fact
    QString field;   // of a list's members
    Part part = Part::Value;
    int list = -1;       // index in Program::lists
    int question = -1;   // in the vocabulary
    int reg = -1;
};

/// A piecewise constant function: `values[i]` from `from[i]` up to before `from[i + 1]`. `from[0]`
/// is the least value of the argument's range.
struct StepTable {
    std::vector<qint64> from;
    std::vector<qint64> values;
};

/// A number, date, choice or yes/no in registers. `least` and `most` are one register when the
/// value is a point; -1 in `known` means always. A quotient keeps its divisor in `per` (> 0).
struct Slot {
    rules::Type type;
    int least = -1;
    int most = -1;
    int known = -1;
    int per = -1;
};

/// Three-valued: `yes` and `no` are never both 1; both 0 is unknown.
struct Truth {
    int yes = -1;
    int no = -1;
};

struct Operand {
    QString name;
    Slot slot;
};

/// A requirement. Absent while `applies.no`; met by `need.yes`; unmet by `need.no` with
/// `applies.yes`; else unknown.
struct Rule {
    QString id;
    Truth applies;
    Truth need;
    std::vector<Operand> operands;
};

struct Output {
    QString name;
    Truth shown;
    Slot slot;
    std::vector<Operand> operands;   // facts and names its formula looks at, in order
};

/// Outcome of one benefit, as rules::Outcome in a register when settled (`outcome.known`, -1:
/// always). With Bounds an outcome is settled when no answer still to come can change it.
///
/// Members of `rules` are in the order of the file, without those that the days leave out.
struct BenefitPart {
    QString id;
    Slot outcome;   // number: static_cast<int>(rules::Outcome)
    /// 1: the facts contradict each other (Checks::With), so that rules::withhold() takes back what
    /// was said; -1: they never do. Only with exact knowledge.
    int contradicted = -1;
    std::vector<Rule> rules;
    std::vector<Output> outputs;   // in the order of the file
    /// What could not be lowered, by the id of the requirement or the name of the result: for that
    /// the explained walk has to be asked. When the outcome itself is among what is missing,
    /// `outcome.least` is -1. Schedules are never lowered: the name of their total is a gap. Words
    /// for people are not either: a record names rules and figures, walk 1 fills the sentences.
    QStringList gaps;
};

/// The benefits of a catalogue for one day and one day of knowledge, flattened: no names are looked
/// up and no memory is taken while it runs. Immutable; read from any thread.
struct Program {
    QDate on;
    QDate knownOn;
    Knowledge knowledge = Knowledge::Everything;
    std::vector<Instruction> instructions;   // arguments come before their use
    std::vector<Register> registers;         // same size
    std::vector<qint64> constants;
    std::vector<StepTable> lookups;
    std::vector<Input> inputs;
    QStringList lists;   // keys of list facts
    QStringList texts;
    std::vector<BenefitPart> benefits;
};

}   // namespace core::program
