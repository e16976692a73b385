#pragma once

#include "core/program/encode.h"
#include "core/program/program.h"
#include "core/rules/benefit.h"
#include "core/rules/catalogue.h"

#include <random>

namespace tests {

/// Every register of a program for one household, one instruction after the other: slow and plain,
/// what the quick walks are measured against. Those of members are 0 in the result.
std::vector<qint64> allRegisters(const core::program::Program &program,
                                 const core::program::Household &household);

/// Draws answers to the questions of some benefits: mostly near the numbers and days that the rules
/// look at, some anywhere.
class Answers {
public:
    Answers(const core::rules::Catalogue &catalogue, const QStringList &benefits, quint64 seed);

    /// A value of a fact in canonical form.
    QJsonValue any(const core::rules::Question &question);
    /// Of a hundred facts so many are left out, and so many are «Non so».
    core::domain::Facts draw(int leftOut, int unknown);
    const QList<core::rules::Question> &questions() const { return m_questions; }
    std::mt19937_64 &random() { return m_random; }

private:
    qint64 below(qint64 count) { return static_cast<qint64>(m_random() % quint64(count)); }
    void addMarks(const core::rules::Benefit &benefit);
    std::optional<qint64> near(const std::vector<qint64> &marks);

    std::mt19937_64 m_random;
    QList<core::rules::Question> m_questions;
    std::vector<qint64> m_days;      // that rules compare with
    std::vector<qint64> m_numbers;   // in hundredths
    int m_absentFields = 0;          // of a hundred fields of members
};

/// How a part of a program differs from the decision of the explained walk; empty: not at all.
QString differences(const core::program::Program &program, const core::program::BenefitPart &part,
                    std::span<const qint64> registers, const core::rules::Decision &decision,
                    const core::rules::Vocabulary &vocabulary);

}   // namespace tests
