#include "tests/core/interview/interview_play.h"

#include <QSet>

#include <algorithm>

namespace tests {

using namespace core;
using rules::Decision;
using rules::Outcome;

namespace {

const domain::Fact &answerOf(const domain::Facts &answers, const QString &key)
{
    static const domain::Fact unknown = domain::unknown({});
    const auto *answer = answers.find(key);
    return answer != nullptr ? *answer : unknown;
}

bool isOutOfForce(Outcome outcome)
{
    return outcome == Outcome::Ended || outcome == Outcome::NotYet;
}

/// Shown only if it happens to be known: the explained walk misses nothing for it, so nobody asks.
const QString kOnlyIfKnown = QStringLiteral("casa_nell_isee");

/// What a decision comes to, to be compared.
QStringList comesTo(const Decision &decision)
{
    if (isOutOfForce(decision.outcome))
        return {QStringLiteral("not in force")};
    QStringList parts{rules::outcomeCode(decision.outcome)};
    if (decision.outcome != Outcome::Probable && decision.outcome != Outcome::Maybe)
        return parts;
    for (const rules::ResultValue &result : decision.results) {
        if (result.name != kOnlyIfKnown)
            parts.append(QStringLiteral("%1=%2").arg(result.name, result.value));
    }
    if (!decision.schedule.isEmpty())
        parts.append(decision.scheduleTotal.toDecimal());
    return parts;
}

/// Where both say something, `over` holds.
domain::Facts together(domain::Facts facts, const domain::Facts &over)
{
    for (const QString &key : over.keys())
        facts.set(key, *over.find(key));
    return facts;
}

QStringList onlyIn(const QStringList &one, const QStringList &other)
{
    QStringList found;
    for (const QString &part : one) {
        if (!other.contains(part))
            found.append(part);
    }
    return found;
}

/// One of `keys` is known to nobody, and nobody asked.
bool isNotKnown(const QStringList &keys, const domain::Facts &full, const domain::Facts &told)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        const auto *fact = full.find(key);
        return fact != nullptr && fact->state != domain::AnswerState::Known &&
               told.find(key) == nullptr;
    });
}

}   // namespace

Played play(const interview::Interview &interview, const domain::Facts &desk,
            const domain::Facts &answers, const interview::Weights &weights)
{
    Played played;
    played.told = desk;
    for (;;) {
        const auto next = interview.next(played.told, weights);
        if (!next)
            played.fault = next.error().detail;
        else if (*next && played.told.find((*next)->key) != nullptr)
            played.fault = QStringLiteral("%1 is asked twice").arg((*next)->key);
        if (!next || !*next || !played.fault.isEmpty())
            return played;
        played.asked.append((*next)->key);
        played.told.set((*next)->key, answerOf(answers, (*next)->key));
    }
}

domain::Facts fullFacts(const rules::Catalogue &catalogue, const QStringList &benefits,
                        const QDate &on, const domain::Facts &told, const domain::Facts &answers)
{
    domain::Facts full = told;
    for (bool isMore = true; isMore;) {
        isMore = false;
        for (const QString &benefit : benefits) {
            const auto relevant = catalogue.relevant(benefit, full, on).value_or(QStringList());
            for (const QString &key : relevant) {
                if (full.find(key) != nullptr)
                    continue;
                full.set(key, answerOf(answers, key));
                isMore = true;
            }
        }
    }
    return full;
}

QString differencesAtEnd(const rules::Catalogue &catalogue, const interview::Interview &interview,
                         const QDate &on, const domain::Facts &told, const domain::Facts &full)
{
    const auto standings = interview.standings(told);
    if (!standings)
        return standings.error().detail;
    QStringList found;
    for (const interview::Standing &standing : *standings) {
        const auto all = catalogue.decide(standing.benefit, full, {on, on, {}});
        const auto some = catalogue.decide(standing.benefit, told, {on, on, {}});
        if (!all || !some)
            return QStringLiteral("%1 cannot be decided").arg(standing.benefit);
        // The interview settles more outcomes than three-valued logic does.
        auto ended = *some;
        if (standing.isOutcomeSettled())
            ended.outcome = standing.outcomes.first();
        const auto ending = comesTo(ended);
        const auto whole = comesTo(*all);
        // Settled whatever a thing is that the household itself does not know and was not asked:
        // three-valued logic says «maybe» there, and a law may say that it cannot be computed.
        const bool isKnownToNobody =
            (all->outcome == Outcome::Maybe || all->outcome == Outcome::NotComputable) &&
            standing.isOutcomeSettled() &&
            isNotKnown(catalogue.relevant(standing.benefit, full, on).value_or(QStringList()), full,
                       told);
        if (ending == whole || isKnownToNobody)
            continue;
        found.append(QStringLiteral("%1: interview %2, everything %3")
                         .arg(standing.benefit, onlyIn(ending, whole).join(QLatin1Char(' ')),
                              onlyIn(whole, ending).join(QLatin1Char(' '))));
    }
    return found.join(QStringLiteral("; "));
}

bool canChange(const rules::Catalogue &catalogue, const QStringList &benefits, const QDate &on,
               const domain::Facts &told, const QString &key, const domain::Facts &household,
               Households &drawn)
{
    const auto isDecidedBy = [&](const QString &benefit, const domain::Facts &rest,
                                 const QList<domain::Fact> &answers) {
        auto facts = together(rest, told);
        QSet<QStringList> seen;
        for (const domain::Fact &answer : answers) {
            facts.set(key, answer);
            if (const auto decision = catalogue.decide(benefit, facts, {on, on, {}}))
                seen.insert(comesTo(*decision));
            if (seen.size() > 1)
                return true;
        }
        return false;
    };
    constexpr int kAnswers = 6;
    constexpr std::size_t kCases = 10;
    constexpr int kHouseholds = 100;
    for (const QString &benefit : benefits) {
        QList<domain::Fact> answers;
        for (int answer = 0; answer < kAnswers; ++answer)
            answers.append(domain::known(drawn.anotherAnswer(key), {}));
        auto cases = drawn.casesOf(benefit);
        cases.resize(std::min(cases.size(), kCases));
        for (const domain::Facts &one : cases) {
            const auto *answer = one.find(key);
            if (answer != nullptr && !answers.contains(*answer))
                answers.prepend(*answer);
        }
        const auto fits = [&](const domain::Facts &rest) {
            return isDecidedBy(benefit, together(household, rest), answers);
        };
        if (fits({}) || std::any_of(cases.begin(), cases.end(), fits))
            return true;
        for (int round = 0; round < kHouseholds; ++round) {
            if (fits(drawn.next().facts))
                return true;
        }
    }
    return false;
}

}   // namespace tests
