// What an open case takes over from the visit it is worked on in.
#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/case_service.h"
#include "core/casework/talk_facts.h"
#include "core/casework/talk_memory.h"

#include <algorithm>

namespace core::casework {

namespace {

/// Somebody took the answer out of the case after it was told.
bool wasTakenOut(const domain::Case &subject, const QString &key, const domain::Fact &told)
{
    return std::any_of(subject.archivedAnswers.begin(), subject.archivedAnswers.end(),
                       [&](const domain::ArchivedAnswer &one) {
                           return one.key == key && one.archived.done.at >= told.recordedAt;
                       });
}

/// The other applications of the person: one for the same benefit is about another event, and what
/// is told for it is not told for this one.
QList<domain::Case> othersOf(const domain::Case &subject, const QList<domain::Case> &cases)
{
    QList<domain::Case> others;
    for (const domain::Case &one : cases)
        if (one.id != subject.id && one.benefit != subject.benefit)
            others.append(one);
    return others;
}

/// Answers of the visit that are newer than those of the case.
Result<domain::Facts> newerAnswers(DeskContext &context, const domain::Case &subject,
                                   const VisitId &id)
{
    const auto visit = context.visits.get(id);
    if (!visit)
        return tl::unexpected(visit.error());
    const auto person = recordOf(context, visit->person);
    const auto cases = context.cases.ofPerson(subject.person);
    const auto questions = context.catalogue().questions(subject.benefit);
    if (!person || !cases || !questions)
        return tl::unexpected(!person  ? person.error()
                              : !cases ? cases.error()
                                       : questions.error());
    if (person->id != subject.person)
        return fail(ErrorCode::Invalid, QStringLiteral("the visit is of another person"));
    const QList<domain::Case> others = othersOf(subject, *cases);
    const domain::Facts told = factsOfVisit({*visit, *person, others, context.catalogue()});
    domain::Facts newer;
    for (const rules::Question &question : *questions) {
        const domain::Fact *said = told.find(question.key);
        const domain::Fact *own = subject.facts.find(question.key);
        const bool isNew =
            said && (!own || (own->recordedAt < said->recordedAt &&
                              (own->state != said->state || own->value != said->value)));
        if (isNew && !wasTakenOut(subject, question.key, *said))
            newer.set(question.key, *said);
    }
    return newer;
}

}   // namespace

Result<domain::Case> CaseService::takeTold(const CaseId &id, int revision, const VisitId &visit)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const auto stored = m_context.cases.get(id);
    if (!stored)
        return stored;
    const auto newer = newerAnswers(m_context, *stored, visit);
    if (!newer)
        return tl::unexpected(newer.error());
    if (newer->isEmpty())
        return stored;
    return changeDraft(
        m_context, id, revision, {QStringLiteral("told"), QString()},
        [&](domain::Case &changed, const domain::Operator &) {
            for (const QString &key : newer->keys())
                changed.passedWarnings.removeIf(
                    [&](const domain::PassedWarning &one) { return one.key == key; });
            return changeFacts(m_context, changed,
                               [&](domain::Facts &facts) { facts = newerOf(*newer, facts); });
        });
}

}   // namespace core::casework
