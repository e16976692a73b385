// Changes to what was handed in: the next submission of the case (W19).
#include "core/casework/case_change.h"
#include "core/casework/case_service.h"

namespace core::casework {

namespace {

using domain::CaseState;

domain::SentVersion versionOf(const domain::Case &handedIn)
{
    return {.submission = handedIn.submission,
            .visit = handedIn.visit,
            .state = handedIn.state,
            .facts = handedIn.facts,
            .documents = handedIn.documents,
            .declarations = handedIn.declarations,
            .finalisation = *handedIn.finalisation,
            .receipt = handedIn.receipt,
            .refusal = handedIn.refusal,
            .integration = handedIn.integration,
            .outcome = handedIn.outcome,
            .signature = handedIn.signature};
}

/// A copy of what was handed in, to be changed; what the person declared, they declare anew.
void beginNext(domain::Case &subject, const domain::Integration &integration,
               const QString &bundleVersion)
{
    subject.sent.append(versionOf(subject));
    subject.submission += 1;
    subject.state = CaseState::Draft;
    subject.integration = integration;
    subject.bundleVersion = bundleVersion;
    subject.declarations.clear();
    subject.position.clear();
    subject.refusal.clear();
    subject.finalisation.reset();
    subject.receipt.reset();
    subject.outcome.reset();
    subject.signature.reset();
}

/// The case is again what was handed in last.
void giveUp(domain::Case &subject)
{
    const domain::SentVersion last = subject.sent.takeLast();
    subject.submission = last.submission;
    subject.visit = last.visit;
    subject.state = last.state;
    subject.facts = last.facts;
    subject.documents = last.documents;
    subject.declarations = last.declarations;
    subject.finalisation = last.finalisation;
    subject.bundleVersion = last.finalisation.bundleVersion;
    subject.receipt = last.receipt;
    subject.refusal = last.refusal;
    subject.integration = last.integration;
    subject.outcome = last.outcome;
    subject.signature = last.signature;
    subject.suspension.reset();
    subject.position.clear();
    subject.unfinishedText.clear();
    subject.wizard = {};
    letGo(subject);
}

}   // namespace

Result<domain::Case> CaseService::integrate(const CaseId &id, int revision, const VisitId &visit,
                                            const QString &reason)
{
    return changeBeside(
        m_context, id, {QStringLiteral("integrated"), QString()},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            if (!domain::mayDo(who.role, domain::Permission::WorkCases))
                return fail(ErrorCode::Denied, QStringLiteral("may not work on cases"));
            if (const auto turn = checkTurn(m_context, changed, revision); !turn)
                return turn;
            if (changed.isArchived() || !domain::mayBeIntegrated(changed.state))
                return fail(ErrorCode::Denied, QStringLiteral("was not handed in"));
            const auto why = domain::makeArchival(reason, {who.pseudonym, m_context.now()});
            if (!why)
                return tl::unexpected(why.error());
            beginNext(changed, {why->reason, why->done}, m_context.catalogue().version());
            changed.holder = {who.pseudonym, m_context.now(), m_context.now()};
            if (visit.isNull())
                return {};
            return m_context.visits.get(visit).and_then([&](const domain::Visit &now) -> Result<> {
                if (now.person != changed.person)
                    return fail(ErrorCode::Invalid,
                                QStringLiteral("the visit is of another person"));
                changed.visit = visit;
                return {};
            });
        });
}

Result<domain::Case> CaseService::dropIntegration(const CaseId &id, int revision,
                                                  const QString &reason)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("integration_dropped"), QString()},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            if (!changed.integration)
                return fail(ErrorCode::Denied, QStringLiteral("no integration"));
            const auto dropped = domain::makeArchival(reason, {who.pseudonym, m_context.now()});
            if (!dropped)
                return tl::unexpected(dropped.error());
            changed.droppedIntegrations.append({.integration = *changed.integration,
                                                .facts = changed.facts,
                                                .documents = changed.documents,
                                                .dropped = *dropped});
            giveUp(changed);
            return {};
        });
}

}   // namespace core::casework
