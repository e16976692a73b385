#include "core/casework/archived_answers.h"
#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/case_service.h"

namespace core::casework {

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
