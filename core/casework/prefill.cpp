#include "core/casework/prefill.h"

#include "core/casework/household_facts.h"
#include "core/casework/record_facts.h"
#include "core/casework/talk_facts.h"

namespace core::casework {

namespace {

bool wasToldFor(const QString &benefit, const QString &key, const domain::Fact &fact,
                const QList<domain::Case> &earlier)
{
    for (const domain::Case &other : earlier) {
        const domain::Fact *told = other.facts.find(key);
        if (other.benefit == benefit && told && told->recordedAt == fact.recordedAt)
            return true;
    }
    return false;
}

}   // namespace

domain::Facts prefilled(const PrefillSources &sources, const QString &benefit)
{
    domain::Facts facts;
    const auto questions = sources.catalogue.questions(benefit);
    if (!questions)
        return facts;
    const domain::Visit visit = sources.visit ? *sources.visit : domain::Visit();
    const TalkSources talk{visit, sources.person, sources.cases, sources.catalogue};
    const domain::Facts known = newerOf(factsOfVisit(talk), factsBefore(talk));
    const domain::Facts record = factsOfRecord(sources.person);
    for (const rules::Question &question : *questions) {
        const domain::Fact *told = known.find(question.key);
        // Who somebody is and who lives together are states and no events: they are the same for
        // every application.
        const bool isState = record.find(question.key) || question.key == kHouseholdKey;
        if (told && (isState || !wasToldFor(benefit, question.key, *told, sources.cases)))
            facts.set(question.key, *told);
    }
    return facts;
}

bool rememberFacts(domain::Person &person, const domain::Facts &told)
{
    const domain::Facts before = person.facts;
    const domain::Facts record = factsOfRecord(person);
    for (const QString &key : told.keys()) {
        const domain::Fact *fact = told.find(key);
        const domain::Fact *old = person.facts.find(key);
        const bool newer = !old || old->recordedAt < fact->recordedAt;
        const bool ofApplication = key.startsWith(QLatin1String("data_domanda"));
        if (fact->state == domain::AnswerState::Known && newer && !ofApplication &&
            !record.find(key))
            person.facts.set(key, *fact);
    }
    const domain::Fact *household = told.find(kHouseholdKey);
    const bool moved = household && takeHousehold(person, *household);
    return moved || before != person.facts;
}

}   // namespace core::casework
