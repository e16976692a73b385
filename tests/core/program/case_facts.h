#pragma once

#include "tests/core/program/walks.h"

#include <vector>

namespace tests {

/// Facts near those of the cases written beside the rules, which reach what facts drawn blindly
/// never do: a case's own, with some of them changed, «Non so» or left out.
class CaseFacts {
public:
    CaseFacts(const core::rules::Catalogue &catalogue, const QString &benefit, quint64 seed);

    core::domain::Facts next();
    /// A day on which a case decides.
    QDate day();

private:
    std::size_t below(std::size_t count) { return m_answers.random()() % count; }

    Answers m_answers;
    std::vector<core::domain::Facts> m_given;
    std::vector<QDate> m_days;
};

}   // namespace tests
