// Two versions of one draft, and one again.
#include "core/casework/archived_answers.h"
#include "core/casework/case_change.h"
#include "core/casework/case_declarations.h"
#include "core/casework/desk_context.h"
#include "core/casework/shared_drafts.h"

namespace core::casework {

namespace {

DraftVersions versionsOf(const domain::Case &here, const store::SharedDraft &shared)
{
    const domain::DraftParcel &theirs = *shared.theirs;
    domain::Case there = theirs.draft;
    there.person = here.person;
    const domain::Case base = shared.base.value_or(domain::Case());
    return {.here = here,
            .there = there,
            .deskName = theirs.deskName,
            .changedBy = theirs.changedBy,
            .changedAt = there.changedAt,
            .differences = differencesBetween(base, here, there),
            .base = base,
            .etag = shared.etag};
}

Result<store::SharedDraft> waitingDraft(DeskContext &context, const CaseId &id)
{
    return context.sharedDrafts.find(id).and_then(
        [](const std::optional<store::SharedDraft> &shared) -> Result<store::SharedDraft> {
            if (!shared || !shared->theirs)
                return fail(ErrorCode::NotFound, QStringLiteral("the case has one version"));
            return *shared;
        });
}

bool sameAnswer(const domain::Fact &one, const std::optional<domain::Fact> &other)
{
    return other && one.state == other->state && one.value == other->value;
}

/// What somebody answered and was not chosen can be brought back like any answer put away.
void keepRejected(domain::Case &made, const DraftVersions &versions,
                  const QList<DraftChoice> &choices, const domain::Signed &done)
{
    for (const DraftDifference &one : versions.differences) {
        if (one.part != DraftPart::Answer)
            continue;
        for (const DraftChoice &choice : choices) {
            if (choice.part != one.part || choice.key != one.key)
                continue;
            const auto &rejected = choice.side == DraftSide::Here ? one.there : one.here;
            if (rejected && !sameAnswer(*rejected, one.before))
                made.archivedAnswers.append({one.key, *rejected, {kReplaced, done}, {}});
        }
    }
}

/// A declaration is kept if its words are still those that were declared at its desk.
Result<> keepDeclaredWords(const DeskContext &context, domain::Case &made,
                           const DraftVersions &versions)
{
    if (made.declarations.isEmpty())
        return {};
    const auto here = declarationTexts(context, versions.here);
    const auto there = declarationTexts(context, versions.there);
    const auto now = declarationTexts(context, made);
    for (const auto *texts : {&here, &there, &now})
        if (!*texts)
            return tl::unexpected(texts->error());
    for (const QString &id : made.declarations.keys()) {
        const bool declaredHere = versions.here.declarations.contains(id);
        const QString declared = declaredHere ? here->value(id) : there->value(id);
        if (!now->contains(id) || now->value(id) != declared)
            made.declarations.remove(id);
    }
    return {};
}

}   // namespace

Result<QList<CaseId>> SharedDrafts::differing()
{
    return m_context.sharedDrafts.waiting();
}

Result<std::optional<DraftVersions>> SharedDrafts::versions(const CaseId &id)
{
    if (const auto who = m_context.actor(); !who)
        return tl::unexpected(who.error());
    const auto here = m_context.cases.get(id);
    if (!here)
        return tl::unexpected(here.error());
    const auto shared = m_context.sharedDrafts.find(id);
    if (!shared)
        return tl::unexpected(shared.error());
    return *shared && (*shared)->theirs ? std::optional(versionsOf(*here, **shared)) : std::nullopt;
}

Result<domain::Case> SharedDrafts::settle(const CaseId &id, int revision,
                                          const QList<DraftChoice> &choices, const QString &etag)
{
    return changeDraft(
        m_context, id, revision, {QStringLiteral("versions_joined"), QString()},
        [&](domain::Case &changed, const domain::Operator &who) -> Result<> {
            auto shared = waitingDraft(m_context, id);
            if (!shared)
                return tl::unexpected(shared.error());
            if (!etag.isEmpty() && etag != shared->etag)
                return fail(ErrorCode::Conflict, QStringLiteral("another version came since"));
            const DraftVersions versions = versionsOf(changed, *shared);
            auto made = joined(versions, choices);
            if (!made)
                return tl::unexpected(made.error());
            keepRejected(*made, versions, choices, {who.pseudonym, m_context.now()});
            if (const auto kept = keepDeclaredWords(m_context, *made, versions); !kept)
                return kept;
            changed = *made;
            shared->base = versions.there;
            shared->theirs.reset();
            return m_context.sharedDrafts.put(*shared);
        });
}

}   // namespace core::casework
