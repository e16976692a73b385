#include "core/casework/case_change.h"
#include "core/casework/case_service.h"

namespace core::casework {

Result<domain::Case> CaseService::setSignature(const CaseId &id, int revision,
                                               const domain::Signature &signature)
{
    return changeDraft(m_context, id, revision,
                       {QStringLiteral("signature"), domain::signingWayCode(signature.way)},
                       [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
                           if (!signature.isComplete())
                               return fail(ErrorCode::Invalid,
                                           QStringLiteral("the signature is not complete"));
                           changed.signature = signature;
                           changed.signature->at = m_context.now();
                           changed.signature->by = who.pseudonym;
                           return {};
                       });
}

Result<domain::Case> CaseService::printed(const CaseId &id, const QString &paper)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<domain::Case> {
        auto stored = m_context.cases.get(id);
        if (!stored)
            return stored;
        // Each copy is a line of its own: how many there are is asked afterwards.
        stored->revision += 1;
        stored->changedAt = m_context.now();
        stored->history.append({m_context.now(), who->pseudonym, QStringLiteral("printed"), paper});
        return m_context.cases.put(*stored)
            .and_then([&] {
                return m_context.trace(QStringLiteral("case_printed"), id.toString(), paper);
            })
            .map([&] { return *stored; });
    });
}

}   // namespace core::casework
