#include "tests/core/program/case_facts.h"

#include "core/rules/source_model.h"

#include <catch2/catch.hpp>

namespace tests {

namespace rules = core::rules;

CaseFacts::CaseFacts(const rules::Catalogue &catalogue, const QString &benefit, quint64 seed)
    : m_answers(catalogue, {benefit}, seed)
{
    for (const auto &written : catalogue.cases(benefit)) {
        const auto given = catalogue.readFacts(benefit, written.given);
        if (!given || !given->fixed.isEmpty())
            continue;   // refused on purpose, or a computed name: no walk but the explained has it
        m_given.push_back(given->facts);
        m_days.push_back(written.on);
    }
    REQUIRE_FALSE(m_given.empty());
}

QDate CaseFacts::day()
{
    return m_days[below(m_days.size())];
}

core::domain::Facts CaseFacts::next()
{
    auto facts = m_given[below(m_given.size())];
    const auto &questions = m_answers.questions();
    for (auto changes = below(4); changes > 0; --changes) {
        const auto &question =
            questions[static_cast<qsizetype>(below(static_cast<std::size_t>(questions.size())))];
        switch (below(4)) {
        case 0:
            facts.remove(question.key);
            break;
        case 1:
            facts.set(question.key, core::domain::unknown({}));
            break;
        default:
            facts.set(question.key, core::domain::known(m_answers.any(question), {}));
        }
    }
    return facts;
}

}   // namespace tests
