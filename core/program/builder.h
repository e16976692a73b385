#pragma once

#include "core/program/operation.h"

#include <array>
#include <map>

namespace core::program {

/// A register that cannot be: its number may not fit, or the graph has something no instruction
/// computes. What is computed from it is it again.
constexpr int kBroken = -2;

/// Builds instructions one by one: equal ones become one register, what is known beforehand a
/// constant, and every register has its range.
class Builder {
public:
    struct Node {
        Do what = Do::Constant;
        std::array<int, 3> arguments{-1, -1, -1};   // registers; of Input and Lookup an index too
        qint64 scale = 0;                           // 0: not said
        int list = -1;
        Range range;
    };

    /// A number, or a set of up to 63 options. kBroken when it does not fit.
    int constant(qint64 value);
    int truth(bool value) { return constant(value ? 1 : 0); }
    /// The same input again for the same key, field and part.
    int input(const Input &input, const Range &range, qint64 scale);
    int lookup(int at, const StepTable &table);
    int emit(Do what, int a, int b = -1, int c = -1);
    /// The register as one that says it is a numerator over `scale`: itself, or a copy where
    /// another reading of it is wanted too.
    int labelled(int reg, qint64 scale);
    /// The household's value for each member of a list; a member's is itself.
    int toMembers(int reg, int list);
    int text(const QString &text);
    int listIndex(const QString &key);

    int both(int a, int b) { return emit(Do::And, a, b); }
    int either(int a, int b) { return emit(Do::Or, a, b); }
    int negation(int a) { return emit(Do::Not, a); }

    bool isConstant(int reg) const { return reg >= 0 && at(reg).what == Do::Constant; }
    bool isConstant(int reg, qint64 value) const
    {
        return isConstant(reg) && at(reg).range.least == value;
    }
    const Range &range(int reg) const { return at(reg).range; }
    int list(int reg) const { return reg < 0 ? -1 : at(reg).list; }

    const std::vector<Node> &nodes() const { return m_nodes; }
    const std::vector<Input> &inputs() const { return m_inputs; }
    const std::vector<StepTable> &lookups() const { return m_lookups; }
    const QStringList &texts() const { return m_texts; }
    const QStringList &lists() const { return m_lists; }

private:
    using Key = std::array<int, 4>;

    const Node &at(int reg) const { return m_nodes[static_cast<std::size_t>(reg)]; }
    int add(const Node &node);
    /// A register already there that this equals, or -1.
    int simpler(Do what, int a, int b, int c);
    int simplerLogic(Do what, int a, int b);
    int simplerComparison(Do what, int a, int b);
    int simplerArithmetic(Do what, int a, int b);
    int simplerSelect(int condition, int yes, int no);
    int opposite(Do what, int a, int b);

    std::vector<Node> m_nodes;
    std::map<Key, int> m_known;
    std::map<qint64, int> m_constants;
    std::map<std::pair<int, qint64>, int> m_copies;
    std::vector<Input> m_inputs;
    std::vector<StepTable> m_lookups;
    QStringList m_texts;
    QStringList m_lists;
};

}   // namespace core::program
