#include "tests/core/interview/households.h"

#include "core/rules/source_model.h"

namespace tests {

using namespace core;

namespace {

constexpr int kUnknown = 8;    // of a hundred answers «Non so»
constexpr int kDeclined = 2;   // «Preferisce non dirlo»
/// A case older than that is of a law that is over.
constexpr int kMostYears = 3;

QStringList idsOf(const rules::Catalogue &catalogue)
{
    QStringList ids;
    for (const rules::BenefitSummary &benefit : catalogue.benefits())
        ids.append(benefit.id);
    return ids;
}

}   // namespace

Households::Households(const rules::Catalogue &catalogue, const QDate &on, quint64 seed)
    : m_catalogue(catalogue), m_on(on), m_answers(catalogue, idsOf(catalogue), seed)
{
    m_desk.set(QStringLiteral("data_domanda"), domain::known(on.toString(Qt::ISODate), {}));
    m_desk.set(QStringLiteral("mese_competenza"),
               domain::known(QDate(on.year(), on.month(), 1).toString(Qt::ISODate), {}));
    m_desk.set(QStringLiteral("anno_competenza"), domain::known(on.year(), {}));
    for (const QString &benefit : idsOf(catalogue)) {
        for (const auto &written : catalogue.cases(benefit)) {
            const auto given = catalogue.readFacts(benefit, written.given);
            if (given && given->fixed.isEmpty() && written.on.addYears(kMostYears) > on)
                m_casesOf[benefit].push_back(given->facts);
        }
        m_cases.insert(m_cases.end(), m_casesOf[benefit].begin(), m_casesOf[benefit].end());
    }
}

const std::vector<domain::Facts> &Households::casesOf(const QString &benefit) const
{
    return m_casesOf.at(benefit);
}

QJsonValue Households::anotherAnswer(const QString &key)
{
    for (const rules::Question &question : m_answers.questions()) {
        if (question.key == key)
            return m_answers.any(question);
    }
    return {};
}

void Households::addCase(domain::Facts &facts)
{
    const auto &written = m_cases[below(m_cases.size())];
    for (const QString &key : written.keys()) {
        const auto *fact = written.find(key);
        if (facts.find(key) == nullptr && fact->state == domain::AnswerState::Known)
            facts.set(key, *fact);
    }
}

void Households::removeContradictions(domain::Facts &facts)
{
    constexpr int kRounds = 40;
    for (int round = 0; round < kRounds; ++round) {
        const auto wrong = m_catalogue.contradictions(facts, m_on);
        if (!wrong || wrong->isEmpty())
            return;
        for (const rules::Contradiction &one : *wrong) {
            const QString key = one.at.section(QLatin1Char('.'), 0, 0);
            if (m_desk.find(key) != nullptr)
                continue;
            // Another answer, and in the end none.
            if (round + 1 < kRounds / 2)
                facts.set(key, domain::known(anotherAnswer(key), {}));
            else
                facts.remove(key);
        }
    }
}

domain::Facts Households::answersOf(const domain::Facts &facts)
{
    auto answers = facts;
    for (const QString &key : facts.keys()) {
        const auto dice = below(100);
        if (m_desk.find(key) != nullptr || dice >= kUnknown + kDeclined)
            continue;
        answers.set(key, dice < kUnknown ? domain::unknown({}) : domain::declined({}));
    }
    return answers;
}

Household Households::next()
{
    Household household{m_desk, {}};
    auto &facts = household.facts;
    for (std::size_t cases = 1 + below(3); cases > 0; --cases)
        addCase(facts);
    const auto drawn = m_answers.draw(0, 0);
    for (const QString &key : drawn.keys()) {
        if (facts.find(key) == nullptr)
            facts.set(key, *drawn.find(key));
    }
    removeContradictions(facts);
    household.answers = answersOf(facts);
    return household;
}

}   // namespace tests
