#pragma once

#include "core/program/columns.h"
#include "core/rules/catalogue.h"
#include "tests/bench/limits/rules_columns.h"

#include <QDate>

namespace bench {

/// The workload through the law files and walk 2.
class ColumnAnswers {
public:
    /// @error what the law or its lowering says
    static core::Result<ColumnAnswers> create(const core::rules::Catalogue &law, const QDate &on,
                                              core::program::ColumnWalk::Wish wish = {});

    /// All households into columns that `room` made. @error Invalid
    core::Result<std::vector<std::size_t>> run(const Households &households,
                                               AnswerColumns &answers) const;
    /// Of columns after run(); an outcome counts 1 when the benefit is probable.
    Tally tally(const AnswerColumns &answers) const;

    const core::program::ColumnWalk &walk() const { return m_walk; }
    const core::program::Program &program() const { return m_program; }

private:
    ColumnAnswers(core::program::Program program, core::program::ColumnWalk walk);

    core::program::Program m_program;
    core::program::ColumnWalk m_walk;
    std::vector<std::size_t> m_columns;   // by input: of Households
};

}   // namespace bench
