#include "core/casework/prefill.h"

#include "core/casework/household_facts.h"

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

domain::Facts factsOfRecord(const domain::Person &person)
{
    domain::Facts facts;
    const bool byCode = person.mainIdentifier() && person.mainIdentifier()->checked;
    const domain::Origin origin = byCode ? domain::Origin::Card : domain::Origin::Person;
    const auto set = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            facts.set(QLatin1String(key), domain::known(value, person.changedAt, origin));
    };
    set("cognome", person.surname);
    set("nome", person.name);
    if (person.bornOn.isValid())
        set("data_nascita", person.bornOn.toString(Qt::ISODate));
    const domain::Contact &contact = person.contact;
    if (!contact.address.comuneCode.isEmpty())
        facts.set(QStringLiteral("comune_residenza"),
                  domain::known(contact.address.comuneCode, contact.confirmedAt,
                                domain::Origin::EarlierVisit));
    if (person.sex != domain::Sex::NotStated)
        set("sesso", person.sex == domain::Sex::Female ? QStringLiteral("f") : QStringLiteral("m"));
    return facts;
}

domain::Facts prefilled(const domain::Person &person, const QString &benefit,
                        const rules::Catalogue &catalogue, const QList<domain::Case> &earlier)
{
    domain::Facts facts;
    const auto questions = catalogue.questions(benefit);
    if (!questions)
        return facts;
    const domain::Facts record = factsOfRecord(person);
    for (const rules::Question &question : *questions) {
        if (const domain::Fact *own = record.find(question.key)) {
            facts.set(question.key, *own);
            continue;
        }
        const domain::Fact *told = person.facts.find(question.key);
        // Who lives together is a state and no event: it is the same for every application.
        const auto household = question.key == kHouseholdKey ? householdFact(person) : std::nullopt;
        if (household && (!told || told->recordedAt <= household->recordedAt)) {
            if (const auto value = catalogue.canonical(question, household->value))
                facts.set(question.key,
                          domain::known(*value, household->recordedAt, household->origin));
            continue;
        }
        if (!told || told->state != domain::AnswerState::Known ||
            wasToldFor(benefit, question.key, *told, earlier))
            continue;
        const auto value = catalogue.canonical(question, told->value);
        if (value)
            facts.set(question.key,
                      domain::known(*value, told->recordedAt, domain::Origin::EarlierVisit));
    }
    return facts;
}

bool rememberFacts(domain::Person &person, const domain::Case &handedIn)
{
    const domain::Facts before = person.facts;
    const domain::Facts record = factsOfRecord(person);
    for (const QString &key : handedIn.facts.keys()) {
        const domain::Fact *fact = handedIn.facts.find(key);
        const domain::Fact *old = person.facts.find(key);
        const bool newer = !old || old->recordedAt < fact->recordedAt;
        const bool ofApplication = key.startsWith(QLatin1String("data_domanda"));
        if (fact->state == domain::AnswerState::Known && newer && !ofApplication &&
            !record.find(key))
            person.facts.set(key, *fact);
    }
    const domain::Fact *household = handedIn.facts.find(kHouseholdKey);
    const bool moved = household && takeHousehold(person, *household);
    return moved || before != person.facts;
}

}   // namespace core::casework
