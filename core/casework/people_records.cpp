#include "core/casework/desk_context.h"
#include "core/casework/name_index.h"
#include "core/casework/people.h"
#include "core/casework/person_codes.h"
#include "core/casework/person_entry.h"
#include "core/casework/person_join.h"

#include <algorithm>

namespace core::casework {

namespace {

const QStringList kRevocations = {QStringLiteral("richiesta_interessato"),
                                  QStringLiteral("rinuncia"), QStringLiteral("decreto"),
                                  QStringLiteral("errore")};

/// Gives the cases to another record; a case that is being filled in goes on there.
Result<> moveCases(DeskContext &context, const QList<domain::Case> &cases, const PersonId &to)
{
    for (domain::Case moved : cases) {
        moved.person = to;
        moved.revision += 1;
        moved.changedAt = context.now();
        moved.history.append(
            {context.now(), context.actorOrProgram(), QStringLiteral("person_joined"), QString()});
        const auto kept = context.cases.put(moved).and_then([&] {
            return context.trace(QStringLiteral("case_person_changed"), moved.id.toString());
        });
        if (!kept)
            return kept;
    }
    return {};
}

Result<> moveReminders(DeskContext &context, const QList<domain::Reminder> &reminders,
                       const PersonId &to)
{
    for (domain::Reminder moved : reminders) {
        moved.person = to;
        if (const auto kept = context.reminders.put(moved); !kept)
            return kept;
    }
    return {};
}

}   // namespace

/// Inside the caller's transaction.
Result<> People::store(const domain::Person &person, const QString &action, const QString &detail)
{
    return m_context.people.put(person, codesOf(person)).and_then([&] {
        return m_context.trace(action, person.id.toString(), detail);
    });
}

Result<domain::Person> People::join(const PersonId &keptId, const PersonId &otherId)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    domain::Person other;
    const auto done = m_context.inTransaction([&]() -> Result<domain::Person> {
        const auto kept = m_context.people.get(keptId);
        const auto gone = m_context.people.get(otherId);
        const auto cases = m_context.cases.ofPerson(otherId);
        const auto reminders = m_context.reminders.ofPerson(otherId);
        if (!kept || !gone)
            return tl::unexpected(kept ? gone.error() : kept.error());
        if (!cases || !reminders)
            return tl::unexpected(cases ? reminders.error() : cases.error());
        if (keptId == otherId || !kept->joinedTo.isNull() || !gone->joinedTo.isNull())
            return fail(ErrorCode::Invalid, QStringLiteral("these records cannot be joined"));
        domain::JoinedRecord note{otherId, m_context.now(), who->pseudonym, {}, {}};
        for (const domain::Case &one : *cases)
            note.cases.append(one.id);
        for (const domain::Reminder &one : *reminders)
            note.reminders.append(one.id);
        domain::Person before = *kept;
        before.joined.clear();
        note.before = before.toJson();
        domain::Person person = joined(*kept, *gone);
        person.joined.append(note);
        person.changedAt = m_context.now();
        other = *gone;
        other.joinedTo = keptId;
        return moveCases(m_context, *cases, keptId)
            .and_then([&] { return moveReminders(m_context, *reminders, keptId); })
            .and_then(
                [&] { return store(other, QStringLiteral("person_joined"), keptId.toString()); })
            .and_then([&] {
                return store(person, QStringLiteral("person_completed"), otherId.toString());
            })
            .map([&] { return person; });
    });
    if (done) {
        showPerson(*m_context.parts.names, other);
        showPerson(*m_context.parts.names, *done);
    }
    return done;
}

