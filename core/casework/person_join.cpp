#include "core/casework/person_join.h"

#include "core/casework/name_fold.h"

#include <algorithm>

namespace core::casework {

namespace {

template <class Value>
void takeIfEmpty(Value &kept, const Value &other)
{
    if (kept == Value())
        kept = other;
}

void joinNames(domain::Person &kept, const domain::Person &other)
{
    takeIfEmpty(kept.nickname, other.nickname);
    const QString written = wholeName(other.surname, other.name);
    if (written != wholeName(kept.surname, kept.name) && !other.fullName().isEmpty())
        kept.formerNames.append({other.surname, other.name, QDate()});
    for (const domain::FormerName &former : other.formerNames)
        if (!kept.formerNames.contains(former))
            kept.formerNames.append(former);
    if (!other.nickname.isEmpty() && other.nickname != kept.nickname)
        kept.formerNames.append({QString(), other.nickname, QDate()});
}

void joinIdentifiers(domain::Person &kept, const domain::Person &other)
{
    for (const domain::Identifier &identifier : other.identifiers) {
        const bool known = std::any_of(
            kept.identifiers.begin(), kept.identifiers.end(),
            [&](const domain::Identifier &one) { return one.value == identifier.value; });
        if (!known)
            kept.identifiers.append(identifier);
    }
}

void joinBirth(domain::Person &kept, const domain::Person &other)
{
    if (!kept.bornOn.isValid() && (kept.bornYear == 0 || other.bornOn.isValid())) {
        kept.bornOn = other.bornOn;
        kept.bornYear = other.bornYear;
        kept.bornPresumed = other.bornPresumed;
    }
    takeIfEmpty(kept.sex, other.sex);
    if (kept.birthPlaceName.isEmpty()) {
        kept.birthPlaceCode = other.birthPlaceCode;
        kept.birthPlaceName = other.birthPlaceName;
    }
}

void joinContact(domain::Person &kept, const domain::Person &other)
{
    takeIfEmpty(kept.phone, other.phone);
    takeIfEmpty(kept.residence, other.residence);
    takeIfEmpty(kept.contact.email, other.contact.email);
    takeIfEmpty(kept.contact.address, other.contact.address);
    takeIfEmpty(kept.contact.way, other.contact.way);
    takeIfEmpty(kept.contact.hours, other.contact.hours);
    takeIfEmpty(kept.contact.careOf, other.contact.careOf);
    takeIfEmpty(kept.contact.trusted, other.contact.trusted);
    takeIfEmpty(kept.contact.confirmedAt, other.contact.confirmedAt);
}

void joinFacts(domain::Person &kept, const domain::Person &other)
{
    for (const QString &key : other.facts.keys()) {
        const domain::Fact *told = other.facts.find(key);
        const domain::Fact *known = kept.facts.find(key);
        if (!known || known->recordedAt < told->recordedAt)
            kept.facts.set(key, *told);
    }
    const bool newer =
        !kept.household.isKnown() || kept.household.confirmedAt < other.household.confirmedAt;
    if (other.household.isKnown() && newer)
        kept.household = other.household;
    for (const domain::Mandate &mandate : other.mandates)
        if (!kept.mandates.contains(mandate))
            kept.mandates.append(mandate);
}

/// Member by member: what nobody changed since the joining goes back.
QJsonObject givenBack(const QJsonObject &now, const QJsonObject &atJoining,
                      const QJsonObject &before)
{
    QJsonObject back = now;
    for (auto member = atJoining.begin(); member != atJoining.end(); ++member) {
        if (now[member.key()] != member.value())
            continue;
        if (before.contains(member.key()))
            back[member.key()] = before[member.key()];
        else
            back.remove(member.key());
    }
    return back;
}

}   // namespace

domain::Person joined(const domain::Person &kept, const domain::Person &other)
{
    domain::Person person = kept;
    joinNames(person, other);
    joinIdentifiers(person, other);
    joinBirth(person, other);
    joinContact(person, other);
    joinFacts(person, other);
    if (person.identification < other.identification) {
        person.identification = other.identification;
        person.document = other.document;
    }
    for (const PersonId &id : other.notSameAs)
        if (id != kept.id && !person.notSameAs.contains(id))
            person.notSameAs.append(id);
    return person;
}

domain::Person separated(const domain::Person &now, const domain::Person &before,
                         const domain::Person &other)
{
    domain::Person alone = now;
    alone.joined.clear();
    const domain::Person atJoining = joined(before, other);
    QJsonObject json = givenBack(alone.toJson(), atJoining.toJson(), before.toJson());
    json[QStringLiteral("facts")] =
        givenBack(alone.facts.toJson(), atJoining.facts.toJson(), before.facts.toJson());
    const auto read = domain::Person::fromJson(json);
    domain::Person person = read.value_or(now);
    person.joined = now.joined;
    return person;
}

}   // namespace core::casework
