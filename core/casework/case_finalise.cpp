#include "core/base/canonical_json.h"
#include "core/base/local_number.h"
#include "core/casework/case_body.h"
#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/case_service.h"
#include "core/casework/documents_first.h"
#include "core/casework/evaluation.h"
#include "core/casework/outbox_codes.h"
#include "core/casework/person_codes.h"
#include "core/casework/prefill.h"
#include "core/casework/shared_drafts.h"
#include "core/casework/signature_check.h"
#include "core/casework/visit_time.h"
#include "core/domain/case_changes.h"
#include "core/rules/consistent.h"
#include "core/security/case_seal.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace core::casework {

namespace {

/// The most the centre takes in one body (interop.md §8).
constexpr qsizetype kMostBodyBytes = 512 * 1024;

QDateTime wholeSeconds(const QDateTime &instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.toSecsSinceEpoch(), Qt::UTC);
}

Result<> checkDeclarations(const DeskContext &context, const domain::Case &subject)
{
    const auto needed = declarationTexts(context, subject);
    if (!needed)
        return tl::unexpected(needed.error());
    for (const QString &id : needed->keys())
        if (!subject.declarations.contains(id))
            return fail(ErrorCode::Invalid, QStringLiteral("not declared: ") + id);
    return {};
}

/// What the benefit does not let follow must be here (W17).
Result<> checkDocuments(const DeskContext &context, const domain::Case &subject)
{
    const auto wanted = documentsFirst(subject, context.catalogue(), context.today());
    if (!wanted)
        return tl::unexpected(wanted.error());
    return wanted->isEmpty() ? Result<>()
                             : fail(ErrorCode::Invalid, QStringLiteral("documents first: ") +
                                                            wanted->join(QLatin1Char(' ')));
}

/// An integration that changes nothing has nothing to tell the centre.
Result<> checkChanged(const domain::Case &subject)
{
    if (subject.integration && domain::integrationChanges(subject).isEmpty() &&
        domain::integrationDocuments(subject).isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("the integration changes nothing"));
    return {};
}

/// What another desk changed meanwhile is neither left out nor sent unseen (W5).
Result<> checkOneVersion(DeskContext &context, const CaseId &id)
{
    return context.sharedDrafts.find(id).and_then(
        [](const std::optional<store::SharedDraft> &shared) -> Result<> {
            return shared && shared->theirs ? fail(ErrorCode::Conflict, kTwoVersions) : Result<>();
        });
}

/// A case is never sent without a listed file (REL-10): each must still open.
Result<> checkAttachments(DeskContext &context, const domain::Case &subject)
{
    for (const ListedAttachment &listed : attachmentsOf(subject)) {
        const auto bytes = context.files.read(subject.id, listed.attachment.id);
        if (!bytes)
            return tl::unexpected(bytes.error());
    }
    return {};
}

/// Inputs, decision and bundle, from here on fixed. The decision is made from the very inputs that
/// are kept, the way a replay makes it.
Result<rules::Decision> fixDecision(const DeskContext &context, domain::Case &subject,
                                    const domain::Operator &who)
{
    const rules::Catalogue &catalogue = context.catalogue();
    const QDate today = context.today();
    domain::Finalisation final;
    final.at = wholeSeconds(context.now());
    final.by = who.pseudonym;
    final.on = decisionDay(subject, today);
    final.knownOn = today;
    final.bundleVersion = catalogue.version();
    final.bundleSha256 = catalogue.sha256();
    final.localNumber = localNumber(subject.id.uuid());
    subject.facts = factsFor(subject, catalogue, today);
    final.inputs = canonicalFacts(subject.facts);
    const auto given = catalogue.readFacts(subject.benefit, final.inputs);
    if (!given)
        return tl::unexpected(given.error());
    auto decision =
        rules::decideConsistent(catalogue, subject.benefit, given->facts,
                                {.on = final.on, .knownOn = final.knownOn, .fixed = given->fixed});
    if (!decision)
        return decision;
    final.decision = decision->toJson();
    subject.finalisation = final;
    return decision;
}

Result<ClockKnowledge> clockKnowledge(DeskContext &context)
{
    const auto line = context.settings.get(setting::kLine);
    if (!line)
        return tl::unexpected(line.error());
    const QJsonObject json = line->value_or(QJsonObject());
    return ClockKnowledge{
        QDateTime::fromString(json[QLatin1String("last_contact")].toString(), Qt::ISODateWithMs),
        context.parts.clock->uptimeSeconds()};
}

/// The bytes for the centre, sealed by the desk's key over the head of the trail as it is now.
Result<QByteArray> sealedBody(DeskContext &context, const domain::Case &subject,
                              const domain::Person &person)
{
    const auto clock = clockKnowledge(context);
    if (!clock)
        return tl::unexpected(clock.error());
    const auto trail = context.audit.state();
    if (!trail)
        return tl::unexpected(trail.error());
    const auto key = context.settings.secret(*context.parts.vault, setting::kSigningKey);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return fail(ErrorCode::Corrupt, QStringLiteral("the desk has no signing key"));
    QJsonObject body = caseBody(subject, person, context.identity, *clock);
    const auto seal = security::makeSeal(body,
                                         {.caseId = subject.id,
                                          .revision = subject.submission,
                                          .finalisedAt = subject.finalisation->at,
                                          .operatorId = subject.finalisation->by,
                                          .auditHead = trail->head},
                                         **key);
    if (!seal)
        return tl::unexpected(seal.error());
    body[QStringLiteral("seal")] = *seal;
    auto bytes = canonicalJson(body);
    if (bytes && bytes->size() > kMostBodyBytes)
        return fail(ErrorCode::Invalid, QStringLiteral("the case is too large for the centre"));
    return bytes;
}

