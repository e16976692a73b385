#pragma once

#include "core/interview/interview.h"
#include "core/program/program.h"
#include "tests/bench/rules/households.h"

#include <array>

namespace bench {

/// Verdicts of many households with missing information (rules-spec, section 6).
struct VerdictCounts {
    /// By benefit of benchBenefits(): no, yes, unknown.
    std::array<std::array<int, 3>, 3> counts{};
    std::uint32_t checksum = 0;   // of the verdicts, row by row

    int unknown(std::size_t benefit) const { return counts[benefit][2]; }
};

/// The workload's day for everything about questions.
QDate questionsDay();

/// The first `rows` households, run through a program that expects `knowledge`.
core::Result<VerdictCounts> countVerdicts(const core::rules::Catalogue &law,
                                          core::program::Knowledge knowledge, std::uint64_t rows);

/// Questions until everything is settled for household `row`.
core::Result<int> countQuestions(const core::interview::Interview &interview, std::uint64_t row);

/// The fewest answers that settle everything for household `row`, picked by who knows them all
/// beforehand: no order of questions asks fewer.
core::Result<int> leastAnswers(const core::interview::Interview &interview, std::uint64_t row);

}   // namespace bench
