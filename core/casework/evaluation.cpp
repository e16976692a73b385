#include "core/casework/evaluation.h"

#include "core/base/clock.h"
#include "core/rules/consistent.h"

namespace core::casework {

namespace {

const QString kApplicationDay = QStringLiteral("data_domanda");

bool asksFor(const rules::Catalogue &catalogue, const QString &benefit, const QString &key)
{
    const auto questions = catalogue.questions(benefit);
    if (!questions)
        return false;
    for (const rules::Question &question : *questions)
        if (question.key == key)
            return true;
    return false;
}

}   // namespace

domain::Facts factsFor(const domain::Case &subject, const rules::Catalogue &catalogue,
                       const QDate &today)
{
    domain::Facts facts = subject.facts;
    const domain::Fact *day = facts.find(kApplicationDay);
    const bool said = day && day->state == domain::AnswerState::Known;
    if (!subject.finalisation && !said && asksFor(catalogue, subject.benefit, kApplicationDay))
        facts.set(kApplicationDay,
                  domain::known(today.toString(Qt::ISODate), QDateTime(today, QTime(0, 0), Qt::UTC),
                                domain::Origin::Operator));
    return facts;
}

QDate decisionDay(const domain::Case &subject, const QDate &today)
{
    if (subject.finalisation)
        return subject.finalisation->on;
    const domain::Finalisation *first = subject.firstFinalisation();
    return first ? first->on : today;
}

Result<rules::Decision> decisionFor(const domain::Case &subject, const rules::Catalogue &catalogue,
                                    const QDate &today)
{
    rules::EvaluateOptions options{
        .on = decisionDay(subject, today), .knownOn = today, .fixed = {}};
    if (subject.finalisation)
        options.knownOn = subject.finalisation->knownOn;
    return rules::decideConsistent(catalogue, subject.benefit, factsFor(subject, catalogue, today),
                                   options);
}

QJsonObject canonicalFacts(const domain::Facts &facts)
{
    QJsonObject json;
    for (const QString &key : facts.keys()) {
        const domain::Fact *fact = facts.find(key);
        if (fact->state == domain::AnswerState::Known)
            json[key] = fact->value;
        else if (fact->state == domain::AnswerState::Declined)
            json[key] = QJsonObject{{QStringLiteral("declined"), true}};
        else
            json[key] = QJsonValue();
    }
    return json;
}

Result<QJsonObject> replay(const domain::Case &subject, const rules::Catalogue &catalogue)
{
    if (!subject.finalisation)
        return fail(ErrorCode::NotFound, QStringLiteral("the case was not handed in"));
    const domain::Finalisation &final = *subject.finalisation;
    const auto given = catalogue.readFacts(subject.benefit, final.inputs);
    if (!given)
        return tl::unexpected(given.error());
    return rules::decideConsistent(
               catalogue, subject.benefit, given->facts,
               {.on = final.on, .knownOn = final.knownOn, .fixed = given->fixed})
        .map([](const rules::Decision &decision) { return decision.toJson(); });
}

}   // namespace core::casework