Result<> queue(DeskContext &context, const domain::Case &subject, const QByteArray &body)
{
    const auto benefit = context.catalogue().benefit(subject.benefit);
    QJsonArray attachments;
    for (const ListedAttachment &listed : attachmentsOf(subject))
        attachments.append(listed.attachment.id.toString());
    const store::OutboxRow row{
        .sequence = 0,
        .caseId = subject.id,
        .submission = subject.submission,
        .state = outboxCode(OutboxState::Waiting),
        .since = context.now(),
        .tries = 0,
        .nextTry = {},
        .revision = 0,
        .meta = {{QStringLiteral("title"), benefit ? benefit->name.it() : subject.benefit},
                 {QStringLiteral("local_number"), subject.finalisation->localNumber},
                 {QStringLiteral("body_sha256"), subject.finalisation->bodySha256},
                 {QStringLiteral("attachments"), attachments}}};
    const auto sequence = context.outbox.append(row, body);
    return sequence ? Result<>() : tl::unexpected(sequence.error());
}

/// The visit in which it happens: the person's open one of today, else the one the case was opened
/// in; none when it was opened without, or at another desk.
Result<std::optional<domain::Visit>> visitOfHandingIn(DeskContext &context,
                                                      const domain::Case &subject)
{
    const auto open = openVisitOf(context, subject.person);
    if (!open || open->has_value() || subject.visit.isNull())
        return open;
    const auto opened = context.visits.get(subject.visit);
    if (!opened && opened.error().code == ErrorCode::NotFound)
        return std::nullopt;
    return opened.map([](const domain::Visit &visit) { return std::optional(visit); });
}

/// Visit and person learn what was handed in. An integration is no application of its own.
Result<> noteAround(DeskContext &context, const domain::Case &subject,
                    const rules::Decision &decision, domain::Person person)
{
    if (rememberFacts(person, subject.facts))
        if (const auto kept = context.people.put(person, codesOf(person)); !kept)
            return kept;
    const auto found = visitOfHandingIn(context, subject);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    domain::Visit visit = **found;
    if (!subject.integration)
        visit.casesHandedIn.append(subject.id);
    const bool probable = decision.outcome == rules::Outcome::Probable;
    if (probable && !visit.benefitsProbable.contains(subject.benefit))
        visit.benefitsProbable.append(subject.benefit);
    return context.visits.put(visit, inItaly(visit.openedAt).date());
}

/// Inside the transaction. The trail comes before the seal, which vouches for its head.
Result<> handIn(DeskContext &context, domain::Case &subject, const domain::Operator &who)
{
    const auto person = context.people.get(subject.person);
    if (!person)
        return tl::unexpected(person.error());
    if (const auto signs = checkSignature(subject, *person, context.today()); !signs)
        return signs;
    const auto decision = fixDecision(context, subject, who);
    if (!decision)
        return tl::unexpected(decision.error());
    subject.state = domain::CaseState::ToSend;
    subject.suspension.reset();
    letGo(subject);
    subject.unfinishedText.clear();
    subject.wizard.unfinished.clear();
    subject.wizard.later.clear();
    nextRevision(context, subject, {QStringLiteral("finalised"), QString()});
    const auto traced = context.trace(QStringLiteral("case_finalised"), subject.id.toString());
    if (!traced)
        return traced;
    const auto body = sealedBody(context, subject, *person);
    if (!body)
        return tl::unexpected(body.error());
    subject.finalisation->bodySha256 =
        QString::fromLatin1(QCryptographicHash::hash(*body, QCryptographicHash::Sha256).toHex());
    return context.cases.put(subject)
        .and_then([&] { return queue(context, subject, *body); })
        .and_then([&] { return noteAround(context, subject, *decision, *person); });
}

}   // namespace

Result<domain::Case> CaseService::finalise(const CaseId &id, int revision)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!domain::mayDo(who->role, domain::Permission::WorkCases))
        return m_context.denied(QStringLiteral("case_finalise"), id.toString());
    return m_context.inTransaction([&]() -> Result<domain::Case> {
        auto subject = m_context.cases.get(id);
        if (!subject)
            return subject;
        if (subject->isReadOnly())
            return fail(ErrorCode::Denied, QStringLiteral("handed in already"));
        if (const auto turn = checkTurn(m_context, *subject, revision); !turn)
            return tl::unexpected(turn.error());
        return checkOneVersion(m_context, id)
            .and_then([&] { return checkDeclarations(m_context, *subject); })
            .and_then([&] { return checkChanged(*subject); })
            .and_then([&] { return checkDocuments(m_context, *subject); })
            .and_then([&] { return checkAttachments(m_context, *subject); })
            .and_then([&] { return handIn(m_context, *subject, *who); })
            .map([&] { return *subject; });
    });
}

}   // namespace core::casework
