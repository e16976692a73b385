#pragma once

#include "core/program/single_walk.h"
#include "core/rules/catalogue.h"
#include "tests/bench/limits/rules_scalar.h"

#include <QDate>

namespace bench {

/// The workload through the law files and the walk for one household.
class SingleAnswers {
public:
    /// @error what the law or its lowering says
    static core::Result<SingleAnswers> create(const core::rules::Catalogue &law, const QDate &on,
                                              core::program::SingleWalk::Wish wish);

    /// The eight outputs.
    Answer answer(const Household &household);
    /// The same with every test and amount and what they rest on, in explanation().
    Answer explain(const Household &household);
    const core::program::Trace &explanation() const { return m_trace; }

private:
    SingleAnswers(core::program::SingleWalk walk);
    void give(const Household &household);
    Answer take() const;

    core::program::SingleWalk m_walk;
    std::vector<qint64> m_frame;
    core::program::Trace m_trace;
    std::vector<std::pair<std::size_t, std::size_t>> m_inputs;   // place in the frame, column
    std::array<std::size_t, kGots> m_outputs{};                  // places
};

}   // namespace bench
