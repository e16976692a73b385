#include "core/casework/archived_answers.h"

#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/case_service.h"

#include <algorithm>

namespace core::casework {

namespace {

bool sameAnswer(const domain::Fact &one, const domain::Fact &other)
{
    return one.state == other.state && one.value == other.value;
}

}   // namespace

void putAway(domain::Case &changed, const QString &key, const domain::Archival &archived)
{
    const domain::Fact *fact = changed.facts.find(key);
    if (!fact)
        return;
    // Undoing and answering again is one answer taken out, not one a turn.
    changed.archivedAnswers.removeIf([&](const domain::ArchivedAnswer &one) {
        return one.key == key && one.archived.reason == kCleared && sameAnswer(one.fact, *fact);
    });
    changed.archivedAnswers.append({key, *fact, archived, {}});
}

const domain::ArchivedAnswer *archivedAnswer(const domain::Case &subject, const QString &key)
{
    for (auto it = subject.archivedAnswers.crbegin(); it != subject.archivedAnswers.crend(); ++it)
        if (it->key == key && !it->restored.isThere())
            return &*it;
    return nullptr;
}

Result<domain::Case> CaseService::archiveAnswer(const CaseId &id, int revision, const QString &key,
                                                const QString &reason)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("answer_archived"), key},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            if (!changed.facts.find(key))
                return fail(ErrorCode::NotFound, QStringLiteral("no such answer"));
            const auto made = domain::makeArchival(reason, {who.pseudonym, m_context.now()});
            if (!made)
                return tl::unexpected(made.error());
            putAway(changed, key, *made);
            return changeFacts(m_context, changed,
                               [&](domain::Facts &facts) { facts.remove(key); });
        });
}

Result<domain::Case> CaseService::restoreAnswer(const CaseId &id, int revision, const QString &key)
{
    return changeDraft(m_context, id, revision, {QStringLiteral("answer_restored"), key},
                       [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
                           const domain::ArchivedAnswer *kept = archivedAnswer(changed, key);
                           if (!kept)
                               return fail(ErrorCode::NotFound,
                                           QStringLiteral("no such answer put away"));
                           const domain::Signed now{who.pseudonym, m_context.now()};
                           const domain::Fact fact = kept->fact;
                           const auto at = kept - changed.archivedAnswers.constData();
                           changed.archivedAnswers[at].restored = now;
                           putAway(changed, key, {kReplaced, now});
                           return changeFacts(m_context, changed,
                                              [&](domain::Facts &facts) { facts.set(key, fact); });
                       });
}

}   // namespace core::casework
