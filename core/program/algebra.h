#pragma once

#include "core/program/lowered.h"
#include "core/rules/vocabulary.h"

namespace core::program {

/// The operations of the graph on lowered values, for one way of knowing. Each gives in registers
/// what core/rules/evaluator and operations give in values; with Knowledge::Bounds the least and
/// greatest of what they may give.
class Algebra {
public:
    Algebra(Builder &builder, const rules::Vocabulary &vocabulary, Knowledge knowledge)
        : m_builder(builder), m_vocabulary(vocabulary), m_knowledge(knowledge)
    {
    }

    Builder &builder() { return m_builder; }
    Knowledge knowledge() const { return m_knowledge; }
    /// What is not known stays so: no ends to reckon with.
    bool isExact() const { return m_knowledge != Knowledge::Bounds; }

    Lowered constant(const rules::Value &value, const rules::Type &type);
    Lowered truth(int yes, int no, int sure, int gone);
    /// A yes/no that is always known.
    Lowered known(int yes);
    /// Nothing, for good.
    Lowered unknown(const rules::Type &type);
    Lowered broken(const rules::Type &type) const;
    /// A point known while `has`.
    Lowered point(const rules::Type &type, int reg, int has, qint64 scale = 1);

    Lowered conjunction(const Lowered &a, const Lowered &b);
    Lowered disjunction(const Lowered &a, const Lowered &b);
    Lowered negation(const Lowered &a);
    Lowered less(Lowered a, Lowered b, bool orEqual);
    Lowered equal(Lowered a, Lowered b);
    Lowered among(const Lowered &a, quint64 wanted);

    Lowered sum(Lowered a, Lowered b);
    Lowered difference(Lowered a, Lowered b);
    /// By a fraction known beforehand.
    Lowered times(const Lowered &a, const rules::Rational &factor);
    Lowered negative(const Lowered &a);
    Lowered product(const Lowered &a, const Lowered &b);
    Lowered quotient(const Lowered &a, const Lowered &b);
    Lowered extreme(bool greatest, Lowered a, Lowered b);
    Lowered rounded(const Lowered &a, rules::RoundingMode mode, const rules::Rational &step);

    /// `if`: the condition may be unknown.
    Lowered choose(const Lowered &condition, Lowered a, Lowered b);
    /// `a` where the register holds, else `b`: no doubt about which.
    Lowered select(int condition, Lowered a, Lowered b);
    Lowered isKnown(const Lowered &a);
    Lowered orElse(Lowered a, Lowered b);

    /// AddDays and AddMonths.
    Lowered shifted(rules::Op op, const Lowered &date, const Lowered &by);
    Lowered daysBetween(const Lowered &from, const Lowered &to);
    /// MonthsBetween and Age.
    Lowered elapsed(rules::Op op, const Lowered &from, const Lowered &to);
    /// Year, Month, MonthStart, MonthEnd, NextWorkingDay.
    Lowered ofDate(rules::Op op, const Lowered &date);
    Lowered madeDate(const Lowered &year, const Lowered &month, const Lowered &day);

    /// The same scale and divisor for both, and the same kind when one is nothing at all.
    void align(Lowered &a, Lowered &b);
    /// Every option of a choice.
    qint64 everyOption(const rules::Type &type) const;
    /// The options of a set are just one.
    int isSingle(int set);
    /// Flags of what is computed from both.
    void combine(Lowered &into, const Lowered &a, const Lowered &b);

private:
    Lowered settled(Lowered value);
    int mul(int a, int b);
    void rescale(Lowered &a, qint64 scale);
    void alignScale(Lowered &a, Lowered &b);
    void scaleBy(Lowered &a, int positive);
    Lowered wholePart(const Lowered &a);
    Lowered logic(bool isAnd, const Lowered &a, const Lowered &b);
    Lowered chooseTruth(const Lowered &condition, const Lowered &a, const Lowered &b);
    Lowered chooseWord(const Lowered &condition, const Lowered &a, const Lowered &b);
    Lowered chooseNumber(const Lowered &condition, Lowered a, Lowered b);
    void chooseFlags(Lowered &into, const Lowered &condition, const Lowered &a, const Lowered &b);
    int samePoint(const Lowered &a, const Lowered &b);

    Builder &m_builder;
    const rules::Vocabulary &m_vocabulary;
    Knowledge m_knowledge;
};

}   // namespace core::program