Result<domain::Person> People::separate(const PersonId &keptId, const PersonId &otherId)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    domain::Person other;
    const auto done = m_context.inTransaction([&]() -> Result<domain::Person> {
        const auto kept = m_context.people.get(keptId);
        const auto gone = m_context.people.get(otherId);
        const auto cases = m_context.cases.ofPerson(keptId);
        const auto reminders = m_context.reminders.ofPerson(keptId);
        if (!kept || !gone)
            return tl::unexpected(kept ? gone.error() : kept.error());
        if (!cases || !reminders)
            return tl::unexpected(cases ? reminders.error() : cases.error());
        const auto note =
            std::find_if(kept->joined.begin(), kept->joined.end(),
                         [&](const domain::JoinedRecord &one) { return one.record == otherId; });
        if (note == kept->joined.end() || gone->joinedTo != keptId)
            return fail(ErrorCode::NotFound, QStringLiteral("the records are not joined"));
        const auto before = domain::Person::fromJson(note->before);
        if (!before)
            return tl::unexpected(before.error());
        QList<domain::Case> back;
        for (const domain::Case &one : *cases)
            if (note->cases.contains(one.id))
                back.append(one);
        QList<domain::Reminder> remindersBack;
        for (const domain::Reminder &one : *reminders)
            if (note->reminders.contains(one.id))
                remindersBack.append(one);
        domain::Person person = separated(*kept, *before, *gone);
        person.joined.removeIf(
            [&](const domain::JoinedRecord &one) { return one.record == otherId; });
        person.changedAt = m_context.now();
        other = *gone;
        other.joinedTo = PersonId();
        return moveCases(m_context, back, otherId)
            .and_then([&] { return moveReminders(m_context, remindersBack, otherId); })
            .and_then(
                [&] { return store(other, QStringLiteral("person_separated"), keptId.toString()); })
            .and_then([&] {
                return store(person, QStringLiteral("person_separated"), otherId.toString());
            })
            .map([&] { return person; });
    });
    if (done) {
        showPerson(*m_context.parts.names, other);
        showPerson(*m_context.parts.names, *done);
    }
    return done;
}

Result<domain::Person> People::keepApart(const PersonId &personId, const PersonId &otherId)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<domain::Person> {
        auto person = m_context.people.get(personId);
        auto other = m_context.people.get(otherId);
        if (!person || !other)
            return person ? other : person;
        if (!person->notSameAs.contains(otherId))
            person->notSameAs.append(otherId);
        if (!other->notSameAs.contains(personId))
            other->notSameAs.append(personId);
        return store(*other, QStringLiteral("person_kept_apart"), personId.toString())
            .and_then([&] {
                return store(*person, QStringLiteral("person_kept_apart"), otherId.toString());
            })
            .map([&] { return *person; });
    });
}

Result<QList<domain::MandateFault>> People::faultsOf(const PersonId &principal,
                                                     const domain::Mandate &mandate)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto person = m_context.people.get(principal);
    if (!person)
        return tl::unexpected(person.error());
    int proxies = 0;
    const QString code = delegateCode(mandate);
    const auto found =
        code.isEmpty() ? Result<QList<PersonId>>() : m_context.people.findByCode(code);
    if (!found)
        return tl::unexpected(found.error());
    for (const PersonId &id : *found) {
        const auto other = m_context.people.get(id);
        if (!other)
            return tl::unexpected(other.error());
        proxies += id != principal && std::any_of(other->mandates.begin(), other->mandates.end(),
                                                  [&](const domain::Mandate &one) {
                                                      return one.power == domain::Power::Delegate &&
                                                             delegateCode(one) == code &&
                                                             one.holdsOn(m_context.today());
                                                  });
    }
    return domain::faultsOf(mandate, principal, person->mandates, proxies);
}

Result<domain::Person> People::recordMandate(const PersonId &principal,
                                             const domain::Mandate &mandate)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    domain::Mandate given = mandate;
    given.id = makeUuid7(m_context.now()).toString(QUuid::WithoutBraces);
    given.recordedAt = m_context.now();
    given.recordedBy = who->pseudonym;
    return m_context.inTransaction([&]() -> Result<domain::Person> {
        const auto faults = faultsOf(principal, given);
        if (!faults)
            return tl::unexpected(faults.error());
        if (!faults->isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("the mandate has a fault"));
        auto person = m_context.people.get(principal);
        if (!person)
            return person;
        person->mandates.append(given);
        return store(*person, QStringLiteral("mandate_recorded"), given.id).map([&] {
            return *person;
        });
    });
}

Result<domain::Person> People::revokeMandate(const PersonId &principal, const QString &mandate,
                                             const QString &why)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!kRevocations.contains(why))
        return fail(ErrorCode::Invalid, QStringLiteral("unknown reason of a revocation"));
    return m_context.inTransaction([&]() -> Result<domain::Person> {
        auto person = m_context.people.get(principal);
        if (!person)
            return person;
        const auto found =
            std::find_if(person->mandates.begin(), person->mandates.end(),
                         [&](const domain::Mandate &one) { return one.id == mandate; });
        if (found == person->mandates.end())
            return fail(ErrorCode::NotFound, QStringLiteral("no such mandate"));
        if (found->isRevoked())
            return fail(ErrorCode::Conflict, QStringLiteral("revoked already"));
        found->revokedAt = m_context.now();
        found->revokedBy = who->pseudonym;
        found->revokedWhy = why;
        return store(*person, QStringLiteral("mandate_revoked"), mandate).map([&] {
            return *person;
        });
    });
}

}   // namespace core::casework
