#include "core/review/bundle_side.h"

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;

BundleSide::BundleSide(const rules::Catalogue &catalogue, QDate on, QDate knownOn)
    : m_catalogue(catalogue), m_on(on), m_knownOn(knownOn)
{
    for (const auto &summary : catalogue.benefits())
        m_names.insert(summary.id, summary.name.it());
}

QStringList BundleSide::results(const QString &benefit) const
{
    QStringList names;
    if (const auto graph = m_catalogue.graph(benefit)) {
        for (const auto &result : (*graph)->results)
            names.append((*graph)->values[static_cast<std::size_t>(result.value)].name);
    }
    return names;
}

QStringList BundleSide::monthlyAmounts(const QString &benefit) const
{
    QStringList names;
    const auto month = rules::Unit::parse(u"EUR/month"_s);
    if (const auto graph = m_catalogue.graph(benefit)) {
        for (const auto &result : (*graph)->results) {
            const auto &value = (*graph)->values[static_cast<std::size_t>(result.value)];
            if (value.type.kind == rules::Kind::Number && value.type.unit == *month)
                names.append(value.name);
        }
    }
    return names;
}

bool BundleSide::knows(const QString &fact) const
{
    const auto &vocabulary = m_catalogue.vocabulary();
    return vocabulary.inputNames().contains(fact) ||
           std::any_of(m_names.keyBegin(), m_names.keyEnd(), [&](const QString &benefit) {
               const auto graph = m_catalogue.graph(benefit);
               return vocabulary.meaning(fact, benefit).question >= 0 ||
                      (graph && (*graph)->valueByName.contains(fact));
           });
}

CellKind BundleSide::kindOf(const QString &fact) const
{
    const auto &vocabulary = m_catalogue.vocabulary();
    for (auto benefit = m_names.keyBegin(); benefit != m_names.keyEnd(); ++benefit) {
        const auto meaning = vocabulary.meaning(fact, *benefit);
        if (meaning.question < 0)
            continue;
        // A name that translates its values gets them as they are.
        if (meaning.alias != nullptr && !meaning.alias->values.isEmpty())
            return CellKind::Word;
        switch (vocabulary.at(meaning.question).question().kind) {
        case rules::AnswerKind::YesNo:
            return CellKind::YesNo;
        case rules::AnswerKind::Count:
        case rules::AnswerKind::Decimal:
        case rules::AnswerKind::Amount:
            return CellKind::Number;
        case rules::AnswerKind::List:
            return CellKind::List;
        default:
            return CellKind::Word;
        }
    }
    return CellKind::Word;
}

bool BundleSide::knowsFor(const QString &benefit, const QString &fact)
{
    auto &known = m_known[benefit];
    const auto it = known.constFind(fact);
    if (it != known.cend())
        return *it;
    const auto reads = m_catalogue.readFacts(benefit, {{fact, QJsonObject{{u"unknown"_s, true}}}});
    const auto graph = m_catalogue.graph(benefit);
    const bool computed = graph && (*graph)->valueByName.contains(fact);
    const bool knows = reads.has_value() || computed ||
                       m_catalogue.vocabulary().derived(fact) != nullptr ||
                       m_catalogue.vocabulary().meaning(fact, benefit).question >= 0;
    known.insert(fact, knows);
    return knows;
}

Result<rules::GivenFacts> BundleSide::given(const QString &benefit, const QJsonObject &facts)
{
    auto own = facts;
    for (auto it = own.begin(); it != own.end();)
        it = knowsFor(benefit, it.key()) ? std::next(it) : own.erase(it);
    return m_catalogue.readFacts(benefit, own);
}

Result<SideAnswer> BundleSide::decided(const QString &benefit, const rules::GivenFacts &given) const
{
    const auto decision = m_catalogue.decide(benefit, given.facts, {m_on, m_knownOn, given.fixed});
    if (!decision)
        return tl::unexpected(decision.error());
    SideAnswer answer;
    answer.exists = true;
    answer.outcome = decision->outcome;
    for (const auto &result : decision->results)
        answer.results.insert(result.name, result.value);
    return answer;
}

const program::Screening *BundleSide::screening(const QString &benefit)
{
    if (!m_on.isValid())
        return nullptr;
    auto it = m_screenings.find(benefit);
    if (it == m_screenings.end()) {
        program::ScreeningWish wish;
        wish.benefits = QStringList{benefit};
        wish.on = m_on;
        wish.knownOn = m_knownOn;
        wish.everyResult = true;
        it = m_screenings.emplace(benefit, program::Screening::create(m_catalogue, wish)).first;
    }
    return it->second ? &*it->second : nullptr;
}

std::vector<Result<SideAnswer>> BundleSide::answers(const QString &benefit,
                                                    const std::vector<Household> &households)
{
    std::vector<Result<SideAnswer>> answers(households.size());
    if (!has(benefit))
        return answers;
    const auto *columns = screening(benefit);
    std::vector<domain::Facts> together;
    std::vector<std::size_t> places;   // of those in `households`
    for (std::size_t i = 0; i < households.size(); ++i) {
        auto given = this->given(benefit, households[i].facts);
        if (!given) {
            answers[i] = tl::unexpected(given.error());
        } else if (columns == nullptr || !given->fixed.isEmpty()) {
            answers[i] = decided(benefit, *given);
        } else {
            together.push_back(given->facts);
            places.push_back(i);
        }
    }
    if (together.empty())
        return answers;
    const auto screened = columns->run(together);
    for (std::size_t i = 0; i < together.size(); ++i) {
        if (!screened || screened->faults.contains(i)) {
            answers[places[i]] =
                tl::unexpected(screened ? screened->faults.value(i) : screened.error());
            continue;
        }
        const auto &found = screened->benefits.front();
        SideAnswer answer{true, found.outcome(i), {}};
        for (qsizetype result = 0; result < found.results().size(); ++result) {
            const auto value = found.value(result, i);
            if (!value.isEmpty())
                answer.results.insert(found.results()[result], value);
        }
        answers[places[i]] = answer;
    }
    return answers;
}

}   // namespace core::review
