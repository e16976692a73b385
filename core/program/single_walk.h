#pragma once

#include "core/program/single_code.h"

#include <span>

namespace core::program {

/// What the explained walk of a program leaves behind: one record after the other, of a fixed
/// number and order that SingleWalk describes. Memory is taken once.
struct Trace {
    std::vector<quint8> verdicts;   // by SingleWalk::rules(): as rules::Verdict, 3: absent
    std::vector<qint64> values;     // by SingleWalk::traced(): the registers of slots
};

/// Walks a program for one household: the quickest way when there is only one.
///
/// Immutable; read from any thread, each with a frame of its own.
class SingleWalk {
public:
    enum class Wish { Outputs, Explained };

    /// A requirement of Program::benefits[benefit].rules[rule].
    struct RuleRecord {
        int benefit = 0;
        int rule = 0;
    };
    /// A value of the trace: the `name` that a rule or an output looked at.
    struct ValueRecord {
        int benefit = 0;
        int rule = -1;      // the requirement it belongs to; -1: of an output
        int output = -1;    // the output it is, or belongs to
        int operand = -1;   // of the rule or output; -1: the output itself
        int reg = -1;
    };

    /// Computes every outcome and output; with `Explained` the verdict of every requirement and
    /// what it and each output rests on as well.
    /// @error Invalid  the program is too large
    static Result<SingleWalk> create(const Program &program, Wish wish);

    /// Memory for walking: give each thread its own.
    std::vector<qint64> frame() const { return m_code.frame; }
    /// Where an input of the household is in the frame, -1 when nothing reads it. Inputs are to be
    /// inside the ranges of Program::registers. Of a list: the place of the first member.
    int inputPlace(std::size_t input) const { return m_inputs[input]; }
    /// Where the number of members of a list is (at most 30).
    int sizePlace(std::size_t list) const { return m_code.listSizes[list]; }
    /// Where a register is after run(); -1: not computed.
    int place(int reg) const { return reg < 0 ? -1 : m_code.places[static_cast<std::size_t>(reg)]; }

    /// Computes everything from the inputs in the frame.
    void run(std::span<qint64> frame) const;

    /// Room for one explanation.
    Trace trace() const;
    /// run(), and what was decided how.
    void explain(std::span<qint64> frame, Trace &trace) const;
    const std::vector<RuleRecord> &rules() const { return m_rules; }
    const std::vector<ValueRecord> &traced() const { return m_traced; }
    std::size_t steps() const { return m_code.steps.size(); }

private:
    struct VerdictPlaces {
        quint16 absent = 0;   // applies.no
        quint16 applies = 0;
        quint16 yes = 0;
        quint16 no = 0;
    };

    SingleCode m_code;
    std::vector<int> m_inputs;
    std::vector<RuleRecord> m_rules;
    std::vector<VerdictPlaces> m_verdicts;
    std::vector<ValueRecord> m_traced;
    std::vector<quint16> m_tracedPlaces;
};

}   // namespace core::program
